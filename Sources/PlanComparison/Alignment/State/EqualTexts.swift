import PlanLanguage
import PlanModel

/// Numbers for texts: equal texts have equal numbers. One layer of sameness; a unit without a number (-1) takes no part.
struct EqualTexts: Sendable {
  private(set) var original: [Int32]
  private(set) var revised: [Int32]
  /// How many different texts there are.
  private(set) var count: Int

  /// Texts equal letter for letter.
  init(exact original: [PlanUnit], _ revised: [PlanUnit]) {
    var table = TextTable(expecting: original.count + revised.count)
    self.original = original.map { table.number(of: $0.text) }
    self.revised = revised.map { table.number(of: $0.text) }
    count = table.count
  }

  /// Texts of the free units equal but for case, spaces, punctuation and quotation marks.
  init(editorial state: AlignmentState) {
    var interner = Interner(expecting: 256)
    func number(_ text: String) -> Int32 { interner.intern(bareLettersOf: text) }
    let nothing = number("")
    original = state.original.units.indices.map { state.isFree(original: $0) ? number(state.original.units[$0].text) : -1 }
    revised = state.revised.units.indices.map { state.isFree(revised: $0) ? number(state.revised.units[$0].text) : -1 }
    count = interner.count
    original = original.map { $0 == nothing ? -1 : $0 }
    revised = revised.map { $0 == nothing ? -1 : $0 }
  }
}

/// Numbers texts by their letters, without keeping a copy of the bytes.
private struct TextTable {
  private var texts: [String] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32]

  init(expecting count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    texts.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  var count: Int { texts.count }

  mutating func number(of text: String) -> Int32 {
    let hash = FNVHash.mixed(of: text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, Letters.areSame(texts[number], text) { return Int32(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(texts.count)
    texts.append(text)
    hashes.append(hash)
    return Int32(texts.count - 1)
  }
}
