import Foundation
import TestSupport
import Testing

@Suite("No command writes over a file that it reads")
struct OutputsAreNotInputsTests {
  /// Every command that writes files, each file that it reads as "{name}", each place to write to under "{out}".
  private static let runs: [[String]] = [
    [
      "init", "--base", "{base.xml}", "--draft", "{draft.docx}", "--issued", "{issued.xml}", "--redline", "{redline.docx}", "--out",
      "{out}/r.yaml",
    ],
    ["compare", "{base.xml}", "{draft.docx}", "--out", "{out}", "--format", "html", "markdown", "json", "csv", "docx", "redline"],
    ["compare", "--redline", "{redline.docx}", "--out", "{out}", "--format", "markdown", "redline"],
    ["compare", "--base", "{base.xml}", "--draft", "{draft.docx}", "--issued", "{issued.xml}", "--out", "{out}", "--format", "markdown"],
    ["compare", "{base.xml}", "--copies", "{draft.docx}", "{issued.xml}", "--out", "{out}", "--format", "markdown", "json"],
    ["compare", "{review.yaml}", "--out", "{out}", "--format", "json", "redline"],
    [
      "check", "--base", "{base.xml}", "--redline", "{redline.docx}", "--draft", "{draft.docx}", "--covering", "{covering.md}", "--out",
      "{out}",
    ],
    ["check", "{review.yaml}", "--out", "{out}", "--format", "csv"],
    ["papers", "{review.yaml}", "--out", "{out}", "--template", "{template.docx}", "--kind", "members-briefing", "response-table"],
    ["papers", "{review.yaml}", "--out", "{out}", "--answers", "{answers.yaml}", "--kind", "members-briefing", "--format", "markdown"],
    ["history", "{base.xml}", "{draft.docx}", "{issued.xml}", "--out", "{out}"],
    ["history", "{review.yaml}", "--out", "{out}", "--format", "csv"],
    ["evidence", "--plan", "{base.xml}", "--varied", "{issued.xml}", "--reports", "{minutes.md}", "--out", "{out}"],
    ["actions", "{minutes.md}", "--reports", "{covering.md}", "--out", "{out}"],
    ["convert", "{draft.docx}", "--view", "original", "--out", "{out}/plan.xml"],
    ["clean", "{redline.docx}", "--view", "original", "--out", "{out}/clean.docx"],
  ]

  /// The files that are read, by the names that they have here.
  private static let sources = [
    "base.xml": "2025-published.xml", "draft.docx": "2026-draft-variation.docx", "redline.docx": "2026-draft-variation.docx",
    "issued.xml": "2026-issued.xml", "covering.md": "2026-covering-report.md", "minutes.md": "2026-02-minutes.md",
    "template.docx": "2026-draft-variation.docx",
  ]

  /// How an input comes to be at the place of an output.
  fileprivate enum Way: CaseIterable {
    case itself, symbolicLink, hardLink, otherLetterCase
  }

  @Test("Every command that has an output is among these runs, and every file that it reads")
  func everyCommand() throws {
    let help = try Program(try #require(Checkout.command), ["--experimental-dump-help"])
    let commands = try JSONDecoder().decode(Help.self, from: Data(help.output.utf8)).command.subcommands
    for command in commands where command.arguments?.contains(where: { $0.name == "out" }) == true {
      // These write beside what they find and never replace it: their own suite holds them to that.
      if CaseOutputsTests.commands.contains(command.commandName) { continue }
      let runs = Self.runs.filter { $0[0] == command.commandName }
      #expect(!runs.isEmpty, "\(command.commandName) writes files: add it to the runs.")
      for input in command.arguments ?? [] where input.readsFile {
        let isThere = runs.contains { run in
          run.contains { word in input.kind == "positional" ? word.hasPrefix("{") : word == "--\(input.name)" }
        }
        #expect(isThere, "\(command.commandName) reads --\(input.name): add it to a run.")
      }
    }
  }

  @Test("Each output at the place of each input is refused with both names, and the input stays", arguments: runs)
  func refused(run: [String]) throws {
    let plain = try Setting(run, sources: Self.sources)
    let first = try plain.program()
    #expect(first.exitCode == 0, "\(run): \(first.errors)")
    let outputs = try FileManager.default.contentsOfDirectory(atPath: plain.out.path).sorted()
      // A file of corrections is written only where there is none, and read where there is one.
      .filter { run[0] == "init" || !$0.hasSuffix(".yaml") }
    #expect(!outputs.isEmpty)
    for (number, output) in outputs.enumerated() {
      for input in plain.inputs {
        for way in number == 0 ? Way.allCases : [.itself] where input != "review.yaml" || way == .symbolicLink || way == .hardLink {
          let setting = try Setting(run, sources: Self.sources)
          let place = try setting.move(input, to: output, way)
          let before = try Data(contentsOf: place)
          let ended = try setting.program()
          #expect(ended.exitCode == 2, "\(run) with \(input) as \(output), \(way)")
          let isNamed = ended.errors.contains(output) && ended.errors.contains(setting.path(of: input).lastPathComponent)
          #expect(isNamed, "\(ended.errors)")
          #expect(try Data(contentsOf: place) == before, "\(run) changed \(input)")
        }
      }
    }
  }

  @Test("A file of another name in the folder is read, and reports are written beside it")
  func beside() throws {
    let folder = try TemporaryFolder()
    let base = try folder.file("review-1.md", "# Plan\n\n- We will visit every ward within 7 days.\n")
    let draft = try folder.file("proposal.md", "# Plan\n\n- We will visit every ward within 14 days.\n")
    let run = try Program(planReview: "compare", base.path, draft.path, "--out", folder.url.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: "review.md").path))
  }

  @Test("A link to a folder is a folder")
  func linkedFolder() throws {
    let folder = try TemporaryFolder()
    let base = try folder.file("a.md", "# Plan\n\n- We will visit every ward within 7 days.\n")
    let real = folder.url.appending(path: "real")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
    let link = folder.url.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    let run = try Program(planReview: "history", base.path, base.path, "--out", link.path, "--format", "csv")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: real.appending(path: "history.csv").path))
  }
}

