import ArgumentParser
import Foundation
import PlanLoading
import ReviewCases
import ReviewServing

/// Takes files into a case.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes files into a case: plans, review forms that came back, answers to queries, edited papers.",
    discussion: """
      What each file is, is worked out from what is in it. A file that was taken in before is left out. Words that have no place are listed, and
      kept in the case. Exit code 2 where a file was refused; the others are taken in all the same.

      Examples:
        plan-review import 1 published.docx draft.docx
        plan-review import 1 Returned/*.docx
        plan-review import 1 form.docx --member "Cllr Marsh"
      """)

  @OptionGroup var argument: CaseArgument

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @Option(help: "Whose forms they are, where the forms do not say.")
  var member: String?

  func run() throws {
    let outcomes = try refusing {
      let (desk, id) = try argument.opened()
      let incoming = try files.map { name throws(LoadingError) in try Self.read(name.file) }
      let outcomes = try CaseImport(desk, of: id).take(incoming, from: member)
      for outcome in outcomes { try Terminal.print(outcome.lines) }
      let clashes = try desk.state(of: id).clashes
      for clash in clashes { try Terminal.print("Clash: \(clash.sentence)") }
      return outcomes
    }
    if outcomes.contains(where: \.isRefused) { throw ExitCode.refused }
  }

  private static func read(_ file: URL) throws(LoadingError) -> IncomingFile {
    do {
      return IncomingFile(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    } catch {
      throw LoadingError.unreadable(file, reason: "it is not there, or may not be read")
    }
  }
}

extension ImportOutcome {
  /// The outcome with its remarks, a line each.
  var lines: String { ([listing] + remarks.map { "  \($0)" }).joined(separator: "\n") }
}
