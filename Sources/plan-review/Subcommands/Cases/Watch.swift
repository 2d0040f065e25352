import ArgumentParser
import Foundation
import ReviewServing

/// Takes in what is dropped into a shared folder.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes in what is dropped into a shared folder, and puts the results beside it. Cases stay on this machine.",
    discussion: """
      Each folder in SHARE is a case of the same name; a new folder opens a case. Files dropped into it are taken in and moved to “Taken in”.
      Papers, queries and the review form are written to “Results”. What went wrong is said in “Problems.txt”.
      Stop it with Control-C.

      Examples:
        plan-review watch /srv/panel
        plan-review watch /srv/panel --once
      """)

  @Argument(help: "The shared folder.", completion: .directory)
  var share: String

  @Flag(help: "Looks once and ends.")
  var once = false

  @Option(help: "How many seconds to wait between two looks.")
  var every = 10

  @OptionGroup var cases: CasesOption

  func validate() throws {
    guard (1...3600).contains(every) else { throw ValidationError("--every is a number of seconds from 1 to 3600.") }
  }

  func run() throws {
    try refusing {
      var drop = DropFolder(URL(filePath: share, directoryHint: .isDirectory), desk: try cases.desk())
      while true {
        for line in try drop.look(isSettling: !once) { try Terminal.print(line) }
        if once { return }
        Thread.sleep(forTimeInterval: Double(every))
      }
    }
  }
}
