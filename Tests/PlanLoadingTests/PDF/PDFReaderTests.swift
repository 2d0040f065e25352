import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("PDF")
struct PDFReaderTests {
  /// A page drawn with words: each line is its left edge, its top, its size and its words.
  private func page(_ number: Int = 1, _ lines: [(left: Double, top: Double, size: Double, words: String)]) -> PDFWords.Page {
    var page = PDFWords.Page(number: number, width: 595, height: 842)
    for row in lines {
      var left = row.left
      for word in row.words.split(separator: " ") {
        let right = left + Double(word.count) * row.size * 0.5
        page.words.append(
          .init(left: left, top: row.top, right: right, bottom: row.top + row.size, text: String(word)))
        left = right + row.size * 0.28
      }
    }
    return page
  }

  private func lines(_ pages: [PDFWords.Page]) throws -> [String] {
    BlockLines.of(try PDFReader.document(PDFWords(pages: pages), file: URL(filePath: "/plan.pdf")).blocks)
  }

  @Test("A paragraph goes on while its lines are full; a hyphen stays unless the document has the word without it")
  func paragraphs() throws {
    let page = page(
      1,
      [
        (72, 100, 12, "The commissioner will pay for the day-and-"), (72, 115, 12, "night helpline, and for more neighbour-"),
        (72, 130, 12, "hood teams. It ends."), (72, 160, 12, "Another neighbourhood begins here now and"), (72, 175, 12, "goes on."),
      ])
    let found = try lines([page])
    #expect(
      found == [
        "The commissioner will pay for the day-and-night helpline, and for more neighbourhood teams. It ends.",
        "Another neighbourhood begins here now and goes on.",
      ])
  }

  @Test("A bullet stands apart from its words, and deeper bullets further in")
  func bullets() throws {
    let page = page(
      1,
      [
        (72, 100, 12, "•"), (90, 100, 12, "Fund a worker in every town of the"), (90, 115, 12, "county"), (72, 130, 12, "•"),
        (90, 130, 12, "Publish:"), (90, 145, 12, "–"), (108, 145, 12, "waiting times"), (72, 160, 12, "\u{F0B7}"), (90, 160, 12, "Listen"),
      ])
    #expect(
      try lines([page]) == [
        "bullet 0: • Fund a worker in every town of the county", "bullet 0: • Publish:", "bullet 1: • waiting times", "bullet 0: • Listen",
      ])
  }

  @Test("Columns of text are read one after the other; a table is not taken for columns")
  func columns() throws {
    let left = [
      "Alpha beta gamma delta epsilon", "zeta eta theta iota kappa", "lambda mu nu xi omicron", "pi rho sigma tau upsilon",
      "phi chi psi omega end",
    ]
    let right = left.map { $0.uppercased() }
    var rows: [(Double, Double, Double, String)] = []
    for index in left.indices {
      rows += [(72, 100 + Double(index) * 15, 12, left[index]), (320, 100 + Double(index) * 15, 12, right[index])]
    }
    let words = try lines([page(1, rows)]).joined(separator: " ")
    #expect(words.firstRange(of: "omega end ALPHA BETA") != nil)
    var cells: [(Double, Double, Double, String)] = []
    for (index, name) in ["Spending", "Police pay", "Buildings", "Victims", "Roads", "Total"].enumerated() {
      cells += [(72, 100 + Double(index) * 20, 12, name), (400, 100 + Double(index) * 20, 12, index == 0 ? "2025/26" : "£\(index).0m")]
    }
    #expect(
      try lines([page(1, cells)]) == [
        "[Spending | 2025/26][Police pay | £1.0m][Buildings | £2.0m][Victims | £3.0m][Roads | £4.0m][Total | £5.0m]"
      ])
  }

  @Test("Cells that are drawn one after the other are cells, with their items")
  func cells() throws {
    let first = page(
      1,
      [
        (72, 100, 12, "We will"), (300, 100, 12, "Measures"), (72, 120, 12, "•"), (90, 120, 12, "fund a worker for victims of crime in"),
        (90, 134, 12, "each town"),
        (72, 148, 12, "•"), (90, 148, 12, "open a hub"), (300, 120, 12, "•"), (318, 120, 12, "calls answered"), (300, 134, 12, "•"),
        (318, 134, 12, "visits to schools"), (72, 300, 12, "Words below the table are text."),
      ])
    let found = try PDFReader.document(PDFWords(pages: [first]), file: URL(filePath: "/p.pdf")).blocks
    guard case .table(let table)? = found.first?.kind else {
      Issue.record("\(BlockLines.of(found))")
      return
    }
    #expect(table.rows.map { $0.cells.map { BlockLines.of($0.blocks) } }.first == [["We will"], ["Measures"]])
    #expect(
      BlockLines.of(table.rows[1].cells[0].blocks) == [
        "bullet 0: • fund a worker for victims of crime in each town", "bullet 0: • open a hub",
      ])
    #expect(table.rows.count == 2 && BlockLines.of(found).last == "Words below the table are text.")
  }

  @Test("Columns that are drawn one after the other are read so, however short; a number that hangs before its paragraph is its label")
  func drawnColumns() throws {
    let found = try lines([
      page(
        1,
        [
          (72, 100, 12, "The committee reviewed the annual"), (72, 114, 12, "report and"), (330, 100, 12, "approved the budget for the"),
          (330, 114, 12, "coming fiscal year."), (72, 200, 12, "3.1"), (108, 200, 12, "Officers will visit"),
          (108, 214, 12, "every school."),
        ])
    ])
    let words = found.joined(separator: " ")
    #expect(words.firstRange(of: "annual report and") != nil && words.firstRange(of: "for the coming fiscal year.") != nil, "\(found)")
    #expect(found.contains("number 0: 3.1 Officers will visit"), "\(found)")
  }

  @Test("A box that is drawn last stands in the gap in which it is seen")
  func boxes() throws {
    let found = try lines([
      page(
        1,
        [
          (72, 100, 12, "Words above the box."), (72, 180, 12, "Words below the box."), (72, 195, 12, "The end."), (80, 130, 12, "In the"),
          (80, 144, 12, "box"),
        ])
    ])
    #expect(found.joined(separator: " ") == "Words above the box. In the box Words below the box. The end.", "\(found)")
  }

  @Test("Words across the page, words that are turned, and numbers of lines are set aside with a note; a numbered list is none")
  func margins() throws {
    let text = (0..<8).map { (72.0, 100 + Double($0) * 15, 12.0, "Words of line which fill the page from left to right") }
    var across = page(1, text)
    across.words.insert(.init(left: 100, top: 90, right: 300, bottom: 230, text: "DRAFT"), at: 0)
    across.words.append(.init(left: 20, top: 300, right: 32, bottom: 380, text: "turned"))
    for index in 0..<8 {
      across.words.append(.init(left: 40, top: 102 + Double(index) * 15, right: 45, bottom: 110 + Double(index) * 15, text: "\(index + 1)"))
    }
    let document = try PDFReader.document(PDFWords(pages: [across]), file: URL(filePath: "/p.pdf"))
    #expect(!BlockLines.of(document.blocks).contains { $0.contains("DRAFT") || $0.contains("turned") || $0.contains("3") })
    let notes = document.notes.filter { $0.kind == .setAside }.map(\.sentence)
    #expect(
      notes == [
        "Words printed across the page as a watermark were set aside: “DRAFT”.", "Line numbers in the margin of 1 page were set aside.",
        "1 word printed up or down the page was set aside.",
      ])
    let list = (1...6).map { (72.0, 100 + Double($0) * 15, 12.0, "\($0). Point number \($0)") }
    #expect(try lines([page(1, list)]).first == "number 0: 1. Point number 1")
  }

  @Test("Contents with leading dots or tabs are contents; a table of figures under another heading is none")
  func contents() throws {
    let rows = [("Contents", ""), ("Foreword", "3"), ("Our aims", "4"), ("Money", "12")]
    var drawn: [(Double, Double, Double, String)] = []
    for (index, row) in rows.enumerated() {
      drawn.append((72, 100 + Double(index) * 20, index == 0 ? 18 : 12, row.0))
      if !row.1.isEmpty { drawn.append((150, 100 + Double(index) * 20, 12, row.1)) }
    }
    let found = try lines([page(1, drawn)])
    #expect(found.first == "# 1: Contents" && found.dropFirst().allSatisfy { $0.hasPrefix("contents: ") }, "\(found)")
    let dotted = try lines([page(1, [(72, 100, 12, "Foreword . . . . . . . 3"), (72, 120, 12, "Aims……4"), (72, 200, 12, "Words.")])])
    #expect(dotted.map { $0.hasPrefix("contents: ") } == [true, true, false], "\(dotted)")
    drawn[0].3 = "Officers by town"
    #expect(try !lines([page(1, drawn)]).contains { $0.hasPrefix("contents: ") })
  }

  @Test("An empty page without a picture is no missing text; bold type is bold")
  func emptyAndBold() throws {
    var words = page(1, [(72, 100, 12, "I will:"), (72, 120, 12, "open a hub")])
    for index in 0..<2 { words.words[index].type = PDFType(size: 11, isBold: true) }
    let document = try PDFReader.document(
      PDFWords(pages: [PDFWords.Page(number: 1, width: 595, height: 842), words]), file: URL(filePath: "/p.pdf"), pictures: [])
    #expect(!document.notes.contains { $0.kind == .unread })
    #expect(document.blocks[0].look?.isBold == true && document.blocks[0].look?.typeSize == 11)
    #expect(document.blocks[0].text.spans.map(\.look.isBold) == [true])
  }

  @Test("What the programs write is read: boxes of words, type with its size in points, bold words and the space at the end of a line")
  func markup() {
    let boxes = """
      <doc>
        <page width="612.000000" height="792.000000">
          <word xMin="10.000000" yMin="20.000000" xMax="40.000000" yMax="34.500000">A&amp;B</word>
          <word xMin="44.000000" yMin="20.000000" xMax="70.000000" yMax="34.500000">plain</word>
        </page>
      </doc>
      """
    let types = """
      <page number="1" position="absolute" top="0" left="0" height="2376" width="1836">
      \t<fontspec id="0" size="33" family="AAAAAA+LiberationSans" color="#c00000"/>
      <text top="60" left="30" width="183" height="43" font="0"><b>A&amp;B</b> plain </text>
      </page>
      """
    var words = PDFWords(boxes: Array(boxes.utf8))
    PDFTypes(markup: Array(types.utf8)).set(in: &words)
    let found = words.pages[0].words
    #expect(found.map(\.text) == ["A&B", "plain"] && found[0].bottom == 34.5)
    #expect(found.map { $0.type?.size } == [11, 11] && found.map { $0.type?.isBold } == [true, false])
    #expect(found.map(\.endsInSpace) == [false, true] && found[0].type?.colour == "C00000")
  }

  @Test("Heads and feet that repeat are furniture, and so are page numbers; a sentence goes on over the page")
  func pageFurniture() throws {
    let pages = (1...3).map { number in
      page(
        number,
        [
          (72, 30, 9, "Plan for Fenbrook"), (72, 120, 12, "Words of page \(number) which go on"),
          (72, 135, 12, "and \(number < 3 ? "on to the next" : "end here.")"), (300, 810, 9, "Page \(number)"),
        ])
    }
    let found = try lines(pages)
    #expect(found.filter { $0.hasPrefix("furniture") } == ["furniture: Plan for Fenbrook", "furniture: Page 1"])
    #expect(found.first == "Words of page 1 which go on and on to the next")
  }

  @Test("Headings by size, a title of its own size, and notes at the foot with raised numbers")
  func sizes() throws {
    var first = page(
      1,
      [
        (72, 60, 28, "The plan"), (72, 120, 18, "Our aims"), (72, 150, 12, "Crime falls."), (72, 164, 12, "Every year."),
        (72, 200, 18, "Money"),
        (72, 230, 12, "Words words words words words words words words words."), (80, 700, 9, "The source."),
      ])
    first.words.insert(.init(left: 72, top: 699, right: 75, bottom: 704, text: "1"), at: first.words.count - 2)
    // A raised "1" behind "falls." refers to the note and is no word.
    first.words.insert(.init(left: 140, top: 149, right: 143, bottom: 155, text: "1"), at: 6)
    let found = try lines([first])
    #expect(found.first == "The plan" && found.contains("# 1: Our aims") && found.contains("# 1: Money"))
    #expect(found.last == "note: 1 The source.")
    #expect(found.contains("Crime falls."))
  }

  @Test("Coordinates beyond every page are read like others", arguments: [1e300, -1e300, .infinity, .nan])
  func absurdCoordinates(_ far: Double) throws {
    var odd = page(1, [(72, 100, 12, String(repeating: "All is well here. ", count: 40))])
    odd.words.append(.init(left: far, top: far, right: far, bottom: far, text: "Beyond"))
    odd.words.append(.init(left: 72, top: 130, right: far, bottom: 140, text: "Wide"))
    let found = try lines([odd, page(2, [(72, 100, 12, "All is well there.")])])
    #expect(found.joined(separator: " ").contains("All is well there."))
  }

  @Test("A page that is a picture is told; a file of nothing else is refused")
  func pictures() throws {
    let words = page(1, [(72, 100, 12, String(repeating: "All is well here. ", count: 500))])
    let blank = PDFWords.Page(number: 2, width: 595, height: 842)
    let notes = try PDFReader.document(PDFWords(pages: [words, blank]), file: URL(filePath: "/p.pdf")).notes
    #expect(notes.contains { $0.kind == .unread && $0.sentence == "Page 2 holds no text: a picture or a scan, which was not read." })
    #expect(throws: LoadingError.poorExtraction(URL(filePath: "/p.pdf"), reason: "its 1 page is a picture and holds no text")) {
      try PDFReader.document(PDFWords(pages: [blank]), file: URL(filePath: "/p.pdf"))
    }
  }

  @Test(
    "What is no PDF is refused as damaged, with the program's own words",
    .enabled(if: Programs.hasPDFToText, "poppler-utils is not installed"))
  func damaged() {
    guard case .damaged(_, part: "PDF", _)? = refusal(Array("%PDF-1.4 nothing".utf8)) else {
      Issue.record("\(String(describing: refusal(Array("%PDF-1.4 nothing".utf8))))")
      return
    }
  }

  private func refusal(_ bytes: [UInt8]) -> LoadingError? {
    do throws(LoadingError) {
      _ = try PDFReader.read(bytes, file: URL(filePath: "/plan.pdf"))
      return nil
    } catch { return error }
  }
}

