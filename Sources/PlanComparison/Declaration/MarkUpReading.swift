import PlanLanguage
import PlanModel

/// The other reading of an undeclared change: a mark that was lost or over-run when the redline was made or its text was extracted.
struct MarkUpReading {
  let change: Change
  let path: VersionChain.Path

  init(of change: Change, along path: VersionChain.Path) {
    self.change = change
    self.path = path
  }

  /// The other reading in one sentence, or nil where the text gives no ground for one.
  var sentence: String? {
    lostStrike ?? lostInsertion ?? overRun
  }

  /// Old and new words side by side, both unmarked: the strike through the old ones may be lost.
  private var lostStrike: String? {
    guard let drift = path.drift.first(where: { $0.words.contains { $0.kind == .added } }) else { return nil }
    let isOldKept = drift.words.allSatisfy { $0.kind != .removed }
    guard isOldKept, path.marked.contains(where: \.isSubstantive) || hasDoubledPlace(drift) else { return nil }
    return
      "It may also be that a strike was lost: the old words and the new words stand side by side, and only one of them was meant to stay."
  }

  /// New words are unmarked next to words that are struck: the mark of insertion may be lost.
  private var lostInsertion: String? {
    let strikesOnly = path.marked.contains { change in
      change.words.contains { $0.kind == .removed } && !change.words.contains { $0.kind == .added }
    }
    let hasNew = path.drift.contains { $0.words.contains { $0.kind == .added } }
    guard strikesOnly, hasNew else { return nil }
    return "It may also be that a mark of insertion was lost: words are struck here, and the words that take their place stand unmarked."
  }

  /// A mark that runs over words which were there before.
  private var overRun: String? {
    let new = WordTally(path.marked.flatMap(\.words), .added)
    guard WordTally(path.drift.flatMap(\.words), .removed).overlaps(new) else { return nil }
    return "It may also be that a mark runs too far: words that the published plan already has are marked as new."
  }

  /// Two figures, or two articles, one after the other, as an unstruck old word leaves them.
  private func hasDoubledPlace(_ drift: Change) -> Bool {
    let text = Wording(drift.words.text(on: .revised))
    return zip(text.tokens, text.tokens.dropFirst()).contains { one, other in
      one.kind.isFigure && other.kind == one.kind || isArticle(text.folded(one)) && isArticle(text.folded(other))
    }
  }

  private func isArticle(_ word: String) -> Bool { ["a", "an", "the"].contains(word) }
}
