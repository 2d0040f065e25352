import Foundation
import PlanLoading
import PlanModel
import PlanReading
import Testing
import VariationLoading

@Suite("Minutes that are put into a review file")
struct MinutesMergeTests {
  private static let file = URL(filePath: "/northmere/review.yaml")
  private static let head = """
    # The officer's own remark.
    area: Northmere
    country: england
    body: {kind: pcc, name: Police and Crime Commissioner for Northmere}
    panel: {name: Northmere Police and Crime Panel}
    instrument: variation
    versions: [{role: base, label: Plan, file: plan.xml}]

    """
  private static let minutes = """
    Minutes of the meeting held on 2 February 2026

    The Chief Constable undertook to send the Panel the number of calls.

    RESOLVED:

    (a) That "may" be replaced with "must" in the commitment on calls by the Commissioner;

    (b) That the Commissioner publish the dashboard each quarter.
    """

  private static func merge(into text: String, changes: [MinutesMerge.BoundChange] = []) throws -> MinutesMerge {
    let document = try MarkdownReader.read(Array(minutes.utf8), file: URL(filePath: "/minutes/minutes.md"))
    let summary = MinutesReader.summary(of: document.reading(.revised))
    let variation = try VariationReader.read(Array(text.utf8), file: file)
    return MinutesMerge(of: [(summary, "minutes.md")], into: variation, text: text) { _ in changes }
  }

  @Test("What is new is added; a second time nothing is")
  func twice() throws {
    let first = try Self.merge(into: Self.head)
    #expect(first.counts.recommendations == 2 && first.counts.undertakings == 1 && first.counts.minutes == 1)
    let text = try first.merged(Self.file)
    #expect(text.hasPrefix(Self.head.trimmingCharacters(in: .newlines)))
    let variation = try VariationReader.read(Array(text.utf8), file: Self.file)
    #expect(variation.recommendations.map(\.number) == ["1", "2"])
    #expect(variation.undertakings.map(\.number) == ["U1"])
    #expect(variation.undertakings.first?.by == "Chief Constable")
    let second = try Self.merge(into: text)
    #expect(second.counts.recommendations == 0 && second.counts.undertakings == 0 && second.counts.minutes == 0)
    #expect(try second.merged(Self.file) == text)
  }

  @Test("Entries go to the end of the list that stands there, with its own indent; what is below stays below")
  func intoList() throws {
    let standing =
      Self.head + """
        recommendations:
        - number: 4
          text: The final plan should publish the dashboard each quarter, by the Commissioner.
          kind: measure
        # a remark below

        papers:
          chair: Councillor A. Example
        """
    let merge = try Self.merge(into: standing)
    #expect(merge.counts.recommendations == 1, "the second is there in other words")
    let text = try merge.merged(Self.file)
    let variation = try VariationReader.read(Array(text.utf8), file: Self.file)
    #expect(variation.recommendations.map(\.number) == ["4", "5"])
    #expect(variation.recommendations.last?.wanted == .replacement(of: "may", by: ["must"]))
    #expect(variation.papers.chair == "Councillor A. Example")
    #expect(text.contains("# a remark below\n\npapers:"))
  }

  @Test("A proposal that an officer put behind # is not made again; a point that is not there is")
  func remarked() throws {
    let first = try Self.merge(into: Self.head).merged(Self.file)
    let dropped = first.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("dashboard") ? "#\(line)" : String(line)
    }
    let text = dropped.joined(separator: "\n").replacing("  - number: 2\n", with: "").replacing("    kind: process\n", with: "")
    let again = try? Self.merge(into: text.replacing("kind: measure\n", with: "kind: measure\n"))
    #expect(again?.counts.recommendations ?? 0 == 0)
  }

  @Test("A point is bound to the change that it is about")
  func bound() throws {
    let merge = try Self.merge(into: Self.head, changes: [.init(reference: "CAL-01", id: "1f0c6a2b")])
    let variation = try VariationReader.read(Array(try merge.merged(Self.file).utf8), file: Self.file)
    #expect(variation.recommendations.first?.changeReferences == ["CAL-01"])
    #expect(variation.recommendations.first?.changeIDs == ["1f0c6a2b"])
  }

  @Test("A list on one line is refused with its line")
  func onOneLine() throws {
    let merge = try Self.merge(into: Self.head + "recommendations: []\n")
    #expect(throws: LoadingError.self) { try merge.merged(Self.file) }
  }
}
