import ArgumentParser
import Foundation
import PlanReview

/// The command: each subcommand prints one stage of a review, and `compare` runs them all.
@main
struct PlanReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-review",
    abstract: "Compares versions of a police and crime plan, commitment by commitment, and writes the panel's review report.",
    discussion: """
      Everything happens on this machine. Plans may be Word documents (.docx), OpenDocument texts
      (.odt), web pages, PDF (where pdftotext is installed), Plan XML, Markdown or plain text.

      Review a draft variation against the published plan:
        plan-review compare published.docx draft.docx --out report

      Review one redlined file, with its marks rejected and accepted:
        plan-review compare --redline "Proposed variation.docx" --out report

      Keep what no document says in a review file, and name it in place of files:
        plan-review init --base published.docx --redline "Proposed variation.docx"
        plan-review compare review.yaml --out report

      See how a plan was understood:
        plan-review outline draft.docx

      Exit codes: 0 done; 1 changes were found (only with --check); 2 a file was refused; 64 wrong usage.
      """,
    version: ProductVersion.current,
    subcommands: [
      Init.self, Compare.self, Check.self, Papers.self, History.self, Evidence.self, Actions.self, FollowUpRecommendations.self,
      Minutes.self, Outline.self, Text.self,
      Align.self, Changes.self, ParityOfEditions.self, Convert.self, Clean.self, Schema.self, Serve.self,
      Cases.self, FormsOut.self, Import.self, Queries.self, Send.self, Supplement.self, Pack.self, Watch.self, Backup.self, Restore.self,
    ],
    defaultSubcommand: nil)

  /// Runs the command. As the library's own, but what is printed goes through ``Terminal``: names from the command line are shown safely, and help
  /// that cannot be written is told.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      Foundation.exit(end(error).rawValue)
    }
  }

  /// Prints what the command ends with, and gives its code.
  private static func end(_ error: any Error) -> ExitCode {
    let (message, code) = (fullMessage(for: error), exitCode(for: error))
    guard !message.isEmpty else { return code }
    guard code.isSuccess else {
      Terminal.say(message)
      return code
    }
    do throws(ExitCode) { try Terminal.print(message) } catch { return error }
    return code
  }
}
