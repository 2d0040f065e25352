import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import ReviewReporting

/// Writes a plan in our own XML.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a plan as Plan XML, which says in full how the plan was understood.",
    discussion: """
      Examples:
        plan-review convert draft.docx > draft.xml
        plan-review convert redline.docx --view original --out published.xml
      """)

  @OptionGroup var plan: PlanArgument
  @OptionGroup var source: SourceOptions

  @Option(help: "The format to write.")
  var to: Target = .xml

  @Option(help: "The file to write; by default standard output.", completion: .file())
  var out: String?

  /// The formats that a plan can be converted to.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case xml
  }

  func run() throws {
    try refusing {
      let target = try out.flatMap { $0 == "-" ? nil : try plan.outputFile(URL(filePath: $0)) }
      let bytes = PlanXMLWriter.bytes(of: try plan.load(source.loading))
      guard let target else { return try Terminal.write(bytes) }
      _ = try target.folder.write(bytes, as: target.name)
    }
  }
}
