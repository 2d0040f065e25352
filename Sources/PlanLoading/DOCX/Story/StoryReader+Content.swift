import PackagedXML
import PlanModel

extension StoryReader {
  /// An element among blocks or runs. One flat switch: each element in one line, each line to the extension of its concern.
  mutating func content(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    switch name {
    case .run: return beginRun(tag)
    case .runProperties: return .runProperties
    case .text, .deletedText, .mathText: return beginText(tag)
    case .paragraph: return beginParagraph(tag)
    case .paragraphProperties: return .paragraphProperties
    case .mathRun: return beginRun(tag)
    case .inserted, .deleted, .movedFrom, .movedTo: return beginChange(tag, name)
    case .table: return beginTable()
    case .row: return beginRow()
    case .cell: return beginCell()
    case .rowProperties: return .rowProperties
    case .cellProperties: return .cellProperties
    case .tableProperties, .tableGrid, .rowExceptions, .sectionProperties: return .layoutProperties
    case .fieldCharacter, .simpleField, .instruction: return field(tag, name)
    case .footnoteReference: return beginReference(tag, .footnote)
    case .endnoteReference: return beginReference(tag, .endnote)
    case .movedFromRangeStart, .movedToRangeStart, .movedFromRangeEnd, .movedToRangeEnd: return moveRange(tag, name)
    case .textBox: return beginTextBox()
    case .footnote, .endnote: return beginNote(tag)
    case .alternatives: return beginAlternatives()
    case .contentControl: return beginContentControl()
    case .contentControlProperties: return .contentControlProperties
    case .superscript, .subscripted, .denominator, .radical, .delimited: return mathematics(name)
    default: return sign(tag, name)
    }
  }

  /// An element that represents a character, or something that has no words.
  private mutating func sign(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    switch name {
    case .tab, .positionedTab: appendWords("\t")
    case .lineBreak: appendBreak(tag)
    case .pageEnd: part.pages.addRenderedBreak()
    case .carriageReturn: appendWords("\u{2028}")
    case .noBreakHyphen: appendWords("\u{2011}")
    case .controlMovedFromStart, .controlMovedToStart: moves.beginControls()
    case .controlMovedFromEnd, .controlMovedToEnd: moves.endControls()
    case .softHyphen: appendWords("\u{AD}")
    case .symbol: appendSymbol(tag)
    case .wordArt: appendWordArt(tag)
    case .picture, .image: findings.noteUnread("picture", at: place)
    case .chart, .newChart: findings.noteUnread("chart", at: place)
    case .diagram: findings.noteUnread("diagram", at: place)
    case .embeddedObject: findings.noteUnread("embedded object", at: place)
    case .control: findings.noteUnread("form control", at: place)
    case .foreignDocument, .subDocument: findings.noteUnread(StoryFindings.linkedDocument, at: place)
    case .ink, .ink2010: findings.noteUnread("ink drawing", at: place)
    // A property outside of its properties element: not valid, and without words.
    default: break
    }
    return .skipped
  }
}
