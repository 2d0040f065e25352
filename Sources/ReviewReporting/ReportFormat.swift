/// A format that a report is written in.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// One self-contained web page.
  case html
  /// Markdown.
  case markdown
  /// The report as data, by the published JSON Schema.
  case json
  /// The change schedule as a table for a spreadsheet.
  case csv
  /// A Word document.
  case docx

  /// The formats that are written where none is named. A Word document is written when it is asked for.
  public static let standard: [ReportFormat] = [.html, .markdown, .json, .csv]

  /// The ending of a file's name.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }
}
