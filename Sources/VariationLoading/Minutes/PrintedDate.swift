import PlanModel
import PlanLoading
import PlanReading

/// A date as papers print it: "10 September 2019", "Monday, 2nd February 2026".
enum PrintedDate {
  /// The first date of a text.
  static func first(in text: String) -> CalendarDate? {
    let words = FoldedText(text, limit: 400).words
    for index in words.indices.dropFirst(1) where index + 1 < words.count {
      guard let month = months.firstIndex(of: words[index]), let year = Int(words[index + 1]), (1900...2200).contains(year),
        let day = Int(words[index - 1].prefix { $0.isNumber })
      else { continue }
      if let date = CalendarDate(year: year, month: month + 1, day: day) { return date }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
