import PlanReading
import PlanLoading
import PlanLanguage
import PlanModel

/// What the first lines of a paper say of it: its title, kind, date and period.
enum EvidenceOpening {
  private static let lines = 40

  /// The first heading that names a report or minutes; else the first heading.
  static func title(of passages: [EvidencePassage]) -> String? {
    let first = passages.prefix(lines).filter { $0.text.utf8.count < 160 }
    let named = first.first { FoldedText($0.text).containsAny(of: ["report", "performance", "minutes", "monitoring", "update"]) }
    return (named ?? first.first { $0.kind == .heading } ?? first.first)?.text
  }

  /// Minutes say "Present", "Minutes" or "RESOLVED"; anything else is a report.
  static func kind(of passages: [EvidencePassage]) -> EvidenceSource.Kind {
    let opening = passages.prefix(lines).map { FoldedText($0.text, limit: 80) }
    let isMinutes =
      opening.contains { ["minutes", "present", "in attendance"].contains($0.key) || $0.hasPrefix("present cllr") }
      || opening.contains { $0.hasPrefix("present") }
        && opening.contains { $0.hasPrefix(anyOf: ["minutes", "also present", "also attended", "apologies"]) }
    return isMinutes ? .minutes : .report
  }

  /// The first whole date of a short line.
  static func date(of passages: [EvidencePassage]) -> CalendarDate? {
    passages.prefix(lines).lazy.filter { $0.text.utf8.count < 120 }.compactMap { CalendarDate.firstPrinted(in: $0.text) }.first
  }

  /// The months that a title names.
  static func period(of passages: [EvidencePassage]) -> ReportingPeriod? {
    passages.prefix(lines).lazy.filter { $0.text.utf8.count < 200 }.compactMap { period(in: $0.text) }.first
  }

  /// The months in words: "April to June 2024", "(APRIL – JUNE 2020)", "October 2024 to March 2025".
  private static func period(in text: String) -> ReportingPeriod? {
    let words = FoldedText(text, limit: 600).words
    let months = words.indices.compactMap { index in Months.number(of: words[index]).map { (index: index, month: $0) } }
    for (first, second) in zip(months, months.dropFirst()) where second.index - first.index <= 3 {
      guard second.index + 1 < words.count, let end = year(words[second.index + 1]) else { continue }
      let start = year(words[first.index + 1]) ?? (first.month > second.month ? end - 1 : end)
      if let from = CalendarDate(year: start, month: first.month, day: 1), let to = CalendarDate.lastDay(of: second.month, in: end) {
        return ReportingPeriod(start: from, end: to)
      }
    }
    return nil
  }

  private static func year(_ word: String) -> Int? { Int(word).flatMap { (1990...2100).contains($0) ? $0 : nil } }
}
