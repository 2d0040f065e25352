/// The words on the pages of a PDF, with their places in points from the top left corner.
struct PDFWords {
  var pages: [Page] = []

  /// A page.
  struct Page {
    /// Its number, from 1.
    var number: Int
    var width: Double
    var height: Double
    var words: [Word] = []
  }

  /// A word.
  struct Word {
    /// The line in which the program found it; words of one line belong together.
    var line: Int
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String

    /// The height of the type, which stands for its size.
    var height: Double { bottom - top }
  }

  init(pages: [Page]) { self.pages = pages }

  /// Reads the table that `pdftotext -tsv` writes: level, page, flow, block, line and word number, left, top, width, height, confidence, text.
  init(table: [UInt8]) {
    var line = 0
    for row in table.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = row.split(separator: Byte.tab, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12 else { continue }
      switch fields[0].first {
      case UInt8(ascii: "1"):
        pages.append(
          Page(number: Int(Self.number(fields[1])), width: Self.number(fields[8]), height: Self.number(fields[9])))
      case UInt8(ascii: "5"):
        guard !pages.isEmpty else { continue }
        let (left, top) = (Self.number(fields[6]), Self.number(fields[7]))
        let text = String(decoding: fields[11], as: UTF8.self)
        let word = Word(
          line: line, left: left, top: top, right: left + Self.number(fields[8]), bottom: top + Self.number(fields[9]), text: text)
        if !text.isEmpty { pages[pages.count - 1].words.append(word) }
      default: line += 1
      }
    }
  }

  /// Pages without a word on them.
  var blankPages: [Int] { pages.filter(\.words.isEmpty).map(\.number) }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Double { Double(String(decoding: bytes, as: UTF8.self)) ?? 0 }
}
