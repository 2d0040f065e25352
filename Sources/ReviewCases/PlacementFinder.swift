/// Follows annotations from the run that they were written on to the newest one.
struct PlacementFinder {
  private let runs: [Run]

  init(_ runs: [Run]) {
    self.runs = runs
  }

  /// Where an annotation belongs in the newest run. It is never placed on other words without saying so, and never on a guess.
  func placement(of anchor: Anchor?) -> Placement {
    guard let anchor else { return .general }
    guard let start = runs.firstIndex(where: { $0.number == anchor.run }), let newest = runs.last else { return .gone }
    var changes: Set<String> = [anchor.change]
    for run in runs[(start + 1)...] {
      changes = Set(changes.flatMap { run.answers[$0] ?? [] })
    }
    let found = newest.changes.filter { changes.contains($0.id) }
    guard let first = found.first else { return .gone }
    if found.count > 1 { return .undecided(changes: found.map(\.id)) }
    return anchor.quotes(first) ? .current(change: first.id) : .carriedOver(change: first.id)
  }
}
