import CXML2

/// From libxml2's names to numbers of a vocabulary.
///
/// libxml2 keeps every name and namespace of a document once, so that equal names are equal pointers: the letters of a name are looked
/// at when it is first met, and never again.
struct XMLNameTable {
  private let vocabulary: XMLVocabulary
  private var slots: [Slot]
  private var used = 0

  private struct Slot {
    var local: UInt = 0
    var uri: UInt = 0
    var number: Int32 = -1
  }

  init(_ vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
    slots = Array(repeating: Slot(), count: 512)
  }

  /// The number of a name, or -1 where the vocabulary has it not.
  mutating func number(local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?) -> Int32 {
    let localBits = UInt(bitPattern: local)
    let uriBits = UInt(bitPattern: uri)
    var index = Self.hash(localBits, uriBits) & (slots.count - 1)
    while slots[index].local != 0 {
      if slots[index].local == localBits, slots[index].uri == uriBits { return slots[index].number }
      index = (index + 1) & (slots.count - 1)
    }
    let number = Int32(vocabulary.numbers[qualified(local: local, uri: uri)] ?? -1)
    slots[index] = Slot(local: localBits, uri: uriBits, number: number)
    used += 1
    if used * 2 > slots.count { grow() }
    return number
  }

  /// The name in letters.
  func qualified(local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?) -> String {
    vocabulary.namespaces.qualified(String(cString: local), uri: uri.map { String(cString: $0) })
  }

  /// The name in letters, with the source's own prefix where its namespace is not known.
  func sourceName(local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?) -> String {
    let name = String(cString: local)
    guard let uri else { return name }
    if let known = vocabulary.namespaces.prefix(of: String(cString: uri)) { return known.isEmpty ? name : "\(known):\(name)" }
    return prefix.map { "\(String(cString: $0)):\(name)" } ?? name
  }

  private static func hash(_ local: UInt, _ uri: UInt) -> Int {
    let mixed = (local ^ (uri &* 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.local != 0 {
      var index = Self.hash(slot.local, slot.uri) & (slots.count - 1)
      while slots[index].local != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
