import PlanLanguage

/// The words of the units that matching compares, as stem numbers, and the weight of each stem.
///
/// Units are tokenised only on demand: most units of two versions are equal and never need it.
struct StemTable: Sendable {
  private var lexicon = Lexicon()
  /// Word numbers of all units cut so far.
  private(set) var words: [Int32] = []
  /// Their stems, in step.
  private(set) var stems: [Int32] = []
  private var originals: [Range<Int32>?]
  private var revisions: [Range<Int32>?]
  /// What each stem weighs, from about 0 (said everywhere) to 1 (said once).
  private(set) var weights: [Float] = []

  init(original: Int, revised: Int) {
    originals = Array(repeating: nil, count: original)
    revisions = Array(repeating: nil, count: revised)
  }

  /// How many stems there are.
  var stemCount: Int { lexicon.stemCount }

  /// The range of a unit's words in ``words`` and ``stems``; empty before it was cut.
  func range(original index: Int) -> Range<Int> { originals[index].map { Int($0.lowerBound)..<Int($0.upperBound) } ?? 0..<0 }

  /// The range of a unit's words in ``words`` and ``stems``; empty before it was cut.
  func range(revised index: Int) -> Range<Int> { revisions[index].map { Int($0.lowerBound)..<Int($0.upperBound) } ?? 0..<0 }

  /// Cuts a unit of the original, once.
  mutating func tokenise(original index: Int, _ text: String) {
    if originals[index] == nil { originals[index] = appended(text) }
  }

  /// Cuts a unit of the revised version, once.
  mutating func tokenise(revised index: Int, _ text: String) {
    if revisions[index] == nil { revisions[index] = appended(text) }
  }

  /// The stems of a text that is no unit.
  mutating func stems(of text: String) -> [Int32] {
    var terms: [Int32] = []
    lexicon.appendTerms(of: text, to: &terms)
    let stems = terms.map { lexicon.stemOfTerm[Int($0)] }
    weighNewStems()
    return stems
  }

  /// The folded letters of a word of a unit that was cut.
  func letters(at index: Int) -> ArraySlice<UInt8> { lexicon.letters(of: words[index]) }

  private mutating func appended(_ text: String) -> Range<Int32> {
    let start = words.count
    lexicon.appendTerms(of: text, to: &words)
    for index in start..<words.count { stems.append(lexicon.stemOfTerm[Int(words[index])]) }
    weighNewStems()
    return Int32(start)..<Int32(words.count)
  }

  /// A stem first seen after weighing is as rare as can be.
  private mutating func weighNewStems() {
    guard !weights.isEmpty else { return }
    while weights.count < stemCount { weights.append(1) }
  }

  /// Weighs every stem by the number of tokenised units that contain it, on the side where there are more.
  ///
  /// Not in both together: in a short text, a word that was kept would then count for less than one that was not.
  mutating func weigh(rarityShare: Float, functionWordWeight: Float) {
    let counts = zip(unitCounts(originals), unitCounts(revisions)).map(max)
    let units = max(originals.count { $0 != nil }, revisions.count { $0 != nil })
    let scale = Float(units + 1)
    weights = counts.indices.map { stem in
      let rarity = Rarity.logarithm(scale / Float(max(counts[stem], 1))) / max(Rarity.logarithm(scale), 1)
      let weight = (1 - rarityShare) + rarityShare * rarity
      return lexicon.isFunctionWord(stem: Int32(stem)) ? weight * functionWordWeight : weight
    }
  }

  /// How many of the units contain each stem.
  private func unitCounts(_ ranges: [Range<Int32>?]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: stemCount)
    var lastUnit = [Int32](repeating: -1, count: stemCount)
    for (unit, range) in ranges.enumerated() {
      for index in range ?? 0..<0 where lastUnit[Int(stems[Int(index)])] != Int32(unit) {
        lastUnit[Int(stems[Int(index)])] = Int32(unit)
        counts[Int(stems[Int(index)])] += 1
      }
    }
    return counts
  }
}

/// The binary logarithm without a mathematics library: exact to three digits, and the same on every machine.
enum Rarity {
  static func logarithm(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    var whole: Float = Float(value.exponent)
    var mantissa = value.significand
    // Four squarings give four binary digits; the rest is a straight line.
    var digit: Float = 0.5
    for _ in 0..<4 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        whole += digit
      }
      digit /= 2
    }
    return whole + (mantissa - 1) * digit * 2
  }
}
