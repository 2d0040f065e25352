/// The fields that are open at the current position: instruction between `begin` and `separate`, result from there to `end`
/// (ECMA-376 Part 1, 17.16.18).
struct FieldStack {
  private var fields: [Field] = []
  /// Fields nested deeper than this are not tracked separately; Word itself nests twenty.
  private let deepest = 64
  private var tooDeep = 0

  private struct Field {
    var isInstruction = true
    var isContents = false
    var instruction: [UInt8] = []
    var form: Form?
    /// Whether its result has words.
    var hasWords = false
  }

  /// What a form field holds in place of a result.
  enum Form {
    case box(isTicked: Bool)
    case choice(entries: [String], chosen: Int)
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

  /// Notes that words were read in the result of every open field.
  mutating func noteWords() {
    for index in fields.indices where !fields[index].hasWords { fields[index].hasWords = true }
  }

  /// The innermost field is a form field.
  mutating func setForm(_ form: Form) {
    guard tooDeep == 0, !fields.isEmpty else { return }
    fields[fields.count - 1].form = form
  }

  /// Ticks the box or makes the choice: a later element says more than the default before it.
  mutating func chooseInForm(_ number: Int?, isOn: Bool) {
    guard tooDeep == 0, let form = fields.last?.form else { return }
    switch form {
    case .box: fields[fields.count - 1].form = .box(isTicked: isOn)
    case .choice(let entries, _): fields[fields.count - 1].form = .choice(entries: entries, chosen: number ?? 0)
    }
  }

  mutating func addFormEntry(_ entry: String) {
    guard tooDeep == 0, case .choice(let entries, let chosen) = fields.last?.form, entries.count < 100 else { return }
    fields[fields.count - 1].form = .choice(entries: entries + [entry], chosen: chosen)
  }

  /// What the innermost field shows where it is a form field without a result of its own.
  var formValue: String? {
    guard tooDeep == 0, let field = fields.last, !field.hasWords else { return nil }
    switch field.form {
    case .box(let isTicked): return isTicked ? "☒" : "☐"
    case .choice(let entries, let chosen): return entries.indices.contains(chosen) ? entries[chosen] : nil
    case nil: return nil
    }
  }

  mutating func end() {
    guard tooDeep == 0 else { return tooDeep -= 1 }
    _ = fields.popLast()
    update()
  }

  /// A field written as one element, with its result in it.
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
