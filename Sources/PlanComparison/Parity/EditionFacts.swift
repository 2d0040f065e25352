import PlanLanguage
import PlanModel

/// The facts of a part's words that are the same in both languages: figures, months of dates, and capitalised words.
struct EditionFacts: Hashable {
  /// Figures as written, with "£", "%" and the size that words give them: "£1.2m", "15%", "2027".
  private(set) var figures: [String] = []
  /// Months of dates, from 1 to 12.
  private(set) var months: [Int] = []
  /// Capitalised words that begin no sentence.
  private(set) var names: [String] = []

  init(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{2028}" || $0 == "/" || $0 == "\u{A0}" || $0 == "|" }.map(String.init)
    var beginsSentence = true
    for (index, word) in words.enumerated() {
      let bare = Self.bare(word)
      if let figure = Self.figure(bare, followedBy: words[(index + 1)...].prefix(2).map(Self.bare)) {
        figures.append(figure)
      } else if let month = Self.month(bare), Self.isNumber(index > 0 ? words[index - 1] : ""), index > 0 {
        months.append(month)
      } else if let month = Self.month(bare), index + 1 < words.count, Self.isNumber(words[index + 1]) {
        months.append(month)
      } else if !beginsSentence, let first = bare.first, first.isUppercase, bare.count > 2 {
        names.append(bare)
      }
      beginsSentence = word.last.map { ".!?:".contains($0) } ?? false
    }
  }

  /// A word without the signs around it, and without "'s" and the Welsh "'r", "'n", "'i" behind it.
  private static func bare(_ word: String) -> String {
    var word = word[...]
    while let first = word.first, !first.isLetter, !first.isNumber, first != "£" { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "%" { word.removeLast() }
    for ending in ["'s", "’s", "'r", "’r", "'n", "’n", "'i", "’i"] where word.hasSuffix(ending) { word = word.dropLast(2) }
    return String(word)
  }

  private static func isNumber(_ word: String) -> Bool { bare(word).first?.isNumber ?? false }

  /// A figure, its thousands joined and its unit in signs: "£1.2m", "24", "15%". The ending of "1st", "1af" and "2il" is left out.
  private static func figure(_ word: String, followedBy next: [String]) -> String? {
    let isMoney = word.first == "£"
    let digits = word.drop { $0 == "£" }
    guard digits.first?.isNumber ?? false else { return nil }
    let number = digits.prefix { $0.isNumber || $0 == "," || $0 == "." }.filter { $0 != "," }
    let ending = digits.drop { $0.isNumber || $0 == "," || $0 == "." }.lowercased()
    let factor = FigureAmount.factor(of: ending) ?? (ending.isEmpty ? next.first.flatMap { FigureAmount.factor(of: $0.lowercased()) } : nil)
    let isShare =
      ending == "%"
      || ending.isEmpty
        && (next.first == "%" || next.map { $0.lowercased() } == ["y", "cant"]
          || ["per cent", "percent"].contains { $0 == next.prefix($0 == "percent" ? 1 : 2).joined(separator: " ").lowercased() })
    if isMoney || factor != nil, let amount = FigureAmount(number.utf8)?.times(factor ?? 1) {
      return isMoney ? amount.asMoney : amount.description
    }
    return (isMoney ? "£" : "") + number + (isShare ? "%" : "")
  }

  /// A month by its English or Welsh name, with the forms that its first letter takes in Welsh.
  private static func month(_ word: String) -> Int? {
    guard word.first?.isUppercase ?? false else { return nil }
    return Months.number(of: word.lowercased())
  }

  /// A month's name, which both languages can be matched by.
  static func name(ofMonth number: Int) -> String {
    Months.names.indices.contains(number - 1) ? Months.names[number - 1] : "month \(number)"
  }
}
