import Foundation
import PlanLoading
import PlanModel
import PlanReading
import PlanReview
import Testing
import TestSupport

@Suite("An officer corrects how a plan is read")
struct ReadingCorrectionsTests {
  /// Reads a plan with a block `reading:`, for all versions or for this one.
  private func read(_ plan: String, named name: String = "plan.md", reading: String, isOwn: Bool = false) throws -> Loaded<Plan> {
    let folder = try TemporaryFolder()
    _ = try folder.file(name, plan)
    return try #require(try load(in: folder, [("base", name)], reading: reading, isOwn: isOwn).published)
  }

  private func load(
    in folder: TemporaryFolder, _ versions: [(role: String, file: String)], reading: String, isOwn: Bool
  ) throws -> LoadedVariation {
    var text = """
      area: Ostmoor
      country: england
      body: {kind: pcc, name: Police and Crime Commissioner for Ostmoor}
      panel: {name: Ostmoor Police and Crime Panel}
      instrument: variation
      versions:

      """
    for (number, version) in versions.enumerated() {
      text += "  - role: \(version.role)\n    label: Version \(number)\n    file: \(version.file)\n"
      if isOwn, number == 0 {
        text += reading.split(separator: "\n").map { "    \($0)\n" }.joined()
      }
    }
    if !isOwn { text += reading }
    return try LoadedVariation(review: try folder.file("review.yaml", text))
  }

  private func titles(_ loaded: Loaded<Plan>) -> [String] { loaded.value.objectives.map(\.title) }

  /// Headings of one look, some of them below others, and nothing that tells which.
  private static let alike = """
    Our area
    Ostmoor has four towns and a long coast, and most people live by the sea.

    Quiet streets
    Streets matter to everybody who lives on one, and we hear of noise each week.

    What we know
    Complaints rose by a tenth last year, most of them at weekends and in summer.

    What happens next
    - Fund the wardens until March 2028
    - Publish complaints each quarter

    Safer lanes
    Lanes are narrow here and the traffic on them is fast for much of the day.

    What happens next
    - Pay for a camera at the ford
    - Lend bicycles to apprentices

    Money
    The budget is £12 million, and half of it pays for officers on the street.

    """

  @Test("Headings that all look alike: the objectives by title", arguments: [true, false])
  func alike(isOwn: Bool) throws {
    let reading = "reading:\n  objectives:\n    - Quiet streets\n    - Safer lanes\n"
    let plan = try read(Self.alike, named: "plan.txt", reading: reading, isOwn: isOwn)
    #expect(titles(plan) == ["Quiet streets", "Safer lanes"])
    let commitments = plan.value.units.filter { $0.kind == .commitment }
    #expect(commitments.count == 4)
    #expect(commitments.map(\.division) == [1, 1, 2, 2])
    #expect(plan.notes.contains { $0.sentence.contains("corrected by the review file") })
  }

  /// Titles in a style that is no heading, over sub-headings that are.
  private func unusualStyles() throws -> [UInt8] {
    var document = DOCXBuilder()
    document.styles = ["Banner": "Banner Title", "Heading2": "heading 2"].sorted { $0.key < $1.key }.map {
      "<w:style w:type=\"paragraph\" w:styleId=\"\($0.key)\"><w:name w:val=\"\($0.value)\"/></w:style>"
    }.joined()
    for (title, promise) in [("We keep our streets quiet.", "Fund the wardens"), ("We keep our lanes safe.", "Lend bicycles")] {
      document.body += DOCXBuilder.paragraph(words: title, style: "Banner")
      for heading in ["Where we are", "What I will do"] {
        document.body += DOCXBuilder.paragraph(words: heading, style: "Heading2")
        document.body += DOCXBuilder.paragraph(words: heading == "Where we are" ? "It is as it is." : "I will \(promise.lowercased()).")
      }
    }
    return try document.bytes()
  }

