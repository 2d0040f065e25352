package import PlanLoading

/// A look that marks a change: every feature named must be there, others may be.
package struct LookPattern: Hashable, Sendable {
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  package var isStruck = false
  /// A colour by its everyday name, or as six hexadecimal digits.
  package var colour: String?
  /// The colour behind the words by its everyday name, or "any".
  package var highlight: String?

  /// Matches a highlight of any colour.
  static let anyHighlight = "any"

  package init(
    isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, isStruck: Bool = false, colour: String? = nil,
    highlight: String? = nil
  ) {
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.isStruck = isStruck
    self.colour = colour
    self.highlight = highlight
  }

  static let struck = LookPattern(isStruck: true)

  /// Whether it names no feature.
  var isEmpty: Bool { self == LookPattern() }

  /// Whether a look has every feature that is named.
  package func matches(_ look: MarkedText.Look) -> Bool {
    if isEmpty { return false }
    if isBold && !look.isBold || isItalic && !look.isItalic || isUnderlined && !look.isUnderlined || isStruck && !look.isStruck {
      return false
    }
    if let highlight {
      guard let own = look.highlight, highlight == Self.anyHighlight || Colour.name(of: own) == highlight else { return false }
    }
    guard let colour else { return true }
    guard let own = look.colour else { return false }
    return own == colour || Colour.name(of: own) == colour
  }

  /// The features that both have.
  func intersection(_ other: LookPattern) -> LookPattern {
    LookPattern(
      isBold: isBold && other.isBold, isItalic: isItalic && other.isItalic, isUnderlined: isUnderlined && other.isUnderlined,
      isStruck: isStruck && other.isStruck, colour: colour == other.colour ? colour : nil,
      highlight: highlight == other.highlight ? highlight : nil)
  }
}

extension LookPattern {
  /// The features of a look that set it off from the running text.
  package init(of look: MarkedText.Look, apartFrom base: LookPattern) {
    self.init(
      isBold: look.isBold && !base.isBold, isItalic: look.isItalic && !base.isItalic, isUnderlined: look.isUnderlined && !base.isUnderlined,
      isStruck: look.isStruck, colour: look.colour.map(Colour.name), highlight: look.highlight.map(Colour.name))
    if highlight == base.highlight { highlight = nil }
    if colour == base.colour || colour == "black" { colour = nil }
  }

  /// The look that plain words name: "bold", "red bold", "blue underline", "struck out", "colour FF0000". Nil where a word names none.
  package init?(words: String) {
    self.init()
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard Self.fillers.contains(String(word)) || take(String(word)) else { return nil }
    }
    if isEmpty { return nil }
  }

  /// Words beside the features that say nothing of their own.
  private static let fillers: Set<String> = [
    "and", "in", "with", "text", "type", "colour", "color", "coloured", "colored", "words", "font", "out", "through", "line", "a", "the",
    "single", "double", "or", "over",
  ]

  /// Takes the feature that a word names; false where it names none.
  package mutating func take(_ word: String) -> Bool {
    switch word {
    case "bold", "emboldened": isBold = true
    case "italic", "italics", "italicised": isItalic = true
    case "underline", "underlined", "underlining", "underscored": isUnderlined = true
    case "highlight", "highlighted", "highlighting", "highlights", "highlighter", "shaded", "shading":
      // "Yellow highlight": the colour is the highlight's.
      highlight = highlight ?? colour ?? Self.anyHighlight
      if highlight == colour { colour = nil }
    case "strike", "strikes", "struck", "strikethrough", "strikeout", "striking", "crossed", "scored": isStruck = true
    default:
      guard let hexadecimal = Colour.hexadecimal(word) else { return false }
      let name = Colour.named[word] == nil ? hexadecimal : Colour.name(of: hexadecimal)
      if highlight == Self.anyHighlight { highlight = name } else { colour = name }
    }
    return true
  }

  /// The look in words: "red bold", "struck-out".
  package var description: String {
    var words: [String] = []
    if let colour { words.append(colour == colour.uppercased() ? "colour \(colour)" : colour) }
    if isBold { words.append("bold") }
    if isItalic { words.append("italic") }
    if isUnderlined { words.append("underlined") }
    if isStruck { words.append("struck-out") }
    if let highlight { words.append(highlight == Self.anyHighlight ? "highlighted" : "\(highlight)-highlighted") }
    return words.joined(separator: " ")
  }
}
