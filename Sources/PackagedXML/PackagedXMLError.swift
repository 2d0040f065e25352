/// Why an archive or an XML part was refused. Each names the part and the reason in plain words.
package enum PackagedXMLError: Error, Hashable, Sendable {
  /// The bytes are not a zip archive, or its directory cannot be read.
  case notAnArchive(reason: String)
  /// The archive or one of its entries is damaged: cut short, or with a wrong check sum.
  case damaged(part: String, reason: String)
  /// An entry is encrypted.
  case encrypted(part: String)
  /// An entry's name could point outside of the archive, or hide another entry.
  case unsafeName(part: String, reason: String)
  /// Something is over a limit that protects the reader.
  case tooLarge(part: String, limit: String)
  /// The archive has no entry of this name.
  case missing(part: String)
  /// The XML is not well formed.
  case malformed(part: String, line: Int, reason: String)
  /// The XML has a document type declaration, which may define entities and is never read.
  case documentType(part: String, line: Int)
  /// The XML is in an encoding that is not read.
  case unknownEncoding(part: String, encoding: String)
  /// A schema cannot be compiled.
  case schema(line: Int, reason: String)
  /// The archive cannot be written.
  case unwritable(part: String, reason: String)
}
