import CXML2

/// The start of an element, with its attributes. It cannot be copied, and so cannot outlive the call that hands it over.
package struct XMLTag: ~Copyable {
  /// The number of the element's name in the vocabulary, or nil where the vocabulary has it not.
  package let name: Int?
  let state: UnsafeMutablePointer<XMLStreamState>
  let local: UnsafePointer<xmlChar>
  let uri: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let declared: XMLDeclarations

  /// The line in the part, from 1.
  package var line: Int { state.pointee.line }

  /// The name in letters: `w:p`, or `{uri}p` in a namespace that the vocabulary does not have.
  package var qualifiedName: String { state.pointee.names.qualified(local: local, uri: uri) }

  /// The value of the attribute with this number, as a string.
  package func string(_ name: Int) -> String? {
    state.pointee.value(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the attribute is there and has exactly this value.
  package func has(_ name: Int, _ value: StaticString) -> Bool {
    guard let bytes = state.pointee.value(name), bytes.count == value.utf8CodeUnitCount else { return false }
    return value.withUTF8Buffer { $0.elementsEqual(bytes) }
  }

  /// The value of the attribute as a whole number, or nil where it is none.
  package func integer(_ name: Int) -> Int? {
    guard let bytes = state.pointee.value(name), bytes.count <= 12 else { return nil }
    return String(decoding: bytes, as: UTF8.self).boundedInteger
  }

  /// Hands the attribute's bytes to `body`.
  package func withBytes<Result>(of name: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    state.pointee.value(name).map { body($0.span) }
  }

  /// All attributes with their names in letters, in the order of the source. For small parts.
  package var attributes: [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for index in 0..<state.pointee.attributes.count {
      let attribute = state.pointee.attributes[index]
      let name = state.pointee.names.qualified(local: attribute.local, uri: attribute.uri)
      result.append((name, String(decoding: attribute.value, as: UTF8.self)))
    }
    return result
  }
}

extension XMLTag {
  /// The name with the source's own prefix where the vocabulary does not have its namespace: `w:p`, `w15:collapsed`.
  package var sourceName: String { state.pointee.names.sourceName(local: local, uri: uri, prefix: prefix) }

  /// All attributes as ``sourceName`` writes names, in the order of the source.
  package var sourceAttributes: [(name: String, value: String)] {
    (0..<state.pointee.attributes.count).map { index in
      let attribute = state.pointee.attributes[index]
      let name = state.pointee.names.sourceName(local: attribute.local, uri: attribute.uri, prefix: attribute.prefix)
      return (name, String(decoding: attribute.value, as: UTF8.self))
    }
  }

  /// The namespaces that the tag declares, each with its prefix; "" is the one of names without a prefix.
  package var namespaces: [(prefix: String, uri: String)] {
    (0..<declared.count).map { declared[$0] }
  }

  /// The URI of the element's namespace.
  package var namespace: String? { uri.map { String(cString: $0) } }
}

/// The namespaces that a tag declares, in libxml2's own array: prefix and URI for each.
struct XMLDeclarations {
  var base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  var count = 0

  subscript(index: Int) -> (prefix: String, uri: String) {
    func string(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    return (string(base?[index * 2]), string(base?[index * 2 + 1]))
  }
}

/// The attributes of the current tag, in libxml2's own array: local name, prefix, URI, start and end of the value for each.
struct XMLAttributes {
  var base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  var count = 0

  subscript(
    index: Int
  ) -> (
    local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?, value: UnsafeBufferPointer<xmlChar>, prefix: UnsafePointer<xmlChar>?
  ) {
    guard let base, let local = base[index * 5], let start = base[index * 5 + 3], let end = base[index * 5 + 4] else {
      preconditionFailure("libxml2 gives five pointers for each attribute")
    }
    return (local, base[index * 5 + 2], UnsafeBufferPointer(start: start, count: end - start), base[index * 5 + 1])
  }
}

extension XMLStreamState {
  /// The value of an attribute of the current tag.
  mutating func value(_ name: Int) -> UnsafeBufferPointer<xmlChar>? {
    for index in 0..<attributes.count {
      let attribute = attributes[index]
      if names.number(local: attribute.local, uri: attribute.uri) == Int32(name) { return attribute.value }
    }
    return nil
  }
}
