/// How deep list items nest, inferred from their indents and, where all have one indent, from the looks of their labels. A number that
/// follows the last one goes on with its list at any indent, since numerals may be set to the right.
struct ListLevels {
  private var open: [(indent: Int, look: ListLabel.Look, number: Int?)] = []
  /// The last letter that labelled an item, so that "(i)" after "(h)" is a letter and not a number.
  private var lastLetter: UInt8?

  /// The level of the next item, 0 for the outermost.
  mutating func level(of label: ListLabel, indent: Int) -> Int {
    let look = settled(label)
    let number = label.number(as: look)
    if let number, let index = open.lastIndex(where: { $0.look == look && $0.number == number - 1 }) {
      open.removeSubrange((index + 1)...)
      open[index].number = number
      return index
    }
    return level(of: look, number: number, indent: indent)
  }

  private mutating func level(of look: ListLabel.Look, number: Int?, indent: Int) -> Int {
    while let last = open.last, last.indent > indent + 1 { open.removeLast() }
    if let last = open.last, indent <= last.indent + 1 {
      if let index = open.lastIndex(where: { abs($0.indent - last.indent) <= 1 && Self.areAlike($0.look, look) }) {
        open.removeSubrange((index + 1)...)
        open[index].number = number
        return index
      }
      if !Self.mayNest(look, under: last.look) {
        open[open.count - 1] = (last.indent, look, number)
        return open.count - 1
      }
    }
    open.append((indent, look, number))
    return open.count - 1
  }

  /// Forgets the list: another kind of block has come.
  mutating func end() {
    open.removeAll(keepingCapacity: true)
    lastLetter = nil
  }

  /// Whether a list is open in which a paragraph of this indent can belong to an item.
  func isOpen(at indent: Int) -> Bool { open.last.map { indent > $0.indent } ?? false }

  private mutating func settled(_ label: ListLabel) -> ListLabel.Look {
    let letters = label.text?.utf8.filter { $0.isASCIILetter } ?? []
    guard letters.count == 1, let letter = letters.first?.asciiLowercased else { return label.look }
    if label.look == .letter || lastLetter == letter - 1 {
      lastLetter = letter
      return .letter
    }
    return label.look
  }

  private static func areAlike(_ one: ListLabel.Look, _ other: ListLabel.Look) -> Bool {
    switch (one, other) {
    case (.bullet(let a), .bullet(let b)): rank(a) == rank(b)
    default: one == other
    }
  }

  /// Whether labels of this look can nest under others at one indent: "o" under "•", "(a)" under "1.", a bullet under a number.
  private static func mayNest(_ look: ListLabel.Look, under other: ListLabel.Look) -> Bool {
    switch (look, other) {
    case (.bullet(let a), .bullet(let b)): rank(a) > rank(b)
    case (.bullet, _), (.decimals, .number): true
    case (.decimals(let a), .decimals(let b)): a > b
    case (.letter, .number), (.letter, .decimals), (.roman, .number), (.roman, .letter), (.roman, .decimals): true
    case (.letter, .bullet), (.roman, .bullet): true
    default: false
    }
  }

  /// The depth of a bullet in the lists that word processors make by default: a filled dot, a dash, a hollow dot, a square.
  private static func rank(_ glyph: UInt32) -> Int {
    switch glyph {
    case 0x2D, 0x2A, 0x2B, 0x2010...0x2015, 0x2212, 0x2043: 1
    case 0x6F, 0x25CB, 0x25E6: 2
    case 0x25AA, 0x25AB, 0x25A0, 0xA7, 0xF0A7: 3
    default: 0
    }
  }
}
