import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import ReviewReporting

/// Writes a commented review file to begin with.
struct Init: ParsableCommand, InputArguments {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented review.yaml: the review file that every command takes in place of files.",
    discussion: """
      The review file holds what no document says: who issues and who reviews the plan, the dates, the recommendations. Every key is explained in it.

      Examples:
        plan-review init --base published.docx --redline "Proposed variation.docx"
        plan-review init --area Wealdmere --base 2025.xml --draft draft.docx --out wealdmere/review.yaml
      """)

  @Option(help: "The plan as published.", completion: .file())
  var base: String?

  @Option(help: "The draft as sent to the panel.", completion: .file())
  var draft: String?

  @Option(help: "The plan as issued.", completion: .file())
  var issued: String?

  @Option(help: "The marked document that the panel was given.", completion: .file())
  var redline: String?

  @Option(help: "The police area; by default as the plan says.")
  var area: String?

  @Option(help: "The file to write, or “-” for standard output. A file that is there already is never replaced.", completion: .file())
  var out = "review.yaml"

  func run() throws {
    try refusing {
      let target = out == "-" ? nil : try outputFile(URL(filePath: out))
      if let target, target.folder.holds(target.name) { throw ReportingError.fileExists(target.folder.file(target.name)) }
      let text = VariationTemplate.commented(
        area: try area ?? areaOfPlan() ?? "Name of the police area", versions: versions, redline: redline.map(relative))
      guard let target else { return try Terminal.print(text) }
      _ = try target.folder.write(Array(text.utf8), as: target.name, isReplacing: false)
      try Terminal.print("Written: \(out). Fill in what it asks for, then: plan-review compare \(out) --out Reports")
    }
  }

  var inputNames: [String] { [base, draft, issued, redline].compactMap(\.self) }

  private var versions: [VersionRole: String] {
    [VersionRole.base: base, .draft: draft, .issued: issued].compactMapValues { $0.map(relative) }
  }

  /// The area that the first named plan prints.
  private func areaOfPlan() throws -> String? {
    guard let file = base ?? issued ?? draft else { return try redline.map { try PlanLoader().load($0.file).value.metadata.area } ?? nil }
    return try PlanLoader().load(file.file).value.metadata.area
  }

  /// The path from the folder of the review file, as the review file writes it.
  private func relative(_ path: String) -> String {
    guard out != "-" else { return path }
    let folder = URL(filePath: out).standardizedFileURL.deletingLastPathComponent().pathComponents
    let file = path.file.standardizedFileURL.pathComponents
    let shared = zip(folder, file).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - shared) + file.dropFirst(shared)).joined(separator: "/")
  }
}
