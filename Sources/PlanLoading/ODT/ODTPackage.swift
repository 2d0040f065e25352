import PackagedXML

/// The parts of an OpenDocument package (ODF 1.3 part 2, 3).
struct ODTPackage {
  let archive: ZipArchive
  /// The part with the text.
  let content: ZipArchive.Entry

  init(_ bytes: [UInt8]) throws(PackagedXMLError) {
    archive = try ZipArchive(bytes)
    try Self.refuseEncryption(archive)
    guard let content = archive.entry("content.xml") else { throw .missing(part: "content.xml") }
    self.content = content
  }

  /// The manifest lists the encrypted parts (ODF 1.3 part 2, 4.8); the archive itself does not.
  private static func refuseEncryption(_ archive: ZipArchive) throws(PackagedXMLError) {
    guard let entry = archive.entry("META-INF/manifest.xml") else { return }
    let manifest = try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .openDocument)
    let encrypted = manifest.children.first { $0.children.contains { $0.name == "manifest:encryption-data" } }
    if let encrypted { throw .encrypted(part: encrypted["manifest:full-path"] ?? "content.xml") }
  }
}
