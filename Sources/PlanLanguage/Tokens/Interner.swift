/// Gives every distinct run of bytes a small number, in order of first sight, and keeps the bytes once in one arena.
package struct Interner: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt64] = []
  /// Open addressing: an index into `hashes`, or -1. The size is a power of two.
  private var slots: [Int32]

  package init(expecting count: Int = 64) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    arena.reserveCapacity(count * 8)
  }

  /// How many distinct runs were seen.
  package var count: Int { hashes.count }

  /// The bytes of a number.
  package subscript(id: Int32) -> ArraySlice<UInt8> { arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])] }

  /// The number of a text's folded form (see ``Folding``).
  package mutating func intern(folding bytes: ArraySlice<UInt8>) -> Int32 { intern { Folding.append(bytes, to: &$0) } }

  /// The number of a text's bare letters (see ``BareLetters``).
  package mutating func intern(bareLettersOf text: String) -> Int32 { intern { BareLetters.append(text, to: &$0) } }

  /// The number of the bytes that `write` appends. It may look at and change only what it appended.
  mutating func intern(_ write: (inout [UInt8]) -> Void) -> Int32 {
    let start = arena.count
    write(&arena)
    let hash = FNVHash(arena[start...]).mixed
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, isEqual(id, to: start) {
        arena.removeLast(arena.count - start)
        return id
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = Int32(hashes.count)
    hashes.append(hash)
    starts.append(Int32(arena.count))
    slots[slot] = id
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  private func isEqual(_ id: Int32, to start: Int) -> Bool {
    let range = Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
    guard range.count == arena.count - start else { return false }
    for offset in 0..<range.count where arena[range.lowerBound + offset] != arena[start + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }
}
