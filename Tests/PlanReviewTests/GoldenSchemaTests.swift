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

  @Test("Each is valid by Python's jsonschema", .enabled(if: validator != nil, "Python with jsonschema is not here"), arguments: reports)
  func valid(file: String, schema: String) throws {
    let result = try Self.validate(Checkout.file("Reports/\(file)"), as: schema)
    #expect(result.status == 0, "\(file): \(result.output)")
  }

  @Test("A report of another kind is not valid", .enabled(if: validator != nil, "Python with jsonschema is not here"))
  func otherKind() throws {
    #expect(try Self.validate(Checkout.file("Reports/wealdmere/2026-check/check.json"), as: "review").status == 1)
  }

  @Test("Every committed JSON report is held to a schema, and every schema has a report")
  func complete() throws {
    let folder = Checkout.file("Reports")
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") } ?? []
    #expect(found.sorted() == Self.reports.map(\.file).sorted())
    #expect(Set(Self.reports.map(\.schema)) == Set(PublishedSchema.all.map(\.name)))
  }

  /// A Python with the package `jsonschema`, which checks all of draft 2020-12.
  static let validator: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let candidates = path.split(separator: ":").map { URL(filePath: "\($0)/python3") }
    return candidates.first { (try? run($0, ["-c", "import jsonschema; jsonschema.Draft202012Validator"]))?.status == 0 }
  }()

  /// The answer of the validator: 0 where the report is valid.
  static func validate(_ report: URL, as schema: String) throws -> (status: Int32, output: String) {
    let python = try #require(validator)
    let text = try #require(PublishedSchema.named(schema)?.text)
    let folder = try TemporaryFolder()
    let file = try folder.file("schema.json", Array(text.utf8))
    let program = """
      import json, sys, jsonschema
      report, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      errors = list(jsonschema.Draft202012Validator(schema).iter_errors(report))
      [print(list(error.path), error.message[:300]) for error in errors[:5]]
      sys.exit(1 if errors else 0)
      """
    return try run(python, ["-c", program, report.path, file.path])
  }

  private static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, output: String) {
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
}
