import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Plain text")
struct PlainTextReaderTests {
  @Test(
    "Bullets of any glyph are taken off",
    arguments: [
      "- Fund patrols", "• Fund patrols", "·\tFund patrols", "*   Fund patrols", "– Fund patrols", "o Fund patrols", "▪\u{A0}Fund patrols",
      "§ Fund patrols", "\u{F0B7}Fund patrols", "•Fund patrols", "-Fund patrols", "Ø Fund patrols", "- • Fund patrols",
      "  -\u{2003}Fund patrols",
    ])
  func bullets(line: String) throws {
    #expect(try sketch(plain: line) == ["- Fund patrols"])
  }

  @Test(
    "Numbers, letters and roman numerals are labels",
    arguments: [
      ("1. Fund patrols", "1."), ("1) Fund patrols", "1)"), ("(a) Fund patrols", "(a)"), ("iv. Fund patrols", "iv."),
      ("3.2 Fund patrols", "3.2"),
      ("- (b) Fund patrols", "(b)"), ("12.\tFund patrols", "12."), ("1)Fund patrols", "1)"), ("(iii)Fund patrols", "(iii)"),
      ("8.1.2. Fund patrols", "8.1.2."), ("- A. Fund patrols", "A."), ("B)\tFund patrols", "B)"),
    ])
  func labels(line: String, label: String) throws {
    #expect(try sketch(plain: line) == ["- \(label) Fund patrols"])
  }

  @Test(
    "What only looks like a label stays words",
    arguments: [
      "1.2 million people live here", "2030 will be the last year", "-5% against last year", "J. Smith will chair it", "e.g. patrols",
      "§5 of the Act", "*Provisional figures", "I will fund patrols", "3 new posts", "1,200 calls", "£1.2m is set aside", "or else", "--",
    ])
  func nearLabels(line: String) throws {
    #expect(try sketch(plain: "Words before.\n\n" + line).last == (line == "--" ? "--" : line))
  }

