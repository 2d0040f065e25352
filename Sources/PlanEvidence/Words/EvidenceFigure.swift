import PlanLanguage

/// A figure of a text for matching: its value and its unit.
///
/// Two lengths of time are equal where they last as long: 60 minutes and an hour.
struct EvidenceFigure: Hashable {
  /// The value; a period such as 2023/24 has the value of its digits.
  let value: Double
  /// "%", "£", a unit of time, "period", or nothing.
  let unit: String

  private var unitSeconds: Double? { LengthReader.seconds(of: unit).map(Double.init) }

  static func == (one: EvidenceFigure, other: EvidenceFigure) -> Bool {
    if let first = one.unitSeconds, let second = other.unitSeconds { return one.value * first == other.value * second }
    return one.value == other.value && one.unit == other.unit
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(unitSeconds.map { value * $0 } ?? value)
    if unitSeconds == nil { hasher.combine(unit) }
  }

  /// The figures of a text, each once, in order.
  static func figures(in words: [WordReader.Word]) -> [EvidenceFigure] {
    var found: [EvidenceFigure] = []
    for (index, word) in words.enumerated() {
      // "two working days".
      let unit = index + 2 < words.count && words[index + 1].folded == "working" ? index + 2 : index + 1
      let next = unit < words.count ? words[unit].folded : ""
      guard let figure = figure(word, before: next), !found.contains(figure) else { continue }
      found.append(figure)
    }
    return found
  }

  private static func figure(_ word: WordReader.Word, before next: String) -> EvidenceFigure? {
    guard word.isFigure else {
      // "within an hour".
      if ["a", "an"].contains(word.folded), !next.hasSuffix("s"), LengthReader.isUnit(unit(next)) {
        return EvidenceFigure(value: 1, unit: unit(next))
      }
      return NumberWord.value(of: word.folded).map { EvidenceFigure(value: Double($0), unit: unit(next)) }
    }
    let text = word.folded
    if text.contains("/"), let period = Double(text.filter(\.isNumber)) { return EvidenceFigure(value: period, unit: "period") }
    let digits = text.filter { $0.isNumber || $0 == "." }
    guard let value = Double(digits) else { return nil }
    if text.hasPrefix("£") { return EvidenceFigure(value: value * scale(text), unit: "£") }
    if text.contains("%") || text.contains("per cent") { return EvidenceFigure(value: value, unit: "%") }
    if (1990...2060).contains(value), unit(next).isEmpty { return nil }
    return EvidenceFigure(value: value, unit: unit(next))
  }

  private static func scale(_ text: String) -> Double {
    if text.hasSuffix("bn") || text.hasSuffix("billion") { return 1_000_000_000 }
    if text.hasSuffix("m") || text.hasSuffix("million") { return 1_000_000 }
    return text.hasSuffix("k") || text.hasSuffix("thousand") ? 1000 : 1
  }

  private static func unit(_ next: String) -> String {
    switch next {
    case "second", "seconds": "second"
    case "minute", "minutes": "minute"
    case "hour", "hours": "hour"
    case "day", "days": "day"
    case "week", "weeks": "week"
    case "month", "months": "month"
    case "per", "percent": "%"
    default: ""
    }
  }

  /// Whether sharing it says something: not a small count.
  var isTelling: Bool { !unit.isEmpty || value > 20 }
}
