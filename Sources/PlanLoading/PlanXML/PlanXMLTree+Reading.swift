import PackagedXML
import PlanModel

extension XMLElement {
  /// The notes of a `reading`.
  var loadingNotes: [LoadingNote] {
    children("loading-note").compactMap { note in
      guard let kind = PlanXMLVocabulary.notes[note.token("kind")] else { return nil }
      return LoadingNote(kind, at: note.wholePlace, note.words)
    }
  }

  /// The changes that the marks of a `reading` declare.
  var marks: [DeclaredChange] {
    children("mark").compactMap { mark in
      guard let kind = PlanXMLVocabulary.marks[mark.token("kind")], let source = PlanXMLVocabulary.markSources[mark.token("source")] else {
        return nil
      }
      return DeclaredChange(
        kind: kind, text: mark.words, place: mark.wholePlace ?? Place(paragraph: 1), source: source, author: mark["author"],
        date: mark["date"])
    }
  }

  /// The counts of a `coverage`.
  var coverage: ReadingCoverage {
    ReadingCoverage(
      paragraphs: count("paragraphs") ?? 0, paragraphsSetAside: count("set-aside") ?? 0, tables: count("tables") ?? 0,
      cells: count("cells") ?? 0, notes: count("notes") ?? 0, headersAndFooters: count("headers-and-footers") ?? 0,
      textBoxes: count("text-boxes") ?? 0, comments: count("comments") ?? 0,
      unread: children("unread").map { ReadingCoverage.Unread(what: $0["what"] ?? "", count: $0.count("count") ?? 0) })
  }

  /// The value of an attribute that has a closed set of values, free of the blanks that the schema lets pass.
  private func token(_ name: String) -> String { PlanXMLText.collapsed(self[name] ?? "") }

  /// The place that the attributes give; nil where they give none.
  private var wholePlace: Place? {
    count("paragraph").map { Place(part: self["part"] ?? PlanXMLPlaces.body, paragraph: $0, line: count("line"), page: count("page")) }
  }
}
