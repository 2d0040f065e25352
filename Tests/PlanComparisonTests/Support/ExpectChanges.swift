import PlanComparison
import PlanModel
import Testing

/// A change that a test expects: the marks of its units, and what happened to them.
struct ExpectedChange: Hashable, CustomStringConvertible {
  var marks: String
  var kind: ChangeKind
  var isMoved: Bool

  /// A change; a move is moved, and anything else is not unless it is said.
  init(_ marks: String, _ kind: ChangeKind, isMoved: Bool? = nil) {
    self.marks = marks
    self.kind = kind
    self.isMoved = isMoved ?? (kind == .moved)
  }

  var description: String { "\(marks) \(kind.rawValue)\(isMoved && kind != .moved ? ", moved" : "")" }
}

/// Checks that comparing two marked plans gives these changes and no others, and that swapping the sides mirrors them.
func expectChanges(
  original: String, revised: String, _ expected: [ExpectedChange], sharesPlaces: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (before, after) = (MarkedPlan(original), MarkedPlan(revised))
  let found = changes(before, after, sharesPlaces: sharesPlaces, sourceLocation)
  #expect(found.map(\.description).sorted() == expected.map(\.description).sorted(), sourceLocation: sourceLocation)
  let mirrored = changes(after, before, sharesPlaces: sharesPlaces, sourceLocation)
  let swapped = expected.map { ExpectedChange($0.marks, $0.kind.mirrored, isMoved: $0.isMoved) }
  #expect(mirrored.map(\.description).sorted() == swapped.map(\.description).sorted(), "sides swapped", sourceLocation: sourceLocation)
}

private func changes(_ before: MarkedPlan, _ after: MarkedPlan, sharesPlaces: Bool, _ sourceLocation: SourceLocation) -> [ExpectedChange] {
  let alignment = Alignment(of: before.plan, with: after.plan, sharesPlaces: sharesPlaces)
  do {
    let comparison = try Classifier().classify(alignment)
    return comparison.changes.filter { $0.kind != .unchanged }.map { change in
      let originals = marks(of: change.original, in: before)
      let revisions = marks(of: change.revised, in: after)
      if !change.original.isEmpty, !change.revised.isEmpty, Set(originals) != Set(revisions) {
        Issue.record(
          "\(originals)“\(change.original.map(\.text))” was paired with \(revisions)“\(change.revised.map(\.text))”",
          sourceLocation: sourceLocation)
      }
      return ExpectedChange(originals.isEmpty ? revisions : originals, change.kind, isMoved: change.isMoved)
    }
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
    return []
  }
}

/// The marks of some units, each once, in order.
private func marks(of units: [PlanUnit], in plan: MarkedPlan) -> String {
  units.compactMap { plan.marks[$0.place.paragraph] }.joined().reduce(into: "") { marks, mark in
    if !marks.contains(mark) { marks.append(mark) }
  }
}

extension ChangeKind {
  /// The kind of the change when the two versions change sides.
  var mirrored: ChangeKind {
    switch self {
    case .added: .removed
    case .removed: .added
    case .merged: .split
    case .split: .merged
    default: self
    }
  }
}
