/// Colours of type: what a document calls them and what a reader would.
package enum Colour {
  /// Six hexadecimal digits in capitals for "#f00", "ff0000" or "red"; nil for black, automatic or what is no colour.
  package static func hexadecimal(_ value: String) -> String? {
    if let named = named[value.lowercased()] { return named }
    var digits = Array(value.uppercased().utf8)
    if digits.first == Byte.hash { digits.removeFirst() }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6, digits.allSatisfy({ $0.isASCIIDigit || (0x41...0x46).contains($0) }) else { return nil }
    let result = String(decoding: digits, as: UTF8.self)
    return result == "000000" ? nil : result
  }

  /// The everyday name of a colour: "red", "orange", "yellow", "green", "blue", "purple", "grey" or "black".
  package static func name(of hexadecimal: String) -> String {
    guard hexadecimal.utf8.count == 6, let value = UInt32(hexadecimal, radix: 16) else { return hexadecimal.lowercased() }
    let (red, green, blue) = (Int(value >> 16), Int(value >> 8 & 0xFF), Int(value & 0xFF))
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    if high < 64 { return "black" }
    guard high - low > high / 5 else { return "grey" }
    return switch hue(red: red, green: green, blue: blue, high: high, low: low) {
    case ..<15, 345...: "red"
    case ..<45: "orange"
    case ..<70: "yellow"
    case ..<165: "green"
    case ..<255: "blue"
    default: "purple"
    }
  }

  /// The hue in degrees.
  private static func hue(red: Int, green: Int, blue: Int, high: Int, low: Int) -> Int {
    let range = high - low
    let degrees: Int
    if high == red {
      degrees = 60 * (green - blue) / range
    } else if high == green {
      degrees = 120 + 60 * (blue - red) / range
    } else {
      degrees = 240 + 60 * (red - green) / range
    }
    return (degrees + 360) % 360
  }

  /// The colours that people and pages name.
  package static let named = [
    "red": "FF0000", "green": "008000", "blue": "0000FF", "orange": "FFA500", "purple": "800080", "yellow": "FFFF00", "grey": "808080",
    "gray": "808080", "maroon": "800000", "navy": "000080", "teal": "008080", "magenta": "FF00FF", "crimson": "DC143C",
    "pink": "FF00FF", "violet": "800080", "cyan": "00FFFF", "turquoise": "00FFFF", "lime": "00FF00", "amber": "FFA500",
    "darkred": "8B0000", "darkgreen": "006400", "darkblue": "00008B",
  ]
}
