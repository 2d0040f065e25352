/// Gives every distinct term a number, in order of first sight.
struct TermNumbers {
  private var numbers: [String: Int32] = [:]
  /// Whether a term is a subject rather than a stem, by number.
  private(set) var isSubject: [Bool] = []
  /// Whether a term is too common in any plan to count for much, by number.
  private(set) var isPlain: [Bool] = []

  /// Whether a term is part of many names, by number.
  private(set) var isNamePart: [Bool] = []

  /// How many terms there are.
  var count: Int { isSubject.count }

  /// Gives a term little weight from now on: a name in too many passages to distinguish one from another.
  mutating func makePlain(_ term: Int32) { isPlain[Int(term)] = true }

  mutating func number(of term: String) -> Int32 {
    if let number = numbers[term] { return number }
    let number = Int32(isSubject.count)
    numbers[term] = number
    isSubject.append(term.hasPrefix("#"))
    isPlain.append(WordReader.plain.contains(term))
    isNamePart.append(TextTerms.isNamePart(term))
    return number
  }
}
