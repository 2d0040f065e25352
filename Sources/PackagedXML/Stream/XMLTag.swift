import CXML2

/// The start of an element, with its attributes. Good for the call that hands it over; afterwards it has no attributes.
package struct XMLTag {
  /// The number of the element's name in the vocabulary, or nil where the vocabulary has it not.
  package let name: Int?
  let context: XMLStreamContext
  let local: UnsafePointer<xmlChar>
  let uri: UnsafePointer<xmlChar>?

  /// The line in the part, from 1.
  package var line: Int { context.line }

  /// The name in letters: `w:p`, or `{uri}p` in a namespace that the vocabulary does not have.
  package var qualifiedName: String { context.names.qualified(local: local, uri: uri) }

  /// The value of the attribute with this number, as a string.
  package func string(_ name: Int) -> String? {
    context.value(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the attribute is there and has exactly this value.
  package func has(_ name: Int, _ value: StaticString) -> Bool {
    guard let bytes = context.value(name), bytes.count == value.utf8CodeUnitCount else { return false }
    return value.withUTF8Buffer { $0.elementsEqual(bytes) }
  }

  /// The value of the attribute as a whole number, or nil where it is none.
  package func integer(_ name: Int) -> Int? {
    guard let bytes = context.value(name), bytes.count <= 12 else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  /// Hands the attribute's bytes to `body`.
  package func withBytes<Result>(of name: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    context.value(name).map { body($0.span) }
  }

  /// All attributes with their names in letters, in the order of the source. For small parts.
  package var attributes: [(name: String, value: String)] {
    (0..<context.attributes.count).map { index in
      let attribute = context.attributes[index]
      let name = context.names.qualified(local: attribute.local, uri: attribute.uri)
      return (name, String(decoding: attribute.value, as: UTF8.self))
    }
  }
}

/// The attributes of the tag at hand, in libxml2's own array: local name, prefix, URI, start and end of the value for each.
struct XMLAttributes {
  var base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  var count = 0

  subscript(index: Int) -> (local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?, value: UnsafeBufferPointer<xmlChar>) {
    guard let base, let local = base[index * 5], let start = base[index * 5 + 3], let end = base[index * 5 + 4] else {
      preconditionFailure("libxml2 gives five pointers for each attribute")
    }
    return (local, base[index * 5 + 2], UnsafeBufferPointer(start: start, count: end - start))
  }
}

extension XMLStreamContext {
  /// The value of an attribute of the tag at hand.
  func value(_ name: Int) -> UnsafeBufferPointer<xmlChar>? {
    for index in 0..<attributes.count {
      let attribute = attributes[index]
      if names.number(local: attribute.local, uri: attribute.uri) == Int32(name) { return attribute.value }
    }
    return nil
  }
}
