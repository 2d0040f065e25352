package import PlanModel

/// The path from the published plan to the draft through the redline: published, redline's base, redline accepted, and the clean draft.
///
/// Every difference between the ends is a difference at some link, since each link's comparison is proved to account for both its sides.
package struct VersionChain {
  /// The published plan against the redline's base: what no mark declares.
  package let drift: Comparison
  /// The redline's two readings: what the marks declare.
  package let marked: Comparison
  /// The redline accepted against the clean draft; nil where the draft is the redline accepted.
  package let acceptance: Comparison?

  /// The changes at each link by the ids of the units on their left, and on their right.
  private let links: [Link]

  package init(drift: Comparison, marked: Comparison, acceptance: Comparison?) {
    self.drift = drift
    self.marked = marked
    self.acceptance = acceptance
    self.links = [drift, marked].map(Link.init) + (acceptance.map { [Link($0)] } ?? [])
  }

  /// The changes at the links that an actual change runs through, nearest the published plan first.
  package func path(of actual: Change) -> Path {
    var changes: [[Int]] = links.map { _ in [] }
    walk(from: Set(actual.original.map(\.id)), forwards: true, into: &changes)
    walk(from: Set(actual.revised.map(\.id)), forwards: false, into: &changes)
    let found = zip(links, changes).map { link, indices in indices.map { link.changes[$0] } }
    return Path(drift: found[0], marked: found[1], acceptance: found.count > 2 ? found[2] : [])
  }

  private func walk(from ids: Set<String>, forwards: Bool, into changes: inout [[Int]]) {
    var ids = ids
    for number in forwards ? Array(links.indices) : links.indices.reversed() {
      let link = links[number]
      let indices = Set(ids.compactMap { forwards ? link.byOriginal[$0] : link.byRevised[$0] }).sorted()
      for index in indices where !changes[number].contains(index) { changes[number].append(index) }
      ids = Set(indices.flatMap { (forwards ? link.changes[$0].revised : link.changes[$0].original).map(\.id) })
    }
  }

  /// The changes at each link that one actual change runs through.
  package struct Path {
    package let drift: [Change]
    package let marked: [Change]
    package let acceptance: [Change]

    /// Whether something differs that no mark declares.
    package var hasUnmarked: Bool { (drift + acceptance).contains(where: \.isSubstantive) }

    /// Whether the marks declare something.
    package var hasMarked: Bool { marked.contains(where: \.isSubstantive) }
  }

  private struct Link {
    let changes: [Change]
    let byOriginal: [String: Int]
    let byRevised: [String: Int]

    init(_ comparison: Comparison) {
      changes = comparison.changes
      var byOriginal: [String: Int] = [:]
      var byRevised: [String: Int] = [:]
      for (index, change) in changes.enumerated() {
        for unit in change.original { byOriginal[unit.id] = index }
        for unit in change.revised { byRevised[unit.id] = index }
      }
      self.byOriginal = byOriginal
      self.byRevised = byRevised
    }
  }
}
