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
      case .movedFrom: moves.name(isFrom: true)
      case .movedTo: moves.name(isFrom: false)
      default: nil
      }
    return Mark(kind: kind, source: .tracked, author: tag.string(.author), date: tag.string(.date), move: move)
  }

  mutating func beginChange(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    guard let kind = Self.changeKind(name) else { return .content }
    let mark = mark(tag, kind)
    moves.note(mark.move)
    marks.push(mark)
    return .change
  }

  /// The beginning or end of a range of moved words, with the name that joins its two halves.
  mutating func moveRange(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    let id = tag.integer(.id) ?? -1
    let isFrom = name == .movedFromRangeStart || name == .movedFromRangeEnd
    if name == .movedFromRangeStart || name == .movedToRangeStart {
      moves.begin(id: id, name: tag.string(.name) ?? "", isFrom: isFrom)
    } else {
      moves.end(id: id, isFrom: isFrom)
    }
    return .skipped
  }

  /// Properties of tables, grids and sections: their changes alter no words.
  mutating func layoutProperty(_ name: WordName?) -> StoryElement {
    switch name {
    case .tableChange, .gridChange, .sectionChange, .rowExceptionChange: findings.layoutChanges += 1
    default: break
    }
    return .skipped
  }
}
