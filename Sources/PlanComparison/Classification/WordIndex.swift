import PlanLanguage
package import PlanModel

/// Which units of a version hold which words: built once, in time linear in the text.
///
/// Words are taken without their endings and put into buckets. Only words that few units hold keep a list of them.
package struct WordIndex: Sendable {
  /// The most units that a word may be in and still be looked up.
  static let mostUnits = 64

  private let mask: Int
  /// The number of units that contain the words of each bucket.
  private let counts: [UInt32]
  /// Where each bucket's list of units begins in ``units``.
  private let starts: [UInt32]
  private let units: [UInt32]
  /// The hash of each unit's words in order.
  let wordings: [UInt64]

  package init(_ planUnits: [PlanUnit]) {
    var size = 1 << 14
    while size < planUnits.count * 16, size < 1 << 20 { size *= 2 }
    var words = Self.Words(mask: size - 1)
    for unit in planUnits { words.append(unit.text) }
    mask = size - 1
    counts = words.counts
    wordings = words.wordings
    (starts, units) = words.postings()
  }

  private func bucket(_ stem: Term) -> Int { Int(truncatingIfNeeded: stem.value ^ (stem.value &>> 29)) & mask }

  /// The number of units that contain a word, at most: two words may share a bucket.
  func count(_ stem: Term) -> Int { Int(counts[bucket(stem)]) }

  /// The units that may contain a word, ascending; none for a word in too many units.
  func units(with stem: Term) -> ArraySlice<UInt32> {
    let bucket = bucket(stem)
    return units[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }

  /// The words of all units as they are gathered.
  private struct Words {
    let mask: Int
    var counts: [UInt32]
    var wordings: [UInt64] = []
    private var buckets: [UInt32] = []
    private var ends: [Int] = []
    /// The last unit, plus one, that each bucket was counted for.
    private var lastUnit: [UInt32]
    private var letters: [UInt8] = []

    init(mask: Int) {
      self.mask = mask
      counts = Array(repeating: 0, count: mask + 1)
      lastUnit = counts
    }

    mutating func append(_ text: String) {
      let bytes = text.utf8Span.span
      let unit = UInt32(wordings.count + 1)
      var hash: UInt64 = 0
      var index = 0
      while let word = Self.nextWord(bytes, &index) {
        let form = WordForm(bytes, word, letters: &letters)
        hash = (hash &* 0x9e37_79b9_7f4a_7c15) ^ form.term.value
        guard word.count > 3 || form.traits.contains(.acronym) else { continue }
        let bucket = Int(truncatingIfNeeded: form.stem.value ^ (form.stem.value &>> 29)) & mask
        guard lastUnit[bucket] != unit else { continue }
        lastUnit[bucket] = unit
        counts[bucket] += 1
        buckets.append(UInt32(bucket))
      }
      wordings.append(hash)
      ends.append(buckets.count)
    }

    /// The next run of letters, digits and joined apostrophes or hyphens.
    private static func nextWord(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> Range<Int>? {
      while index < bytes.count, !isWordByte(bytes[index]) { index += skip(bytes, index) }
      guard index < bytes.count else { return nil }
      let start = index
      while index < bytes.count {
        if isWordByte(bytes[index]) {
          index += 1
        } else if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "-"),
          isWordByte(bytes[index + 1])
        {
          index += 2
        } else if isCurlyJoiner(bytes, index) {
          index += 3
        } else {
          break
        }
      }
      return start..<index
    }

    private static func isCurlyJoiner(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
      index + 3 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && [0x99, 0x90, 0x91].contains(bytes[index + 2])
        && isWordByte(bytes[index + 3])
    }

    private static func skip(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Int {
      bytes[index] == 0xE2 ? min(3, bytes.count - index) : bytes[index] == 0xC2 ? min(2, bytes.count - index) : 1
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
      byte < 0x80 ? ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39) : byte != 0xE2 && byte != 0xC2
    }

    /// For each bucket with few units, the list of them: a counting sort.
    func postings() -> (starts: [UInt32], units: [UInt32]) {
      var starts = [UInt32](repeating: 0, count: mask + 2)
      for bucket in counts.indices {
        starts[bucket + 1] = starts[bucket] + (counts[bucket] <= UInt32(WordIndex.mostUnits) ? counts[bucket] : 0)
      }
      var next = starts
      var units = [UInt32](repeating: 0, count: Int(starts[mask + 1]))
      var position = 0
      for (unit, end) in ends.enumerated() {
        for bucket in buckets[position..<end] where counts[Int(bucket)] <= UInt32(WordIndex.mostUnits) {
          units[Int(next[Int(bucket)])] = UInt32(unit)
          next[Int(bucket)] += 1
        }
        position = end
      }
      return (starts, units)
    }
  }
}
