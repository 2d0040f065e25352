/// How a run looks in the end, in one number, so that neighbours are compared at once.
struct ResolvedLook: Hashable {
  private var bits: UInt64
  /// The colour behind the words, above a bit that says that there is one.
  private var background: UInt32 = 0

  private static let bold: UInt64 = 1
  private static let italic: UInt64 = 2
  private static let underline: UInt64 = 4
  private static let struck: UInt64 = 8
  private static let hidden: UInt64 = 16
  private static let coloured: UInt64 = 32
  private static let capitals: UInt64 = 64
  /// Where the size begins, in twentieths of a point, above the colour.
  private static let sizeShift: UInt64 = 32
  /// The bits of what the middle vocabulary keeps beside words.
  private static let besideWords: UInt64 = 0xFFFF_FF00 | bold | italic | underline | struck | coloured

  /// No look of its own.
  static let plain = ResolvedLook(bits: 0)

  private init(bits: UInt64, background: UInt32 = 0) { (self.bits, self.background) = (bits, background) }

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
    if toggle(\.capitals) { bits |= Self.capitals }
    // Underline and colour are no toggles: the nearest source wins.
    if direct.underline ?? character.underline ?? paragraph.underline ?? defaults.underline ?? false { bits |= Self.underline }
    if case .rgb(let colour) = direct.colour ?? character.colour ?? paragraph.colour ?? defaults.colour, colour != 0 {
      bits |= Self.coloured | UInt64(colour & 0xFF_FFFF) << 8
    }
    if case .rgb(let colour) = direct.highlight ?? character.highlight ?? paragraph.highlight ?? defaults.highlight, colour != 0xFFFFFF {
      background = 1 | colour << 8
    }
    // A character style sets its size over that of the paragraph's.
    let size = direct.over(character).over(paragraph).over(defaults).size
    if let size { bits |= UInt64((min(max(size, 0), 3_000) * 20).rounded()) << Self.sizeShift }
  }

  /// The look of a format in which everything inherited is settled already, as formats without toggles have it.
  init(_ settled: RunFormat) {
    self.init(direct: settled, character: RunFormat(), paragraph: RunFormat(), defaults: RunFormat())
  }

  /// Whether the words are not printed (ECMA-376 Part 1, 17.3.2.41).
  var isHidden: Bool { bits & Self.hidden != 0 }

  var isBold: Bool { bits & Self.bold != 0 }
  var isItalic: Bool { bits & Self.italic != 0 }
  var isCapitals: Bool { bits & Self.capitals != 0 }

  /// The size of the type in points.
  var size: Double? { bits >> Self.sizeShift == 0 ? nil : Double(bits >> Self.sizeShift) / 20 }

  /// The colour as six hexadecimal digits; nil for the ordinary colour of text.
  var colour: String? { bits & Self.coloured != 0 ? Self.hexadecimal(bits >> 8 & 0xFF_FFFF) : nil }

  /// The look without what the middle vocabulary does not keep beside words: size and capitals.
  var besideWords: ResolvedLook { ResolvedLook(bits: bits & Self.besideWords, background: background) }

  /// The look as the middle vocabulary has it.
  var look: MarkedText.Look {
    MarkedText.Look(
      isBold: bits & Self.bold != 0, isItalic: bits & Self.italic != 0, isUnderlined: bits & Self.underline != 0,
      isStruck: bits & Self.struck != 0, colour: colour,
      highlight: background != 0 ? Self.hexadecimal(UInt64(background >> 8)) : nil)
  }

  private static func hexadecimal(_ colour: UInt64) -> String {
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
