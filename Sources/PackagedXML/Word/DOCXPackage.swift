/// The parts of a Word file, found as the Open Packaging Conventions say: by relationship, never by name (ECMA-376 Part 2, 6.5).
package struct DOCXPackage {
  package let archive: ZipArchive
  /// The document's own part: "word/document.xml" as a rule.
  package let main: ZipArchive.Entry
  /// What the main part points to inside of the package.
  package let relationships: [PackageRelationship]

  package init(_ bytes: [UInt8]) throws(PackagedXMLError) {
    archive = try ZipArchive(bytes)
    let root = try Self.relationships(of: "", in: archive)
    guard let main = try Self.mainPart(root, in: archive) else { throw .missing(part: "main document") }
    self.main = main
    relationships = try Self.relationships(of: main.name, in: archive)
  }

  /// The parts of one kind that the main part points to, in the order of its relationships, each once; missing ones are left out.
  package func parts(_ kind: String) -> [ZipArchive.Entry] {
    var seen: Set<String> = []
    return relationships.filter { $0.kind == kind }.compactMap { archive.entry($0.target) }.filter { seen.insert($0.name).inserted }
  }

  /// The one part of a kind as a tree, or nil where there is none.
  package func tree(_ kind: String) throws(PackagedXMLError) -> XMLElement? {
    guard let entry = parts(kind).first else { return nil }
    return try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .word)
  }

  /// The file's own properties, or nil where there are none.
  package func coreProperties() throws(PackagedXMLError) -> XMLElement? {
    let root = try Self.relationships(of: "", in: archive)
    guard let target = root.first(where: { $0.kind == "core-properties" })?.target, let entry = archive.entry(target) else { return nil }
    return try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .package)
  }

  /// The properties that the writer made up itself, by name (ECMA-376 Part 1, 22.3).
  package func customProperties() throws(PackagedXMLError) -> [String: String] {
    let root = try Self.relationships(of: "", in: archive)
    guard let target = root.first(where: { $0.kind == "custom-properties" })?.target, let entry = archive.entry(target) else { return [:] }
    let tree = try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .package)
    let named = tree.children("custom:property").compactMap { property in property["name"].map { ($0, property.text) } }
    return Dictionary(named) { first, _ in first }
  }

  private static func mainPart(_ root: [PackageRelationship], in archive: ZipArchive) throws(PackagedXMLError) -> ZipArchive.Entry? {
    for relationship in root where relationship.kind == "officeDocument" {
      if let entry = archive.entry(relationship.target) { return entry }
    }
    // Some writers leave the relationship out, and Word opens what they write.
    return archive.entry("word/document.xml")
  }

  private static func relationships(of part: String, in archive: ZipArchive) throws(PackagedXMLError) -> [PackageRelationship] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    guard let entry = archive.entry((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels") else { return [] }
    let tree = try XMLElement(parsing: archive.contents(of: entry), part: entry.name, namespaces: .package)
    return tree.children("rel:Relationship").compactMap { PackageRelationship($0, folder: folder) }
  }
}
