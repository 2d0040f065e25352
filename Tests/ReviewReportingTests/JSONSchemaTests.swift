import DocumentRendering
import Foundation
import PlanComparison
import PlanModel
import ReviewReporting
import TestSupport
import Testing

/// The JSON form follows the published schema.
struct JSONSchemaTests {
  @Test(arguments: PublishedSchema.all.map(\.name)) func everySchemaIsJSONWithAllItsReferences(name: String) throws {
    let text = try #require(PublishedSchema.named(name)?.text)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let version = name == "review" ? "1.1" : "1.0"
    #expect(schema["$id"] as? String == "urn:plan-review:\(name):\(version)")
    let definitions = try #require(schema["$defs"] as? [String: Any]).keys
    for match in text.matches(of: #/"\$ref":"#\/\$defs\/([^"]+)"/#) { #expect(definitions.contains(String(match.1)), "\(match.1)") }
  }

  @Test func theSchemaNamesEveryMember() throws {
    let text = try #require(PublishedSchema.named("review")?.text)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let named = try #require(schema["properties"] as? [String: Any]).keys.sorted()
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(ReviewFixture.wealdmere.report.rendered(as: .json))) as? [String: Any])
    #expect(json.keys.sorted() == named)
  }

  @Test func everyCaseOfAnEnumerationIsInTheSchema() throws {
    let text = try #require(PublishedSchema.named("review")?.text)
    for kind in Reason.Kind.allCases { #expect(text.contains("\"\(kind.rawValue)\""), "\(kind)") }
    for status in DeclarationStatus.allCases { #expect(text.contains("\"\(status.rawValue)\""), "\(status)") }
  }

  @Test func everyChangeIsALine() {
    let report = ReviewFixture.wealdmere.report
    let lines = String(decoding: report.rendered(as: .json), as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("{\"id\":") } == report.comparison.changes.count)
  }

  @Test(.enabled(if: JSONSchemaValidator.here != nil, "Python with jsonschema is not here"), arguments: [0, 1, 2])
  func validates(case number: Int) throws {
    let fixtures = [ReviewFixture.wealdmere, .small(same("Visit every ward")), .small(removed("Keep the barge"), title: ("River", nil))]
    let result = try Self.validate(fixtures[number].report.rendered(as: .json))
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
  }

  @Test(.enabled(if: JSONSchemaValidator.here != nil, "Python with jsonschema is not here"))
  func theSchemaRefusesWhatIsNotARule() throws {
    let json = String(decoding: ReviewFixture.wealdmere.report.rendered(as: .json), as: UTF8.self)
    let broken = json.replacingOccurrences(of: "\"kind\":\"merged\"", with: "\"kind\":\"melted\"")
    #expect(broken != json)
    #expect(try Self.validate(Array(broken.utf8)).exitCode != 0)
  }

  private static func validate(_ json: [UInt8]) throws -> Program {
    let folder = try TemporaryFolder()
    let report = try folder.file("report.json", json)
    return try #require(JSONSchemaValidator.here).validate(report, against: try #require(PublishedSchema.named("review")?.text))
  }
}
