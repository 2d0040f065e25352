import PackagedXML
import PlanModel

/// The parts of a Word document (ECMA-376 Part 1, 11.3), in a fixed order.
struct DOCXPackage {
  /// Notes for the officer on the template.
  private(set) var notes: [LoadingNote] = []
  private var parts: [(path: String, bytes: [UInt8])] = []
  private var types: DOCXContentTypes
  private var relationships: [DOCXRelationship]
  private let folder: String

  init(_ document: ReportDocument, template: DOCXTemplate?, properties: PaperProperties) {
    let main = template?.mainPath ?? "word/document.xml"
    let page = (template?.section.page ?? .a4).turned(document.orientation)
    var body = DOCXBody(document, template: template, page: page)
    let section = DOCXSectionProperties(template: template, page: page)
    body.write(document) { section.write(to: &$0) }

    folder = PartPath.split(main).folder
    types = template?.keptTypes ?? DOCXContentTypes()
    relationships = template?.keptRelationships ?? []
    var marking = properties.paper.flatMap { try? PaperMarking(body.xml.bytes, paper: $0) }
    add(main, marking?.document.partBytes ?? body.xml.bytes, type: DOCXContentTypes.document)
    let furniture = DOCXFurniture(document: document, textWidth: page.textWidth, language: body.runLanguage)
    if section.addsHeader { add("header", id: DOCXSectionProperties.headerID, furniture.header(styles: &body.styles)) }
    if section.addsFooter { add("footer", id: DOCXSectionProperties.footerID, furniture.footer(styles: &body.styles)) }
    if !body.footnotes.texts.isEmpty {
      add("footnotes", id: "rIdPaperNotes", body.footnotes.part(styles: &body.styles, language: body.runLanguage))
    }
    let settings = DOCXSettings(template: template, language: body.language, hasFootnotes: !body.footnotes.texts.isEmpty)
    add("settings", id: "rIdPaperSettings", settings.part)
    if !body.numbering.isEmpty || template?.numberingPart != nil {
      put("numbering", at: template?.numberingPath, id: "rIdPaperNumbering", body.numbering.part)
    }
    put("styles", at: template?.stylesPath, id: "rIdPaperStyles", body.styles.part(language: body.language))
    if template == nil {
      add("fontTable", id: "rIdPaperFonts", DOCXFonts.part)
      add("theme", id: "rIdPaperTheme", DOCXTheme.part, type: "application/vnd.openxmlformats-officedocument.theme+xml")
    }
    notes = template.map { $0.notes(added: body.styles.added, section: section, turned: page != $0.section.page) } ?? []
    for part in parts + (template?.keptParts ?? []).map({ ($0.path, $0.bytes) }) where Self.isFurniture(part.path) {
      marking?.addFurniture(part.bytes, part: part.path)
    }
    if let marking { add(marking.words) }
    addFrame(document, properties, main: main, template: template)
  }

  /// Whether a part is a header, a footer or holds notes.
  private static func isFurniture(_ path: String) -> Bool {
    let name = PartPath.split(path).name
    return ["header", "footer", "footnotes", "endnotes", "paper-"].contains { name.hasPrefix($0) } && name.hasSuffix(".xml")
  }

  /// Adds the words as drafted, with their ties.
  private mutating func add(_ words: DraftedWords) {
    relationships.append(DOCXRelationship(id: "rIdPaperWords", type: "customXml", target: "/" + DraftedWords.itemPath))
    add(DraftedWords.itemPath, words.part, type: "application/xml")
    add(DraftedWords.propertiesPath, DraftedWords.properties, type: DraftedWords.propertiesType)
    add(DOCXRelationship.path(ofPart: DraftedWords.itemPath), DraftedWords.relationships, type: nil)
  }

  /// Adds the parts outside of the folder of Word: types, the first relationships, properties; and the parts of the template.
  private mutating func addFrame(_ document: ReportDocument, _ properties: PaperProperties, main: String, template: DOCXTemplate?) {
    add(DOCXRelationship.path(ofPart: main), DOCXRelationship.part(relationships), type: nil)
    for part in template?.keptParts ?? [] { parts.append((part.path, part.bytes)) }
    add(
      "docProps/core.xml", DOCXProperties.core(of: document, properties),
      type: "application/vnd.openxmlformats-package.core-properties+xml")
    add(
      "docProps/app.xml", DOCXProperties.application, type: "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    var roots: [DOCXRelationship] = [
      .init(id: "rId1", type: "officeDocument", target: main),
      .init(id: "rId2", type: "core-properties", target: "docProps/core.xml"),
      .init(id: "rId3", type: "extended-properties", target: "docProps/app.xml"),
    ]
    if !properties.custom.isEmpty {
      add(
        "docProps/custom.xml", DOCXProperties.custom(properties.custom),
        type: "application/vnd.openxmlformats-officedocument.custom-properties+xml")
      roots.append(.init(id: "rId4", type: "custom-properties", target: "docProps/custom.xml"))
    }
    parts.insert(("_rels/.rels", DOCXRelationship.part(roots)), at: 0)
    parts.insert(("[Content_Types].xml", types.part), at: 0)
  }

  /// Adds a part of ours to the folder of Word, under a name that the template has not taken.
  private mutating func add(_ kind: String, id: String, _ bytes: [UInt8], type: String? = nil) {
    var name = "\(kind).xml"
    while types.overrides.contains(where: { $0.part.lowercased() == path(name).lowercased() }) { name = "paper-" + name }
    relationships.append(DOCXRelationship(id: id, type: kind, target: name))
    add(path(name), bytes, type: type ?? DOCXContentTypes.ofWord(kind))
  }

  /// Puts a part where the template has its own, or adds it.
  private mutating func put(_ kind: String, at place: String?, id: String, _ bytes: [UInt8]) {
    guard let place else { return add(kind, id: id, bytes) }
    add(place, bytes, type: DOCXContentTypes.ofWord(kind))
  }

  private mutating func add(_ path: String, _ bytes: [UInt8], type: String?) {
    parts.append((path, bytes))
    if let type { types.set(type, of: path) }
  }

  private func path(_ name: String) -> String { folder.isEmpty ? name : "\(folder)/\(name)" }

  /// The bytes of the file.
  func archive() throws(PackagedXMLError) -> [UInt8] {
    var zip = ZipWriter()
    for part in parts { zip.add(part.path, part.bytes) }
    return try zip.archive()
  }
}
