/// Numbers, times and how often, in words.
enum NumberWords {
  static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// Every number word from one to ninety-nine, with its value.
  static let all: [(word: String, value: Int)] = {
    var words: [(word: String, value: Int)] = []
    for (index, unit) in units.enumerated() { words.append((unit, index + 1)) }
    for (index, ten) in tens.enumerated() {
      let value = (index + 2) * 10
      words.append((ten, value))
      for (more, unit) in units.prefix(9).enumerated() { words.append(("\(ten)-\(unit)", value + more + 1)) }
    }
    return words
  }()

  /// Words that state a share or a multiple, each with the group of words that mean the same.
  static let shares: [[String]] = [
    ["halve", "halves", "halving", "by half"], ["half of", "half the"], ["a third", "one third", "one-third"],
    ["two thirds", "two-thirds"], ["three quarters", "three-quarters"], ["a quarter of", "by a quarter", "one quarter"],
    ["a fifth", "one fifth"], ["a sixth", "one sixth"], ["an eighth", "one eighth"], ["a tenth", "one tenth"],
    ["double", "doubles", "doubling", "twice"],
    ["treble", "triple", "trebling", "tripling"],
  ]

  /// Units of time, with their length in minutes and their names.
  static let timeUnits: [(phrases: [String], minutes: Int)] = [
    (["minute", "minutes"], 1), (["hour", "hours"], 60), (["day", "days"], 1_440), (["working day", "working days"], 1_441),
    (["week", "weeks"], 10_080), (["month", "months"], 43_800), (["year", "years"], 525_600),
  ]

  /// How often, as times a year, from the most often to the least.
  static let frequencies: [(phrases: [String], perYear: Int)] = [
    (["daily", "every day", "each day"], 365), (["weekly", "every week", "each week", "once a week"], 52),
    (["fortnightly", "every fortnight", "every two weeks"], 26),
    (["monthly", "every month", "each month", "once a month"], 12), (["every two months", "bi-monthly"], 6),
    (["quarterly", "every quarter", "each quarter", "four times a year", "every three months"], 4), (["three times a year"], 3),
    (["twice a year", "twice yearly", "six-monthly", "every six months", "half-yearly", "biannually"], 2),
    (["annually", "annual", "yearly", "every year", "each year", "once a year"], 1),
  ]
}
