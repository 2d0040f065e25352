import PlanLanguage
import PlanModel
import PlanLoading

extension TitlePage {
  /// Reads the area, the commissioner's office and the language from the names that the text uses.
  mutating func readNames(_ lines: [OutlineLine]) {
    var names = PlaceNames()
    if let title = metadata.title { names.read(title.text) }
    for line in lines.prefix(1_500) where line.text.utf8.count < 20_000 && PlaceNames.mayName(line.text) { names.read(line.text) }
    var language = LanguageReading()
    for line in lines.prefix(200) where line.text.utf8.count < 20_000 { language.read(line.text) }
    if metadata.body == nil { metadata.body = names.office.map { "\($0.title) \($0.area)" } }
    if metadata.area == nil { metadata.area = area(from: names) }
    metadata.language = language.language(declared: metadata.language)
  }

  /// The area by the title's words where the text uses them as a name, else by the office, else by the force.
  private func area(from names: PlaceNames) -> String? {
    if let title = metadata.title {
      let folded = FoldedText(title.text)
      if let named = names.areas.first(where: { folded.contains(Phrase($0.name)) }) { return named.name }
    }
    return names.office?.area ?? names.areas.first { $0.count > 1 }?.name ?? metadata.title.flatMap { Self.area(inTitle: $0.text) }
  }

  /// What is left of a plan's title without the words of titles: "Tywi Vale" of "Police and Crime Plan for Tywi Vale 2021-2025".
  private static func area(inTitle title: String) -> String? {
    let folded = FoldedText(title)
    guard folded.containsAny(of: OutlineVocabulary.titlePhrases + ["plan", "safer", "cynllun"]) else { return nil }
    var words: [String] = []
    for word in title.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," }) {
      let key = FoldedText(word).key
      let isName = word.first?.isUppercase ?? false && !OutlineVocabulary.titleWords.contains(key)
      if isName { words.append(String(word)) } else if !words.isEmpty { break }
    }
    guard !words.isEmpty, words.count < 5 else { return nil }
    let isShouted = LineShape(title).isAllCapitals
    return words.map { isShouted ? $0.prefix(1) + $0.dropFirst().lowercased() : $0 }.joined(separator: " ")
  }
}

/// The names of areas in a text: "Commissioner for X", "X Police", "X Constabulary".
private struct PlaceNames {
  /// The first commissioner's office that is named with its area.
  private(set) var office: (title: String, area: String)?
  private var counts: [String: Int] = [:]
  private var order: [String] = []

  /// The areas, the most named first, and among equals the first named.
  var areas: [(name: String, count: Int)] {
    let ranked = order.enumerated().sorted { (counts[$0.element] ?? 0, $1.offset) > (counts[$1.element] ?? 0, $0.offset) }
    return ranked.map { ($0.element, counts[$0.element] ?? 0) }
  }

  /// Whether a text holds "Police", "Constabulary", "Commissioner" or "Mayor", by their first letters.
  static func mayName(_ text: String) -> Bool {
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt32(byte)
      if window == 0x506F_6C69 || window == 0x436F_6E73 || window == 0x436F_6D6D || window == 0x4D61_796F { return true }
    }
    return false
  }

  /// Reads the names in a text.
  mutating func read(_ text: String) {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      switch Self.bare(word) {
      case "Police", "Constabulary": note(areaBefore: index, in: words)
      case "Commissioner": note(officeAt: index, in: words, joinedBy: "for")
      case "Mayor": note(officeAt: index, in: words, joinedBy: "of")
      default: break
      }
    }
  }

  private static func bare(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ",.;:)”’'".contains(last) { word.removeLast() }
    if word.hasSuffix("'s") || word.hasSuffix("’s") { word = word.dropLast(2) }
    return word
  }

  /// The capitalised words before "Police".
  private mutating func note(areaBefore index: Int, in words: [Substring]) {
    if words[index] == "Police", index + 2 < words.count, words[index + 1] == "and", words[index + 2].hasPrefix("Crime") { return }
    var start = index
    while start > 0, Self.isNameWord(words[start - 1], isLast: start == index) { start -= 1 }
    while start < index, words[start] == "and" || Self.openers.contains(String(words[start])) { start += 1 }
    guard start < index, index - start < 5 else { return }
    note(words[start..<index].joined(separator: " "))
  }

  private mutating func note(_ name: String) {
    if counts[name] == nil { order.append(name) }
    counts[name, default: 0] += 1
  }

  private static func isNameWord(_ word: Substring, isLast: Bool) -> Bool {
    if word == "and" || word == "&" { return !isLast }
    guard let first = word.first, let last = word.last else { return false }
    return first.isUppercase && last.isLetter && (word.count == 1 || !word.dropFirst().allSatisfy(\.isUppercase))
  }

  private static let openers: Set<String> = [
    "The", "A", "Our", "My", "This", "That", "As", "With", "By", "For", "Both", "And", "In", "National", "British", "Transport",
    "Strategic",
    "Service", "Ensuring", "Ensure", "Work", "Working", "Support", "Local", "Neighbourhood", "Community", "Chief",
  ]

  /// "Police and Crime Commissioner for X", "Mayor of X".
  private mutating func note(officeAt index: Int, in words: [Substring], joinedBy word: Substring) {
    guard index + 2 < words.count, words[index + 1] == word else { return }
    var end = index + 2
    while end < words.count, end < index + 7, Self.isNameWord(Self.bare(words[end]), isLast: false) || words[end] == "the" {
      end += 1
      if Self.bare(words[end - 1]) != words[end - 1] { break }
    }
    var names = words[(index + 2)..<end].map { String(Self.bare($0)) }
    while names.last == "and" || names.last == "the" { names.removeLast() }
    guard !names.isEmpty, names.first != "and", names.first != "the" else { return }
    var start = index
    while start > 0, ["Police", "Police,", "Fire", "Crime", "and"].contains(words[start - 1]) { start -= 1 }
    guard start < index || word == "of" else { return }
    let area = names.joined(separator: " ")
    note(area)
    if office == nil { office = (words[start...(index + 1)].joined(separator: " "), area) }
  }
}
