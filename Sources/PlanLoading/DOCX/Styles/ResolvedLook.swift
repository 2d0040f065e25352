/// How a run looks in the end, in one number, so that neighbours are compared at once.
struct ResolvedLook: Hashable {
  private var bits: UInt32
  /// The colour behind the words, above a bit that says that there is one.
  private var background: UInt32 = 0

  private static let bold: UInt32 = 1
  private static let italic: UInt32 = 2
  private static let underline: UInt32 = 4
  private static let struck: UInt32 = 8
  private static let hidden: UInt32 = 16
  private static let coloured: UInt32 = 32

  /// No look of its own.
  static let plain = ResolvedLook(bits: 0)

  private init(bits: UInt32) { self.bits = bits }

  /// Joins the four sources. A toggle property of styles is true where an odd number of them set it; what the run itself says is final
  /// (ECMA-376 Part 1, 17.7.3).
  init(direct: RunFormat, character: RunFormat, paragraph: RunFormat, defaults: RunFormat) {
    func toggle(_ property: KeyPath<RunFormat, Bool?>) -> Bool {
      if let value = direct[keyPath: property] { return value }
      if defaults[keyPath: property] == true { return true }
      return (paragraph[keyPath: property] == true) != (character[keyPath: property] == true)
    }
    bits = 0
    if toggle(\.bold) { bits |= Self.bold }
    if toggle(\.italic) { bits |= Self.italic }
    if toggle(\.strike) || toggle(\.doubleStrike) { bits |= Self.struck }
    if toggle(\.hidden) { bits |= Self.hidden }
    // Underline and colour are no toggles: the nearest source wins.
    if direct.underline ?? character.underline ?? paragraph.underline ?? defaults.underline ?? false { bits |= Self.underline }
    if case .rgb(let colour) = direct.colour ?? character.colour ?? paragraph.colour ?? defaults.colour, colour != 0 {
      bits |= Self.coloured | colour << 8
    }
    if case .rgb(let colour) = direct.highlight ?? character.highlight ?? paragraph.highlight ?? defaults.highlight, colour != 0xFFFFFF {
      background = 1 | colour << 8
    }
  }

  /// The look of a format in which everything inherited is settled already, as formats without toggles have it.
  init(_ settled: RunFormat) {
    self.init(direct: settled, character: RunFormat(), paragraph: RunFormat(), defaults: RunFormat())
  }

  /// Whether the words are not printed (ECMA-376 Part 1, 17.3.2.41).
  var isHidden: Bool { bits & Self.hidden != 0 }

  /// The look as the middle vocabulary has it.
  var look: MarkedText.Look {
    MarkedText.Look(
      isBold: bits & Self.bold != 0, isItalic: bits & Self.italic != 0, isUnderlined: bits & Self.underline != 0,
      isStruck: bits & Self.struck != 0, colour: bits & Self.coloured != 0 ? Self.hexadecimal(bits >> 8) : nil,
      highlight: background != 0 ? Self.hexadecimal(background >> 8) : nil)
  }

  private static func hexadecimal(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
