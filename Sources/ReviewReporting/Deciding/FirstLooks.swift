import PlanModel

/// Chooses the changes to look at first: those that bear most on what is promised.
struct FirstLooks {
  /// The chosen ones, most consequential first.
  let chosen: [FirstLook]
  /// Changes as consequential as the last one chosen that did not fit.
  let left: Int

  init(_ reported: [ReportedChange], in changes: [Change], limit: Int) {
    let candidates = reported.indices.filter { reported[$0].consequence >= .notable }
      .map { position in
        let change = changes[reported[position].index]
        return (order: ChangeOrder(change, consequence: reported[position].consequence, index: position), position: position)
      }
      .sorted { $0.order < $1.order }
    let first = candidates.prefix(limit)
    chosen = first.map {
      FirstLook(change: $0.position, sentence: Self.sentence(reported[$0.position], changes[reported[$0.position].index]))
    }
    let last = first.last.map { reported[$0.position].consequence }
    left = candidates.dropFirst(limit).count { reported[$0.position].consequence == last }
  }

  /// What happened, and the statement of the weightiest reason.
  private static func sentence(_ reported: ReportedChange, _ change: Change) -> String {
    let weightiest = change.reasons.enumerated().max { ($0.element.consequence, -$0.offset) < ($1.element.consequence, -$1.offset) }?
      .element
    guard let weightiest else { return reported.sentence }
    return "\(reported.sentence) \(weightiest.statement)"
  }
}
