/// An element of a small part, with everything in it. Large parts are streamed: see ``XMLStream``.
package struct XMLElement: Hashable, Sendable {
  /// The qualified name, with the reader's own prefix: `w:style`. See ``XMLNamespaces``.
  package var name: String
  /// The attributes, in the order of the source.
  package var attributes: [Attribute]
  /// Elements and text, in order.
  package var content: [Content]
  /// The line of the part on which the element's start tag ends, from 1.
  package var line: Int

  package init(_ name: String, attributes: [Attribute] = [], content: [Content] = [], line: Int = 0) {
    self.name = name
    self.attributes = attributes
    self.content = content
    self.line = line
  }

  package struct Attribute: Hashable, Sendable {
    /// The qualified name: `w:val`; without a namespace, the name alone.
    package var name: String
    /// The value, with the five entities of XML resolved.
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The content of an element.
  package enum Content: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
  }
}

extension XMLElement {
  /// The value of the attribute of this name.
  package subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The child elements, in order.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The child elements of this name, in order.
  package func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first child element of this name.
  package func first(_ name: String) -> XMLElement? {
    for case .element(let element) in content where element.name == name { return element }
    return nil
  }

  /// All text in the element and in the elements in it.
  package var text: String {
    var text = ""
    for item in content {
      switch item {
      case .element(let element): text += element.text
      case .text(let words): text += words
      }
    }
    return text
  }
}

extension XMLElement {
  /// Reads a part into a tree.
  package init(
    parsing bytes: [UInt8], part: String, namespaces: XMLNamespaces, limits: XMLLimits = .tree
  ) throws(PackagedXMLError) {
    let builder = XMLTreeBuilder()
    let vocabulary = XMLVocabulary([], namespaces: namespaces)
    try XMLStream.parse(bytes, part: part, vocabulary: vocabulary, limits: limits, delegate: builder)
    guard let root = builder.root else { throw .malformed(part: part, line: 1, reason: "it holds no element") }
    self = root
  }
}

/// Puts a tree together from a stream.
private final class XMLTreeBuilder: XMLStreamDelegate {
  private(set) var root: XMLElement?
  private var open: [XMLElement] = []
  private var characters: [UInt8] = []

  func start(_ tag: borrowing XMLTag) {
    closeText()
    let attributes = tag.attributes.map { XMLElement.Attribute($0.name, $0.value) }
    open.append(XMLElement(tag.qualifiedName, attributes: attributes, line: tag.line))
  }

  func end(_ name: Int?) {
    closeText()
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
  }

  func text(_ bytes: Span<UInt8>) { characters.append(bytes) }

  private func closeText() {
    guard !characters.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(String(decoding: characters, as: UTF8.self))) }
    characters.removeAll(keepingCapacity: true)
  }
}
