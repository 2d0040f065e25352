import PlanLanguage
import PlanLoading

/// A figure in the text: what kind it is of, and how much.
struct PrintedValue {
  var kind: Kind
  var amount: FigureAmount
  var text: String

  package enum Kind {
    case money
    case percentage
    case year
    case financialYear
    case number
  }

  /// Reads a word in digits, with the brackets and stops around it; nil for any other word.
  init?(_ word: String) {
    let bare = word.drop { $0 == "(" }.reversed().drop { ",.;)]".contains($0) }.reversed()
    guard bare.contains(where: \.isNumber), word.utf8.count - String(bare).utf8.count <= 3 else { return nil }
    if let quantity = Quantity(whole: String(bare)), quantity.upper == nil {
      switch quantity.kind {
      case .money: kind = .money
      case .percentage: kind = .percentage
      case .number: kind = .number
      case .percentagePoints, .ratio: return nil
      }
      amount = quantity.amount
    } else if let date = PlanDate(String(bare).utf8), let year = date.year.flatMap({ FigureAmount($0) }), date.month == nil {
      kind = date.lastYear == nil ? .year : .financialYear
      amount = year
    } else {
      return nil
    }
    text = String(word.reversed().drop { ",.;".contains($0) }.reversed())
  }
}
