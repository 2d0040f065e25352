import PackagedXML
import PlanModel

/// Signs that a text was extracted from a page of columns line by line, so that sentences of two columns are mixed.
///
/// Three signs count: gaps of blanks at one place in lines under each other, two numbers of one list in a line ("1 Police 2 Victims"), and a
/// sentence that begins in the middle of another, behind a word in small letters and no full stop ("a series of positive We have a").
struct ColumnSuspicion {
  private var gaps = 0
  private var numbers = 0
  private var starts = 0
  private var words = 0
  private var first: Int?

  /// Lines with a gap at the same place, from this many on, are columns.
  private static let fewestGaps = 6
  /// So many of the other signs together, and one for so many words.
  private static let fewestSigns = 3
  private static let wordsForSign = 400

  init(_ text: String) {
    var places: [Int: [Int]] = [:]
    var (number, rest) = (1, text[...])
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: Byte.lineFeed) ?? rest.endIndex
      let line = rest[..<end]
      if !line.isEmpty {
        examine(line, number: number)
        if let place = Self.gap(in: line) { places[place, default: []].append(number) }
      }
      number += 1
      rest = end < rest.endIndex ? rest[rest.utf8.index(after: end)...] : rest[end...]
    }
    let columns = places.values.filter { $0.count >= Self.fewestGaps }
    gaps = columns.map(\.count).reduce(0, +)
    if let line = columns.compactMap(\.first).min() { first = min(first ?? line, line) }
  }

  /// A warning where the signs are enough.
  var note: LoadingNote? {
    let signs = numbers + starts
    guard gaps >= Self.fewestGaps || signs >= Self.fewestSigns && signs * Self.wordsForSign >= words else { return nil }
    let place = first.map { Place(paragraph: 1, line: $0) }
    return LoadingNote(
      .advice, at: place,
      "Lines of two columns seem to be mixed in this text, so that sentences, commitments and objectives may be cut or joined wrongly. Do not "
        + "rely on this reading: use the Word file or the PDF itself.")
  }

  private mutating func examine(_ line: Substring, number: Int) {
    let list = line.split(whereSeparator: \.isWhitespace)
    words += list.count
    if Self.holdsTwoNumbers(list) {
      numbers += 1
      first = first ?? number
    }
    for index in list.indices.dropFirst().dropLast() where Self.openings.contains(list[index]) {
      guard list[index - 1].allSatisfy(\.isLowercase), list[index + 1].allSatisfy(\.isLowercase) else { continue }
      starts += 1
      first = first ?? number
    }
  }

  /// Words that begin sentences and, with a capital, are rare within one.
  private static let openings: Set<Substring> = ["We", "This", "These", "Our", "They", "There", "It", "My", "However", "The"]

  /// "3 Tackling offending 4 Working together": a number at the start and the next one further on.
  private static func holdsTwoNumbers(_ words: [Substring]) -> Bool {
    guard words.count >= 4, let first = words.first?.boundedInteger, first < 30, words[1].boundedInteger == nil else { return false }
    guard let second = words.dropFirst(2).firstIndex(where: { $0.boundedInteger == first + 1 }), second + 1 < words.count
    else { return false }
    return words[second + 1].first?.isLetter == true && words[1].first?.isUppercase == true
  }

  /// Where the words behind a gap of blanks begin, in characters; nil where a line has none. Gaps of tables hold figures behind them.
  private static func gap(in line: Substring) -> Int? {
    var (blanks, hasWords, column) = (0, false, 0)
    for character in line {
      if character == " " {
        blanks += 1
      } else {
        if hasWords, blanks >= 4 {
          let rest = line.dropFirst(column).split(separator: " ")
          return rest.count >= 3 && rest.prefix(3).allSatisfy({ !$0.contains(where: \.isNumber) }) ? column : nil
        }
        (blanks, hasWords) = (0, true)
      }
      column += 1
    }
    return nil
  }
}
