/// What identifies a source and how it was read, so that a difference in the reading is told from a difference in the text.
public struct SourceIdentity: Hashable, Sendable, Codable {
  /// The file's name, without its folder.
  public var fileName: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The format that it was read as, such as "Word (DOCX)".
  public var format: String
  /// Which reading of a redline this is; nil when the source was read as it stands.
  public var view: RedlineView?
  /// The version of the reader.
  public var readerVersion: String

  /// Creates an identity.
  public init(fileName: String, sha256: String, format: String, view: RedlineView? = nil, readerVersion: String) {
    self.fileName = fileName
    self.sha256 = sha256
    self.format = format
    self.view = view
    self.readerVersion = readerVersion
  }
}
