import ArgumentParser
import Foundation
import PlanModel
import ReviewCases
import ReviewReporting
import ReviewServing
import ReviewStorage

/// Where the cases are kept, and under which name things are entered.
struct CasesOption: ParsableArguments {
  @Option(
    name: .customLong("cases"), help: "The folder of the cases, made if it is missing. By default “plan-review” in your own data folder.",
    completion: .directory)
  var path: String?

  @Option(help: "The name under which things are entered. By default your name as this machine knows it.")
  var officer: String?

  /// The folder of the cases.
  var folder: URL { path.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? Self.dataFolder }

  /// The name under which things are entered.
  var name: String {
    if let officer { return officer.printableName }
    let full = NSFullUserName()
    return full.isEmpty ? NSUserName() : full
  }

  /// The cases of the folder.
  func desk() throws -> CaseDesk {
    CaseDesk(
      store: try SQLiteCaseStore(folder: folder), folder: folder, officer: name,
      trial: Bundle.main.executableURL.flatMap { TrialReading(command: $0) }, clock: Self.now)
  }

  /// The user's own data folder (XDG Base Directory Specification).
  private static var dataFolder: URL {
    let environment = ProcessInfo.processInfo.environment
    let base = environment["XDG_DATA_HOME"].map { URL(filePath: $0, directoryHint: .isDirectory) }
    let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share", directoryHint: .isDirectory)
    return (base ?? home).appending(path: "plan-review", directoryHint: .isDirectory)
  }

  /// The time in UTC: "2026-01-20T09:30:00Z".
  @Sendable private static func now() -> String { Date().formatted(.iso8601) }
}

/// One case, by its number or its name.
struct CaseArgument: ParsableArguments {
  @Argument(help: "The case, by its number or its name. “plan-review cases” lists them.")
  var caseName: String

  @OptionGroup var cases: CasesOption

  /// The desk and the case.
  func opened() throws -> (desk: CaseDesk, id: CaseID) {
    let desk = try cases.desk()
    let known = try desk.cases()
    if let number = Int(caseName), let found = known.first(where: { $0.id.number == number }) { return (desk, found.id) }
    let named = known.filter { $0.state.title == caseName }
    guard let found = named.first, named.count == 1 else {
      let reason =
        named.isEmpty ? "There is no case “\(caseName)” in this folder." : "Several cases are called “\(caseName)”. Give its number."
      throw RequestFault.invalid("\(reason) “plan-review cases” lists the cases.")
    }
    return (desk, found.id)
  }
}

extension CaseArgument {
  /// Writes documents into a folder, each whole or not at all, and prints their places. A file that is there already is never replaced.
  static func write(_ documents: [OutgoingDocument], to path: String) throws {
    let folder = try OutputFolder(URL(filePath: path, directoryHint: .isDirectory), for: documents.map(\.name), apartFrom: [])
    for document in documents where folder.holds(document.name) {
      if let old = try? Data(contentsOf: folder.file(document.name)), Array(old) == document.bytes { continue }
      throw ReportingError.fileExists(folder.file(document.name))
    }
    for document in documents {
      let file = try folder.write(document.bytes, as: document.name)
      try Terminal.print("Written: \(file.path(percentEncoded: false))")
    }
  }
}
