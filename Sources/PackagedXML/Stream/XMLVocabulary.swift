/// The element and attribute names that a reader of a stream knows, each with a number, so that the reader switches over integers.
package struct XMLVocabulary: Hashable, Sendable {
  let namespaces: XMLNamespaces
  let numbers: [String: Int]

  /// Creates a vocabulary of qualified names (`w:p`); a name's number is its place in the list.
  package init(_ names: [String], namespaces: XMLNamespaces) {
    self.namespaces = namespaces
    numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}
