import PlanLanguage

/// Finds whole days in figures: "24 hours a day", "24/7", "24-hour".
enum HoursReader {
  static func wholeDays(of reading: Reading, in sentence: Range<Int>) -> [Range<Int>] {
    sentence.compactMap { index in
      let first = reading.words[index].firstByte
      guard first == UInt8(ascii: "2") || first == UInt8(ascii: "t") || first == UInt8(ascii: "T") else { return nil }
      let token = reading.text(index..<index + 1)
      if token == "24/7" || token == "24-hour" { return index..<index + 1 }
      guard token == "24" || token.lowercased() == "twenty-four", index + 1 < sentence.upperBound else { return nil }
      let rest = reading.text(index..<min(index + 4, sentence.upperBound)).lowercased()
      if rest.hasPrefix("24 hours a day") || rest.hasPrefix("twenty-four hours a day") { return index..<index + 4 }
      if rest.hasPrefix("24/7") || rest.hasPrefix("24-hour") { return index..<min(index + 3, sentence.upperBound) }
      return nil
    }
  }
}
