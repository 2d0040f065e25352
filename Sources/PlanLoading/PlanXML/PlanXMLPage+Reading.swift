import PackagedXML
import PlanModel

extension PlanXMLPage {
  /// Writes what is known of the reading beyond the plan itself; nothing where nothing is.
  mutating func writeReading(of loaded: Loaded<Plan>) {
    let writesCoverage = loaded.coverage != ReadingCoverage(counting: loaded.value)
    guard writesCoverage || !loaded.notes.isEmpty || !loaded.declared.isEmpty else { return }
    writer.text("\n")
    writer.breakLine()
    writer.start("reading")
    for note in loaded.notes { write(note) }
    for mark in loaded.declared { write(mark) }
    if writesCoverage { write(loaded.coverage) }
    end()
  }

  private mutating func write(_ note: LoadingNote) {
    writer.breakLine()
    writer.start("loading-note", ["kind": PlanXMLVocabulary.notes.word(for: note.kind)])
    if let place = note.place { writer.wholePlace(place) }
    writer.words(note.sentence)
    writer.end()
  }

  private mutating func write(_ mark: DeclaredChange) {
    writer.breakLine()
    writer.start(
      "mark",
      [
        "kind": PlanXMLVocabulary.marks.word(for: mark.kind), "source": PlanXMLVocabulary.markSources.word(for: mark.source),
        "author": mark.author, "date": mark.date,
      ])
    writer.wholePlace(mark.place)
    writer.words(mark.text)
    writer.end()
  }

  private mutating func write(_ coverage: ReadingCoverage) {
    writer.breakLine()
    writer.start(
      "coverage",
      [
        "paragraphs": String(coverage.paragraphs), "set-aside": String(coverage.paragraphsSetAside), "tables": String(coverage.tables),
        "cells": String(coverage.cells), "notes": String(coverage.notes), "headers-and-footers": String(coverage.headersAndFooters),
        "text-boxes": String(coverage.textBoxes), "comments": String(coverage.comments),
      ])
    guard !coverage.unread.isEmpty else { return writer.end() }
    for unread in coverage.unread {
      writer.breakLine()
      writer.element("unread", ["what": unread.what, "count": String(unread.count)])
    }
    end()
  }
}
