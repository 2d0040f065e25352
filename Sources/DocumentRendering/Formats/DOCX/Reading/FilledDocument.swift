import PackagedXML

/// A Word document that came back from somebody: its words in order, as they read with every tracked change accepted, with the tags of the
/// content controls around them.
public struct FilledDocument: Sendable {
  /// The properties by which a document of ours is recognised, by name; empty where the program that saved it dropped them.
  public let properties: [String: String]
  /// The paragraphs and the rows of tables, in order; after them those of notes.
  public let items: [Item]
  /// The words of headers and footers.
  public let running: [String]
  /// The comments in the margin.
  public let comments: [Comment]
  /// How many pictures it has. Nothing in them is read.
  public let pictures: Int

  /// A paragraph outside of tables, or a row of a table.
  public enum Item: Hashable, Sendable {
    case paragraph(Words)
    case row([Words])
  }

  /// The words of a paragraph or of a cell.
  public struct Words: Hashable, Sendable {
    /// The words; a line end between paragraphs of one cell.
    public var text: String
    /// The tags of the content controls that hold them or stand in them.
    public var tags: [String]
  }

  /// A comment in the margin.
  public struct Comment: Hashable, Sendable {
    /// Who wrote it, as the file says.
    public let author: String
    /// Its words.
    public let text: String
    /// The position in ``items`` that it is on; nil where the file does not say.
    public let item: Int?
  }

  /// Reads a document.
  ///
  /// - Throws: ``RenderingError/notReadable(name:reason:)`` where the bytes are no Word document.
  public init(_ bytes: [UInt8], name: String) throws(RenderingError) {
    do throws(PackagedXMLError) {
      let package = try PackagedXML.DOCXPackage(bytes)
      var reader = FilledDocumentReader()
      reader.read(try package.tree(package.main))
      for kind in ["footnotes", "endnotes"] {
        for entry in package.parts(kind) { reader.read(try package.tree(entry)) }
      }
      var running = FilledDocumentReader()
      for kind in ["header", "footer"] {
        for entry in package.parts(kind) { running.read(try package.tree(entry)) }
      }
      self.running = running.items.map(\.text)
      properties = try package.customProperties()
      items = reader.items
      pictures = reader.pictures
      var comments: [Comment] = []
      for entry in package.parts("comments") { comments += reader.comments(in: try package.tree(entry)) }
      self.comments = comments
    } catch {
      throw .notReadable(name: name, reason: error.plainReason)
    }
  }
}

extension PackagedXML.DOCXPackage {
  /// A part as a tree, nested no deeper than recursion may go.
  fileprivate func tree(_ entry: ZipArchive.Entry) throws(PackagedXMLError) -> XMLElement {
    var limits = XMLLimits.tree
    limits.depth = 256
    return try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .word, limits: limits)
  }
}

extension PackagedXMLError {
  /// The reason in plain words.
  fileprivate var plainReason: String {
    switch self {
    case .notAnArchive: "it is not a Word document (.docx)"
    case .damaged(let part, let reason): "its part “\(part)” is damaged (\(reason))"
    case .encrypted: "it is protected by a password"
    case .unsafeName(let part, let reason): "its part “\(part)” is unsafe (\(reason))"
    case .tooLarge(let part, let limit): "its part “\(part)” is too large (\(limit))"
    case .missing(let part): "it has no \(part)"
    case .malformed(let part, let line, let reason): "line \(line) of its part “\(part)” is not well formed (\(reason))"
    case .documentType(let part, _): "its part “\(part)” has a document type, which no Word document has"
    case .unknownEncoding(let part, let encoding): "its part “\(part)” is in the unknown encoding “\(encoding)”"
    case .schema(_, let reason), .unwritable(_, let reason): reason
    }
  }
}