  @Test("Items nest by indent, and by glyph where all stand at one indent")
  func nesting() throws {
    #expect(
      try sketch(plain: "- one\n    - two\n        - three\n    - two\n- one") == ["- one", "  - two", "    - three", "  - two", "- one"])
    #expect(try sketch(plain: "• one\no two\n▪ three\no two\n• one") == ["- one", "  - two", "    - three", "  - two", "- one"])
    #expect(
      try sketch(plain: "1. one\n(a) two\n(i) three\n(b) two\n2. one") == [
        "- 1. one", "  - (a) two", "    - (i) three", "  - (b) two", "- 2. one",
      ])
    #expect(try sketch(plain: "(g) one\n(h) two\n(i) three") == ["- (g) one", "- (h) two", "- (i) three"])
    #expect(try sketch(plain: "  viii. one\n    ix. two\n     x. three") == ["- viii. one", "- ix. two", "- x. three"])
    #expect(try sketch(plain: "1. one\n- two\n2. one") == ["- 1. one", "  - two", "- 2. one"])
  }

  @Test("Several items on one line are parted")
  func gluedItems() throws {
    #expect(try sketch(plain: "• Fund patrols • Train staff • Open a desk") == ["- Fund patrols", "- Train staff", "- Open a desk"])
    #expect(try sketch(plain: "- Fund patrols - day and night") == ["- Fund patrols - day and night"], "a dash between words is no bullet")
  }

  @Test("Each line is a paragraph where lines are not broken at a width")
  func linesAreParagraphs() throws {
    #expect(try sketch(plain: "Foreword\nI will be brief.\nTel: 0100 000\nEmail: office@example.org").count == 4)
  }

  @Test("Lines broken at a width are joined, and short lines end a paragraph")
  func wrapped() throws {
    let text = """
      The commissioner has met residents in every parish of the county
      and has heard that the speed of traffic in villages worries them
      more than anything else does, and that they want to see officers
      on foot.
      I will:

      • Work with the parishes so that every village that asks for one
        has a speed watch group of its own within two years
      • Train volunteers for it in each of the twelve districts of the
      county
      """
    let document = try document(plain: text)
    #expect(
      sketch(document) == [
        "The commissioner has met residents in every parish of the county and has heard that the speed of traffic in villages worries them more than anything else does, and that they want to see officers on foot.",
        "I will:",
        "- Work with the parishes so that every village that asks for one has a speed watch group of its own within two years",
        "- Train volunteers for it in each of the twelve districts of the county",
      ])
    #expect(document.sentences(.inferred).count == 1)
    #expect(document.blocks.map(\.place.line) == [1, 5, 7, 9])
  }

  @Test("A paragraph or item that a page break cuts is joined, and said so")
  func pageBreaks() throws {
    let text = """
      - Bring partners together to give residents a single point of

      contact for reporting concerns
      - Publish the results

      The budget pays for the officers that the force needs today and

      leaves room for those it will need tomorrow.

      Foreword

      by the commissioner
      """
    let document = try document(plain: text)
    #expect(
      sketch(document) == [
        "- Bring partners together to give residents a single point of contact for reporting concerns", "- Publish the results",
        "The budget pays for the officers that the force needs today and leaves room for those it will need tomorrow.", "Foreword",
        "by the commissioner",
      ])
    #expect(document.sentences(.inferred).count == 2)
  }

  @Test("A page number or running head between the two pieces does not keep them apart")
  func joinsAcrossFurniture() throws {
    let text =
      "Plan for Ambleshire\nI want every resident of the county to be and\n1\n\u{C}Plan for Ambleshire\nto feel safe.\n2\n\u{C}Plan for Ambleshire\nThe end of it.\n3"
    let document = try document(plain: text)
    #expect(
      sketch(document).filter { !$0.hasPrefix("=") } == ["I want every resident of the county to be and to feel safe.", "The end of it."])
    #expect(sketch(document).filter { $0.hasPrefix("=") }.count == 6)
    #expect(document.blocks.first?.place.page == 1)
  }

  @Test("Rows of tabs are a table, a rule in it is none of its rows, and a row cut off by a page break goes to its row")
  func tabs() throws {
    let document = try document(plain: "\tActual\tFTE\nOfficers\t2,100\t2,050.5\nStaff\t1,600\t1,440\n\n\t\t1,610\n--\t--\t---")
    #expect(sketch(document) == ["!|Actual|FTE", "|Officers|2,100|2,050.5", "|Staff|1,600|1,440 1,610"])
    #expect(document.coverage == ReadingCoverage(tables: 1, cells: 9))
    #expect(try sketch(plain: "Tel:\t0100 000") == ["Tel:\t0100 000"], "one line with one tab is no table")
    #expect(
      try sketch(plain: "-\tFund patrols\n-\tTrain staff") == ["- Fund patrols", "- Train staff"], "a tab behind a bullet is none either")
  }

  @Test("A list of contents is told by its leaders, or by its page numbers under its heading")
  func contents() throws {
    #expect(try sketch(plain: "Contents\nForeword\t3\nSafer roads\t12") == ["Contents", "~ Foreword\t3", "~ Safer roads\t12"])
    #expect(try sketch(plain: "Foreword ........ 3\nSafer roads . . . . . 12") == ["~ Foreword ........ 3", "~ Safer roads . . . . . 12"])
    #expect(try sketch(plain: "Officers\t212\nStaff\t140") == ["|Officers|212", "|Staff|140"], "figures are no page numbers")
  }

  @Test("Coverage counts what stands in the source, and places tell line and paragraph")
  func coverageAndPlaces() throws {
    let document = try document(plain: "Foreword\n\nWords.\n\n- Item\n\nA\tB\nC\tD\n\nEnd")
    #expect(document.coverage == ReadingCoverage(paragraphs: 4, tables: 1, cells: 4))
    #expect(document.blocks.map(\.place.line) == [1, 3, 5, 7, 10])
    #expect(document.blocks.map(\.place.paragraph) == [1, 2, 3, 4, 6])
  }
}
