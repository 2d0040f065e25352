import DocumentRendering
import PlanModel

/// The words of a change before and after, quoted from the plan, each with the name of its version.
struct PlanQuotation {
  let report: ReviewReport
  let change: Change

  /// "The published plan: “…”. The draft: “…”."
  var sentence: Sentence {
    Sentence.joined([line(.original), line(.revised)].compactMap(\.self))
  }

  private func line(_ side: Side) -> Sentence? {
    let words = change.wording(side)
    guard !words.isEmpty else { return nil }
    let version = side == .original ? report.original : report.revised
    let stop = words.last?.last.map { ".?!".contains($0) } ?? false ? "" : "."
    return "\(version.capitalisedName): \(quoted: words.joined(separator: "” “"), language: version.foreignLanguage)\(stop)"
  }

  /// The words of one side in quotation marks, for a cell; what is said where there are none.
  func cell(_ side: Side, else words: String) -> [Inline] {
    let wording = change.wording(side)
    let version = side == .original ? report.original : report.revised
    guard !wording.isEmpty else { return [.text(words)] }
    return Sentence.joined(wording.map { "\(quoted: $0, language: version.foreignLanguage)" }).inlines
  }
}
