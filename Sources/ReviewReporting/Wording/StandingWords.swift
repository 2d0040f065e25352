import PlanComparison
import PlanModel

extension ThreeVersions.Standing {
  /// The standing as a label: "Issued as put".
  package var label: String {
    switch self {
    case .unchanged: "Unchanged"
    case .editorial: "Editorial"
    case .issuedAsPut: "Issued as put"
    case .issuedDifferently: "Issued differently"
    case .putNotIssued: "Put, not issued"
    case .neverPut: "Never put"
    }
  }

  /// The word beside a count.
  var noun: String {
    switch self {
    case .unchanged: "unchanged"
    case .editorial: "editorial only"
    case .issuedAsPut: "issued as put"
    case .issuedDifferently: "issued differently"
    case .putNotIssued: "put, not issued"
    case .neverPut: "never put"
    }
  }

  /// The name of the label's colour. It shows nothing that the label does not.
  var tone: String {
    switch self {
    case .unchanged: "renumbered"
    case .editorial: "editorial"
    case .issuedAsPut: "reworded"
    case .issuedDifferently: "merged"
    case .putNotIssued: "removed"
    case .neverPut: "added"
    }
  }

  /// Whether the draft proposed a change.
  var wasPut: Bool {
    switch self {
    case .issuedAsPut, .issuedDifferently, .putNotIssued: true
    case .unchanged, .editorial, .neverPut: false
    }
  }

  /// Whether the plan as issued differs from the draft in more than punctuation, capitals, spaces and numbers (s.5(8)).
  var differsFromDraft: Bool {
    switch self {
    case .issuedDifferently, .putNotIssued, .neverPut: true
    case .unchanged, .editorial, .issuedAsPut: false
    }
  }
}
