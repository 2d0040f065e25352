import PackagedXML

/// The contents of a run: words, or something that is left as it is.
enum RunPiece {
  /// Words in an element of text.
  case words([UInt8])
  /// An element that represents words: a tab, a line break, a hyphen.
  case sign([UInt8])
  /// The run's properties.
  case properties
  /// A field's begin, separator or end, or its instruction.
  case field
  /// Anything else: pictures, notes' references, text boxes.
  case opaque

  /// What an element of a run is.
  init(_ element: XMLElement) {
    switch element.name {
    case "w:t", "w:delText": self = .words(Self.words(of: element))
    case "w:rPr": self = .properties
    case "w:tab", "w:ptab": self = .sign([0x09])
    case "w:br": self = ["page", "column"].contains(element["w:type"]) ? .opaque : .sign([0xE2, 0x80, 0xA8])
    case "w:cr": self = .sign([0xE2, 0x80, 0xA8])
    case "w:noBreakHyphen": self = .sign([0xE2, 0x80, 0x91])
    case "w:softHyphen": self = .sign([0xC2, 0xAD])
    case "w:fldChar", "w:instrText", "w:delInstrText": self = .field
    default: self = .opaque
    }
  }

  /// The words as Word prints them: blanks at the ends only where the element says so, a line feed as a blank.
  private static func words(of element: XMLElement) -> [UInt8] {
    var bytes = element.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    guard element["xml:space"] != "preserve" else { return bytes }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    let blanks = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
    bytes.removeFirst(blanks)
    return bytes
  }
}

/// Whether the current words belong to a field's instruction, which is never printed (ECMA-376 Part 1, 17.16.18).
struct FieldTrail {
  private var open: [Bool] = []

  var isInstruction: Bool { open.contains(true) }
  var depth: Int { open.count }

  mutating func meet(_ element: XMLElement) {
    guard element.name == "w:fldChar" else { return }
    switch element["w:fldCharType"] {
    case "begin": if open.count < 64 { open.append(true) }
    case "separate": if !open.isEmpty { open[open.count - 1] = false }
    default: _ = open.popLast()
    }
  }
}

extension XMLElement {
  /// Whether a run is hidden by its own properties, and so never printed.
  var isHiddenRun: Bool {
    guard let hidden = first("w:rPr")?.first("w:vanish") else { return false }
    return !["0", "false", "off"].contains(hidden["w:val"])
  }

  /// The element with an attribute set.
  func setting(_ name: String, _ value: String) -> XMLElement {
    var copy = self
    if let index = copy.attributes.firstIndex(where: { $0.name == name }) {
      copy.attributes[index].value = value
    } else {
      copy.attributes.append(Attribute(name, value))
    }
    return copy
  }

  /// The element without its children of some names.
  func without(_ names: Set<String>) -> XMLElement {
    var copy = self
    copy.content.removeAll { if case .element(let child) = $0 { names.contains(child.name) } else { false } }
    return copy
  }

  /// The element under another name.
  func named(_ name: String) -> XMLElement {
    var copy = self
    copy.name = name
    return copy
  }

  /// An element of elements.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement] = []) {
    self.init(name, attributes: attributes.map { Attribute($0.key, $0.value) }, content: children.map { .element($0) })
  }
}
