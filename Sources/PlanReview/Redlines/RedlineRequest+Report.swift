import PlanComparison
import PlanModel
import RedlineWriting
import ReviewReporting

extension RedlineRequest {
  /// What a redline says of a review.
  init(base: RedlineBase, original: Plan, revised: Plan, report: ReviewReport, marks: RedlineSettings) {
    // A plain file of a plan whose title is in the properties has a paragraph for it, which matches none.
    let leavesOut = original.hasTitleInPropertiesOnly && !base.plan.hasTitleInPropertiesOnly
    // The original's units and those of the file are the same words, but notes may have other places among them.
    let own = UnitOrder(of: original.units, leavesOutTitle: leavesOut)
    let file = UnitOrder(of: base.plan.units, leavesOutTitle: leavesOut)
    let after = UnitOrder(of: revised.units, leavesOutTitle: leavesOut)
    func inFile(_ index: Int) -> Int? { own.ranks[index].flatMap { file.position(of: $0) } }
    var (pairs, joins, comments): ([Pair], [Join], [Comment]) = ([], [], [])
    for change in report.comparison.changes {
      guard let (one, other) = change.closestUnits, let place = inFile(one), let revised = after.positions[other] else { continue }
      pairs.append(Pair(base: place, revised: revised, isMoved: change.isMoved))
      let (bases, revisions) = (change.pairing.originals.compactMap(inFile), change.pairing.revisions.compactMap { after.positions[$0] })
      if bases.count + revisions.count > 2, bases.count == 1 || revisions.count == 1 {
        joins.append(Join(bases: bases.sorted(), revisions: revisions.sorted()))
      }
    }
    for reported in marks.hasComments ? report.changes : [] {
      let change = report.change(reported)
      guard change.kind != .editorial || !change.reasons.isEmpty else { continue }
      let closest = change.closestUnits
      let revised = (closest?.1 ?? change.pairing.revisions.first).flatMap { after.positions[$0] }
      let base = (closest?.0 ?? change.pairing.originals.first).flatMap(inFile)
      guard revised != nil || base != nil else { continue }
      comments.append(Comment(base: base, revised: revised, paragraphs: reported.comment(on: change)))
    }
    self.init(
      base: file.units, revised: after.units, pairs: pairs, joins: joins, comments: comments, author: marks.author, date: marks.date)
  }

  /// The units of a revised version as a redline tells of them, in the same order.
  static func units(of revised: Plan) -> [PlanUnit] { UnitOrder(of: revised.units, leavesOutTitle: false).units }

  /// How many notes of the revised version answer to none of the original.
  var newNotes: Int {
    let answered = Set(pairs.filter { base[$0.base].kind == .note }.map(\.revised))
    return revised.indices.count { revised[$0].kind == .note && !answered.contains($0) }
  }

}

/// The units that a redline shows, by their order: notes are counted apart.
private struct UnitOrder {
  /// The units shown.
  private(set) var units: [PlanUnit] = []
  /// For each unit of the plan, its position in `units`.
  private(set) var positions: [Int: Int] = [:]
  /// For each unit of the plan, which of the paragraphs, or which of the notes, it is.
  private(set) var ranks: [Int: Rank] = [:]
  private var places: [Rank: Int] = [:]

  struct Rank: Hashable {
    var isNote: Bool
    var number: Int
  }

  init(of all: [PlanUnit], leavesOutTitle: Bool) {
    var counts = (notes: 0, others: 0)
    var rows: [Place: PlanUnit] = [:]
    for (index, unit) in PrintedOrder.units(of: all) where !(unit.kind == .title && (leavesOutTitle || unit.place.part == "properties")) {
      let rank = Rank(isNote: unit.kind == .note, number: unit.kind == .note ? counts.notes : counts.others)
      if unit.kind == .note { counts.notes += 1 } else { counts.others += 1 }
      positions[index] = units.count
      ranks[index] = rank
      places[rank] = units.count
      units.append(unit.isOfCell(of: rows[unit.place]) ? unit.withoutCells : unit)
      if unit.cells.count > 1 { rows[unit.place] = unit }
    }
  }

  func position(of rank: Rank) -> Int? { places[rank] }
}

extension PlanUnit {
  /// Whether it is one paragraph of a cell of a row, which is a unit of its own before it.
  fileprivate func isOfCell(of row: PlanUnit?) -> Bool { row != nil && cells == [text] }

  fileprivate var withoutCells: PlanUnit {
    var copy = self
    (copy.cells, copy.columns) = ([], [])
    return copy
  }
}

extension Change {
  /// The matched unit of the original and of the revised version; of several the longest, which holds most of the words.
  fileprivate var closestUnits: (Int, Int)? {
    func longest(_ units: [PlanUnit], _ indices: [Int]) -> Int? {
      zip(indices, units).max { $0.1.text.utf8.count < $1.1.text.utf8.count }?.0
    }
    guard let one = longest(original, pairing.originals), let other = longest(revised, pairing.revisions) else { return nil }
    return (one, other)
  }
}

extension ReportedChange {
  /// What the margin says: the reference and what happened, the reasons, and what to ask.
  fileprivate func comment(on change: Change) -> [String] {
    ["\(ref). \(sentence)"] + change.reasons.map(\.statement) + questions.map { "To ask: \($0)" }
  }
}
