extension XMLElement {
  /// Reads a part into a tree that can be written again: names of known namespaces have the reader's own prefixes, all others keep those
  /// of the source, and every declaration of a namespace is kept as an attribute.
  ///
  /// - Throws: ``PackagedXMLError/malformed(part:line:reason:)`` also where the source gives one of the reader's prefixes to another
  ///   namespace.
  package init(editing bytes: [UInt8], part: String, namespaces: XMLNamespaces, limits: XMLLimits = .edited) throws(PackagedXMLError) {
    let builder = XMLSourceBuilder(namespaces)
    try XMLStream.parse(bytes, part: part, vocabulary: XMLVocabulary([], namespaces: namespaces), limits: limits, delegate: builder)
    guard var root = builder.root else { throw .malformed(part: part, line: 1, reason: "it holds no element") }
    guard builder.clash == nil else {
      throw .malformed(part: part, line: 1, reason: "the prefix “\(builder.clash ?? "")” stands for an unusual namespace")
    }
    for (prefix, uri) in builder.used.sorted(by: { $0.key < $1.key }) where prefix != "xml" {
      let name = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
      if root[name] == nil { root.attributes.append(Attribute(name, uri)) }
    }
    self = root
  }

  /// The element and everything in it as a part of its own.
  package var partBytes: [UInt8] {
    var writer = XMLWriter(standalone: true)
    writer.write(self)
    return writer.bytes
  }
}

extension XMLWriter {
  /// Writes an element with everything in it.
  package mutating func write(_ element: XMLElement) {
    start(element.name)
    for attribute in element.attributes { self.attribute(attribute.name, attribute.value) }
    for item in element.content {
      switch item {
      case .element(let child): write(child)
      case .text(let words): text(words)
      }
    }
    end()
  }
}

/// Puts a tree together that keeps what it needs to be written again.
private final class XMLSourceBuilder: XMLStreamDelegate {
  private(set) var root: XMLElement?
  /// The reader's own prefixes found so far, each with its URI in this source.
  private(set) var used: [String: String] = [:]
  /// A prefix of the reader's that the source gives to another namespace.
  private(set) var clash: String?
  private let namespaces: XMLNamespaces
  private var open: [XMLElement] = []
  private var characters: [UInt8] = []

  init(_ namespaces: XMLNamespaces) { self.namespaces = namespaces }

  func start(_ tag: borrowing XMLTag) {
    closeText()
    var attributes: [XMLElement.Attribute] = []
    for (prefix, uri) in tag.namespaces {
      note(prefix, uri)
      attributes.append(XMLElement.Attribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", uri))
    }
    for (name, value) in tag.sourceAttributes { attributes.append(XMLElement.Attribute(name, value)) }
    open.append(XMLElement(tag.sourceName, attributes: attributes, line: tag.line))
  }

  func end(_ name: Int?) {
    closeText()
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
  }

  func text(_ bytes: Span<UInt8>) { characters.append(bytes) }

  private func note(_ prefix: String, _ uri: String) {
    if let own = namespaces.prefix(of: uri) {
      if used[own] == nil { used[own] = uri }
    } else if namespaces.holds(prefix: prefix) {
      clash = prefix
    }
  }

  private func closeText() {
    guard !characters.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(String(decoding: characters, as: UTF8.self))) }
    characters.removeAll(keepingCapacity: true)
  }
}
