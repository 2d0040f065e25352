import DocumentRendering
import PlanModel
package import ReviewCases
import ReviewReporting

/// The supplementary paper of a case, where a later draft came after the papers were sent with the agenda.
package struct CaseSupplement {
  private let desk: CaseDesk
  private let id: CaseID

  package init(_ desk: CaseDesk, of id: CaseID) {
    self.desk = desk
    self.id = id
  }

  /// The paper as a Word document.
  ///
  /// - Throws: `RequestFault.invalid` where nothing was sent with the agenda, or the draft is still the one that was sent.
  package func document() throws -> OutgoingDocument {
    OutgoingDocument(name: "supplementary-paper.docx", bytes: try paper().rendered(as: .docx))
  }

  /// The paper.
  func paper() throws -> SupplementaryPaper {
    let (state, run, facts) = try desk.facts(of: id)
    guard let sent = state.sent.first(where: { $0.stage == .withAgenda }), let before = state.runs.first(where: { $0.number == sent.run })
    else {
      throw RequestFault.invalid(
        "No papers were sent with the agenda yet. Keep the papers as sent with the agenda first: a supplementary paper says what differs from them."
      )
    }
    guard before.number != run.number else {
      throw RequestFault.invalid("The draft is still the one that members were sent. A supplementary paper needs a later draft.")
    }
    let difference = RunDifference(from: before, to: run, successors: state.successors(since: before.number))
    return SupplementaryPaper(
      facts, sent: before.label, later: run.label, entries: difference.entries.map(SupplementaryPaper.Entry.init), same: difference.same)
  }
}

extension SupplementaryPaper.Entry {
  fileprivate init(_ entry: RunDifference.Entry) {
    let change = entry.after ?? entry.before.first
    let outcome: SupplementaryPaper.Outcome =
      switch entry.kind {
      case .new: .new
      case .reworded: .reworded
      case .joined: .joined
      case .gone: .gone
      }
    let earlier = entry.before.map(\.reference).filter { $0 != change?.reference }
    self.init(
      outcome: outcome, reference: change?.reference ?? "", earlier: earlier, objective: change?.objective ?? "",
      published: change?.original, sent: entry.before.isEmpty ? nil : entry.before.compactMap(\.revised).joined(separator: "\n").nonEmpty,
      now: entry.after?.revised)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
