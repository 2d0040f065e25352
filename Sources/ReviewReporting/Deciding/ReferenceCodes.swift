import PlanModel

/// The letters that printed references begin with, one code for each division and none twice.
///
/// Three letters from the word that best distinguishes the division's title from the others: "SEC" for "Building a more secure
/// Wealdmere". Appendices are "APP1", "APP2"; text before the first heading is "TOP".
struct ReferenceCodes {
  private var taken: Set<String> = []
  /// The last number added to make each code unique.
  private var lastNumbers: [String: Int] = [:]
  private var appendices = 0
  /// The number of titles that contain each word.
  private let frequencies: [String: Int]
  /// The words of the police area's name, which distinguish no division from another.
  private let areaWords: Set<String>

  /// The codes of divisions, in order.
  static func codes(for divisions: [DivisionOrder.JoinedDivision], area: String?) -> [String] {
    var codes = ReferenceCodes(titles: divisions.map(\.title), area: area)
    return divisions.map { codes.code(for: $0) }
  }

  private init(titles: [String], area: String?) {
    var frequencies: [String: Int] = [:]
    for title in titles {
      for word in Set(Self.words(of: title)) { frequencies[word, default: 0] += 1 }
    }
    self.frequencies = frequencies
    areaWords = Set(Self.words(of: area ?? ""))
  }

  private mutating func code(for division: DivisionOrder.JoinedDivision) -> String {
    if division.kind == .appendix {
      appendices += 1
      return claim(["APP\(appendices)"])
    }
    let words = Self.words(of: division.title)
    let ranked = words.enumerated().sorted { rank($0.element, at: $0.offset) < rank($1.element, at: $1.offset) }
    return claim(ranked.map { Self.code(of: $0.element) })
  }

  /// Lower is better: no word of the area's name, no stock word of plans, no gerund that opens the title, rare among the titles, early.
  private func rank(_ word: String, at position: Int) -> (Int, Int, Int) {
    let opensAsVerb = position == 0 && word.hasSuffix("ing")
    let isStock = opensAsVerb || Self.stockWords.contains(word)
    return (areaWords.contains(word) ? 2 : isStock ? 1 : 0, frequencies[word] ?? 0, position)
  }

  /// The first code that is free; after them, the first with a number.
  private mutating func claim(_ candidates: [String]) -> String {
    for code in candidates where taken.insert(code).inserted { return code }
    let stem = candidates.first ?? "TOP"
    if candidates.isEmpty, taken.insert(stem).inserted { return stem }
    var number = lastNumbers[stem, default: 1] + 1
    while !taken.insert("\(stem)\(number)").inserted { number += 1 }
    lastNumbers[stem] = number
    return "\(stem)\(number)"
  }

  /// The first three letters of a word. A spreadsheet takes "MAR-01" for a day in March, so the name of a month gets a letter more.
  private static func code(of word: String) -> String {
    let code = String(word.prefix(3)).uppercased()
    guard months.contains(code) else { return code }
    let longer = String(word.prefix(4)).uppercased()
    return longer == code || longMonths.contains(longer) ? longer + longer.suffix(1) : longer
  }

  private static let months: Set<String> = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
  private static let longMonths: Set<String> = ["JUNE", "JULY", "SEPT"]

  /// The words of a title that could name it: three letters or more, in lower case, without accents' trouble or grammar's words.
  private static func words(of title: String) -> [String] {
    guard title != Division(kind: .introduction).title else { return [] }
    return title.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 && !grammarWords.contains($0) }
  }

  private static let grammarWords: Set<String> = [
    "the", "and", "for", "our", "your", "with", "from", "that", "this", "all", "are", "who", "how", "what", "when", "more", "most", "into",
    "its", "their", "than", "can", "will", "have", "has", "not", "but", "you", "them", "they", "was", "were", "out", "own", "upon", "about",
    "across", "through", "between", "under", "over", "every", "everyone", "right",
  ]

  private static let stockWords: Set<String> = [
    "police", "policing", "crime", "plan", "objective", "objectives", "priority", "priorities", "theme", "aim", "outcome", "strategic",
    "public", "first", "better", "safe", "safer", "strong", "stronger", "new", "key", "chapter", "section", "part", "building", "putting",
    "making", "keeping", "ensuring",
    "delivering", "working", "supporting", "improving", "tackling", "providing", "together", "one", "two", "three", "four", "five",
  ]
}
