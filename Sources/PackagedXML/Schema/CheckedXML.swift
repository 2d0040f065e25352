/// A document that has passed ``XMLStream``'s refusals, in UTF-8, with the line of each of its elements.
struct CheckedXML {
  let utf8: [UInt8]
  /// The line of each element, from 1, in document order. libxml2's trees lose the line beyond 65,535.
  let lines: [Int]

  init(_ document: [UInt8], part: String) throws(PackagedXMLError) {
    let lines = ElementLines()
    let vocabulary = XMLVocabulary([], namespaces: XMLNamespaces([:]))
    try XMLStream.parse(document, part: part, vocabulary: vocabulary, delegate: lines)
    var decoder = XMLDecoder(part: part)
    var text: [UInt8] = []
    try decoder.decode(document.span) { (piece) throws(PackagedXMLError) in text.append(piece) }
    try decoder.finish { (piece) throws(PackagedXMLError) in text.append(piece) }
    utf8 = text
    self.lines = lines.lines
  }

  private final class ElementLines: XMLStreamDelegate {
    var lines: [Int] = []
    func start(_ tag: borrowing XMLTag) { lines.append(tag.line) }
    func end(_ name: Int?) {}
    func text(_ bytes: Span<UInt8>) {}
  }
}
