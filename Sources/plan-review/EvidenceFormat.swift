import ArgumentParser

/// How evidence and the action log are written.
enum EvidenceFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tsv, html, markdown, docx, json, csv

  /// The ending of a file's name.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .tsv, .html, .docx, .json, .csv: rawValue
    }
  }

  /// What is written to a folder where nothing else is asked for.
  static let files: [EvidenceFormat] = [.html, .markdown, .docx, .json, .csv]
}
