import PackagedXML

/// One level of a list (ECMA-376 Part 1, 17.9.6).
struct ListLevel: Hashable {
  /// The first number.
  var start = 1
  /// Whether the file gives a first number that no list can have. The first number is 1 then.
  var isStartOutOfBounds = false
  /// How the number is printed.
  var format = NumberFormat.decimal
  /// The label: letters, and the numbers of levels; for a bullet, the bullet.
  var label: [Piece] = []
  /// The level, from 1, whose use makes this one start again; nil for any higher one, 0 for none (17.9.10).
  var restart: Int?
  /// Whether all numbers in the label are printed as decimals (17.9.4).
  var isLegal = false
  /// The paragraph style that is tied to the level (17.9.23).
  var style: String?
  /// The layout that it gives its paragraphs.
  var layout = ParagraphLayout()

  /// A piece of a label.
  package enum Piece: Hashable {
    case letters(String)
    /// The number of a level, from 0: `%1` in the source is level 0.
    case number(level: Int)
  }

  /// Whether the level prints nothing before its paragraphs.
  var isSilent: Bool { format == .none && label.isEmpty }

  init() {}

  /// Reads a `w:lvl`.
  init(_ element: XMLElement) {
    read(start: element.first("w:start")?["w:val"], ifMissing: 0)
    format = element.first("w:numFmt")?["w:val"].map { NumberFormat(rawValue: $0) ?? .decimal } ?? .decimal
    let text = element.first("w:lvlText")?["w:val"] ?? ""
    restart = element.first("w:lvlRestart")?.integer
    isLegal = element.first("w:isLgl")?.isOn() ?? false
    style = element.first("w:pStyle")?["w:val"]
    layout = ParagraphLayout(element.first("w:pPr"))
    if format == .bullet {
      let fonts = element.first("w:rPr")?.first("w:rFonts")
      label = [.letters(SymbolFont.text(text, font: fonts?["w:ascii"] ?? fonts?["w:hAnsi"] ?? ""))]
    } else {
      label = Self.pieces(text)
    }
  }

  /// Reads the first number.
  mutating func read(start text: String?, ifMissing missing: Int) {
    isStartOutOfBounds = text?.isNumberOutOfBounds ?? false
    start = isStartOutOfBounds ? 1 : text?.boundedInteger ?? missing
  }

  /// Takes a `w:lvlText` apart (17.9.11).
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var letters = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == "%", let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) {
        if !letters.isEmpty { pieces.append(.letters(letters)) }
        letters = ""
        pieces.append(.number(level: digit - 1))
        rest.removeFirst()
      } else {
        letters.append(character)
      }
    }
    return letters.isEmpty ? pieces : pieces + [.letters(letters)]
  }
}