  @Test("Titles in an unusual style: the objectives by style, as Word names it or nearly so")
  func style() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("plan.docx", try unusualStyles())
    let reading = "reading:\n  objectives:\n    - style: banner title\n"
    let plan = try #require(try load(in: folder, [("base", "plan.docx")], reading: reading, isOwn: true).published)
    #expect(titles(plan) == ["We keep our streets quiet.", "We keep our lanes safe."])
    #expect(plan.value.units.filter { $0.kind == .commitment }.map(\.division).count == 2)
  }

  @Test("A level of headings of a web page is a style too; other lists and bodies are put right with it")
  func webPage() throws {
    let page = """
      <html><body><h1>Plan</h1><h2>Part one</h2><h3>Quiet streets</h3><p>What I ask:</p><ul><li>patrol each night</li><li>answer within a day</li></ul>
      <h3>Safer lanes</h3><p>Ideas that people had:</p><ul><li>a bridge at the ford</li><li>a ferry to the island</li></ul>
      <p>What I ask:</p><ul><li>check speeds each week</li></ul></body></html>
      """
    let reading = """
      reading:
        objectives:
          - style: Heading 3
        not-promises:
          - "Ideas that people had:"
        bodies:
          - line: "What I ask:"
            means: Chief Constable

      """
    let plan = try read(page, named: "plan.html", reading: reading)
    #expect(titles(plan) == ["Quiet streets", "Safer lanes"])
    let commitments = plan.value.units.filter { $0.kind == .commitment }
    #expect(commitments.map(\.text) == ["patrol each night", "answer within a day", "check speeds each week"])
    #expect(commitments.allSatisfy { $0.responsible == .chiefOfficer })
  }

  @Test("A title that no heading was made of becomes one: in a list of titles, the objectives have nothing below them")
  func listed() throws {
    let text = "# Plan\n\n## What matters\n\nI care for:\n\n- Quiet streets\n- Safer lanes\n\n## Money\n\nThere is some.\n"
    let plan = try read(text, reading: "reading:\n  objectives: [Quiet streets, Safer lanes]\n")
    #expect(titles(plan) == ["Quiet streets", "Safer lanes"])
  }

  @Test("The objectives of one version go before those of all; the other version keeps those")
  func ownGoesFirst() throws {
    let folder = try TemporaryFolder()
    let old = Self.alike.replacing("Quiet streets", with: "Peaceful streets")
    _ = try folder.file("old.txt", old)
    _ = try folder.file("new.txt", Self.alike)
    let review = """
      area: Ostmoor
      country: england
      body: {kind: pcc, name: A}
      panel: {name: B}
      instrument: variation
      versions:
        - role: base
          label: Old
          file: old.txt
          reading:
            objectives: [Peaceful streets, Safer lanes]
        - {role: draft, label: New, file: new.txt}
      reading:
        objectives: [Quiet streets, Safer lanes]
      """
    let loaded = try LoadedVariation(review: try folder.file("review.yaml", review))
    #expect(loaded.published.map(titles) == ["Peaceful streets", "Safer lanes"])
    #expect(loaded.draft.map(titles) == ["Quiet streets", "Safer lanes"])
  }

  @Test(
    "A correction that matches nothing is refused with its line",
    arguments: [
      ("reading:\n  objectives:\n    - Quiet streets\n    - Safer seas\n", false, 13, "No version has a line “Safer seas”"),
      (
        "reading:\n  objectives:\n    - Quiet streets\n    - style: Heading 7\n", false, 13,
        "No version has a paragraph of the style “Heading 7”"
      ),
      ("reading:\n  not-promises: [Facts]\n", true, 11, "The version does not have a line “Facts”"),
      ("reading:\n  bodies:\n    - {line: Nobody, means: Chief Constable}\n", true, 12, "The version does not have a line “Nobody”"),
    ])
  func unmatched(reading: String, isOwn: Bool, line: Int, reason: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("plan.txt", Self.alike)
    do {
      _ = try load(in: folder, [("base", "plan.txt")], reading: reading, isOwn: isOwn)
      Issue.record("The review file was taken.")
    } catch let error as LoadingError {
      guard case .invalidReview(_, let faults) = error else { throw error }
      #expect(faults.map(\.line) == [line])
      #expect(faults.first?.reason.hasPrefix(reason) == true, "\(faults)")
    }
    let run = try Program(planReview: "outline", folder.url.appending(path: "review.yaml").path, "--role", "base")
    #expect(run.exitCode == 2 && run.output.isEmpty && run.errors.contains("line \(line)"))
  }
}
