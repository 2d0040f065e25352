import DocumentRendering
import PlanModel

/// Words for numbers, lists and quotations, so that every sentence is grammatical for none, one, two and many.
enum Phrases {
  /// A number as running text has it: in words to ten, then in digits with commas.
  static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count) ? words[count] : digits(count)
  }

  /// A number in digits, with commas between thousands.
  static func digits(_ count: Int) -> String { count.grouped }

  /// A count in digits with its noun: "1 paragraph", "6 tables", "2 merges".
  static func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(digits(count)) \(noun(count, singular, plural))"
  }

  /// The noun that goes with a count.
  static func noun(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    count.noun(singular, plural)
  }

  /// A list as running text has it: "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Words in quotation marks, with no more spaces than they need.
  static func quoted(_ words: String) -> String { "“\(words)”" }

  /// "is" or "are".
  static func isAre(_ count: Int) -> String { count == 1 ? "is" : "are" }
}

extension String {
  /// With a capital at the start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
