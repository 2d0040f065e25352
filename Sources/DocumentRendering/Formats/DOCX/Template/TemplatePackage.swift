import PackagedXML

/// The parts of a template, read with suspicion.
struct TemplatePackage {
  let mainPath: String
  let types: DOCXContentTypes
  let document: XMLElement
  private let archive: ZipArchive
  private let relationships: [DOCXRelationship]

  init(_ bytes: [UInt8]) throws(TemplateFault) {
    // The compound files of Word before 2007 begin with these bytes, and so does any file under a password (MS-CFB, 2.2).
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .oldOrProtected }
    let archive = try Self.reading { () throws(PackagedXMLError) in try ZipArchive(bytes) }
    guard archive.entry("[Content_Types].xml") != nil, archive.entry("_rels/.rels") != nil else { throw .notAWordFile }
    let types = DOCXContentTypes(try Self.tree("[Content_Types].xml", in: archive))
    let roots = DOCXRelationship.all(in: try Self.tree("_rels/.rels", in: archive))
    let main = roots.first { $0.type == "officeDocument" || $0.type.hasSuffix("/officeDocument") }
    guard let path = main?.path(from: ""), archive.entry(path) != nil else { throw .notAWordFile }
    try Self.check(types, main: path)
    document = try Self.tree(path, in: archive)
    guard document.name == "w:document" else { throw document.name == "strict:document" ? .strict : .notAWordFile }
    let related = DOCXRelationship.path(ofPart: path)
    relationships = archive.entry(related) == nil ? [] : DOCXRelationship.all(in: try Self.tree(related, in: archive))
    mainPath = path
    self.types = types
    self.archive = archive
  }

  private static func check(_ types: DOCXContentTypes, main: String) throws(TemplateFault) {
    let type = types.type(of: main) ?? ""
    let all = types.defaults.map(\.type) + types.overrides.map(\.type)
    guard !type.contains("macroEnabled"), !all.contains(where: { $0.contains("vbaProject") }) else { throw .macroEnabled }
    guard type == DOCXContentTypes.document || type == DOCXContentTypes.template else { throw .notAWordFile }
  }

  /// A part that the document is tied to.
  struct Related {
    var path: String
    var bytes: [UInt8]
    var tree: XMLElement
  }

  /// The part that the document is tied to by a relationship of this type; nil where there is none.
  func related(_ type: String, root: String) throws(TemplateFault) -> Related? {
    let folder = PartPath.split(mainPath).folder
    guard let path = relationships.first(where: { $0.type == type })?.path(from: folder), let entry = archive.entry(path) else {
      return nil
    }
    let bytes = try Self.contents(entry.name, in: archive)
    guard bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw .damaged(part: entry.name, reason: "it is not in UTF-8")
    }
    let tree = try Self.tree(entry.name, in: archive)
    guard tree.name == root else { throw .damaged(part: entry.name, reason: "it holds something else") }
    return Related(path: entry.name, bytes: bytes, tree: tree)
  }

  /// What the look of a page rests on; the styles, numberings and settings are written anew.
  private static let keptTypes: Set<String> = ["styles", "numbering", "theme", "fontTable", "header", "footer"]

  /// The relationships of the main part that are kept, and the parts that they lead to, those again lead to, and so on.
  func kept() throws(TemplateFault) -> ([DOCXRelationship], [DOCXTemplate.Part]) {
    let folder = PartPath.split(mainPath).folder
    let kept = relationships.filter { one in
      Self.keptTypes.contains(one.type) && one.path(from: folder).flatMap { archive.entry($0) } != nil
    }
    var waiting = kept.filter { !["styles", "numbering"].contains($0.type) }.compactMap { $0.path(from: folder) }
    var seen: Set<String> = [mainPath.lowercased()]
    var parts: [DOCXTemplate.Part] = []
    while let path = waiting.popLast() {
      guard seen.insert(path.lowercased()).inserted, let entry = archive.entry(path) else { continue }
      parts.append(.init(path: entry.name, bytes: try Self.contents(entry.name, in: archive)))
      guard let ties = archive.entry(DOCXRelationship.path(ofPart: entry.name)) else { continue }
      parts.append(.init(path: ties.name, bytes: try Self.contents(ties.name, in: archive)))
      let next = DOCXRelationship.all(in: try Self.tree(ties.name, in: archive))
      waiting += next.compactMap { $0.path(from: PartPath.split(entry.name).folder) }
    }
    return (kept, parts.sorted { $0.path < $1.path })
  }

  private static func contents(_ path: String, in archive: ZipArchive) throws(TemplateFault) -> [UInt8] {
    guard let entry = archive.entry(path) else { throw .damaged(part: path, reason: "it is missing") }
    return try reading { () throws(PackagedXMLError) in try archive.contents(of: entry) }
  }

  private static func tree(_ path: String, in archive: ZipArchive) throws(TemplateFault) -> XMLElement {
    let bytes = try contents(path, in: archive)
    return try reading { () throws(PackagedXMLError) in try XMLElement(parsing: bytes, part: path, namespaces: DOCXNamespaces.reading) }
  }

  private static func reading<Value>(_ body: () throws(PackagedXMLError) -> Value) throws(TemplateFault) -> Value {
    do {
      return try body()
    } catch {
      throw TemplateFault(error)
    }
  }
}

extension TemplateFault {
  /// The fault in a template, from what was found in reading it.
  init(_ error: PackagedXMLError) {
    switch error {
    case .notAnArchive: self = .notAWordFile
    case .encrypted: self = .oldOrProtected
    case .damaged(let part, let reason), .unsafeName(let part, let reason), .unwritable(let part, let reason):
      self = .damaged(part: part, reason: reason)
    case .tooLarge(let part, let limit): self = .damaged(part: part, reason: "it is larger than \(limit)")
    case .missing(let part): self = .damaged(part: part, reason: "it is missing")
    case .malformed(let part, let line, let reason): self = .damaged(part: part, reason: "line \(line): \(reason)")
    case .documentType(let part, _): self = .damaged(part: part, reason: "it declares a document type")
    case .unknownEncoding(let part, let encoding): self = .damaged(part: part, reason: "it is in the encoding \(encoding)")
    case .schema(let line, let reason): self = .damaged(part: "schema", reason: "line \(line): \(reason)")
    }
  }
}
