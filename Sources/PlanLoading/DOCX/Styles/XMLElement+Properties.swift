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
    size = properties.first("w:sz")?.integer.map { Double($0) / 2 }
    capitals = properties.first("w:caps")?.isOn()
  }
}

extension ParagraphLayout {
  /// Reads paragraph properties of a style, of the defaults or of a list (ECMA-376 Part 1, 17.3.1).
  init(_ properties: XMLElement?) {
    guard let properties else { return }
    alignment = properties.first("w:jc")?["w:val"].flatMap { Block.Look.Alignment(word: $0) }
    spaceBefore = Self.points(properties.first("w:spacing")?["w:before"])
    let indentation = properties.first("w:ind")
    indent = Self.points(indentation?["w:start"] ?? indentation?["w:left"])
    background = properties.first("w:shd").map { Self.colour(ofShading: $0["w:fill"]) }
  }

  /// Points from twentieths of a point.
  static func points(_ twips: String?) -> Double? { twips.flatMap { Double($0) }.map { $0 / 20 } }

  /// The colour of a shading; empty where it has none (17.3.5).
  static func colour(ofShading fill: String?) -> String {
    guard let fill = fill?.uppercased(), fill.utf8.count == 6, fill != "FFFFFF", UInt32(fill, radix: 16) != nil else { return "" }
    return fill
  }
}

extension Block.Look.Alignment {
  /// Reads a `w:jc` (ECMA-376 Part 1, 17.18.44).
  init?(word value: String) {
    switch value {
    case "left", "start": self = .start
    case "center": self = .centre
    case "right", "end": self = .end
    case "both", "distribute": self = .justified
    default: return nil
    }
  }
}
