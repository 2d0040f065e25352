import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import PlanReview
import ReviewReporting

/// The outcome of each paper, and how a kept one differs from the new draft, for a terminal.
struct FilingListing {
  private let papers: [FiledPaper]
  private let carried: [CarriedEdits]
  private let notes: [String]

  init(_ papers: [FiledPaper], carried: [CarriedEdits] = [], notes: [String]) {
    self.papers = papers
    self.carried = carried
    self.notes = notes
  }

  var text: String { (papers.flatMap(lines) + carried.flatMap(Self.lines) + notes.map { "Note: \($0)" }).joined(separator: "\n") }

  /// What became of the edits of a paper: how many were carried, and each that was not.
  private static func lines(_ edits: CarriedEdits) -> [String] {
    guard !edits.results.isEmpty else { return [] }
    let carried = edits.results.count { $0.outcome == .carried || $0.outcome == .same }
    return ["Changed by hand: \(edits.file): \(carried) of \(edits.results.count) in the new draft"]
      + edits.results.filter { $0.outcome != .carried && $0.outcome != .same }.map { "  \($0.sentence)" }
  }

  private func lines(_ paper: FiledPaper) -> [String] {
    let file = paper.file.relativePath
    guard let kept = paper.kept else { return [paper.outcome == .same ? "As before: \(file)" : "Written: \(file)"] }
    let done = if case .sameBeside = paper.outcome { "As before" } else { "Written beside it" }
    return ["Kept: \(kept.file.relativePath) (\(Self.words(kept.reason)))", "  \(done): \(file)"]
      + difference(kept.file, paper.file).map { "  \($0)" }
  }

  private static func words(_ reason: FiledPaper.KeepingReason) -> String {
    switch reason {
    case .changed: "it is not as it was written here"
    case .unknown: "it is not known whether it was changed"
    case .open: "it seems to be open in a word processor"
    }
  }

  private func difference(_ kept: URL, _ new: URL) -> [String] {
    guard let difference = try? PaperDifference(between: kept, and: new) else { return ["The two could not be compared."] }
    if difference.isEmpty { return ["The words are the same."] }
    return described(difference.onlyInKept, "only in the kept paper") + described(difference.onlyInNew, "only in the new draft")
  }

  /// How many paragraphs, and the first lines of the first few.
  private func described(_ paragraphs: [String], _ place: String) -> [String] {
    guard !paragraphs.isEmpty else { return [] }
    let shown = paragraphs.prefix(3).map { "  \(Self.opening($0))" }
    return ["\(paragraphs.count) \(paragraphs.count == 1 ? "paragraph" : "paragraphs") \(place):"] + shown
  }

  private static func opening(_ paragraph: String) -> String {
    paragraph.count <= 90 ? paragraph : "\(paragraph.prefix(89))…"
  }
}
