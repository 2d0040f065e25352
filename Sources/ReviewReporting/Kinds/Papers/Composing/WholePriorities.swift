import PlanComparison
import PlanModel

/// Whole objectives that a draft drops, brings in or calls something else, a sentence each: what becomes of everything under them.
struct WholePriorities {
  let changes: ProposedChanges

  /// The sentences: what is dropped first, then what is new.
  var sentences: [String] { dropped + new }

  private var all: [Change] { changes.report.comparison.changes }
  private var titles: (before: [String], after: [String]) { (titles(of: \.original), titles(of: \.revised)) }

  private func titles(of side: KeyPath<Change, [PlanUnit]>) -> [String] {
    var found: [String] = []
    for unit in all.flatMap({ $0[keyPath: side] })
    where unit.kind == .heading && unit.divisionKind == .objective && unit.text == unit.objective {
      if !found.contains(unit.objective) { found.append(unit.objective) }
    }
    return found
  }

  /// The titles that a heading of the draft answers to, however it was reworded.
  private func isAnswered(_ title: String, _ side: KeyPath<Change, [PlanUnit]>, _ other: KeyPath<Change, [PlanUnit]>) -> Bool {
    all.contains { change in
      change[keyPath: side].contains { $0.kind == .heading && $0.divisionKind == .objective && $0.text == title }
        && change[keyPath: other].contains { $0.kind == .heading && $0.divisionKind == .objective }
    }
  }

  private var dropped: [String] {
    titles.before.filter { !isAnswered($0, \.original, \.revised) }.map { title in
      let commitments = all.filter { change in change.original.contains { $0.kind == .commitment && $0.objective == title } }
      let gone = commitments.count { $0.kind == .removed }
      let homes = commitments.compactMap { $0.revised.first?.objective }
      let total = Phrases.counted(commitments.count, "commitment")
      let opening = "The whole of \(Phrases.quoted(title)) is dropped"
      guard !commitments.isEmpty else { return "\(opening)." }
      guard !homes.isEmpty else { return "\(opening), with its \(total): none of them is elsewhere in the draft." }
      let kept = commitments.count - gone
      let goneToo = gone == 0 ? "" : ", and \(Phrases.number(gone)) \(Phrases.isAre(gone)) gone"
      return "\(opening): of its \(total), \(Phrases.number(kept)) \(kept == 1 ? "is" : "are") elsewhere in the draft, under "
        + "\(Phrases.list(Self.distinct(homes).map(Phrases.quoted)))\(goneToo)."
    }
  }

  private var new: [String] {
    titles.after.filter { !isAnswered($0, \.revised, \.original) }.map { title in
      let commitments = all.filter { change in change.revised.contains { $0.kind == .commitment && $0.objective == title } }
      let added = commitments.count { $0.original.isEmpty }
      let opening = "The whole of \(Phrases.quoted(title)) is new"
      guard !commitments.isEmpty else { return "\(opening)." }
      let rest = commitments.count - added
      let kept = rest == 0 ? "" : ", and \(Phrases.number(rest)) that \(rest == 1 ? "was" : "were") elsewhere in the plan"
      return added == 0
        ? "\(opening) as a heading: its \(Phrases.counted(rest, "commitment")) \(rest == 1 ? "was" : "were") elsewhere in the plan."
        : "\(opening), with \(Phrases.counted(added, "new commitment"))\(kept)."
    }
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
