/// Puts elements into a part that is kept byte for byte otherwise, so that nothing in it is lost that we do not know.
///
/// The part is well formed and in UTF-8: both were seen to when it was read.
struct XMLSplice {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The part with more elements at the end of its root.
  func appending(_ elements: [UInt8]) -> [UInt8] { inserting(elements, at: end) }

  /// The part with elements before the first child of this name, or at the end of its root where there is none.
  func inserting(_ elements: [UInt8], before name: String) -> [UInt8] { inserting(elements, at: first(name) ?? end) }

  private func inserting(_ elements: [UInt8], at index: Int) -> [UInt8] {
    Array(bytes[..<index]) + elements + Array(bytes[index...])
  }

  /// Where the root's end tag begins.
  private var end: Int {
    var index = bytes.count - 2
    while index > 0, bytes[index] != UInt8(ascii: "<") || bytes[index + 1] != UInt8(ascii: "/") { index -= 1 }
    return index
  }

  /// Where the first start tag of this local name begins, whatever its prefix.
  private func first(_ name: String) -> Int? {
    let wanted = Array(name.utf8)
    var index = 0
    while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end =
        bytes[(tag + 1)...].firstIndex { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: ">")].contains($0) } ?? bytes.count
      let local = bytes[(tag + 1)..<end].split(separator: UInt8(ascii: ":")).last ?? []
      if local.elementsEqual(wanted) { return tag }
      index = tag + 1
    }
    return nil
  }
}
