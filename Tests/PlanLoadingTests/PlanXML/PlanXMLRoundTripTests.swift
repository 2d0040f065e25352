import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import Testing
import TestSupport

@Suite("Plan XML, written and read back")
struct PlanXMLRoundTripTests {
  @Test("Any plan comes back as it was, with its notes, marks and coverage", arguments: 1...300)
  func anyPlan(seed: Int) throws {
    var random = RandomPlan(seed: UInt64(seed))
    let loaded = random.loaded()
    let bytes = PlanXMLWriter.bytes(of: loaded)
    let again = try PlanXMLReader.read(bytes, file: URL(filePath: "/plans/plan.xml"))
    #expect(again.value == loaded.value)
    #expect(again.notes == loaded.notes)
    #expect(again.declared == loaded.declared)
    #expect(again.coverage == loaded.coverage)
  }

  @Test("Writing twice gives the same bytes, and so does writing what was read back")
  func stable() throws {
    var random = RandomPlan(seed: 7)
    let loaded = random.loaded()
    let bytes = PlanXMLWriter.bytes(of: loaded)
    #expect(bytes == PlanXMLWriter.bytes(of: loaded))
    var again = try PlanXMLReader.read(bytes, file: URL(filePath: "/plans/plan.xml"))
    again.source = loaded.source
    #expect(bytes == PlanXMLWriter.bytes(of: again))
  }

  @Test("A plan is written a thing a line, without a place that goes without saying")
  func layout() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plan xmlns="urn:plan-review:plan:1" xml:lang="en">
        <metadata>
          <title>Safer Otterdale</title>
          <area>Otterdale</area>
          <source file="plan.xml" sha256="HASH" format="Plan XML" reader="1.0"/>
        </metadata>

        <objective term="Aim">
          <heading label="Aim 1:">Safer roads</heading>
          <narrative>Roads matter.</narrative>
          <section>
            <lead-in responsible="chief-officer">I will hold the Chief Constable to account for:</lead-in>
            <commitment>Answering calls
              <commitment label="(a)">by day</commitment>
              <commitment xml:space="preserve">by  night<commitment>and at dawn</commitment>
              </commitment>
            </commitment>
            <table>
              <caption>Table 1</caption>
              <columns><cell>Year</cell></columns>
              <row paragraph="20"><cell>one<break/>two</cell></row>
            </table>
            <note label="1">A note.</note>
          </section>
        </objective>
      </plan>

      """
    let loaded = try PlanXMLReader.read(text.replacing("sha256=\"HASH\" ", with: ""))
    let written = String(decoding: PlanXMLWriter.bytes(of: loaded), as: UTF8.self)
    #expect(written == text.replacing("HASH", with: loaded.source.sha256))
  }

  @Test("What XML cannot hold is shown as a replacement character")
  func controlCharacters() throws {
    let plan = Plan(metadata: PlanMetadata(title: PlanMetadata.Title(text: "page\u{C}break", place: Place(paragraph: 1))))
    let loaded = Loaded(value: plan, source: SourceIdentity(fileName: "", sha256: "", format: "", readerVersion: ""))
    let again = try PlanXMLReader.read(PlanXMLWriter.bytes(of: loaded), file: URL(filePath: "/plans/plan.xml"))
    #expect(again.value.metadata.title?.text == "page\u{FFFD}break")
  }
}
