/// A large part read an element at a time: each element in one of the containers is handed over with everything in it, and then
/// forgotten. Between a stream, which knows no element as a whole, and a tree, which holds all of them.
package final class XMLPieces: XMLStreamDelegate {
  private let containers: Set<String>
  private let receive: (XMLElement) -> Void
  private var open: [XMLElement] = []
  private var characters: [UInt8] = []
  /// The qualified name of the outermost element.
  package private(set) var root: XMLElement?

  /// Creates a reader that opens `containers`, by qualified name, and hands over their elements.
  package init(of containers: Set<String>, receive: @escaping (XMLElement) -> Void) {
    self.containers = containers
    self.receive = receive
  }

  /// The bounds for a part that is read in pieces: what holds a piece nests less deep, since pieces are walked by recursion.
  package static let limits: XMLLimits = {
    var limits = XMLLimits()
    limits.depth = 256
    limits.elements = 5_000_000
    return limits
  }()

  package func start(_ tag: borrowing XMLTag) {
    closeText()
    let element = XMLElement(
      tag.qualifiedName, attributes: tag.attributes.map { XMLElement.Attribute($0.name, $0.value) }, line: tag.line)
    if root == nil { root = element }
    if open.isEmpty, containers.contains(element.name) { return }
    open.append(element)
  }

  package func end(_ name: Int?) {
    closeText()
    // The end of a container: nothing is open in it.
    guard let element = open.popLast() else { return }
    if open.isEmpty { receive(element) } else { open[open.count - 1].content.append(.element(element)) }
  }

  package func text(_ bytes: Span<UInt8>) { if !open.isEmpty { characters.append(bytes) } }

  private func closeText() {
    guard !characters.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(String(decoding: characters, as: UTF8.self))) }
    characters.removeAll(keepingCapacity: true)
  }
}
