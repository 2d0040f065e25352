/// The words on the pages of a PDF, in the order in which the file draws them, with their places in points from the top left corner.
struct PDFWords {
  var pages: [Page] = []

  struct Page {
    /// Its number, from 1.
    var number: Int
    var width: Double
    var height: Double
    var words: [Word] = []
  }

  struct Word {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String
    /// The type that it is set in, where that is known.
    var type: PDFType?
    /// Whether a space follows that ends the line: the paragraph goes on in the next one.
    var endsInSpace = false

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    /// The size of the type; where it is not known, the height of the word.
    var size: Double { type?.size ?? height }
  }

  init(pages: [Page]) { self.pages = pages }

  /// Reads the page that `pdftotext -raw -bbox` writes: an element a line, `page` with its size and `word` with its box.
  init(boxes: [UInt8]) {
    for line in boxes.split(separator: UInt8(ascii: "\n")) {
      var scanner = PDFMarkupLine(line)
      switch scanner.name {
      case "page":
        let size = scanner.numbers()
        guard size.count == 2 else { continue }
        pages.append(Page(number: pages.count + 1, width: size[0], height: size[1]))
      case "word":
        let box = scanner.numbers()
        guard box.count == 4, !pages.isEmpty else { continue }
        let text = scanner.text
        // A box without extent is that of a word that is not drawn.
        if !text.isEmpty, box[3] > box[1] {
          pages[pages.count - 1].words.append(Word(left: box[0], top: box[1], right: box[2], bottom: box[3], text: text))
        }
      default: break
      }
    }
  }

  /// Pages without a word on them.
  var blankPages: [Int] { pages.filter(\.words.isEmpty).map(\.number) }
}

/// The type that a word is set in.
struct PDFType: Hashable {
  /// The size in points.
  var size: Double
  var isBold = false
  var isItalic = false
  /// The colour as six hexadecimal digits; nil for black and what is nearly black.
  var colour: String?

  var look: ResolvedLook { ResolvedLook(RunFormat(bold: isBold, italic: isItalic, size: size)) }
}

/// A line of the markup that the programs of poppler write: one element, its attributes and its text.
struct PDFMarkupLine {
  private var rest: ArraySlice<UInt8>
  /// The name of the element.
  private(set) var name = ""

  init(_ line: ArraySlice<UInt8>) {
    rest = line.drop { $0 == 0x20 || $0 == Byte.tab }
    guard rest.first == UInt8(ascii: "<") else { return }
    rest = rest.dropFirst()
    let end = rest.firstIndex { $0 == 0x20 || $0 == UInt8(ascii: ">") } ?? rest.endIndex
    name = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[end...]
  }

  /// The next attribute's value, or nil behind the last.
  mutating func attribute() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    rest = rest.drop { $0 == 0x20 }
    guard let first = rest.first, first != UInt8(ascii: ">"), first != UInt8(ascii: "/"),
      let sign = rest.firstIndex(of: UInt8(ascii: "=")), sign + 2 <= rest.endIndex
    else { return nil }
    let name = rest[..<sign]
    let value = rest[(sign + 2)...]
    let end = value.firstIndex(of: UInt8(ascii: "\"")) ?? value.endIndex
    rest = value[end...].dropFirst()
    return (name, value[..<end])
  }

  /// The values of all attributes that are numbers.
  mutating func numbers() -> [Double] {
    var numbers: [Double] = []
    while let attribute = attribute() { if let number = Self.number(attribute.value) { numbers.append(number) } }
    return numbers
  }

  /// The words between the start and the end of the element, elements in them left out.
  var text: String { Self.plain(content) }

  /// The bytes between the start and the end of the element.
  var content: ArraySlice<UInt8> {
    guard let start = rest.firstIndex(of: UInt8(ascii: ">")), let end = rest.lastIndex(of: UInt8(ascii: "<")), end > start else {
      return []
    }
    return rest[(start + 1)..<end]
  }

  /// Markup as plain words.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let words = String(decoding: bytes, as: UTF8.self)
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    return words.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&#160;", with: "\u{A0}").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }

  /// A decimal number.
  static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    var (value, scale, isFraction, isNegative) = (0.0, 1.0, false, false)
    for (index, byte) in bytes.enumerated() {
      if byte.isASCIIDigit {
        value = value * 10 + Double(byte - 0x30)
        if isFraction { scale *= 10 }
      } else if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte == UInt8(ascii: "-"), index == 0 {
        isNegative = true
      } else {
        return nil
      }
    }
    return bytes.isEmpty ? nil : (isNegative ? -value : value) / scale
  }
}
