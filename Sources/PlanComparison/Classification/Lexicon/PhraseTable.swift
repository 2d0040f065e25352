/// Phrases of one or more folded words, found by walking a text's words once.
///
/// A phrase is stored under the running hash of its words, and so is each of its beginnings: a walk stops at the first word that
/// continues no phrase. Open addressing, because the keys are hashes already.
struct PhraseTable: Sendable {
  /// What a phrase means: a category, and an index or a number of the category's own.
  struct Meaning: Hashable, Sendable {
    let category: Category
    let value: Int32
  }

  /// The categories of phrases, one for each list of the lexicon.
  enum Category: UInt8, Sendable, CaseIterable {
    case strength, improvement, body, scope, group, measure, stale, number, timeUnit, frequency, wordClass
    case quality, condition, conditionOpener, actNoun, term, period, outcome, rating
  }

  private struct Slot: Sendable {
    var key: UInt64 = 0
    var continues = false
    var meanings: Range<Int32> = 0..<0
  }

  private var slots: [Slot]
  private var meanings: [Meaning]

  init(_ phrases: [(phrase: String, meaning: Meaning)]) {
    var nodes: [UInt64: (continues: Bool, meanings: [Meaning])] = [:]
    for (phrase, meaning) in phrases {
      let words = phrase.split(separator: " ").map { Term(word: String($0)) }
      var key: UInt64 = 0
      for (index, word) in words.enumerated() {
        key = Self.key(after: key, word)
        if index + 1 < words.count { nodes[key, default: (false, [])].continues = true }
      }
      nodes[key, default: (false, [])].meanings.append(meaning)
    }
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    meanings = []
    for (key, node) in nodes.sorted(by: { $0.key < $1.key }) {
      let start = Int32(meanings.count)
      meanings += node.meanings
      let position = position(of: key)
      slots[position] = Slot(key: key, continues: node.continues, meanings: start..<Int32(meanings.count))
    }
  }

  /// Calls `body` with each phrase that begins at word `start`, shortest first: its meaning and where it ends.
  func phrases(at start: Int, in words: [ReadWord], _ body: (Meaning, Int) -> Void) {
    var key: UInt64 = 0
    var index = start
    while index < words.count {
      if words[index].isApostrophe, index > start {
        index += 1
        continue
      }
      guard words[index].kind == .word else { return }
      key = Self.key(after: key, words[index].term)
      let slot = slots[position(of: key)]
      guard slot.key == key else { return }
      for meaning in slot.meanings { body(meanings[Int(meaning)], index + 1) }
      guard slot.continues else { return }
      index += 1
    }
  }

  /// The meanings of a single word.
  func meanings(of word: Term) -> ArraySlice<Meaning> {
    let key = Self.key(after: 0, word)
    let slot = slots[position(of: key)]
    return slot.key == key ? meanings[Int(slot.meanings.lowerBound)..<Int(slot.meanings.upperBound)] : []
  }

  /// Where a key is, or would be.
  private func position(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: key &>> 7) & mask
    while slots[position].key != 0, slots[position].key != key { position = (position + 1) & mask }
    return position
  }

  private static func key(after key: UInt64, _ word: Term) -> UInt64 {
    ((key &* 0x9e37_79b9_7f4a_7c15) ^ word.value) | 1
  }
}
