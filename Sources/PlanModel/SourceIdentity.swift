/// The identity of a source and how it was read, so that a difference in the reading is distinguished from a difference in the text.
public struct SourceIdentity: Hashable, Sendable, Codable {
  /// The file's name, without its folder.
  public var fileName: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The format that it was read as, such as "Word (DOCX)".
  public var format: String
  /// Which reading of a redline this is; nil when the source was read as it is.
  public var view: RedlineView?
  /// The version of the reader.
  public var readerVersion: String
  /// For Plan XML that was written from another file: how that file was read then.
  public var firstReading: FirstReading?

  /// Creates an identity.
  public init(
    fileName: String, sha256: String, format: String, view: RedlineView? = nil, readerVersion: String, firstReading: FirstReading? = nil
  ) {
    self.fileName = fileName
    self.sha256 = sha256
    self.format = format
    self.view = view
    self.readerVersion = readerVersion
    self.firstReading = firstReading
  }

  /// The file that the words come from, and how it was read: itself, or the file that the Plan XML was written from.
  public var origin: FirstReading {
    firstReading ?? FirstReading(fileName: fileName, sha256: sha256, view: view, readerVersion: readerVersion)
  }

  /// A reading of a file, kept with what was made of it.
  public struct FirstReading: Hashable, Sendable, Codable {
    /// The file's name, without its folder.
    public var fileName: String
    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    public var sha256: String
    /// Which reading of a redline it was.
    public var view: RedlineView?
    /// The version of the reader.
    public var readerVersion: String

    /// Creates a reading.
    public init(fileName: String, sha256: String, view: RedlineView? = nil, readerVersion: String) {
      self.fileName = fileName
      self.sha256 = sha256
      self.view = view
      self.readerVersion = readerVersion
    }
  }
}
