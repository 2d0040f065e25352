import PlanLanguage
import PlanModel

/// What the marks say of one actual change: the status, and a sentence on why.
struct DeclarationVerdict {
  let change: Change
  let path: VersionChain.Path
  let marks: [DeclaredChange]

  init(of change: Change, along path: VersionChain.Path, marks: [DeclaredChange]) {
    self.change = change
    self.path = path
    self.marks = marks
  }

  /// The status and its sentence.
  var decided: (DeclarationStatus, String) {
    if VersionParticulars.areAll(of: change) { return (.notChecked, "") }
    if change.isSubstantive { return changed }
    if change.kind != .unchanged, !path.hasUnmarked { return editorial }
    return unchanged
  }

  /// Punctuation, capitals or a number: nothing to ask about, marked or not.
  private var editorial: (DeclarationStatus, String) {
    marks.isEmpty ? (.notChecked, "") : (.declared, "The redline marks it.")
  }

  private var changed: (DeclarationStatus, String) {
    switch (path.hasUnmarked, path.hasMarked) {
    case (false, _): (.declared, "The redline marks it.")
    case (true, false): (.undeclared, "The published plan reads otherwise, and the redline shows no mark here.")
    case (true, true): partly
    }
  }

  /// Some of it is marked and something else differs: which of the words that actually changed does a mark cover?
  private var partly: (DeclarationStatus, String) {
    let unmarked = unmarkedWords
    if unmarked.removed.isEmpty, unmarked.added.isEmpty, !hasUnmarkedMove {
      return (.overMarked, "The redline marks words as new, or as gone, that stand the same in the published plan.")
    }
    let isWhole = !marksCoverAnything
    return isWhole
      ? (.undeclared, "The words that changed are not the words that the redline marks.")
      : (.partlyDeclared, "The redline marks some of the words that changed, and not others.")
  }

  private var unchanged: (DeclarationStatus, String) {
    if path.hasMarked, path.hasUnmarked {
      return (.overMarked, "The redline marks a change here, but the draft reads as the published plan does.")
    }
    if path.hasUnmarked {
      return (.overMarked, "The redline's own base differs here, but the draft reads as the published plan does.")
    }
    if path.hasMarked || marks.contains(where: isOfItsWords) {
      return (.declaredButNotMade, "The redline marks a change here, but no word changed.")
    }
    return (.notChecked, "")
  }

  /// Whether a mark at its place is on its own words: a caption shares its place with the first row of its table.
  private func isOfItsWords(_ mark: DeclaredChange) -> Bool {
    let marked = Wording(mark.text).foldedWords
    return !marked.isEmpty && (change.original + change.revised).contains { Wording($0.text).foldedWords.contains(marked) }
  }

  private var actual: (removed: WordTally, added: WordTally) {
    (WordTally(change.words, .removed), WordTally(change.words, .added))
  }

  private var declared: (removed: WordTally, added: WordTally) {
    let words = path.marked.flatMap(\.words)
    return (WordTally(words, .removed), WordTally(words, .added))
  }

  /// The words that differ at an unmarked link and that no mark takes back: what the marks put in again was not lost, what they strike is not new.
  private var unmarkedWords: (removed: WordTally, added: WordTally) {
    let words = (path.drift + path.acceptance).flatMap(\.words)
    return (WordTally(words, .removed).beyond(declared.added), WordTally(words, .added).beyond(declared.removed))
  }

  private var marksCoverAnything: Bool {
    actual.removed.overlaps(declared.removed) || actual.added.overlaps(declared.added)
      || change.isMoved && path.marked.contains(where: \.isMoved)
  }

  private var hasUnmarkedMove: Bool { change.isMoved && !path.marked.contains(where: \.isMoved) }
}
