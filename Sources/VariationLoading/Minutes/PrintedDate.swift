import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// A date as papers print it: "10 September 2019", "Monday, 2nd February 2026".
enum PrintedDate {
  /// The first date of a text.
  static func first(in text: String) -> CalendarDate? {
    let words = FoldedText(text, limit: 400).words
    for index in words.indices.dropFirst(1) where index + 1 < words.count {
      guard let month = Months.number(of: words[index]), let year = Int(words[index + 1]), (1900...2200).contains(year),
        let day = Int(words[index - 1].prefix { $0.isNumber })
      else { continue }
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }
}
