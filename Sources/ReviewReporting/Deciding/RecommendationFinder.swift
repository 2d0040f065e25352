import PlanComparison
import PlanModel

/// Finds the recommendations about a row of three versions: those that name its reference, and those whose words were found in its units.
struct RecommendationFinder {
  private let followed: [FollowUpRow]
  private var byReference: [String: [Int]] = [:]
  private var byWords: [Words: [Int]] = [:]

  /// Words at a place, in whichever version.
  private struct Words: Hashable {
    var place: Place
    var text: String
  }

  init(_ followUp: FollowUp?) {
    followed = followUp?.rows ?? []
    for (index, row) in followed.enumerated() {
      for ref in row.recommendation.changeReferences { byReference[ref, default: []].append(index) }
      for evidence in row.before + row.after {
        if let place = evidence.place { byWords[Words(place: place, text: evidence.text), default: []].append(index) }
      }
    }
  }

  /// The recommendations, in their order.
  func bearing(on row: ThreeVersions.Row, refs: [String]) -> [FollowUpRow] {
    guard !followed.isEmpty else { return [] }
    let named = refs.flatMap { byReference[$0] ?? [] }
    let found = (row.published + row.draft + row.issued).flatMap { byWords[Words(place: $0.place, text: $0.text)] ?? [] }
    return Set(named + found).sorted().map { followed[$0] }
  }
}
