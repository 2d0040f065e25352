import PackagedXML
import PlanModel

/// A council's own Word document or template. Its styles, page, heads and feet, pictures in them, theme and fonts are used for a paper; its
/// own words are not.
public struct DOCXTemplate: Sendable {
  /// What it is called in messages: the name of its file.
  public let name: String
  /// The path of its main part.
  let mainPath: String
  let stylesPath: String
  let stylesPart: [UInt8]
  let styles: [TemplateStyle]
  let numberingPath: String?
  /// The part of numberings; nil where there is none, or nothing in it.
  let numberingPart: [UInt8]?
  let settings: XMLElement?
  let section: TemplateSection
  /// The language of words that name none.
  let language: String
  /// The parts that are kept as they are.
  let keptParts: [Part]
  /// The relationships of the main part that are kept.
  let keptRelationships: [DOCXRelationship]
  /// The types of the parts that are kept.
  let keptTypes: DOCXContentTypes

  private let styleByName: [String: Int]
  private let definitions: [Int: Int]
  /// The first free number of a definition of lists.
  let nextDefinition: Int
  /// The first free number of a list.
  let nextNumbering: Int

  /// A part and its bytes.
  struct Part: Hashable, Sendable {
    var path: String
    var bytes: [UInt8]
  }

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: A .docx or .dotx file.
  ///   - name: What it is called in messages: the name of its file.
  /// - Throws: ``RenderingError/template(name:_:)``.
  public init(_ bytes: [UInt8], name: String) throws(RenderingError) {
    do {
      try self.init(TemplatePackage(bytes), name: name)
    } catch {
      throw .template(name: name, error)
    }
  }

  private init(_ package: TemplatePackage, name: String) throws(TemplateFault) {
    self.name = name
    mainPath = package.mainPath
    guard let sheet = try package.related("styles", root: "w:styles") else { throw .damaged(part: "styles", reason: "it is missing") }
    stylesPath = sheet.path
    stylesPart = sheet.bytes
    styles = sheet.tree.children.compactMap(TemplateStyle.init)
    let pairs = styles.enumerated().flatMap { index, style in style.names.map { ("\(style.kind) \($0)", index) } }
    styleByName = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    let defaults = sheet.tree.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")?.first("w:lang")?["w:val"]
    language = styles.first { $0.isDefault && $0.kind == "paragraph" }?.language ?? defaults ?? ""

    let lists = try package.related("numbering", root: "w:numbering")
    numberingPath = lists?.path
    numberingPart = lists?.tree.children.isEmpty == false ? lists?.bytes : nil
    let instances = lists?.tree.children("w:num") ?? []
    definitions = Dictionary(instances.compactMap(Self.definition), uniquingKeysWith: { first, _ in first })
    nextDefinition = Self.next(lists?.tree.children("w:abstractNum").compactMap { Self.number($0["w:abstractNumId"]) } ?? [])
    nextNumbering = max(Self.next(instances.compactMap { Self.number($0["w:numId"]) }), 1)

    settings = try package.related("settings", root: "w:settings")?.tree
    (keptRelationships, keptParts) = try package.kept()
    let ids = Set(keptRelationships.filter { ["header", "footer"].contains($0.type) }.map(\.id))
    section = TemplateSection(of: package.document, ids: ids)
    keptTypes = package.types.keeping(keptParts.map(\.path))
  }

  private static func number(_ text: String?) -> Int? { text.flatMap { Int($0) }.flatMap { (0..<1_000_000).contains($0) ? $0 : nil } }

  private static func next(_ numbers: [Int]) -> Int { (numbers.max() ?? -1) + 1 }

  private static func definition(_ instance: XMLElement) -> (Int, Int)? {
    guard let id = number(instance["w:numId"]), let of = number(instance.first("w:abstractNumId")?["w:val"]) else { return nil }
    return (id, of)
  }

  /// The template's style for one of ours, by its name.
  func style(_ style: DOCXStyle) -> TemplateStyle? {
    styleByName["\(style.kind.rawValue) \(style.rawValue.lowercased())"].map { styles[$0] }
  }

  /// The definition that a list uses.
  func definition(ofNumbering id: Int) -> Int? { definitions[id] }
}
