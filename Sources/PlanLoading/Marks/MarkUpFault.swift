package import PlanModel

/// A mark of change that cannot be relied on: what is wrong with it, in which words, and where.
package struct MarkUpFault: Hashable {
  package var kind: Kind
  /// The words that show it, in the order that the sentence names them.
  package var words: [String]
  package var place: Place

  package init(kind: Kind, words: [String], place: Place) {
    self.kind = kind
    self.words = words
    self.place = place
  }

  /// The faults that marks of change are known to have.
  package enum Kind: Hashable {
    /// A marker is opened and never closed.
    case unclosed
    /// A marker is closed that was never opened.
    case unopened
    /// Two struck passages are side by side as two wordings.
    case adjacentStrikes
    /// A struck passage runs over a page break.
    case splitStrike
    /// A marker falls inside a word.
    case insideWord
    /// Struck words are inside words marked as new.
    case nested
    /// Words are struck and put in again unchanged.
    case overrun
    /// Two wordings are side by side, and neither or only one is marked.
    case lostStrike
    /// Two values are side by side in a table cell with no mark.
    case unmarkedValues
    /// A later value is struck beside an earlier one that is kept.
    case swapped
    /// Nothing but a remnant of a paragraph is left.
    case remnant
    /// A heading or lead-in is kept though all under it is struck.
    case orphanHeading
  }

  /// A fault as a note. A fault that repeats in neighbouring paragraphs is one note.
  package static func notes(of faults: [MarkUpFault]) -> [LoadingNote] {
    var notes: [LoadingNote] = []
    var group: [MarkUpFault] = []
    for fault in faults {
      if let last = group.last, !fault.mayJoin(last) {
        notes.append(note(of: group))
        group = []
      }
      group.append(fault)
    }
    if !group.isEmpty { notes.append(note(of: group)) }
    return notes
  }

  private func mayJoin(_ other: MarkUpFault) -> Bool {
    guard kind == other.kind, [.unclosed, .unopened, .unmarkedValues].contains(kind) else { return false }
    return (0...1).contains(place.paragraph - other.place.paragraph) && place.part == other.place.part
  }

  private static func note(of group: [MarkUpFault]) -> LoadingNote {
    let quoted = group.flatMap(\.words)
    return LoadingNote(.markUpFault, at: group[0].place, group[0].kind.sentence(quoted, places: group.map(\.place)))
  }
}

extension MarkUpFault.Kind {
  /// The fault and how it was read, in plain words.
  package func sentence(_ words: [String], places: [Place]) -> String {
    let first = words.first.map(Self.quoted) ?? ""
    let second = words.dropFirst().first.map(Self.quoted) ?? ""
    return switch self {
    case .unclosed:
      "A mark is opened and not closed in \(Self.listed(words)); it was taken to run to the end of the paragraph."
    case .unopened:
      "A mark is closed that was never opened, in \(Self.listed(words)); it was left out, and the words stand unmarked."
    case .adjacentStrikes:
      "\(first) and \(second) are struck out side by side, as two wordings of one thing; both stand in the earlier reading."
    case .splitStrike:
      "A struck passage runs over a page break, from \(first) to \(second); the two pieces were read as one paragraph."
    case .insideWord:
      "A mark falls inside a word, between \(first) and \(second); each reading holds a piece of the word."
    case .nested:
      "\(first) is struck out inside words marked as new; it was read as removed."
    case .overrun:
      "\(first) is both struck out and marked as new; the mark seems to run over words that did not change."
    case .lostStrike:
      words.count > 1
        ? "\(first) and \(second) stand side by side, and only one of them can be meant; a mark seems to be lost."
        : "\(first) does not read on; a mark on the words around it seems to be lost."
    case .unmarkedValues:
      "\(words.count == 1 ? "A table cell holds" : "\(words.count) table cells hold") two values and no mark: \(Self.listed(words)). Each may be an old value and a new one."
    case .swapped:
      "\(first) is kept and the later \(second) is struck out; the two marks may have been swapped."
    case .remnant:
      "All but \(first) is struck out of the paragraph; the rest may have been meant to go too."
    case .orphanHeading:
      "\(first) is kept, though everything under it is struck out."
    }
  }

  private static func quoted(_ words: String) -> String { "“\(words)”" }

  /// The first few of a list of quotations, and how many more there are.
  private static func listed(_ words: [String]) -> String {
    let shown = words.prefix(4).map(quoted).joined(separator: ", ")
    return words.count > 4 ? "\(shown) and \(words.count - 4) more" : shown
  }
}

extension StringProtocol {
  /// The words as a note quotes them: trimmed, and cut in the middle where they are many.
  package var excerpt: String {
    let words = split { $0.isWhitespace }
    guard words.count > 10 else { return words.joined(separator: " ") }
    return (words.prefix(6) + ["…"] + words.suffix(3)).joined(separator: " ")
  }
}
