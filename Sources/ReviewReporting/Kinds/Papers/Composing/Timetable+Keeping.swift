import PlanModel
import StatutoryFrame

extension Timetable {
  /// The timetable of these steps alone, for a paper that may not know of the others.
  func keeping(_ kept: [VariationStep]) -> Timetable {
    var timetable = self
    timetable.steps = steps.filter { kept.contains($0.step) }
    for index in timetable.steps.indices {
      guard let previous = timetable.steps[index].sincePrevious, !kept.contains(previous.from) else { continue }
      timetable.steps[index].sincePrevious = nil
    }
    timetable.intervals = intervals.filter { kept.contains($0.from) && kept.contains($0.to) }
    timetable.undated = undated.filter(kept.contains)
    let left = VariationStep.allCases.filter { !kept.contains($0) }
    timetable.doubts = doubts.filter { !$0.concerns(left) }
    return timetable
  }
}

extension PlanContentGrid {
  /// The grid of the first versions alone, under these names.
  func keepingFirst(called names: [String]) -> PlanContentGrid {
    let count = names.count
    let kept = rows.map { row in
      Row(head: row.head, cells: Array(row.cells.prefix(count)), movements: Array(row.movements.prefix(count - 1)))
    }
    return PlanContentGrid(versions: names, rows: kept)
  }
}
