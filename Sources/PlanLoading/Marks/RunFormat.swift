/// How a run is asked to look by one source: the defaults, a style, or the run itself. Nil where that source is silent.
struct RunFormat: Hashable {
  var bold: Bool?
  var italic: Bool?
  var strike: Bool?
  var doubleStrike: Bool?
  var hidden: Bool?
  var underline: Bool?
  var colour: Colour?
  /// The colour behind the words; automatic for none.
  var highlight: Colour?
  /// The size of the type in points.
  var size: Double?
  /// The size as a multiple of the inherited one, where it is given so and that one is not known yet.
  var scale: Double?
  /// Whether letters are shown as capitals.
  var capitals: Bool?

  /// A colour as asked for.
  package enum Colour: Hashable {
    /// Automatic: the reader's own, black as a rule.
    case automatic
    /// Red, green and blue, a byte each.
    case rgb(UInt32)

    /// Reads the name of a highlighter (ECMA-376 Part 1, 17.18.40); "none" and what is unknown are automatic.
    init(highlighter name: String) { self = Self.highlighters[name].map(Colour.rgb) ?? .automatic }

    private static let highlighters: [String: UInt32] = [
      "yellow": 0xFFFF00, "green": 0x00FF00, "cyan": 0x00FFFF, "magenta": 0xFF00FF, "blue": 0x0000FF, "red": 0xFF0000,
      "darkBlue": 0x000080, "darkCyan": 0x008080, "darkGreen": 0x008000, "darkMagenta": 0x800080, "darkRed": 0x800000,
      "darkYellow": 0x808000, "darkGray": 0x808080, "lightGray": 0xC0C0C0, "black": 0,
    ]

    /// Reads six hexadecimal digits; anything else is automatic.
    init(_ value: String) {
      self = value.utf8.count == 6 ? UInt32(value, radix: 16).map(Colour.rgb) ?? .automatic : .automatic
    }
  }

  /// This format, and where it is silent, that of the style it is based on.
  func over(_ base: RunFormat) -> RunFormat {
    let size = size ?? base.size.map { $0 * (scale ?? 1) }
    return RunFormat(
      bold: bold ?? base.bold, italic: italic ?? base.italic, strike: strike ?? base.strike,
      doubleStrike: doubleStrike ?? base.doubleStrike, hidden: hidden ?? base.hidden, underline: underline ?? base.underline,
      colour: colour ?? base.colour, highlight: highlight ?? base.highlight, size: size,
      scale: size == nil ? (scale ?? 1) * (base.scale ?? 1) : nil,
      capitals: capitals ?? base.capitals)
  }
}
