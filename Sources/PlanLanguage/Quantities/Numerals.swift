/// The words of numbers, from the vocabulary.
package enum Numerals {
  /// A small number in words, as plain English writes it; digits from eleven on.
  package static func written(_ number: Int) -> String { names[number] ?? String(number) }

  private static let names = Dictionary(
    TermList.numbers.entries.compactMap { entry in Int(entry.name).flatMap { (1...10).contains($0) ? ($0, entry.term) : nil } },
    uniquingKeysWith: { first, _ in first })

  /// A fraction: one third, two thirds.
  struct Fraction: Hashable {
    let top: Int
    let bottom: Int
  }

  private enum Meaning {
    case value(Int)
    case multiplier(Int)
    case share(Fraction)
    case change(Fraction)
  }

  /// The number of a word that counts things: "nine", "ninety", "dozen", "hundred"; nil for any other word.
  package static func count(_ word: String) -> Int? { value(word) ?? multiplier(word).flatMap { $0 <= 100 ? $0 : nil } }

  static func value(_ word: String) -> Int? { if case .value(let value) = meanings[word] { value } else { nil } }
  static func multiplier(_ word: String) -> Int? { if case .multiplier(let value) = meanings[word] { value } else { nil } }
  static func share(_ word: String) -> Fraction? { if case .share(let value) = meanings[word] { value } else { nil } }
  static func change(_ word: String) -> Fraction? { if case .change(let value) = meanings[word] { value } else { nil } }

  /// Whether a word is one of a number.
  static func isKnown(_ word: String) -> Bool { meanings[word] != nil }

  private static let meanings = Dictionary(
    TermList.numbers.entries.compactMap { entry in meaning(entry.name).map { (entry.term, $0) } }, uniquingKeysWith: { first, _ in first })

  private static func meaning(_ name: String) -> Meaning? {
    let words = name.split(separator: " ")
    if words.count == 1 { return Int(name).map(Meaning.value) }
    let numbers = words[1].split(separator: "/").compactMap { Int($0) }
    switch (words[0], numbers.count) {
    case ("times", 1): return .multiplier(numbers[0])
    case ("share", 2): return .share(Fraction(top: numbers[0], bottom: numbers[1]))
    case ("change", 2): return .change(Fraction(top: numbers[0], bottom: numbers[1]))
    default: return nil
    }
  }
}
