/// The namespaces that a reader knows, each under a prefix of the reader's own choice.
///
/// A document's own prefixes mean nothing. Two URIs that share a prefix here read alike, as do the transitional and the strict
/// namespaces of Office Open XML (ISO/IEC 29500-1 and -4). The prefix "" is for names that a reader writes without one.
package struct XMLNamespaces: Hashable, Sendable {
  private let prefixes: [String: String]

  /// Creates a list from prefixes and the URIs of each.
  package init(_ uris: KeyValuePairs<String, [String]>) {
    var prefixes = ["http://www.w3.org/XML/1998/namespace": "xml"]
    for (prefix, list) in uris {
      for uri in list { prefixes[uri] = prefix }
    }
    self.prefixes = prefixes
  }

  /// The reader's own prefix for a URI, or nil where the reader does not know it.
  func prefix(of uri: String) -> String? { prefixes[uri] }

  /// Whether the reader uses a prefix.
  func holds(prefix: String) -> Bool { !prefix.isEmpty && prefixes.values.contains(prefix) }

  /// The name as readers write it: `w:p`; `p` without a namespace; `{uri}p` in a namespace that is not known.
  func qualified(_ local: String, uri: String?) -> String {
    guard let uri else { return local }
    guard let prefix = prefixes[uri] else { return "{\(uri)}\(local)" }
    return prefix.isEmpty ? local : "\(prefix):\(local)"
  }
}
