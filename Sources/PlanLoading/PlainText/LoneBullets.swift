import Foundation
import PlanModel

/// Gives bullets back to the lines that they were torn from: text taken out of a PDF often has the bullets of a list one under another, and then
/// the items.
struct LoneBullets {
  private var lines: [Substring]
  /// How many lists were put together.
  private(set) var lists = 0
  private let width: Int

  /// The text with each bullet before its item, on the same number of lines; nil where no bullet has a line of its own.
  static func restored(_ bytes: [UInt8]) -> (bytes: [UInt8], note: LoadingNote)? {
    // Few texts have such a line: a text of millions of lines is not taken apart to find none.
    guard hasBulletLine(bytes), let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard lines.contains(where: isBullet) else { return nil }
    var bullets = LoneBullets(lines)
    bullets.restore()
    guard bullets.lists > 0 else { return nil }
    let count = bullets.lists == 1 ? "1 list" : "\(bullets.lists) lists"
    return (
      Array(bullets.lines.joined(separator: "\n").utf8),
      LoadingNote(.inferred, "The bullets of \(count) stood apart from their lines, and were put before them.")
    )
  }

  private init(_ lines: [Substring]) {
    self.lines = lines
    let lengths = lines.map(\.count).filter { (20...160).contains($0) }.sorted()
    width = lengths.isEmpty ? .max : lengths[lengths.count * 19 / 20]
  }

  private mutating func restore() {
    var index = 0
    while index < lines.count {
      guard Self.isBullet(lines[index]) else {
        index += 1
        continue
      }
      var bullets = [index]
      var next = index + 1
      while next < lines.count, Self.isBullet(lines[next]) || Self.isBlank(lines[next]) {
        if Self.isBullet(lines[next]) { bullets.append(next) }
        next += 1
      }
      index = put(bullets, before: next)
    }
  }

  /// Puts bullets before the items of the lines from `start`; the line to go on from.
  private mutating func put(_ bullets: [Int], before start: Int) -> Int {
    var group: [Int] = []
    var end = start
    // Items may have blank lines between them: as many lines as bullets at least.
    while end < lines.count, !lines[end].contains("\u{0C}"), !Self.isBullet(lines[end]) {
      if Self.isBlank(lines[end]) {
        if group.count >= bullets.count { break }
      } else {
        group.append(end)
      }
      end += 1
    }
    let surplus = group.count - bullets.count
    let broken = group.dropFirst().filter { goesOn($0) > 0 }.sorted { (goesOn($1), $0) < (goesOn($0), $1) }
    guard surplus >= 0, broken.count >= surplus else { return max(end, start + 1) }
    let rest = Set(broken.prefix(surplus))
    for (bullet, item) in zip(bullets, group.filter { !rest.contains($0) }) {
      lines[item] = Substring(lines[bullet].trimmingCharacters(in: .whitespaces) + " " + lines[item].trimmingCharacters(in: .whitespaces))
      lines[bullet] = ""
    }
    // What goes on from the line above is joined to it, so that no width has to be known.
    for item in rest.sorted() {
      let above = group[(group.firstIndex(of: item) ?? 1) - 1]
      lines[above] = Substring(lines[above] + " " + lines[item].trimmingCharacters(in: .whitespaces))
      lines[item] = ""
    }
    lists += 1
    return end
  }

  /// How likely a line goes on with the one above it: 0 where nothing says so.
  private func goesOn(_ index: Int) -> Int {
    let line = lines[index].drop { $0 == " " }
    guard let first = line.first, !Self.isBlank(lines[index - 1]) else { return 0 }
    let above = lines[index - 1].count
    let isFull = above + 1 + line.prefix { $0 != " " }.count > width - 3
    return (first.isLowercase ? 4 : 0) + (isFull ? 2 : 0) + (first.isNumber && line.split(separator: " ").count < 3 ? 4 : 0)
  }

  private static func hasBulletLine(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let end = bytes.first(Byte.lineFeed, from: start, to: bytes.count) ?? bytes.count
      if end > start, isBullet(bytes[start..<end]) { return true }
      start = end + 1
    }
    return false
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Whether a line holds a bullet and nothing else. A dash or a star alone may be a rule.
  private static func isBullet(_ line: Substring) -> Bool { isBullet(Array(line.utf8)[...]) }

  private static func isBullet(_ line: ArraySlice<UInt8>) -> Bool {
    var sign = Array(line.drop { $0 == Byte.space || $0 == Byte.tab }.prefix(9))
    if sign.last == Byte.carriageReturn { sign.removeLast() }
    guard (2...8).contains(sign.count), let label = ListLabel(in: sign, from: 0, to: sign.count), case .bullet(let scalar) = label.look
    else {
      return false
    }
    return label.wordsStart == sign.count && scalar >= 0x80
  }
}
