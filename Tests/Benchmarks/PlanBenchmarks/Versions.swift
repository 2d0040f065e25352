import ArgumentParser
import DocumentRendering
import Foundation
import TestSupport

/// Times the commands that take more than one pair, as multiples of `compare` on one pair of the same plan, in turn, in one run.
struct Versions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times `history` over many versions, and `check` of a redline, as multiples of `compare` on one pair.")

  @Argument(help: "The command's binary.") var binary: String
  @Option(help: "Commitments of each version.") var commitments = 1_000
  @Option(help: "Versions of the history.") var versions = 20
  @Option(help: "Runs of each.") var runs = 5

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plan-benchmarks-versions")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try writeVersions(in: folder)
    let redline = folder.appending(path: "redline.md").path
    try RedlineText.write(commitments: commitments, to: redline)
    let out = folder.appending(path: "out").path
    var times: [String: [Double]] = [:]
    for _ in 0..<runs {
      times["compare", default: []].append(try Measured.time([binary, "compare", files[0], files[1], "--out", out]).elapsed)
      times["history", default: []].append(try Measured.time([binary, "history"] + files + ["--out", out]).elapsed)
      times["check", default: []].append(try Measured.time([binary, "check", "--base", files[0], "--redline", redline]).elapsed)
    }
    print("command,commitments,versions,median_s,multiple_of_compare")
    let compare = Measured.median(times["compare"] ?? [])
    for (command, count) in [("compare", 2), ("history", versions), ("check", 2)] {
      let median = Measured.median(times[command] ?? [])
      print("\(command),\(commitments),\(count),\(Measured.figure(median)),\(Measured.figure(median / compare))")
    }
  }

  /// Each version is a variation of the one before.
  private func writeVersions(in folder: URL) throws -> [String] {
    var plan = GeneratedPlan(commitments: commitments)
    return try (0..<versions).map { number in
      if number > 0 { plan = plan.varied(seed: UInt64(number + 1)) }
      let file = folder.appending(path: "version-\(number + 1).docx")
      try Data(plan.docx()).write(to: file)
      return file.path
    }
  }
}

/// A redline of a generated plan as text with signs: every tenth commitment reworded and marked, every fiftieth reworded without a mark.
private enum RedlineText {
  static func write(commitments: Int, to path: String) throws {
    var text = ""
    var number = 0
    for line in GeneratedPlan(commitments: commitments).lines {
      switch line.style {
      case .objective: text += "# \(line.text)\n\n"
      case .leadIn: text += "\(line.text)\n\n"
      case .commitment:
        number += 1
        let words = number % 50 == 0 ? line.text + " each year" : line.text
        text += "- \(words)\(number % 10 == 1 ? " {++in every district++}" : "")\n"
      }
    }
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
