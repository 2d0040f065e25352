import DocumentRendering
import Foundation
import PlanComparison
import PlanModel
import ReviewReporting
import Testing

/// The JSON form follows the published schema.
struct JSONSchemaTests {
  /// A Python with the package `jsonschema`, which checks all of draft 2020-12.
  static let validator: URL? = {
    let candidates = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { URL(filePath: "\($0)/python3") }
    return candidates.first { (try? run($0, ["-c", "import jsonschema; jsonschema.Draft202012Validator"]))?.status == 0 }
  }()

  static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

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

  @Test(.enabled(if: JSONSchemaTests.validator != nil, "Python with jsonschema is not here"), arguments: [0, 1, 2])
  func validates(case number: Int) throws {
    let fixtures = [ReviewFixture.wealdmere, .small(same("Visit every ward")), .small(removed("Keep the barge"), title: ("River", nil))]
    let result = try Self.validate(fixtures[number].report.rendered(as: .json))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: JSONSchemaTests.validator != nil, "Python with jsonschema is not here"))
  func theSchemaRefusesWhatIsNotARule() throws {
    let json = String(decoding: ReviewFixture.wealdmere.report.rendered(as: .json), as: UTF8.self)
    let broken = json.replacingOccurrences(of: "\"kind\":\"merged\"", with: "\"kind\":\"melted\"")
    #expect(broken != json)
    #expect(try Self.validate(Array(broken.utf8)).status != 0)
  }

  private static func validate(_ json: [UInt8]) throws -> (status: Int32, output: String) {
    let python = try #require(validator)
    let folder = FileManager.default.temporaryDirectory.appending(path: "schema-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (report, schema) = (folder.appending(path: "report.json"), folder.appending(path: "schema.json"))
    try Data(json).write(to: report)
    try Data((PublishedSchema.named("review")?.text ?? "").utf8).write(to: schema)
    let program = """
      import json, sys, jsonschema
      report, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      errors = list(jsonschema.Draft202012Validator(schema).iter_errors(report))
      [print(list(error.path), error.message[:300]) for error in errors[:5]]
      sys.exit(1 if errors else 0)
      """
    return try run(python, ["-c", program, report.path, schema.path])
  }
}
