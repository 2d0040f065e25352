import PackagedXML

/// Character references of HTML (HTML Living Standard, 13.1.4): the numeric ones and the names that documents use.
enum Entity {
  /// The scalar and the length in bytes of the reference at `index`, which holds "&".
  static func scalar(in bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
    guard let end = bytes.first(UInt8(ascii: ";"), from: index, to: min(bytes.count, index + 12)), end > index + 1 else { return nil }
    let body = bytes[(index + 1)..<end]
    guard body.first == Byte.hash else { return named[String(decoding: body, as: UTF8.self)].map { ($0, end + 1 - index) } }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value >= 0x20, Unicode.Scalar(value) != nil else { return nil }
    return (Windows1252.scalar(of: value), end + 1 - index)
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "pound": 0xA3, "euro": 0x20AC, "copy": 0xA9,
    "reg": 0xAE, "trade": 0x2122, "sect": 0xA7, "para": 0xB6, "middot": 0xB7, "bull": 0x2022, "hellip": 0x2026, "ndash": 0x2013,
    "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "deg": 0xB0,
    "plusmn": 0xB1, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "times": 0xD7, "divide": 0xF7, "laquo": 0xAB, "raquo": 0xBB,
    "shy": 0xAD, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "rarr": 0x2192, "larr": 0x2190,
    "eacute": 0xE9, "egrave": 0xE8, "ecirc": 0xEA, "acirc": 0xE2, "icirc": 0xEE, "ocirc": 0xF4, "ucirc": 0xFB, "wcirc": 0x175,
    "ycirc": 0x177, "Wcirc": 0x174, "Ycirc": 0x176, "uuml": 0xFC, "ouml": 0xF6, "auml": 0xE4, "iuml": 0xEF, "euml": 0xEB, "ccedil": 0xE7,
    "ntilde": 0xF1, "szlig": 0xDF, "dagger": 0x2020, "permil": 0x2030, "prime": 0x2032, "minus": 0x2212, "le": 0x2264, "ge": 0x2265,
  ]
}
