/// Windows-1252, the encoding of Western Windows (WHATWG Encoding Standard, 9, "windows-1252").
package enum Windows1252 {
  /// The character of a code. Where Latin-1 has the control characters U+0080 to U+009F, it has letters and signs; a code that it does not use
  /// gives U+FFFD. Codes above are those of Unicode.
  ///
  /// Numeric references of HTML are read so as well: `&#150;` is a dash, whatever Unicode has there (HTML Standard, 13.2.5.80).
  package static func scalar(of code: UInt32) -> UInt32 { (0x80...0x9F).contains(code) ? high[Int(code) - 0x80] : code }

  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
