import PlanLanguage
import PlanModel
import PlanLoading

/// Finds what belongs to the page and not to the plan: headers and footers, page numbers, running heads, notices of blank pages.
struct PageLines {
  private let lines: [OutlineLine]

  /// Sets the page's own lines aside.
  static func setAside(in text: inout OutlineText) {
    let furniture = text.lines.indices.filter { text.lines[$0].kind == .furniture }
    text.setAside(furniture) { "Set aside: \($0 == 1 ? "1 header or footer" : "\($0) headers and footers") of the page." }
    let notices = text.lines.indices.filter { isNotice(text.lines[$0]) }
    text.setAside(notices) {
      "Set aside: \($0 == 1 ? "1 line" : "\($0) lines") about the page or the website, such as a notice of a blank page."
    }
    let numbers = PageLines(lines: text.lines).pageNumbers
    text.setAside(numbers) { "Set aside: \($0 == 1 ? "1 page number" : "\($0) page numbers")." }
    let heads = PageLines(lines: text.lines).runningHeads
    if let first = heads.first {
      let words = text.lines[first].text
      text.setAside(heads) { "Set aside: \($0.counted("running head")), such as “\(words)”." }
    }
  }

  private static func isNotice(_ line: OutlineLine) -> Bool {
    guard line.shape.words < 40, line.isParagraph || line.isStyledHeading else { return false }
    let folded = FoldedText(line.text, limit: 80)
    return OutlineVocabulary.pageLines.contains(Phrase(folded)) || folded.hasPrefix(anyOf: OutlineVocabulary.pageLineOpenings)
  }

  /// Lines such as "Page 3 of 20", and lone numbers that count up through the text.
  private var pageNumbers: [Int] {
    var named: [Int] = []
    var lone: [(index: Int, number: Int)] = []
    for index in lines.indices where lines[index].isParagraph && lines[index].shape.words < 6 && lines[index].shape.digits > 0 {
      let words = FoldedText(lines[index].text).words
      let numbers = words.compactMap { Int($0) }
      let names = words.filter { Int($0) == nil }
      if names.isEmpty, numbers.count == 1, let number = numbers.first, number < 1000, lines[index].shape.words < 4 {
        lone.append((index, number))
      } else if names == ["page"] || names == ["page", "of"] || names == ["tudalen"] || names == ["tudalen", "o"] {
        named.append(index)
      }
    }
    let isCounting = zip(lone, lone.dropFirst()).allSatisfy { $0.number < $1.number }
    if lone.count > 1, isCounting { named += lone.map(\.index) }
    return named.sorted()
  }

  /// Short lines that are repeated and are not part of the text: they break a sentence, count pages, or have the plan's title.
  private var runningHeads: [Int] {
    var places: [String: [Int]] = [:]
    for index in lines.indices where lines[index].isShort && (lines[index].isParagraph || lines[index].isStyledHeading) {
      guard lines[index].shape.closing == .open else { continue }
      places[Self.keyWithoutNumbers(lines[index].text), default: []].append(index)
    }
    return places.values.filter(areRunningHeads).flatMap { $0 }.sorted()
  }

  private static func keyWithoutNumbers(_ text: String) -> String {
    FoldedText(text).words.filter { Int($0) == nil }.joined(separator: " ")
  }

  private func areRunningHeads(_ indices: [Int]) -> Bool {
    guard indices.count > 1, let first = indices.first, !lines[first].text.isEmpty else { return false }
    if indices.contains(where: { index in index + 1 < lines.count && lines[index + 1].isItem }) { return false }
    let parted = HeadingLabel(lines[first].text)
    let folded = FoldedText(lines[first].text)
    guard parted.term == nil, !parted.isAppendix, !folded.hasPrefix(anyOf: OutlineVocabulary.captionOpenings) else { return false }
    if indices.contains(where: breaksSentence) { return true }
    guard indices.count > 2 else { return false }
    if countsPages(indices) { return true }
    return lines[first].isParagraph && folded.containsAny(of: OutlineVocabulary.titlePhrases)
  }

  private func breaksSentence(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count else { return false }
    let before = lines[index - 1]
    let after = lines[index + 1]
    return (before.isParagraph || before.isItem) && after.isParagraph && before.shape.words > 6 && after.shape.opening == .small
      && (before.shape.closing == .open || before.shape.closing == .comma)
  }

  /// Whether the lines are alike but for a number at an end that grows.
  private func countsPages(_ indices: [Int]) -> Bool {
    let numbers = indices.compactMap { index -> Int? in
      let words = FoldedText(lines[index].text).words
      return (words.last.flatMap { Int($0) } ?? words.first.flatMap { Int($0) }).flatMap { $0 < 1000 ? $0 : nil }
    }
    return numbers.count == indices.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }
}
