package import PackagedXML

/// A Word file whose parts are read as trees, edited, and packed again. What is not edited keeps its bytes.
package struct WordFile {
  private let package: DOCXPackage
  private var trees: [String: XMLElement] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []

  /// Opens the file in `bytes`.
  package init(_ bytes: [UInt8]) throws(RedlineError) {
    do throws(PackagedXMLError) { package = try DOCXPackage(bytes) } catch { throw RedlineError(error) }
  }

  /// The name of the main part: "word/document.xml" as a rule.
  package var main: String { package.main.name }

  /// The names of the parts of a kind that the main part points to.
  package func parts(_ kind: String) -> [String] { package.parts(kind).map(\.name) }

  /// A part as a tree, as edited so far.
  package func tree(_ name: String) throws(RedlineError) -> XMLElement {
    if let tree = trees[name] { return tree }
    guard let entry = package.archive.entry(name) else { throw .damaged(part: name, reason: "it is not there") }
    do throws(PackagedXMLError) {
      return try XMLElement(editing: package.archive.contents(of: entry), part: name, namespaces: Self.namespaces(of: name))
    } catch {
      throw RedlineError(error)
    }
  }

  /// The one part of a kind as a tree, or nil where there is none.
  package func tree(kind: String) throws(RedlineError) -> XMLElement? {
    guard let name = parts(kind).first else { return nil }
    return try tree(name)
  }

  /// Puts an edited tree in the place of a part.
  package mutating func replace(_ name: String, with tree: XMLElement) { trees[name] = tree }

  /// Adds a part that the main part points to.
  package mutating func add(_ file: String, kind: String, contentType: String, _ tree: XMLElement) throws(RedlineError) {
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let name = folder.isEmpty ? file : "\(folder)/\(file)"
    added.append((name, tree.partBytes))
    try declare(name, contentType)
    try relate(file, kind)
  }

  private mutating func declare(_ name: String, _ contentType: String) throws(RedlineError) {
    var types = try tree("[Content_Types].xml")
    types.content.append(
      .element(
        XMLElement(
          "Override", attributes: [XMLElement.Attribute("PartName", "/\(name)"), XMLElement.Attribute("ContentType", contentType)])))
    replace("[Content_Types].xml", with: types)
  }

  private mutating func relate(_ file: String, _ kind: String) throws(RedlineError) {
    let name = relationshipsName
    var tree = package.archive.entry(name) == nil && trees[name] == nil ? Self.noRelationships : try tree(name)
    let taken = Set(tree.children.compactMap { $0["Id"] })
    var number = 1
    while taken.contains("redline\(number)") { number += 1 }
    tree.content.append(
      .element(
        XMLElement(
          "Relationship",
          attributes: [
            XMLElement.Attribute("Id", "redline\(number)"), XMLElement.Attribute("Type", try relationshipType(kind)),
            XMLElement.Attribute("Target", file),
          ])))
    if package.archive.entry(name) == nil { added.append((name, [])) }
    replace(name, with: tree)
  }

  /// Transitional and strict documents name the kinds of parts by URIs of their own (ISO/IEC 29500-4 and -1).
  private func relationshipType(_ kind: String) throws(RedlineError) -> String {
    let isStrict = try tree(main)["xmlns:w"]?.contains("purl.oclc.org") ?? false
    return
      (isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
      + kind
  }

  private var relationshipsName: String {
    var steps = main.split(separator: "/").map(String.init)
    let file = steps.popLast() ?? main
    return (steps + ["_rels", "\(file).rels"]).joined(separator: "/")
  }

  private static let noRelationships = XMLElement(
    "Relationships", attributes: [XMLElement.Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])

  private static func namespaces(of name: String) -> XMLNamespaces {
    if name == "[Content_Types].xml" { return .contentTypes }
    return name.hasSuffix(".rels") ? .relationships : .word
  }

  /// The file's bytes: the parts in the order of the source, then those that were added.
  package func bytes() throws(RedlineError) -> [UInt8] {
    do throws(PackagedXMLError) {
      var writer = ZipWriter()
      for entry in package.archive.entries {
        if let tree = trees[entry.name] {
          writer.add(entry.name, tree.partBytes)
        } else {
          writer.add(entry.name, try package.archive.contents(of: entry))
        }
      }
      for part in added { writer.add(part.name, trees[part.name]?.partBytes ?? part.bytes) }
      return try writer.archive()
    } catch {
      throw RedlineError(error)
    }
  }
}

extension RedlineError {
  init(_ error: PackagedXMLError) {
    switch error {
    case .notAnArchive(let reason): self = .damaged(part: "archive", reason: reason)
    case .damaged(let part, let reason), .unsafeName(let part, let reason), .unwritable(let part, let reason):
      self = .damaged(part: part, reason: reason)
    case .encrypted(let part): self = .damaged(part: part, reason: "it is protected with a password")
    case .tooLarge(let part, let limit): self = .damaged(part: part, reason: "it is over the limit of \(limit)")
    case .missing(let part): self = .damaged(part: part, reason: "it is not there")
    case .malformed(let part, let line, let reason): self = .damaged(part: part, reason: "line \(line): \(reason)")
    case .documentType(let part, let line): self = .damaged(part: part, reason: "line \(line) declares a document type")
    case .unknownEncoding(let part, let encoding): self = .damaged(part: part, reason: "the encoding \(encoding) is not read")
    case .schema(let line, let reason): self = .damaged(part: "schema", reason: "line \(line): \(reason)")
    }
  }
}
