package import PlanModel

/// A paragraph with marks of change made by hand, as the reader of plans took them.
package struct HandMarkedParagraph {
  /// The part and the number of the paragraph or row.
  package var place: Place
  /// The words of both readings in order, each with what becomes of it.
  package var pieces: [Piece]

  package init(place: Place, pieces: [Piece]) {
    self.place = place
    self.pieces = pieces
  }

  /// A stretch of words.
  package struct Piece: Hashable {
    package var text: String
    package var fate: Fate

    package init(_ text: String, _ fate: Fate) {
      self.text = text
      self.fate = fate
    }
  }

  /// What becomes of a stretch.
  package enum Fate: Hashable {
    /// It has no mark made by hand.
    case untouched
    /// It stays, and loses the look that marked it.
    case plain
    /// It goes.
    case gone
  }
}

/// The features of a look that marks change by hand.
package struct HandLook: Hashable {
  package var isBold: Bool
  package var isItalic: Bool
  package var isUnderlined: Bool
  package var isStruck: Bool
  package var isColoured: Bool
  package var isHighlighted: Bool

  package init(isBold: Bool, isItalic: Bool, isUnderlined: Bool, isStruck: Bool, isColoured: Bool, isHighlighted: Bool = false) {
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.isStruck = isStruck
    self.isColoured = isColoured
    self.isHighlighted = isHighlighted
  }

  /// The run properties that give the look.
  var properties: Set<String> {
    var names: Set<String> = []
    if isBold { names.formUnion(["w:b", "w:bCs"]) }
    if isItalic { names.formUnion(["w:i", "w:iCs"]) }
    if isUnderlined { names.insert("w:u") }
    if isStruck { names.formUnion(["w:strike", "w:dstrike"]) }
    if isColoured { names.insert("w:color") }
    if isHighlighted { names.formUnion(["w:highlight", "w:shd"]) }
    return names
  }
}
