import ArgumentParser
import DocumentRendering

/// What `--format` takes: a format of the registry, or one that a command adds to them.
enum OutputFormat: Hashable {
  /// A report in one of its formats.
  case report(ReportFormat)
  /// A listing for a terminal.
  case text
  /// A listing with tabs, for other programs.
  case tsv
  /// Tracked changes in Word.
  case redline
  /// The tracked changes as LibreOffice prints them.
  case redlinePDF

  /// The report's format; nil for the others.
  var report: ReportFormat? { if case .report(let format) = self { format } else { nil } }

  var name: String {
    switch self {
    case .report(let format): format.name
    case .text: "text"
    case .tsv: "tsv"
    case .redline: "redline"
    case .redlinePDF: "redline-pdf"
    }
  }
}

extension OutputFormat: ExpressibleByArgument {
  /// Takes every name and alias of the registry.
  init?(argument: String) {
    switch argument.lowercased() {
    case "text", "txt": self = .text
    case "tsv": self = .tsv
    case "redline": self = .redline
    case "redline-pdf": self = .redlinePDF
    default:
      guard let format = ReportFormat(named: argument) else { return nil }
      self = .report(format)
    }
  }
}

/// The formats that one command takes: its help and its validation come from the same list.
struct OutputFormats {
  /// The formats, in the order of the help.
  let all: [OutputFormat]

  /// The formats of a kind of paper, between those that the command adds.
  init(_ first: [OutputFormat] = [], of kind: any Paper.Type, _ last: [OutputFormat] = []) {
    all = first + ReportFormat.all.filter { $0.isWritten(for: kind) }.map(OutputFormat.report) + last
  }

  /// The names, for the help: "html, markdown, json or csv".
  var names: String {
    let names = all.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The names of the formats that are written where none is given, for the help.
  static let standardNames = ReportFormat.standard.map(\.name).joined(separator: ", ")

  /// Refuses a format that the command does not have.
  func check(_ given: [OutputFormat]) throws {
    guard let other = given.first(where: { !all.contains($0) }) else { return }
    throw ValidationError("This command does not write “\(other.name)”. Choose from \(names).")
  }

  /// The report formats among what was given; the standard ones of the command where nothing was.
  func reports(_ given: [OutputFormat]) -> [ReportFormat] {
    (given.isEmpty ? all : given).compactMap(\.report).filter { !given.isEmpty || $0.isStandard }
  }
}