@Suite("The quality of extraction")
struct ExtractionQualityTests {
  private func quality(_ text: String, blank: [Int] = []) -> ExtractionQuality {
    ExtractionQuality(of: [Block(kind: .paragraph, text: MarkedText(text), place: Place(paragraph: 1))], blankPages: blank, pages: 9)
  }

  @Test(
    "Sound text scores full, whatever it holds",
    arguments: [
      "The HMICFRS inspection of 2024/25 found £1.2m (3.4%) unspent; see https://example.org/a-very-long-address-indeed-it-is.",
      "Byddaf yn gweithio gyda'r cwm a'r ardd hwn, a chynllun y Llywodraeth. Ymddiriedolaeth Iechyd.",
      "A day-and-night helpline, I said, and I meant it: a b c.", "Mr J. R. R. Smith gave £5 . . . no more",
    ])
  func sound(_ text: String) { #expect(quality(text).broken == 0, "\(text)") }

  @Test(
    "Each kind of damage counts",
    arguments: [
      ("w\u{FFFD}ll be done", 1), ("(cid:12)(cid:34) done", 1), ("P o l i c e and you", 6), ("xkcdfghj is no word", 1),
      ("Iwillholdthechiefconstabletoaccountforit", 1), ("each o˙ence and ˛rst ˛gures", 3), ("\u{E001}\u{E002} signs", 1),
      ("!\" # & $ + and – more … words ↩", 3),
    ])
  func damage(_ text: String, _ count: Int) { #expect(quality(text).broken == count, "\(text)") }

  @Test("Ligatures that came out as accents warn, however few they are")
  func ligatures() {
    #expect(quality(String(repeating: "word ", count: 500) + "o˚ence").notes.first?.sentence.hasPrefix("Extraction broke 1 of") == true)
    #expect(quality("Tŷ, Siân and naïve façades").notes.isEmpty)
  }

  @Test("A name that left a gap is a lost word")
  func gaps() {
    #expect(quality("The residents of . They asked the , too, for the.").lost == 3)
    #expect(quality("To whom it is owed, and what it is for.").lost == 0)
  }

  @Test("Under one bound it warns, under the other it refuses")
  func bounds() {
    let words = String(repeating: "word ", count: 100)
    #expect(quality(words).notes.isEmpty)
    #expect(quality(words + "\u{FFFD} \u{FFFD}").notes.count == 1 && !quality(words + "\u{FFFD} \u{FFFD}").isTooPoor)
    #expect(quality(words + String(repeating: "\u{FFFD} ", count: 20)).isTooPoor)
    #expect(quality(words, blank: [3]).isTooPoor)
    #expect(quality(String(repeating: words, count: 50), blank: [3]).notes.map(\.kind) == [.unread])
  }
}