/// A folder with the files of one run, and a folder to write into.
private struct Setting {
  private let folder: TemporaryFolder
  private let arguments: [String]
  private let sources: [String: String]
  private let moved: Box
  let out: URL
  /// The names of the files that are read.
  let inputs: [String]

  private final class Box { var paths: [String: URL] = [:] }

  init(_ run: [String], sources: [String: String]) throws {
    (folder, arguments, self.sources, moved) = (try TemporaryFolder(), run, sources, Box())
    out = folder.url.appending(path: "out", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    for (name, source) in sources {
      try FileManager.default.copyItem(at: Checkout.file("Plans/wealdmere/\(source)"), to: folder.url.appending(path: name))
    }
    try Data("# The answers.\n".utf8).write(to: folder.url.appending(path: "answers.yaml"))
    var named = run.filter { $0.hasPrefix("{") && !$0.hasPrefix("{out}") }.map { String($0.dropFirst().dropLast()) }
    if named.contains("review.yaml") { named += ["base.xml", "draft.docx", "issued.xml", "covering.md", "minutes.md"] }
    inputs = named
    try writeReview()
  }

  func path(of name: String) -> URL { moved.paths[name] ?? folder.url.appending(path: name) }

  func program() throws -> Program {
    let words = arguments.map { word in
      if word.hasPrefix("{out}") { return out.path + word.dropFirst(5) }
      return word.hasPrefix("{") ? path(of: String(word.dropFirst().dropLast())).path : word
    }
    return try Program(try #require(Checkout.command), words)
  }

  /// Puts an input at the place of an output, or the one as a link to the other; gives the file that must not change.
  func move(_ name: String, to output: String, _ way: OutputsAreNotInputsTests.Way) throws -> URL {
    let (file, place) = (path(of: name), out.appending(path: output))
    switch way {
    case .itself:
      try FileManager.default.moveItem(at: file, to: place)
      moved.paths[name] = place
    case .otherLetterCase:
      let upper = out.appending(path: output.uppercased())
      try FileManager.default.moveItem(at: file, to: upper)
      moved.paths[name] = upper
    case .symbolicLink: try FileManager.default.createSymbolicLink(at: place, withDestinationURL: file)
    case .hardLink: try FileManager.default.linkItem(at: file, to: place)
    }
    if name != "review.yaml" { try writeReview() }
    return path(of: name)
  }

  private func writeReview() throws {
    var text = try String(contentsOf: Checkout.file("Plans/wealdmere/review.yaml"), encoding: .utf8)
    for name in ["base.xml", "draft.docx", "issued.xml", "covering.md", "minutes.md"] {
      if let source = sources[name] { text = text.replacingOccurrences(of: source, with: path(of: name).path) }
    }
    try Data(text.utf8).write(to: folder.url.appending(path: "review.yaml"))
  }
}

/// What the command prints of its own arguments.
private struct Help: Decodable {
  struct Command: Decodable {
    var commandName: String
    var arguments: [Argument]?
    var subcommands: [Command] = []

    private enum CodingKeys: CodingKey { case commandName, arguments, subcommands }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      commandName = try values.decode(String.self, forKey: .commandName)
      arguments = try values.decodeIfPresent([Argument].self, forKey: .arguments)
      subcommands = try values.decodeIfPresent([Command].self, forKey: .subcommands) ?? []
    }
  }

  struct Argument: Decodable {
    struct Name: Decodable { var name: String }
    struct Completion: Decodable { var file: Extensions? }
    struct Extensions: Decodable { var extensions: [String] }

    var kind: String
    var names: [Name]?
    var valueName: String?
    var completionKind: Completion?

    var name: String { names?.first?.name ?? valueName ?? "" }
    /// Whether it names a file that is read.
    var readsFile: Bool { completionKind?.file != nil && name != "out" && name != "corrections" }
  }

  var command: Command
}
