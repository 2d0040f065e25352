import PackagedXML

/// What each part of a package is (ECMA-376 Part 2, 6.2.3).
struct DOCXContentTypes {
  /// By the ending of a name, in the order in which they were given.
  private(set) var defaults: [(ending: String, type: String)] = []
  /// By a part's own name.
  private(set) var overrides: [(part: String, type: String)] = []

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  static let document = word + "document.main+xml"
  static let template = word + "template.main+xml"

  /// The type of one of Word's own parts: "styles", "header".
  static func ofWord(_ kind: String) -> String { "\(word)\(kind)+xml" }

  /// The types of an empty package.
  init() {
    defaults = [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")]
  }

  /// Reads the part of types.
  init(_ root: XMLElement) {
    for element in root.children {
      guard let type = element["ContentType"] else { continue }
      if element.name == "Default", let ending = element["Extension"] { defaults.append((ending.lowercased(), type)) }
      if element.name == "Override", let part = element["PartName"] { overrides.append((String(part.drop { $0 == "/" }), type)) }
    }
  }

  /// The type of a part.
  func type(of part: String) -> String? {
    let name = part.lowercased()
    if let own = overrides.first(where: { $0.part.lowercased() == name }) { return own.type }
    return defaults.first { name.hasSuffix("." + $0.ending) }?.type
  }

  /// Names the type of a part.
  mutating func set(_ type: String, of part: String) {
    overrides.removeAll { $0.part.lowercased() == part.lowercased() }
    overrides.append((part, type))
  }

  /// The types with only these parts named.
  func keeping(_ parts: [String]) -> DOCXContentTypes {
    let names = Set(parts.map { $0.lowercased() })
    var kept = DOCXContentTypes()
    kept.defaults += defaults.filter { one in !kept.defaults.contains { $0.ending == one.ending } }
    kept.overrides = overrides.filter { names.contains($0.part.lowercased()) }
    return kept
  }

  var part: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("Types", ["xmlns": DOCXNamespaces.contentTypes]) { xml in
      for one in defaults { xml.element("Default", ["Extension": one.ending, "ContentType": one.type]) }
      for one in overrides { xml.element("Override", ["PartName": "/" + one.part, "ContentType": one.type]) }
    }
    return xml.bytes
  }
}
