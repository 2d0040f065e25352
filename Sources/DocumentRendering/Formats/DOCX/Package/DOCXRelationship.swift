import PackagedXML

/// A tie from one part to another (ECMA-376 Part 2, 6.5.3).
struct DOCXRelationship: Hashable {
  var id: String
  /// The last word of its type, where it is one of the standard's: "styles", "header"; else the whole type.
  var type: String
  var target: String
  var isExternal = false

  private static let standard = DOCXNamespaces.relationships + "/"

  var fullType: String {
    switch type {
    case "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    default: type.contains("/") ? type : Self.standard + type
    }
  }

  /// Reads a part of relationships.
  static func all(in root: XMLElement) -> [DOCXRelationship] {
    root.children("Relationship").compactMap { element in
      guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { return nil }
      let short = type.hasPrefix(standard) ? String(type.dropFirst(standard.count)) : type
      return DOCXRelationship(id: id, type: short, target: target, isExternal: element["TargetMode"] == "External")
    }
  }

  /// The path of the part it leads to, from a part in `folder`; nil where it leads out of the package.
  func path(from folder: String) -> String? {
    guard !isExternal else { return nil }
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..":
        guard !steps.isEmpty else { return nil }
        steps.removeLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// A part of relationships.
  static func part(_ relationships: [DOCXRelationship]) -> [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("Relationships", ["xmlns": DOCXNamespaces.packageRelationships]) { xml in
      for one in relationships {
        xml.element(
          "Relationship",
          ["Id": one.id, "Type": one.fullType, "Target": one.target, "TargetMode": one.isExternal ? "External" : nil])
      }
    }
    return xml.bytes
  }

  /// The path of the relationships of a part.
  static func path(ofPart part: String) -> String {
    let (folder, name) = PartPath.split(part)
    return "\(folder.isEmpty ? "" : folder + "/")_rels/\(name).rels"
  }
}

/// Paths of parts in a package.
enum PartPath {
  /// A path as its folder and its last name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
