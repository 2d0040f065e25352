/// The ranges of moved words that are open at the current position (ECMA-376 Part 1, 17.13.5.24 and .28).
struct MoveRanges {
  private struct Range {
    var id: Int
    var name: String
    var isFrom: Bool
  }

  private var open: [Range] = []
  private var openControls = 0
  /// The name of the last move in the open paragraph.
  private(set) var last: String?
  /// More ranges are open only where ends are missing: the oldest are then dropped.
  private static let mostOpen = 64

  /// Whether a content control that starts here was moved with its contents (17.13.5.6).
  var movesControls: Bool { openControls > 0 }

  /// The name of the innermost open range.
  func name(isFrom: Bool) -> String? { open.last { $0.isFrom == isFrom }?.name }

  mutating func begin(id: Int, name: String, isFrom: Bool) {
    if open.count >= Self.mostOpen { open.removeFirst() }
    open.append(Range(id: id, name: name, isFrom: isFrom))
  }

  mutating func end(id: Int, isFrom: Bool) { open.removeAll { $0.id == id && $0.isFrom == isFrom } }

  /// Begins a range in which content controls are moved.
  mutating func beginControls() { openControls += 1 }

  mutating func endControls() { openControls = max(0, openControls - 1) }

  /// Notes the move of a change; nil for a change that is no move.
  mutating func note(_ move: String?) { last = move ?? last }

  mutating func beginParagraph() { last = nil }
}
