import PlanModel

/// The changes that a recommendation is about: those that it names, else those whose words it asks for or asks to be changed.
struct RecommendedChanges {
  let recommendation: Recommendation
  /// The changes, in the order of the plan.
  let changes: [ReportedChange]
  /// Whether they were found by wording, because the recommendation names none.
  let isFoundByWording: Bool

  init(_ recommendation: Recommendation, in changes: ProposedChanges?) {
    self.recommendation = recommendation
    let reported = changes?.report.changes ?? []
    let named = reported.filter { one in
      recommendation.changeReferences.contains(one.ref) || changes.map { recommendation.changeIDs.contains($0.change(one).id) } ?? false
    }
    guard named.isEmpty, recommendation.changeReferences.isEmpty, recommendation.changeIDs.isEmpty,
      let wanted = recommendation.wanted?.soughtWords.lowercased()
    else {
      (self.changes, isFoundByWording) = (named, false)
      return
    }
    self.changes = reported.filter { one in
      guard let change = changes?.change(one) else { return false }
      return (change.original + change.revised).contains { $0.text.lowercased().contains(wanted) }
    }
    isFoundByWording = !self.changes.isEmpty
  }

  /// The references as printed: those found, else those that the recommendation names.
  var references: [String] { changes.isEmpty ? recommendation.changeReferences : changes.map(\.ref) }

  /// The number with its letter: "R1" for "1"; a number that has letters stays as it is.
  static func number(of recommendation: Recommendation) -> String {
    recommendation.number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "R\(recommendation.number)" : recommendation.number
  }
}

extension WantedWording {
  /// The words that show to which text the wish belongs.
  fileprivate var soughtWords: String {
    switch self {
    case .present(let words), .absent(let words), .replacement(of: let words, by: _): words
    }
  }
}

extension Recommendation.Kind {
  /// Its name for readers.
  var title: String {
    switch self {
    case .wording: "wording"
    case .measure: "measure"
    case .consultation: "consultation"
    case .reinstatement: "reinstatement"
    case .clarification: "clarification"
    case .process: "process"
    }
  }
}
