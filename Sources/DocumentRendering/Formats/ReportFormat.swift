/// A format that papers are written in. ``all`` is the one list of them.
public struct ReportFormat: Sendable {
  /// Its name, as a person gives it: "markdown".
  public let name: String
  /// Other names for it: "md".
  public let aliases: [String]
  /// The ending of a file's name.
  public let fileExtension: String
  /// The media type by which a browser knows it (RFC 6838).
  public let mediaType: String
  /// Whether it is written where no format is named.
  public let isStandard: Bool
  /// Whether papers of a kind can be written in it.
  private let takes: @Sendable (any Paper.Type) -> Bool
  private let write: @Sendable (any Paper) -> [UInt8]?

  /// A format of documents: it writes every paper.
  init(
    _ name: String, aliases: [String] = [], fileExtension: String, mediaType: String, isStandard: Bool = true,
    document write: @escaping @Sendable (ReportDocument) -> [UInt8]
  ) {
    self.init(name, aliases: aliases, fileExtension: fileExtension, mediaType: mediaType, isStandard: isStandard, takes: { _ in true }) {
      write($0.document)
    }
  }

  /// A format of data: it writes the papers that have such data.
  init(
    _ name: String, aliases: [String] = [], fileExtension: String, mediaType: String, isStandard: Bool = true,
    takes: @escaping @Sendable (any Paper.Type) -> Bool, write: @escaping @Sendable (any Paper) -> [UInt8]?
  ) {
    self.name = name
    self.aliases = aliases
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.isStandard = isStandard
    self.takes = takes
    self.write = write
  }

  /// Every format.
  public static let all: [ReportFormat] = [html, markdown, json, csv, docx]

  /// The formats that every paper can be written in.
  public static let documents: [ReportFormat] = all.filter { $0.takes(PaperOnly.self) }

  /// The formats that are written where none is named. A Word document is written when it is asked for.
  public static let standard: [ReportFormat] = all.filter(\.isStandard)

  /// The format of a name, in small or capital letters; nil where there is none.
  public init?(named name: String) {
    let name = name.lowercased()
    guard let format = Self.all.first(where: { $0.name == name || $0.aliases.contains(name) }) else { return nil }
    self = format
  }

  /// Whether papers of a kind can be written in it.
  public func isWritten(for kind: any Paper.Type) -> Bool { takes(kind) }

  /// The paper as the bytes of a file; nil where it has no data of this form.
  func bytes(of paper: any Paper) -> [UInt8]? { write(paper) }
}

extension ReportFormat: Hashable {
  /// Formats are identified by their names.
  public static func == (one: ReportFormat, other: ReportFormat) -> Bool { one.name == other.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A paper without data.
private enum PaperOnly: Paper {
  var document: ReportDocument { switch self {} }
}
