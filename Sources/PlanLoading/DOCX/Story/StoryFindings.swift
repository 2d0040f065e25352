import PlanModel

/// What a reader counted and what it could not read.
struct StoryFindings {
  var coverage = ReadingCoverage()
  /// Tracked changes of tables, cells and sections that alter no words.
  var layoutChanges = 0
  private var unread: [Sight] = []
  private var hidden: Sight?
  private var instructionWords: Sight?
  private var listNumbers: Sight?
  private var emptyControls: Sight?

  /// What a document inside the document is called.
  static let linkedDocument = "linked document"

  /// Something met, how often, and where first.
  private struct Sight {
    var what: String
    var count: Int
    var place: Place
  }

  /// Something with words or pictures that is not read.
  mutating func noteUnread(_ what: String, at place: Place) {
    if let index = unread.firstIndex(where: { $0.what == what }) {
      unread[index].count += 1
    } else if unread.count < 64 {
      unread.append(Sight(what: what, count: 1, place: place))
    }
  }

  /// Hidden words, which are never printed.
  mutating func noteHidden(at place: Place) { hidden = counted(hidden, place) }

  /// Words in a field's instruction, which are never printed.
  mutating func noteInstructionWords(at place: Place) { instructionWords = counted(instructionWords, place) }

  /// A content control that is empty, and shows a prompt.
  mutating func noteEmptyControl(at place: Place) { emptyControls = counted(emptyControls, place) }

  /// A list that begins at a number that no list can have.
  mutating func noteListNumber(at place: Place) { listNumbers = counted(listNumbers, place) }

  private func counted(_ sight: Sight?, _ place: Place) -> Sight {
    Sight(what: "", count: (sight?.count ?? 0) + 1, place: sight?.place ?? place)
  }

  /// The counts for the coverage statement, in the order in which things were first met.
  var unreadCounts: [ReadingCoverage.Unread] { unread.map { ReadingCoverage.Unread(what: $0.what, count: $0.count) } }

  /// Notes for readers of the report.
  var notes: [LoadingNote] {
    var notes = unread.map { sight in
      let what = sight.count == 1 ? "A \(sight.what)" : "\(sight.count) \(sight.what)s"
      return LoadingNote(.unread, at: sight.place, "\(what) could not be read, and any words in it were not compared.")
    }
    if let hidden {
      notes.append(
        LoadingNote(
          .setAside, at: hidden.place,
          "Hidden text, which is not printed, was left out (\(hidden.count == 1 ? "once" : "\(hidden.count) times"))."))
    }
    if let words = instructionWords {
      notes.append(
        LoadingNote(
          .setAside, at: words.place,
          "Words inside the instruction of a field were left out (\(words.count == 1 ? "once" : "\(words.count) times"))."))
    }
    if let emptyControls {
      notes.append(
        LoadingNote(
          .setAside, at: emptyControls.place,
          "A field to be filled in is empty; the prompt that it shows, such as “Click or tap here to enter text”, is no part of the plan."))
    }
    if let listNumbers {
      notes.append(
        LoadingNote(
          .advice, at: listNumbers.place,
          "A list begins at a number that is too large to be one; it was counted from 1, so its printed numbers may be others."))
    }
    if layoutChanges > 0 {
      notes.append(LoadingNote(.advice, "Tracked changes of tables, cells or page layout alter no words (\(layoutChanges) of them)."))
    }
    if coverage.comments > 0 {
      notes.append(LoadingNote(.advice, "Comments in the margin are not part of the wording and were not compared (\(coverage.comments))."))
    }
    return notes
  }
}
