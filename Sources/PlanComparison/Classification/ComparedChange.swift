package import PlanLanguage
public import PlanModel

/// A change as rules see it: its units, its words cut into tokens, and the two versions around it.
public struct ComparedChange: Sendable {
  private let contents: Contents

  /// What a compared change holds. A class, and never changed, so that rules hand the change on at the cost of one reference.
  private final class Contents: Sendable {
    let change: Change
    let original: Wording
    let revised: Wording
    let surroundings: Surroundings
    let hunks: [Hunk]
    let originalText: ReadText
    let revisedText: ReadText

    init(_ change: Change, in surroundings: Surroundings) {
      self.change = change
      self.original = Wording(change.words.text(on: .original))
      self.revised = Wording(change.words.text(on: .revised))
      self.surroundings = surroundings
      let partners = TokenPartners(change.words, original, revised)
      self.hunks = change.original.isEmpty || change.revised.isEmpty ? [] : partners.hunks
      self.originalText = ReadText(Reading(original, partners: partners.original))
      self.revisedText = ReadText(Reading(revised, partners: partners.revised))
    }
  }

  package init(_ change: Change, in surroundings: Surroundings) {
    contents = Contents(change, in: surroundings)
  }

  /// The change so far, without reasons.
  public var change: Change { contents.change }
  /// The words of the original side; empty for an addition.
  package var original: Wording { contents.original }
  /// The words of the revised side; empty for a removal.
  package var revised: Wording { contents.revised }
  /// The two versions around it.
  package var surroundings: Surroundings { contents.surroundings }
  /// Where the two sides differ.
  var hunks: [Hunk] { contents.hunks }

  /// One side as rules read it.
  func text(on side: Side) -> ReadText { side == .original ? contents.originalText : contents.revisedText }
}
