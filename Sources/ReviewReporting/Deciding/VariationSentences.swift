import PlanComparison
import PlanModel
import StatutoryFrame

/// Sentences about a row of three versions: what was put to the panel, what was issued, what to ask.
struct VariationSentences {
  private let provision: String?
  private let chiefOfficer: String

  init(_ reviewed: ReviewedVariation) {
    provision = reviewed.citations(on: .consultChiefOfficerAgain).first?.provision
    chiefOfficer = reviewed.variation.body.kind.chiefOfficer
  }

  /// What the draft proposed.
  func put(_ row: ThreeVersions.Row, _ changes: [ReportedChange]) -> String {
    if !changes.isEmpty { return changes.map(\.sentence).joined(separator: " ") }
    if row.draft.isEmpty { return "Nothing: it was not in the draft." }
    return "Nothing: the draft left it as published."
  }

  /// What the plan as issued made of it.
  func issued(_ row: ThreeVersions.Row, _ changes: [ReportedChange]) -> String {
    let described = changes.map(\.sentence).joined(separator: " ")
    switch row.standing {
    case .unchanged: return "As published."
    case .issuedAsPut: return changes.isEmpty ? "As put." : "As put. \(described)"
    case .editorial: return changes.isEmpty ? "As in the draft." : described
    case .neverPut: return described
    case .putNotIssued:
      return row.published.isEmpty ? "Not issued: the plan as issued does not have it." : "Not issued: the published text stands."
    case .issuedDifferently: return row.passesDraftBy ? "Back in the plan, in other words than those published." : described
    }
  }

  /// Questions that the difference itself raises. Where a recommendation covers it, the reason is known and is not asked for.
  func questions(_ row: ThreeVersions.Row, _ recommendations: [FollowUpRow]) -> [String] {
    let consulted = "Was \(chiefOfficer) consulted on it\(provision.map { " (\($0))" } ?? "")?"
    let isAsked = !recommendations.isEmpty
    switch row.standing {
    case .unchanged, .editorial, .issuedAsPut: return []
    case .neverPut: return [isAsked ? consulted : "When was this decided, and why was it not in the draft? \(consulted)"]
    case .issuedDifferently: return [isAsked ? consulted : "Why does it differ from what the Panel reviewed? \(consulted)"]
    case .putNotIssued: return [isAsked ? consulted : "Why was it not issued? \(consulted)"]
    }
  }
}

extension LocalPolicingBody.Kind {
  /// The name, in running text, of the chief officer of its force.
  var chiefOfficer: String { self == .mopac ? "the Commissioner of Police of the Metropolis" : "the chief constable" }
}
