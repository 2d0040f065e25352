/// A section with its subsections, as a path: "s.5(6)(c)" is section 5, then "6", then "c".
struct Provision: Hashable, Sendable {
  /// The number of the section: "5", "37A".
  let section: String
  /// The numbers and letters in brackets, outermost first.
  let path: [String]

  /// The provision as it is cited.
  var description: String { "s.\(section)" + path.map { "(\($0))" }.joined() }

  /// Whether one of the two holds the other, or they are the same.
  func isInLine(with other: Provision) -> Bool {
    section == other.section && zip(path, other.path).allSatisfy { $0 == $1 }
  }

  /// The provision that a citation of the data names; the first of a range; nil for a schedule, article or paragraph.
  init?(citing text: String) {
    guard text.hasPrefix("s."), let first = Provision.list(in: Array(text.dropFirst(2).utf8), at: 0).provisions.first else { return nil }
    self = first
  }

  init(section: String, path: [String]) {
    self.section = section
    self.path = path
  }
}

extension Provision {
  /// Reads "5 (5)", "5(6)(c) and (d)", "5(4) and 28(3)" from a place in a text, as far as it is a list of provisions.
  static func list(in bytes: [UInt8], at start: Int) -> (provisions: [Provision], end: Int) {
    var provisions: [Provision] = []
    var cursor = Cursor(bytes: bytes, index: start)
    while true {
      let mark = cursor.index
      if let section = cursor.sectionNumber() {
        provisions.append(Provision(section: section, path: cursor.brackets()))
      } else if let last = provisions.last, case let more = cursor.brackets(), let first = more.first {
        provisions.append(Provision(section: last.section, path: last.prefix(before: first) + more))
      } else {
        return (provisions, provisions.isEmpty ? start : mark)
      }
      let end = cursor.index
      guard cursor.joiner() else { return (provisions, end) }
    }
  }

  /// What a further bracket hangs on: "(7)" after "5(6)(c)" on section 5, "(d)" on subsection (6).
  private func prefix(before bracket: String) -> [String] {
    let isNumber = bracket.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    return isNumber ? [] : Array(path.prefix(1))
  }
}

/// Reads forward over bytes.
private struct Cursor {
  let bytes: [UInt8]
  var index: Int

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Digits with at most two capitals after them: "5", "37A".
  mutating func sectionNumber() -> String? {
    let mark = index
    skipSpaces()
    let digits = run { $0.isDigit }
    guard !digits.isEmpty, digits.count <= 3 else {
      index = mark
      return nil
    }
    let letters = run { $0.isCapital }
    guard letters.count <= 2, byte.map({ !$0.isLetter && !$0.isDigit }) ?? true else {
      index = mark
      return nil
    }
    return String(decoding: digits + letters, as: UTF8.self)
  }

  /// Any number of "(5)", "(c)", "(ea)", "(1A)", with spaces before each.
  mutating func brackets() -> [String] {
    var found: [String] = []
    while true {
      let mark = index
      skipSpaces()
      guard byte == UInt8(ascii: "(") else {
        index = mark
        return found
      }
      index += 1
      let inside = run { $0.isDigit } + run { $0.isLetter }
      guard !inside.isEmpty, inside.count <= 3, byte == UInt8(ascii: ")"), inside[0].isDigit || inside.allSatisfy({ !$0.isCapital })
      else {
        index = mark
        return found
      }
      index += 1
      found.append(String(decoding: inside, as: UTF8.self))
    }
  }

  /// A comma, "and", "or", "to", a dash, or a comma with "and".
  mutating func joiner() -> Bool {
    let mark = index
    skipSpaces()
    var isJoined = false
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") {
      index += 1
      isJoined = true
      skipSpaces()
    } else if bytes[index...].starts(with: [0xE2, 0x80, 0x93]) {
      index += 3
      isJoined = true
      skipSpaces()
    }
    for word in ["and ", "or ", "to ", "& "] where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return true
    }
    if !isJoined { index = mark }
    return isJoined
  }

  private mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") || bytes[index...].starts(with: [0xC2, 0xA0]) { index += byte == UInt8(ascii: " ") ? 1 : 2 }
  }

  private mutating func run(while isWanted: (UInt8) -> Bool) -> [UInt8] {
    let rest = bytes[index...].prefix(while: isWanted)
    index = rest.endIndex
    return Array(rest)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isLetter: Bool { isCapital || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
