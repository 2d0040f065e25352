import Foundation
import PlanModel

extension SourceDocument {
  /// Reads a text source.
  init(text bytes: [UInt8], dialect: TextDialect, file: URL) throws(LoadingError) {
    let decoded = try DecodedText(bytes, file: file)
    var reader = TextBlockReader(decoded.bytes, dialect: dialect)
    reader.read()
    self = reader.document(notes: decoded.notes)
    guard blocks.contains(where: { $0.kind != .furniture }) else { throw .empty(file) }
  }
}

extension TextBlockReader {
  /// The result as a document.
  fileprivate func document(notes decoding: [LoadingNote]) -> SourceDocument {
    let joined = PageBreakJoins(blocks, lastLines: lastLines)
    var document = SourceDocument(
      blocks: joined.blocks + footnotes + pageLines, marks: marks.marks, coverage: ReadingCoverage(tables: tally.tables, cells: tally.cells)
    )
    document.notes = decoding + notes + wrappingNotes + unreadNotes + joined.notes
    document.notes += MarkUpFault.notes(of: (faults + joined.faults).sorted { $0.place.paragraph < $1.place.paragraph })
    document.coverage.paragraphs = joined.blocks.count(where: \.isWords) + pageLines.count
    document.coverage.notes = footnotes.count
    document.coverage.comments = tally.comments
    document.coverage.unread = tally.pictures > 0 ? [ReadingCoverage.Unread(what: "picture", count: tally.pictures)] : []
    return document.spacedAtMarks
  }

  private var wrappingNotes: [LoadingNote] {
    guard let width = wrapping.width, joinedLines > 0 else { return [] }
    return [
      LoadingNote(
        .inferred,
        "The lines are broken at about \(width) characters; \(joinedLines) \(joinedLines.noun("was", "were")) joined to the line before.")
    ]
  }

  private var unreadNotes: [LoadingNote] {
    var notes: [LoadingNote] = []
    if tally.pictures > 0 {
      let what = tally.pictures == 1 ? "1 picture" : "\(tally.pictures) pictures"
      notes.append(LoadingNote(.unread, at: tally.firstPicture, "\(what) could not be read."))
    }
    if tally.comments > 0 {
      let what = tally.comments == 1 ? "1 comment" : "\(tally.comments) comments"
      notes.append(LoadingNote(.setAside, "\(what) beside the text \(tally.comments == 1 ? "was" : "were") set aside."))
    }
    let all = tally.noteReferences
    let missing = all - footnotes.count
    if missing > 0, !footnotes.isEmpty || all > 0 {
      notes.append(
        LoadingNote(
          .advice,
          "\(missing) of \(all.counted("footnote reference")) \(missing.noun("has", "have")) no footnote, or \(missing.noun("shares", "share")) one."
        ))
    }
    return notes
  }
}

extension Block {
  /// Whether it counts as a paragraph of the body: words that are in no table, note or running head.
  package var isWords: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .contentsLine: !text.text.isEmpty
    case .table, .note, .furniture: false
    }
  }
}
