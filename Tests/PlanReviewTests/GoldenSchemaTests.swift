import DocumentRendering
import Foundation
import ReviewReporting
import Testing
import TestSupport

@Suite("Every JSON report that is committed follows its published schema")
struct GoldenSchemaTests {
  /// The committed reports as data, each with the name of its schema.
  static let reports: [(file: String, schema: String)] = [
    ("harrowby/2025-refresh/review.json", "review"), ("wealdmere/2026-draft-variation/review.json", "review"),
    ("wealdmere/2026-issued/review.json", "review"), ("wealdmere/2027-draft-redline/review.json", "review"),
    ("wealdmere/2026-check/check.json", "check"), ("wealdmere/2026-variation/variation.json", "variation"),
    ("wealdmere/history/history.json", "history"), ("dyffryn-arian/parity.json", "parity"),
    ("wealdmere/2026-issued/responses.json", "follow-up"), ("wealdmere/evidence/evidence.json", "evidence"),
    ("wealdmere/evidence/actions.json", "actions"),
  ]

  @Test(
    "Each is valid by Python's jsonschema", .enabled(if: JSONSchemaValidator.here != nil, "Python with jsonschema is not here"),
    arguments: reports)
  func valid(file: String, schema: String) throws {
    let result = try Self.validate(Checkout.file("Reports/\(file)"), as: schema)
    #expect(result.exitCode == 0, "\(file): \(result.output)\(result.errors)")
  }

  @Test("A report of another kind is not valid", .enabled(if: JSONSchemaValidator.here != nil, "Python with jsonschema is not here"))
  func otherKind() throws {
    #expect(try Self.validate(Checkout.file("Reports/wealdmere/2026-check/check.json"), as: "review").exitCode == 1)
  }

  @Test("Every committed JSON report is held to a schema, and every schema has a report")
  func complete() throws {
    let folder = Checkout.file("Reports")
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") } ?? []
    #expect(found.sorted() == Self.reports.map(\.file).sorted())
    #expect(Set(Self.reports.map(\.schema)) == Set(PublishedSchema.all.map(\.name)))
  }

  /// The run of the validator: exit code 0 where the report is valid.
  static func validate(_ report: URL, as schema: String) throws -> Program {
    try #require(JSONSchemaValidator.here).validate(report, against: try #require(PublishedSchema.named(schema)?.text))
  }
}
