import DocumentRendering
import PlanReview
import ReviewCases
import ReviewReporting

/// The papers of a case that came back from Word with edits, and how the edits are carried into later drafts.
struct EditedPapers {
  private let papers: [EditedPaper]

  /// The edited papers of a case, oldest first.
  init(of state: CaseState, in folder: CaseFolder) throws {
    papers = try state.received.filter { $0.kind == .paper }.map { try EditedPaper(try folder.bytes($0.sha256), name: $0.name) }
  }

  /// A draft with every edit that was made in a paper of its kind.
  func carried(_ kind: PaperKind, into draft: DOCXPaper) throws -> DOCXPaper {
    try papers.filter { $0.paper == kind.rawValue }.reduce(draft) { try $1.carried(into: $0).paper }
  }

  /// What in an edited paper has no place of its own in a draft: a sentence each.
  static func unplaced(_ paper: EditedPaper, in draft: DOCXPaper) throws -> [String] {
    try paper.carried(into: draft).results.filter { $0.outcome == .notPlaced || $0.outcome == .shownBoth }.map(\.sentence)
  }
}
