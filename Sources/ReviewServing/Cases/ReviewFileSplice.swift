import Foundation

/// Sets values in a review file line by line, so that everything else that a person wrote stays, comments too.
struct ReviewFileSplice {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// Sets keys below a key of the first level: "  meeting: 2026-06-15" below "dates:". A nil value takes the key out.
  mutating func set(_ values: [(key: String, value: String?)], below parent: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !lines.contains(where: { Self.isKey(parent, $0) }) {
      guard values.contains(where: { $0.value != nil }) else { return }
      let place = lines.firstIndex { Self.isKey("#\(parent)", $0) } ?? lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
      lines.insert("\(parent):", at: place)
    }
    guard let head = lines.firstIndex(where: { Self.isKey(parent, $0) }) else { return }
    lines[head] = "\(parent):"
    for (key, value) in values {
      let end = Self.end(ofBlockAt: head, in: lines)
      let place = lines[(head + 1)..<end].firstIndex { Self.isKey(key, String($0.drop { $0 == " " })) }
      switch (place, value) {
      case (let place?, let value?): lines[place] = "  \(key): \(value)\(Self.comment(in: lines[place]))"
      case (let place?, nil): lines.remove(at: place)
      case (nil, let value?): lines.insert("  \(key): \(value)", at: end)
      case (nil, nil): break
      }
    }
    if Self.end(ofBlockAt: head, in: lines) == head + 1 { lines.remove(at: head) }
    text = lines.joined(separator: "\n")
  }

  /// A text as a value between quotation marks.
  static func quoted(_ text: String) -> String {
    let plain = text.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
    return "\"\(plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private static func isKey(_ key: String, _ line: String) -> Bool {
    guard line.hasPrefix("\(key):") else { return false }
    return line.count == key.count + 1 || line.dropFirst(key.count + 1).first?.isWhitespace == true
  }

  /// The line after the last one that belongs to a block: lines that are indented.
  private static func end(ofBlockAt head: Int, in lines: [String]) -> Int {
    var end = head + 1
    while end < lines.count, lines[end].hasPrefix(" ") { end += 1 }
    return end
  }

  /// The comment at the end of a line, with the blanks before it.
  private static func comment(in line: String) -> String {
    line.range(of: " #").map { String(line[$0.lowerBound...]) } ?? ""
  }
}
