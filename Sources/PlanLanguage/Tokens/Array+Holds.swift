extension [UInt8] {
  /// Whether other bytes are at an index.
  func holds(_ other: [UInt8], at index: Int) -> Bool {
    guard index + other.count <= count else { return false }
    for offset in other.indices where self[index + offset] != other[offset] { return false }
    return true
  }
}
