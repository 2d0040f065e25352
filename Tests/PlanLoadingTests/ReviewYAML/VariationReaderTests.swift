import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import Testing

@Suite("Reading a review file")
struct VariationReaderTests {
  static let smallest = """
    area: Wealdmere
    country: england
    body:
      kind: pcc
      name: Police and Crime Commissioner for Wealdmere
    panel:
      name: Wealdmere Police and Crime Panel
    instrument: variation
    versions:
      - role: base
        label: Published plan
        file: base.docx

    """

  private func read(_ text: String) throws(LoadingError) -> Variation {
    try VariationReader.read(Array(text.utf8), file: URL(filePath: "/plans/review.yaml"))
  }

  @Test("The smallest file that says enough")
  func smallest() throws {
    let variation = try read(Self.smallest)
    #expect(variation.area == "Wealdmere")
    #expect(variation.body.kind == .pcc)
    #expect(variation.panel == ReviewingPanel(kind: .policeAndCrimePanel, name: "Wealdmere Police and Crime Panel"))
    #expect(variation.versions.map(\.role) == [.base])
    #expect(variation.recommendations.isEmpty && variation.dates.isEmpty)
  }

  @Test("Versions are put in the order base, draft, issued, and dates in the order of the steps")
  func order() throws {
    let variation = try read(
      Self.smallest + """
          - {role: issued, label: C, file: c.docx}
          - {role: draft, label: B, file: b.docx, date: 2026-05-01, from: Foreword, to: Contact}
        dates: {meeting: 2026-06-15, sent: 2026-05-29}
        """)
    #expect(variation.versions.map(\.role) == [.base, .draft, .issued])
    #expect(variation.version(.draft)?.source == .init(file: "b.docx", from: "Foreword", to: "Contact"))
    #expect(variation.dates.map(\.step) == [.sent, .meeting])
    #expect(variation.date(of: .meeting)?.iso == "2026-06-15")
  }

  @Test("Capitals, spaces, dashes and underscores do not matter in a choice; a null is no value")
  func choices() throws {
    let text = Self.smallest.replacing("instrument: variation", with: "instrument: Replacement_Appendix")
    let variation = try read(
      text + "reason: ~\nredline:\ndates:\nrecommendations: [{number: 1, text: A, kind: Wording, response: {outcome: In Part}}]\n")
    #expect(variation.instrument == .replacementAppendix)
    #expect(variation.reasonGiven == nil && variation.redline == nil)
    #expect(variation.recommendations.first?.response?.outcome == .inPart)
  }

  @Test("What is wanted is words to stand, words to go, or words that give way to others")
  func wanted() throws {
    let variation = try read(
      Self.smallest + """
        recommendations:
          - {number: 1, text: A, kind: wording, wanted: {replace: could, with: [would, will]}}
          - {number: "2(a)", text: B, kind: measure, wanted: {present: "a target: ten"}}
          - {number: R3, text: C, kind: process, wanted: {absent: x}, changes: REF-01}
        """)
    #expect(
      variation.recommendations.map(\.wanted) == [
        .replacement(of: "could", by: ["would", "will"]), .present("a target: ten"), .absent("x"),
      ])
    #expect(variation.recommendations.map(\.number) == ["1", "2(a)", "R3"])
    #expect(variation.recommendations[2].changeReferences == ["REF-01"])
  }

  @Test(
    "Each kind of body has the panel that the Act gives it, where none is named",
    arguments: [
      ("pfcc", "england", ReviewingPanel.Kind.policeFireAndCrimePanel), ("mopac", "england", .assemblyPanel),
      ("mayor", "england", .policeAndCrimePanel), ("board", "wales", .other),
    ])
  func panels(kind: String, country: String, panel: ReviewingPanel.Kind) throws {
    let text = Self.smallest.replacing("kind: pcc", with: "kind: \(kind)").replacing("country: england", with: "country: \(country)")
    #expect(try read(text).panel.kind == panel)
  }

  @Test("Files are resolved from the folder of the review file")
  func files() throws {
    let variation = try read(
      Self.smallest + """
        redline: {file: ../papers/redline.docx}
        covering-report: /reports/report.docx
        earlier-versions: [{label: Old, file: old/2021.docx}]
        minutes: [{meeting: 2026-06-15}, {meeting: 2026-09-01, file: m.docx}]
        """)
    let files = VariationFiles(of: variation, in: URL(filePath: "/plans/wealdmere/review.yaml"))
    #expect(files.versions[.base]?.path == "/plans/wealdmere/base.docx")
    #expect(files.redline?.path == "/plans/papers/redline.docx")
    #expect(files.coveringReport?.path == "/reports/report.docx")
    #expect(files.earlierVersions.map(\.path) == ["/plans/wealdmere/old/2021.docx"])
    #expect(files.minutes.map { $0?.lastPathComponent } == [nil, "m.docx"])
  }

  @Test("A byte order mark and Windows line ends are read")
  func lineEnds() throws {
    let text = "\u{FEFF}" + Self.smallest.replacing("\n", with: "\r\n")
    #expect(try read(text) == read(Self.smallest))
  }
}
