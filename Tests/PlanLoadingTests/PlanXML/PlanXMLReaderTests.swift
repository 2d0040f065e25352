import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import Testing

@Suite("Plan XML, read")
struct PlanXMLReaderTests {
  @Test("Everything that the format has stands where it says")
  func wholeVocabulary() throws {
    let loaded = try PlanXMLReader.read(example, "example.xml")
    let plan = loaded.value
    #expect(plan.metadata.title?.text == "Safer Otterdale")
    #expect(plan.metadata.role == .draft)
    #expect(plan.metadata.planningPeriod == "2025 to 2029")
    #expect(plan.metadata.language == "en")
    #expect(plan.divisions.map(\.kind) == [.introduction, .objective, .appendix])
    let objective = plan.divisions[1]
    #expect(objective.localTerm == "Aim")
    #expect(objective.heading?.label == "Aim 1:")
    #expect(objective.sections.map(\.leadIn?.responsible) == [nil, .chiefOfficer, .board("Road Board")])
    #expect(objective.sections[2].leadIn?.role == .measure)
    #expect(objective.sections[2].heading?.level == 2)
    let commitment = Commitment(
      text: "Answer calls quickly", responsible: .partner("Dale Fire"),
      children: [Commitment(label: "(a)", text: "by day", place: Place(paragraph: 7))], place: Place(paragraph: 6))
    #expect(objective.sections[1].items == [.commitment(commitment)])
  }

  @Test("Places are counted on where none is given, in each part by itself; a caption shares the place of its table")
  func places() throws {
    let plan = try PlanXMLReader.read(example, "example.xml").value
    let places = plan.units.map(\.place)
    #expect(
      places == [
        Place(paragraph: 1), Place(paragraph: 2), Place(paragraph: 3), Place(paragraph: 4), Place(paragraph: 5), Place(paragraph: 6),
        Place(paragraph: 7), Place(paragraph: 20, line: 41, page: 3), Place(paragraph: 21), Place(paragraph: 22), Place(paragraph: 23),
        Place(paragraph: 24), Place(paragraph: 24), Place(paragraph: 25), Place(part: "footnotes", paragraph: 1),
      ])
  }

  @Test("Tables have a caption, columns and rows, and stand where their first row does")
  func table() throws {
    let plan = try PlanXMLReader.read(example, "example.xml").value
    guard case .table(let table) = plan.divisions[2].sections[0].items[0] else { throw Missing() }
    #expect(table.caption == "Table 1: Money")
    #expect(table.place == Place(paragraph: 24))
    #expect(table.rows.map(\.isHeader) == [true, false])
    #expect(table.rows.map(\.cells) == [["Source", "2026/27"], ["Grant", "£1.2m"]])
  }

  @Test("What is known of the reading comes back")
  func reading() throws {
    let loaded = try PlanXMLReader.read(example, "example.xml")
    #expect(
      loaded.notes == [
        LoadingNote(.markUpFault, at: Place(paragraph: 6), "A mark begins inside a word."), LoadingNote(.advice, "Check the date."),
      ])
    #expect(
      loaded.declared == [
        DeclaredChange(
          kind: .movedTo, text: "quickly", place: Place(part: "footnotes", paragraph: 2), source: .tracked, author: "A. Clerk",
          date: "2026-01-12T09:30:00Z")
      ])
    #expect(loaded.coverage.paragraphs == 12)
    #expect(loaded.coverage.unread == [ReadingCoverage.Unread(what: "picture", count: 2)])
  }

  @Test("Without counts of its own, a file is covered whole")
  func countedCoverage() throws {
    let coverage = try PlanXMLReader.read(plan("<table><caption>T</caption><row><cell>a</cell><cell/></row></table><note>n</note>"))
      .coverage
    #expect(coverage == ReadingCoverage(paragraphs: 2, tables: 1, cells: 2, notes: 1))
  }

  @Test(
    "Words may be wrapped and indented",
    arguments: [
      ("<narrative>\n  Two\n    words </narrative>", "Two words"),
      ("<narrative>Tea\u{A0}\u{A0}time</narrative>", "Tea\u{A0}\u{A0}time"),
      ("<narrative>one <break/>\n two</narrative>", "one\u{2028}two"),
      ("<narrative>a<!-- aside -->b</narrative>", "ab"),
      ("<narrative><![CDATA[R & D]]></narrative>", "R & D"),
      ("<narrative xml:space=\"preserve\"> a  b\t</narrative>", " a  b\t"),
      ("<narrative/>", ""),
    ])
  func blanks(xml: String, words: String) throws {
    #expect(try PlanXMLReader.read(plan(xml)).value.units.last?.text == words)
  }

  @Test("The source is the file itself, by its own hash")
  func identity() throws {
    let source = try PlanXMLReader.read(example, "example.xml").source
    #expect(source.fileName == "example.xml")
    #expect(source.sha256.count == 64)
    #expect(source.sha256 != String(repeating: "0", count: 64))
    #expect(source.format == "Plan XML")
  }

  @Test("Twenty thousand commitments under one lead-in are read whole")
  func largeSection() throws {
    let commitments = (0..<20_000).map { "<commitment>Keep promise \($0)</commitment>" }.joined(separator: "\n")
    let loaded = try PlanXMLReader.read(plan(commitments))
    #expect(loaded.coverage.paragraphs == 20_001)
  }
}

/// A file with every element and attribute of the format.
private let example = """
  <?xml version="1.0"?>
  <plan xmlns="urn:plan-review:plan:1" xml:lang="en">
    <metadata>
      <title>Safer Otterdale</title>
      <area>Otterdale</area> <body>The Commissioner</body> <version>V2</version> <role> draft </role>
      <date>May 2026</date> <author>The Office</author> <planning-period>2025 to 2029</planning-period>
      <source file="a.docx" sha256="\(String(repeating: "0", count: 64))" format="Word (DOCX)" view="revised" reader="1.0"/>
    </metadata>
    <introduction><heading>Foreword</heading></introduction>
    <objective term="Aim">
      <heading label="Aim 1:">Safer roads</heading>
      <narrative label="1.">Roads matter.</narrative>
      <section>
        <lead-in responsible="chief-officer">I will hold the Chief Constable to account for:</lead-in>
        <commitment partner="Dale Fire">
          Answer calls
          quickly
          <commitment label="(a)">by day</commitment>
        </commitment>
      </section>
      <section>
        <heading paragraph="20" line="41" page="3">Measures</heading>
        <lead-in board="Road Board" role="measure">We will know by:</lead-in>
        <commitment responsible="unknown">Fewer crashes</commitment>
      </section>
    </objective>
    <appendix>
      <heading level="1">Money</heading>
      <table>
        <caption>Table 1: Money</caption>
        <columns><cell>Source</cell><cell>2026/27</cell></columns>
        <row><cell>Grant</cell><cell>£1.2m</cell></row>
      </table>
      <note label="1">As printed.</note>
    </appendix>
    <reading>
      <loading-note kind="mark-up-fault" paragraph="6">A mark begins inside a word.</loading-note>
      <loading-note kind="advice">Check the date.</loading-note>
      <mark kind="moved-to" source="tracked" author="A. Clerk" date="2026-01-12T09:30:00Z" part="footnotes" paragraph="2">quickly</mark>
      <coverage paragraphs="12" set-aside="1" tables="1" cells="4" notes="1" headers-and-footers="2" text-boxes="0" comments="0">
        <unread what="picture" count="2"/>
      </coverage>
    </reading>
  </plan>
  """

private struct Missing: Error {}
