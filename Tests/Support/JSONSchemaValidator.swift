public import Foundation

/// Python's `jsonschema`, which checks all of draft 2020-12.
public struct JSONSchemaValidator: Sendable {
  private let python: URL

  /// The validator of this machine; nil where no Python with the package is here.
  public static let here: JSONSchemaValidator? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let candidates = path.split(separator: ":").map { URL(filePath: "\($0)/python3") }
    let check = ["-c", "import jsonschema; jsonschema.Draft202012Validator"]
    return candidates.first { (try? Program($0, check))?.exitCode == 0 }.map { JSONSchemaValidator(python: $0) }
  }()

  /// Checks that a schema is one, and that a report follows it.
  ///
  /// - Returns: The run of the validator: its exit code is 0 where the report follows the schema, and its output names the first errors.
  public func validate(_ report: URL, against schema: String) throws -> Program {
    let folder = try TemporaryFolder()
    let file = try folder.file("schema.json", Array(schema.utf8))
    let program = """
      import json, sys, jsonschema
      report, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      errors = list(jsonschema.Draft202012Validator(schema).iter_errors(report))
      [print(list(error.path), error.message[:300]) for error in errors[:5]]
      sys.exit(1 if errors else 0)
      """
    return try withExtendedLifetime(folder) { try Program(python, ["-c", program, report.path, file.path]) }
  }
}
