public import PlanModel

/// A change as rules see it: its units, its words cut into tokens, and the two versions around it.
public struct ComparedChange: Sendable {
  /// The change so far, without reasons.
  public let change: Change
  /// The words of the original side; empty for an addition.
  package let original: Wording
  /// The words of the revised side; empty for a removal.
  package let revised: Wording
  /// The two versions around it.
  package let surroundings: Surroundings
  /// Where the two sides differ.
  let hunks: [Hunk]
  private let originalText: ReadText
  private let revisedText: ReadText

  package init(_ change: Change, in surroundings: Surroundings) {
    self.change = change
    self.original = Wording(change.words.text(on: .original))
    self.revised = Wording(change.words.text(on: .revised))
    self.surroundings = surroundings
    let partners = TokenPartners(change.words, original, revised)
    self.hunks = change.original.isEmpty || change.revised.isEmpty ? [] : partners.hunks
    self.originalText = ReadText(Reading(original, partners: partners.original))
    self.revisedText = ReadText(Reading(revised, partners: partners.revised))
  }

  /// One side as rules read it.
  func text(on side: Side) -> ReadText { side == .original ? originalText : revisedText }
}
