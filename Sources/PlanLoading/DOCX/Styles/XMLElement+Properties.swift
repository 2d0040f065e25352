import PackagedXML

extension XMLElement {
  /// The whole number in `w:val`.
  var integer: Int? { self["w:val"]?.boundedInteger }

  /// Whether an on-off attribute is on (ECMA-376 Part 1, 22.9.2.7).
  func isOn(_ attribute: String = "w:val", ifMissing missing: Bool = true) -> Bool {
    self[attribute].map { OnOff.isOn($0) } ?? missing
  }
}

/// The spellings of yes and no.
enum OnOff {
  static func isOn(_ value: String) -> Bool { !["0", "false", "off"].contains(value.lowercased()) }
}

extension RunFormat {
  /// Reads run properties of a style or of the defaults.
  init(_ properties: XMLElement?) {
    guard let properties else { return }
    bold = properties.first("w:b")?.isOn()
    italic = properties.first("w:i")?.isOn()
    strike = properties.first("w:strike")?.isOn()
    doubleStrike = properties.first("w:dstrike")?.isOn()
    hidden = properties.first("w:vanish")?.isOn()
    underline = properties.first("w:u").map { $0["w:val"] != "none" }
    colour = properties.first("w:color")?["w:val"].map { Colour($0) }
    highlight =
      properties.first("w:highlight")?["w:val"].map { Colour(highlighter: $0) } ?? properties.first("w:shd")?["w:fill"].map { Colour($0) }
  }
}
