import PackagedXML

/// The type in which the words of a PDF are set, as `pdftohtml -xml` writes it: stretches of one type with their boxes.
struct PDFTypes {
  private var pages: [Int: [Stretch]] = [:]

  /// How many of the program's units make a point: the largest that it allows, since it rounds to whole ones.
  static let zoom = 3.0

  /// Words of one type beside each other.
  private struct Stretch {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String
    /// Which words are bold and which italic, where not all are the same.
    var bold: String
    var italic: String
    var type: PDFType

    func holds(_ word: PDFWords.Word) -> Bool {
      let middle = (word.left + word.right) / 2
      return middle > left - 1 && middle < right + 1 && word.middle > top - 1 && word.middle < bottom + 1
    }
  }

  init(markup: [UInt8]) {
    var types: [Int: PDFType] = [:]
    var page = 0
    for line in markup.split(separator: UInt8(ascii: "\n")) {
      var scanner = PDFMarkupLine(line)
      switch scanner.name {
      case "page": page += 1
      case "fontspec": if let (id, type) = Self.type(&scanner) { types[id] = type }
      case "text": if let stretch = Self.stretch(&scanner, types) { pages[page, default: []].append(stretch) }
      default: break
      }
    }
  }

  private static func type(_ scanner: inout PDFMarkupLine) -> (Int, PDFType)? {
    var (id, type) = (-1, PDFType(size: 0))
    while let attribute = scanner.attribute() {
      let value = String(decoding: attribute.value, as: UTF8.self)
      switch String(decoding: attribute.name, as: UTF8.self) {
      case "id": id = value.boundedInteger ?? -1
      case "size": type.size = (Double(value) ?? 0) / zoom
      case "family":
        let name = value.lowercased()
        type.isBold = ["bold", "black", "heavy", "demi"].contains { name.contains($0) }
        type.isItalic = name.contains("italic") || name.contains("oblique")
      case "color":
        if case .rgb(let colour)? = PageLook.ElementLook.colour(value) {
          let digits = String(colour, radix: 16, uppercase: true)
          type.colour = String(repeating: "0", count: 6 - digits.utf8.count) + digits
        }
      default: break
      }
    }
    return id >= 0 && type.size > 0 ? (id, type) : nil
  }

  private static func stretch(_ scanner: inout PDFMarkupLine, _ types: [Int: PDFType]) -> Stretch? {
    // Top, left, width, height and the number of the font.
    let numbers = scanner.numbers()
    guard numbers.count == 5, let type = types[numbers[4].boundedInteger] else { return nil }
    let content = scanner.content
    let words = marked(content)
    return Stretch(
      left: numbers[1] / zoom, top: numbers[0] / zoom, right: (numbers[1] + numbers[2]) / zoom, bottom: (numbers[0] + numbers[3]) / zoom,
      text: words.all, bold: words.bold, italic: words.italic, type: type)
  }

  /// The words of a stretch, and those of them that are in `b` and in `i`.
  private static func marked(_ content: ArraySlice<UInt8>) -> (all: String, bold: String, italic: String) {
    var (all, bold, italic) = ("", "", "")
    var (isBold, isItalic) = (false, false)
    var rest = content
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "<") {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.index(before: rest.endIndex)
        switch String(decoding: rest[...end], as: UTF8.self) {
        case "<b>": isBold = true
        case "</b>": isBold = false
        case "<i>": isItalic = true
        case "</i>": isItalic = false
        default: break
        }
        rest = rest[(end + 1)...]
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        let words = PDFMarkupLine.plain(rest[..<end])
        all += words
        if isBold { bold += words }
        if isItalic { italic += words }
        rest = rest[end...]
      }
    }
    return (all, bold, italic)
  }

  /// Gives words their type. Both lists are in the order of drawing, so that the stretch of the last word is tried first.
  func set(in words: inout PDFWords) {
    guard !pages.isEmpty else { return }
    var ratios: [Double] = []
    for index in words.pages.indices {
      let stretches = pages[words.pages[index].number] ?? []
      var current = 0
      for position in words.pages[index].words.indices {
        let word = words.pages[index].words[position]
        guard let found = Self.find(word, in: stretches, from: current) else { continue }
        current = found
        let stretch = stretches[found]
        var type = stretch.type
        type.isBold = type.isBold || stretch.bold.contains(word.text)
        type.isItalic = type.isItalic || stretch.italic.contains(word.text)
        words.pages[index].words[position].type = type
        words.pages[index].words[position].endsInSpace = Self.endsInSpace(stretch, at: word)
        ratios.append(word.height / type.size)
      }
    }
    Self.estimate(&words, by: ratios)
  }

  private static func find(_ word: PDFWords.Word, in stretches: [Stretch], from start: Int) -> Int? {
    let isMatch = { (index: Int) in stretches[index].holds(word) && stretches[index].text.contains(word.text) }
    if let near = (start..<min(start + 3, stretches.count)).first(where: isMatch) { return near }
    return stretches.indices.first(where: isMatch)
  }

  private static func endsInSpace(_ stretch: Stretch, at word: PDFWords.Word) -> Bool {
    stretch.text.last == " " && word.right > stretch.right - word.height && stretch.text.dropLast().hasSuffix(word.text)
  }

  /// Words of no known type have the size that their height gives in this document.
  private static func estimate(_ words: inout PDFWords, by ratios: [Double]) {
    guard !ratios.isEmpty else { return }
    let ratio = max(ratios.sorted()[ratios.count / 2], 0.5)
    for index in words.pages.indices {
      for position in words.pages[index].words.indices where words.pages[index].words[position].type == nil {
        words.pages[index].words[position].type = PDFType(size: words.pages[index].words[position].height / ratio)
      }
    }
  }
}
