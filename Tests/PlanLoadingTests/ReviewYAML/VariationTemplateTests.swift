import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("The commented review file")
struct VariationTemplateTests {
  private func read(_ text: String) throws(LoadingError) -> Variation {
    try VariationReader.read(Array(text.utf8), file: URL(filePath: "/plans/review.yaml"))
  }

  /// The text with every example line counted: what explains stays a comment.
  private func uncommented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.first == "#", line.count > 1 else { return String(line) }
      let isExplanation = line.hasPrefix("# ") && !line.hasPrefix("#  ")
      return isExplanation ? String(line) : String(line.dropFirst())
    }.joined(separator: "\n")
  }

  @Test("A redline alone is enough; no version and no redline is not")
  func redlineAlone() throws {
    let head = "area: A\ncountry: england\nbody: {kind: pcc, name: P}\npanel: {name: Q}\ninstrument: variation\n"
    #expect(try read(head + "redline: {file: redline.docx}\n").versions.isEmpty)
    #expect(throws: LoadingError.self) { try read(head) }
  }

  @Test(
    "It loads as it stands, for any name of an area",
    arguments: ["Wealdmere", "Weald: \"mere\"", "Dŵr & Môr", "- [a", "\\u0041 {b}", "a\nb: c", "#"])
  func loads(area: String) throws {
    let variation = try read(VariationTemplate.commented(area: area))
    #expect(variation.area == area.replacing("\n", with: " "))
    #expect(variation.versions.map(\.role) == [.base])
  }

  @Test("The files that it is given stand in it")
  func files() throws {
    let text = VariationTemplate.commented(
      area: "Wealdmere", versions: [.base: "a b.docx", .draft: "c:\"d\".md", .issued: "e.xml"], redline: "r.docx")
    let variation = try read(text)
    #expect(variation.versions.map(\.source.file) == ["a b.docx", "c:\"d\".md", "e.xml"])
    #expect(variation.redline?.source.file == "r.docx")
    #expect(try read(VariationTemplate.commented(area: "A", versions: [:])).versions.count == 1)
  }

  @Test("With every example counted it loads too, and every part of it is there")
  func everyExample() throws {
    let text = uncommented(VariationTemplate.commented(area: "Wealdmere")).replacing("kind: pcc", with: "kind: mayor")
    let variation = try read(text)
    #expect(variation.versions.map(\.role) == [.base, .draft, .issued])
    #expect(variation.dates.map(\.step) == VariationStep.allCases)
    #expect(variation.recommendations.count == 3)
    #expect(variation.recommendations.map { $0.wanted != nil } == [true, true, true])
    #expect(variation.coveringList.count == 3)
    #expect(variation.earlierVersions.count == 1 && variation.minutes.count == 1)
    #expect(variation.redline?.deleted == "strike")
    #expect(variation.papers.authorities.count == 2)
    #expect(variation.reading.objectives.map(\.text) == ["Safer roads", "Safer homes"])
    #expect(variation.reading.objectiveStyles.map(\.text) == ["Heading 2"])
    #expect(variation.reading.bodies.map(\.name) == ["Chief Constable"])
    #expect(variation.body.order == "SI 2017/470" && variation.body.chiefOfficer != nil)
  }

  @Test("Every key that is read is in it")
  func everyKey() {
    let text = uncommented(VariationTemplate.commented(area: "Wealdmere"))
    let keys = [
      ReviewKeys.top, ReviewKeys.body, ReviewKeys.panel, ReviewKeys.planningPeriod, ReviewKeys.version, ReviewKeys.earlierVersion,
      ReviewKeys.redline, ReviewKeys.coveringReport, ReviewKeys.coveringStatement, ReviewKeys.dates, ReviewKeys.minutes,
      ReviewKeys.recommendation, ReviewKeys.wanted, ReviewKeys.response, ReviewKeys.papers, ReviewKeys.reading,
      ReviewKeys.readingBody, ReviewKeys.readingStyle,
    ]
    for key in keys.joined() where key != "absent" {
      #expect(["\n", " ", "{"].contains { text.contains("\($0)\(key):") }, "\(key)")
    }
    #expect(text.contains(" absent:"))
  }

  @Test("A variation keeps everything through JSON")
  func coding() throws {
    let variation = try read(uncommented(VariationTemplate.commented(area: "Wealdmere")).replacing("kind: pcc", with: "kind: mayor"))
    let data = try JSONEncoder().encode(variation)
    #expect(try JSONDecoder().decode(Variation.self, from: data) == variation)
  }
}

@Suite("The nearest name")
struct NearestNameTests {
  @Test(
    "Letters left out, put in, changed or swapped",
    arguments: [("metting", "meeting"), ("Response_Due", "response-due"), ("isue", "issue"), ("snet", "sent"), ("publishd", "published")])
  func near(typed: String, name: String) {
    #expect(NearestName.of(typed, among: ReviewKeys.dates) == name)
  }

  @Test("A name that is near to none", arguments: ["weather", "xyz", "", "mee", String(repeating: "a", count: 10_000)])
  func far(typed: String) {
    #expect(NearestName.of(typed, among: ReviewKeys.dates) == nil)
  }
}
