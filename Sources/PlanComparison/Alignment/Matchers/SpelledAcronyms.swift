import PlanModel

/// Acronyms of one unit that another spells out: "PSED" and "Public Sector Equality Duty" are the same words.
struct SpelledAcronyms {
  private let terms: StemTable

  init(_ terms: StemTable) { self.terms = terms }

  /// The stems of each unit of one side, its acronyms replaced with the words that a unit of the other side spells out for them.
  func stems(of units: [Range<Int>], _ texts: [String], spelledIn others: [Range<Int>]) -> [ArraySlice<Int32>] {
    zip(units, texts).map { unit, text in
      let plain = terms.stems[unit]
      guard Self.hasAcronym(text) else { return plain }
      var spelled: [Int32] = []
      for index in unit {
        let letters = terms.letters(at: index)
        let isAcronym = Self.lengths.contains(letters.count) && Self.isWritten(inCapitals: letters, text)
        let run = isAcronym ? others.lazy.compactMap { self.run(of: letters, in: $0) }.first : nil
        spelled += run.map { terms.stems[$0] } ?? [terms.stems[index]]
      }
      return spelled[...]
    }
  }

  /// How many letters an acronym has that is told from any word in capitals. With two, chance would do.
  private static let lengths = 3...7

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  /// Whether a text has a run of capitals as long as an acronym.
  private static func hasAcronym(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = isCapital(byte) ? run + 1 : 0
      if run == lengths.lowerBound { return true }
    }
    return false
  }

  /// Whether folded letters stand in a text as capitals.
  private static func isWritten(inCapitals letters: ArraySlice<UInt8>, _ text: String) -> Bool {
    text.contains(String(decoding: letters, as: UTF8.self).uppercased())
  }

  /// The first words in a row whose first letters are those of an acronym.
  private func run(of letters: ArraySlice<UInt8>, in unit: Range<Int>) -> Range<Int>? {
    guard unit.count >= letters.count else { return nil }
    for start in unit.lowerBound...unit.upperBound - letters.count {
      let run = start..<start + letters.count
      if zip(run, letters).allSatisfy({ terms.letters(at: $0).first == $1 }) { return run }
    }
    return nil
  }
}
