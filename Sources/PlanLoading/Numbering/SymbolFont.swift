/// The letters of symbol fonts in Unicode. Word keeps them in the private use area, from U+F000 (ECMA-376 Part 1, 17.3.3.30).
enum SymbolFont {
  /// The replacement for a symbol that is not in the tables.
  static let unknown: Unicode.Scalar = "\u{25A1}"

  /// The character of a `w:sym`, and whether it is known.
  static func character(_ code: UInt32, font: String) -> (scalar: Unicode.Scalar, isKnown: Bool) {
    let byte = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    if let table = table(of: font) {
      guard let scalar = table[byte] else { return (unknown, false) }
      return (scalar, true)
    }
    // A letter is what it is where the font has letters; of a font that is not known, only what is outside of its own table.
    guard let scalar = Unicode.Scalar(byte), byte >= 0x20, byte > 0xFF || hasLetters(font) else { return (unknown, false) }
    return (scalar, true)
  }

  /// The fonts that show signs in place of letters, as runs name them.
  static let common: [StaticString] = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"]

  /// Whether a font that a symbol names is one of letters.
  private static func hasLetters(_ font: String) -> Bool {
    let name = font.lowercased()
    return name.isEmpty || letterFonts.contains { name.hasPrefix($0) }
  }

  private static let letterFonts = [
    "arial", "calibri", "cambria", "times", "segoe ui", "ms gothic", "ms mincho", "tahoma", "verdana", "courier", "georgia", "aptos",
    "liberation", "dejavu", "helvetica", "lucida sans unicode", "garamond", "century", "gill sans", "yu gothic", "opensymbol",
  ]

  /// A bullet's letters in Unicode; one that is not known becomes the plain bullet.
  static func text(_ text: String, font: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
      guard isPrivate || table(of: font) != nil else {
        result.append(scalar)
        continue
      }
      let known = character(scalar.value, font: isPrivate && table(of: font) == nil ? "Symbol" : font)
      result.append(known.isKnown ? known.scalar : "•")
    }
    return String(result)
  }

  private static func table(of font: String) -> [UInt32: Unicode.Scalar]? {
    switch font.lowercased() {
    case "symbol": symbol
    case "wingdings": wingdings
    case "wingdings 2": wingdings2
    case "wingdings 3": wingdings3
    case "webdings": webdings
    case "zapfdingbats", "zapf dingbats": [:]
    default: nil
    }
  }

  private static let symbol: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [
      0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
      0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅",
      0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD0: "∠", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧",
      0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE0: "◊", 0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑", 0xF2: "∫",
      0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
    ]
    for byte in UInt32(0x20)...0x7D where table[byte] == nil { table[byte] = Unicode.Scalar(byte) }
    let greek = zip(
      "ABCDEFGHIKLMNOPQRSTUWXYZabcdefghiklmnopqrstuwxyz".unicodeScalars, "ΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖαβχδεφγηικλμνοπθρστυωξψζ".unicodeScalars)
    for (letter, character) in greek { table[letter.value] = character }
    return table
  }()

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖",
    0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAA: "✦", 0xAB: "★", 0xB6: "✰", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
  ]

  private static let wingdings3: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x70: "▲", 0x71: "▼", 0x72: "△", 0x73: "▽", 0x74: "◀", 0x75: "▶", 0x76: "◁", 0x77: "▷", 0x7D: "▶",
  ]

  private static let webdings: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x61: "✔", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✖", 0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼",
  ]

  private static let wingdings2: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "□",
  ]
}
