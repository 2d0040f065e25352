import PackagedXML

/// One level of a list (ECMA-376 Part 1, 17.9.6).
struct ListLevel: Hashable {
  /// The first number.
  var start = 1
  /// How the number is printed.
  var format = NumberFormat.decimal
  /// The label with `%1` for the number of the first level, and so on; for a bullet, the bullet.
  var text = ""
  /// The level, from 1, whose use makes this one start again; nil for any higher one, 0 for none (17.9.10).
  var restart: Int?
  /// Whether all numbers in the label are printed as decimals (17.9.4).
  var isLegal = false
  /// The paragraph style that is tied to the level (17.9.23).
  var style: String?

  init() {}

  /// Reads a `w:lvl`.
  init(_ element: XMLElement) {
    start = element.first("w:start")?.integer ?? 0
    format = element.first("w:numFmt")?["w:val"].map { NumberFormat(rawValue: $0) ?? .decimal } ?? .decimal
    text = element.first("w:lvlText")?["w:val"] ?? ""
    restart = element.first("w:lvlRestart")?.integer
    isLegal = element.first("w:isLgl")?.isOn() ?? false
    style = element.first("w:pStyle")?["w:val"]
    if format == .bullet {
      let fonts = element.first("w:rPr")?.first("w:rFonts")
      text = SymbolFont.text(text, font: fonts?["w:ascii"] ?? fonts?["w:hAnsi"] ?? "")
    }
  }
}
