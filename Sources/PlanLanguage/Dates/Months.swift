/// The months by their names.
package enum Months {
  /// The English names with their capitals, January first.
  package static let names = english.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  /// The English names in small letters, January first.
  package static let english = TermList.months.entries.filter { $0.name.hasSuffix(" english") }.map(\.term)
  /// The English and Welsh names and the English short forms, with their capitals.
  static let written = TermList.months.entries.filter { !$0.name.hasSuffix(" feast") }.map {
    $0.term.prefix(1).uppercased() + $0.term.dropFirst()
  }

  /// Feasts that plans name in place of a month, in small letters, each with the month that it is in or begins in.
  package static let feasts = Dictionary(
    TermList.months.entries.compactMap { entry in
      entry.name.hasSuffix(" feast") ? entry.name.split(separator: " ").first.flatMap { Int($0) }.map { (entry.term, $0) } : nil
    }, uniquingKeysWith: { first, _ in first })

  /// The number of a month by its whole English or Welsh name in small letters; nil for any other word.
  package static func number(of name: String) -> Int? { numbers[name] }

  static let numbers = Dictionary(
    TermList.months.entries.compactMap { entry -> (String, Int)? in
      let parts = entry.name.split(separator: " ")
      guard parts.count == 2, parts[1] == "english" || parts[1] == "welsh", let number = Int(parts[0]) else { return nil }
      return (entry.term, number)
    }, uniquingKeysWith: { first, _ in first })
}
