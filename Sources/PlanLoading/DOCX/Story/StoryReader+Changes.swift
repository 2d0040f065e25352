import PackagedXML
import PlanModel

extension StoryReader {
  /// What a change element says was done.
  static func changeKind(_ name: WordName) -> DeclaredChange.Kind? {
    switch name {
    case .inserted: .inserted
    case .deleted: .deleted
    case .movedFrom: .movedFrom
    case .movedTo: .movedTo
    default: nil
    }
  }

  /// The mark that a change element makes.
  func mark(_ tag: borrowing XMLTag, _ kind: DeclaredChange.Kind) -> Mark {
    let move: String? =
      switch kind {
      case .movedFrom: openMove(isFrom: true)
      case .movedTo: openMove(isFrom: false)
      default: nil
      }
    return Mark(kind: kind, source: .tracked, author: tag.string(.author), date: tag.string(.date), move: move)
  }

  mutating func beginChange(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    guard let kind = Self.changeKind(name) else { return .content }
    let mark = mark(tag, kind)
    lastMove = mark.move ?? lastMove
    marks.push(mark)
    return .change
  }

  /// The beginning or end of a range of moved words, with the name that joins its two halves.
  mutating func moveRange(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    let id = tag.integer(.id) ?? -1
    let isFrom = name == .movedFromRangeStart || name == .movedFromRangeEnd
    if name == .movedFromRangeStart || name == .movedToRangeStart {
      // More than a few are open only where ends are missing: the oldest are given up.
      if moves.count >= 64 { moves.removeFirst() }
      moves.append(OpenMove(id: id, name: tag.string(.name) ?? "", isFrom: isFrom))
    } else {
      moves.removeAll { $0.id == id && $0.isFrom == isFrom }
    }
    return .skipped
  }

  /// The name of the innermost open range of moved words.
  func openMove(isFrom: Bool) -> String? { moves.last { $0.isFrom == isFrom }?.name }

  /// Properties of tables, grids and sections: their changes alter no words.
  mutating func layoutProperty(_ name: WordName?) -> StoryElement {
    switch name {
    case .tableChange, .gridChange, .sectionChange, .rowExceptionChange: findings.layoutChanges += 1
    default: break
    }
    return .skipped
  }
}
