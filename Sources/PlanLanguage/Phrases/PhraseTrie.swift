/// Phrases of one or more words, found by walking a text's words once.
///
/// A phrase is stored under the running hash of its words, and so is each of its beginnings: a walk stops at the first word that
/// continues no phrase. Open addressing, because the keys are hashes already.
package struct PhraseTrie: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var continues = false
    var values: Range<Int32> = 0..<0
  }

  /// A place in the trie: the words walked so far.
  package struct Walk: Hashable, Sendable {
    fileprivate var key: UInt64 = 0

    /// Before the first word.
    package init() {}
  }

  /// The result of a walk at a word.
  package struct Step: Sendable {
    /// The values of the phrases that end here, in the order in which they were given.
    package let values: ArraySlice<Int32>
    /// Whether a longer phrase may follow.
    package let continues: Bool
  }

  private var slots: [Slot]
  private var values: [Int32] = []

  /// Stores phrases, each as the hashes of its words, with a value of the caller's. A phrase may be given more than once.
  package init(_ phrases: [(words: [UInt64], value: Int32)]) {
    var nodes: [UInt64: (continues: Bool, values: [Int32])] = [:]
    for (words, value) in phrases {
      var key: UInt64 = 0
      for (index, word) in words.enumerated() {
        key = Self.key(after: key, word)
        if index + 1 < words.count { nodes[key, default: (false, [])].continues = true }
      }
      nodes[key, default: (false, [])].values.append(value)
    }
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (key, node) in nodes.sorted(by: { $0.key < $1.key }) {
      let start = Int32(values.count)
      values += node.values
      slots[position(of: key)] = Slot(key: key, continues: node.continues, values: start..<Int32(values.count))
    }
  }

  /// Walks on to a word; nil where no phrase goes on with it.
  package func step(_ walk: inout Walk, to word: UInt64) -> Step? {
    walk.key = Self.key(after: walk.key, word)
    let slot = slots[position(of: walk.key)]
    guard slot.key == walk.key else { return nil }
    return Step(values: values[Int(slot.values.lowerBound)..<Int(slot.values.upperBound)], continues: slot.continues)
  }

  /// Where a key is, or would be.
  private func position(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: key &>> 7) & mask
    while slots[position].key != 0, slots[position].key != key { position = (position + 1) & mask }
    return position
  }

  private static func key(after key: UInt64, _ word: UInt64) -> UInt64 { ((key &* 0x9e37_79b9_7f4a_7c15) ^ word) | 1 }
}
