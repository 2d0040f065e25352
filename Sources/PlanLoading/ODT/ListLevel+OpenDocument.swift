import PackagedXML

extension ListLevel {
  /// The nine levels of a `text:list-style` or `text:outline-style` (ODF 1.3 part 3, 16.30 and 16.33). A tenth is left out: nobody nests so
  /// deep.
  static func levels(openDocument style: XMLElement) -> [ListLevel] {
    var silent = ListLevel()
    silent.format = .none
    var levels = [ListLevel](repeating: silent, count: 9)
    for element in style.children {
      guard let number = element["text:level"]?.boundedInteger, levels.indices.contains(number - 1) else { continue }
      levels[number - 1] = ListLevel(openDocument: element, level: number - 1)
    }
    return levels
  }

  /// Nine levels of bullets.
  static let bullets: [ListLevel] = {
    var level = ListLevel()
    level.format = .bullet
    level.label = [.letters("•")]
    return [ListLevel](repeating: level, count: 9)
  }()

  private init(openDocument element: XMLElement, level: Int) {
    self.init()
    let alignment = element.first("style:list-level-properties")?.first("style:list-level-label-alignment")
    layout.indent = ParagraphLayout.points(openDocument: alignment?["fo:margin-left"])
    if element.name == "text:list-level-style-number" || element.name == "text:outline-level-style" {
      format = Self.format(element["style:num-format"] ?? "")
      read(start: element["text:start-value"], ifMissing: 1)
      label = Self.label(element, level: level, isSilent: format == .none)
      return
    }
    format = .bullet
    let fonts = element.first("style:text-properties")
    let font = fonts?["fo:font-family"] ?? fonts?["style:font-name"] ?? ""
    let letters = element["text:bullet-char"] ?? "•"
    label = [.letters(SymbolFont.text(letters, font: String(font.filter { $0 != "'" })))]
  }

  /// The kinds of number that `style:num-format` names (ODF 1.3 part 3, 19.500).
  private static func format(_ name: String) -> NumberFormat {
    switch name {
    case "": .none
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: .decimal
    }
  }

  /// The label in pieces: by the template that newer writers add ("%1%.%2%)"), else from the number of levels shown, a full stop between.
  private static func label(_ element: XMLElement, level: Int, isSilent: Bool) -> [Piece] {
    if let template = element["loext:num-list-format"] { return pieces(ofTemplate: template) }
    let prefix = element["style:num-prefix"] ?? ""
    let suffix = element["style:num-suffix"] ?? ""
    var pieces: [Piece] = prefix.isEmpty ? [] : [.letters(prefix)]
    if !isSilent {
      let shown = element["text:display-levels"]?.boundedInteger(in: 1...9) ?? 1
      for index in max(0, level - shown + 1)...level {
        if case .number = pieces.last { pieces.append(.letters(".")) }
        pieces.append(.number(level: index))
      }
    }
    return suffix.isEmpty ? pieces : pieces + [.letters(suffix)]
  }

  private static func pieces(ofTemplate template: String) -> [Piece] {
    var pieces: [Piece] = []
    for (index, part) in template.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if !index.isMultiple(of: 2), let number = part.boundedInteger, (1...9).contains(number) {
        pieces.append(.number(level: number - 1))
      } else if !part.isEmpty {
        pieces.append(.letters(String(part)))
      }
    }
    return pieces
  }
}
