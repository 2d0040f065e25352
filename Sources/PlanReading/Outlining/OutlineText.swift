import PlanModel
import PlanLoading

/// The lines of a source that are left for the plan, those set aside, and what there is to say of both.
struct OutlineText {
  /// The lines for the plan, in order.
  var lines: [OutlineLine]
  /// What was set aside.
  private(set) var setAside: [Paragraph] = []
  /// How many of those set aside were paragraphs of the text, not headers or footers of the page.
  private(set) var paragraphsSetAside = 0
  /// What was concluded.
  var notes: [LoadingNote] = []

  init(lines: [OutlineLine]) { self.lines = lines }

  /// Sets lines aside, with one note for all of them.
  mutating func setAside(_ indices: [Int], _ sentence: (Int) -> String) {
    guard let first = indices.first else { return }
    notes.append(LoadingNote(.setAside, at: lines[first].place, sentence(indices.count)))
    var isAside = [Bool](repeating: false, count: lines.count)
    for index in indices {
      isAside[index] = true
      if lines[index].kind != .furniture { paragraphsSetAside += 1 }
      setAside += lines[index].paragraphs
    }
    var kept: [OutlineLine] = []
    kept.reserveCapacity(lines.count)
    for index in lines.indices where !isAside[index] { kept.append(lines[index]) }
    lines = kept
  }

  /// Removes a line, to be put elsewhere in the plan.
  mutating func take(_ index: Int) -> OutlineLine { lines.remove(at: index) }
}

extension OutlineLine {
  /// The words of the line, or of the rows of its table.
  fileprivate var paragraphs: [Paragraph] {
    guard case .table(let table) = kind else { return [Paragraph(label: label, text: text, place: place)] }
    return table.rows.map { Paragraph(text: $0.cells.joined(separator: PlanUnit.cellSeparator), place: $0.place) }
  }
}
