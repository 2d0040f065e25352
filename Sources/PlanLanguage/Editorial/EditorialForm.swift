/// A text as its letters and amounts: what is left when the style of numbers and dates, "&", hyphens and spelling are looked through.
///
/// "twelve" and "12", "10 per cent" and "10%", "£500k" and "£500,000", "1st April 2026" and "1 April 2026", "re-offending" and "reoffending",
/// "judgement" and "judgment" have one form each.
package struct EditorialForm: Hashable, Sendable {
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case letters(String)
    case quantity(Quantity.Kind, FigureAmount, FigureAmount?)
    case date(PlanDate)
  }

  /// Whether two texts differ in such style only. Texts that differ over a long stretch are not looked into.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    mayBeSame(Array(one.utf8), Array(other.utf8)) && EditorialForm(one) == EditorialForm(other)
  }

  /// The most bytes between the first and the last difference.
  private static let reach = 160

  private static func mayBeSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let shorter = min(one.count, other.count)
    var start = 0
    while start < shorter, one[start] == other[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, one[one.count - 1 - tail] == other[other.count - 1 - tail] { tail += 1 }
    return max(one.count, other.count) - start - tail <= reach
  }

  /// The form of a text.
  init(_ text: String) {
    let wording = Wording(text)
    let numbers = NumericText(wording)
    let quantities = QuantityReader.quantities(of: numbers).filter {
      !$0.isChange && !($0.isWeak && $0.range.count == 1) || wording.isOne($0)
    }
    let dates = DateReader.dates(of: numbers)
    var parts: [Part] = []
    var index = 0
    while index < wording.tokens.count {
      if let date = dates.first(where: { $0.range.lowerBound == index }), wording.tokens[index].kind == .date {
        parts.append(.date(date.date))
        index = date.range.upperBound
      } else if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
        parts.append(.quantity(quantity.kind, quantity.amount, quantity.upper))
        index = quantity.range.upperBound
      } else {
        Self.append(wording.folded(wording.tokens[index]), isSign: wording.tokens[index].kind == .sign, to: &parts)
        index += 1
      }
    }
    self.parts = parts
  }

  /// Letters run together, so that "re-offending", "re offending" and "reoffending" are one.
  private static func append(_ letters: String, isSign: Bool, to parts: inout [Part]) {
    let kept = letters == "&" ? "and" : isSign ? sign(letters) : letters.split(separator: "-").map { Spelling.usual(String($0)) }.joined()
    guard !kept.isEmpty else { return }
    if case .letters(let before) = parts.last { parts[parts.count - 1] = .letters(before + kept) } else { parts.append(.letters(kept)) }
  }

  /// Signs that carry meaning: among them fractions, raised and circled digits, and ticks.
  private static func sign(_ letters: String) -> String {
    if telling.contains(letters) { return letters }
    return letters.unicodeScalars.contains { $0.value > 0x7F && $0.properties.numericType != nil } ? letters : ""
  }

  private static let telling: Set<String> = ["%", "+", "/", "=", "<", ">", "☐", "☑", "☒", "✓", "✔", "✗", "✘"]
}

extension Wording {
  /// Whether a weak number is "one" or "1".
  fileprivate func isOne(_ quantity: Quantity) -> Bool { quantity.amount.exactWhole == 1 && quantity.range.count == 1 }
}
