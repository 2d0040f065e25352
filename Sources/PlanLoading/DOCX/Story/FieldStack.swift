/// The fields that are open where the reader stands: instruction between `begin` and `separate`, result from there to `end`
/// (ECMA-376 Part 1, 17.16.18).
struct FieldStack {
  private var fields: [Field] = []
  /// Fields deeper than this are not told apart; Word itself nests twenty.
  private let deepest = 64
  private var tooDeep = 0

  private struct Field {
    var isInstruction = true
    var isContents = false
    var instruction: [UInt8] = []
  }

  /// How many fields are open.
  var depth: Int { fields.count }
  /// Whether words here belong to an instruction, and are never printed.
  private(set) var isInstruction = false
  /// Whether words here belong to a contents table.
  private(set) var isContents = false

  mutating func begin() {
    guard fields.count < deepest else { return tooDeep += 1 }
    fields.append(Field())
    update()
  }

  /// Adds to the instruction of the innermost field.
  mutating func appendInstruction(_ bytes: Span<UInt8>) {
    guard !fields.isEmpty else { return }
    for index in bytes.indices { fields[fields.count - 1].instruction.append(bytes[index]) }
  }

  /// The result begins.
  mutating func separate() {
    guard tooDeep == 0, let field = fields.last else { return }
    fields[fields.count - 1].isInstruction = false
    fields[fields.count - 1].isContents = Self.isContents(field.instruction)
    update()
  }

  mutating func end() {
    guard tooDeep == 0 else { return tooDeep -= 1 }
    _ = fields.popLast()
    update()
  }

  /// A field that stands as one element, with its result in it.
  mutating func beginSimple(_ instruction: String) {
    guard fields.count < deepest else { return tooDeep += 1 }
    fields.append(Field(instruction: Array(instruction.utf8)))
    separate()
  }

  /// No instruction goes beyond its paragraph: one that was never ended must not swallow what follows.
  mutating func endInstructions() {
    guard isInstruction else { return }
    for index in fields.indices { fields[index].isInstruction = false }
    update()
  }

  /// Closes fields that were never ended, down to the depth at which a cell, a note or a text box began.
  mutating func close(to depth: Int) {
    guard fields.count > depth else { return }
    fields.removeLast(fields.count - depth)
    tooDeep = 0
    update()
  }

  private mutating func update() {
    isInstruction = fields.contains { $0.isInstruction }
    isContents = fields.contains { $0.isContents }
  }

  /// Whether the instruction makes a contents table (17.16.5.68).
  private static func isContents(_ instruction: [UInt8]) -> Bool {
    let words = instruction.drop { $0 <= 0x20 }
    return String(decoding: words.prefix(3), as: UTF8.self).uppercased() == "TOC" && (words.dropFirst(3).first ?? 0x20) <= 0x20
  }
}
