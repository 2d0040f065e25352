/// Finds the first anchor or tag in YAML: `&name` or `!name` where a value begins (YAML 1.2.2, 6.9).
///
/// Without anchors no alias can be used, and without aliases no text grows on reading. The same signs inside a plain text, in quotation marks, in a
/// block of text or in a comment are letters of it.
struct ForbiddenSigns {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var flowDepth = 0
  /// The column of the key or item that the current line begins with.
  private var owner = -1
  /// The column of the owner of a plain text that may go on in the next lines; nil where none is open.
  private var plainOwner: Int?

  /// A sign and its line.
  struct Found {
    var isAnchor: Bool
    var line: Int
  }

  /// The first one; nil where there is none.
  static func first(in bytes: [UInt8]) -> Found? {
    var scanner = ForbiddenSigns(bytes: bytes)
    while scanner.index < bytes.count { if let found = scanner.readLine() { return found } }
    return nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads from the start of a line to its end, or to the end of what reaches over it.
  private mutating func readLine() -> Found? {
    let start = index
    skipSpaces()
    let column = index - start
    defer { endLine() }
    guard let byte = current, !Self.isEnd(byte), byte != UInt8(ascii: "#") else { return nil }
    if flowDepth == 0 {
      if let plain = plainOwner, column > plain { return nil }
      plainOwner = nil
      owner = column
    }
    return readValue(lineStart: start)
  }

  /// Reads values and keys up to the end of the line.
  private mutating func readValue(lineStart: Int) -> Found? {
    while let byte = current, !Self.isEnd(byte) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "#"): return nil
      case UInt8(ascii: "-") where isIndicator, UInt8(ascii: "?") where isIndicator:
        index += 1
        skipSpaces()
        if flowDepth == 0 { owner = index - lineStart }
      case UInt8(ascii: "&") where next.map({ $0 > UInt8(ascii: " ") }) ?? false: return Found(isAnchor: true, line: line)
      case UInt8(ascii: "!"): return Found(isAnchor: false, line: line)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted(byte)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
      case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
        skipBlock()
        return nil
      default: readPlain()
      }
    }
    return nil
  }

  /// A text in quotation marks, over as many lines as it has.
  private mutating func readQuoted(_ quote: UInt8) {
    index += 1
    while let byte = current {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { index += 1 }
      index += 1
      if byte == quote { return }
    }
  }

  /// A text without quotation marks, or a key: up to ": ", " #", the end of the line, or in a flow collection its next sign.
  private mutating func readPlain() {
    while let byte = current, !Self.isEnd(byte) {
      if byte == UInt8(ascii: ":"), next.map({ $0 <= UInt8(ascii: " ") }) ?? true { return }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { return }
      if flowDepth > 0, ",[]{}".utf8.contains(byte) { return }
      index += 1
    }
    if flowDepth == 0 { plainOwner = owner }
  }

  /// A block of text: the lines below that are indented further than its owner, and blank ones.
  private mutating func skipBlock() {
    endLine()
    while index < bytes.count {
      let start = index
      skipSpaces()
      guard let byte = current, Self.isEnd(byte) || index - start > owner else {
        index = start
        break
      }
      endLine()
    }
    // The line that was looked at last is read as a line of its own.
    index -= 1
    line -= 1
  }

  private mutating func endLine() {
    while let byte = current, byte != UInt8(ascii: "\n") { index += 1 }
    index += 1
    line += 1
  }

  private mutating func skipSpaces() { while current == UInt8(ascii: " ") { index += 1 } }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }
  private var isIndicator: Bool { next.map { $0 <= UInt8(ascii: " ") } ?? true }
  private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
