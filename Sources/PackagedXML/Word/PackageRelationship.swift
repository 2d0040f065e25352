/// A pointer from one part of a package to another (ECMA-376 Part 2, 6.5.3).
package struct PackageRelationship: Hashable, Sendable {
  /// The identifier, by which the source part refers to it.
  package let id: String
  /// The last word of its type, which transitional and strict documents share: "styles", "footnotes".
  package let kind: String
  /// The name of the part that it points to.
  package let target: String

  /// Reads a relationship; nil where it points out of the package.
  init?(_ element: XMLElement, folder: String) {
    guard element["TargetMode"] != "External", let type = element["Type"], let target = element["Target"] else { return nil }
    id = element["Id"] ?? ""
    kind = type.split(separator: "/").last.map(String.init) ?? ""
    self.target = Self.resolved(target, in: folder)
  }

  /// A target as a part name: relative to the source's folder unless it begins with a slash. It can name entries of the archive only.
  private static func resolved(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
