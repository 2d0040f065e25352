import CXML2

/// A part read as a stream of elements and text, by libxml2's push parser.
///
/// Names are compared as numbers of a vocabulary and text is handed over as bytes: no `String` is made on the way. Document type
/// declarations are refused, so there are no entities but the five of XML; nothing outside of the part is ever opened.
package final class XMLStream {
  private let state: UnsafeMutablePointer<XMLStreamState>
  /// Held here for as long as the state refers to it.
  private let delegate: any XMLStreamDelegate
  private let parser: xmlParserCtxtPtr
  private var decoder: XMLDecoder
  private var isFinished = false

  /// Creates a stream over the part of this name, which is used in messages only.
  package init(
    part: String, vocabulary: XMLVocabulary, limits: XMLLimits = .standard, delegate: any XMLStreamDelegate
  ) throws(PackagedXMLError) {
    NoExternalEntities.hold()
    decoder = XMLDecoder(part: part)
    self.delegate = delegate
    state = .allocate(capacity: 1)
    state.initialize(to: XMLStreamState(part: part, vocabulary: vocabulary, limits: limits, delegate: delegate))
    var callbacks = XMLStreamState.callbacks
    guard let parser = xmlCreatePushParserCtxt(&callbacks, state, nil, 0, nil) else {
      state.deinitialize(count: 1)
      state.deallocate()
      throw .malformed(part: part, line: 0, reason: "not enough memory")
    }
    // HUGE lifts libxml2's limits in favour of ours; without NOENT, SAX2 hands attributes over with `&#38;` for "&".
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(parser, Int32(bitPattern: options))
    self.parser = parser
    state.pointee.parser = parser
  }

  deinit {
    xmlFreeParserCtxt(parser)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Reads on. Pieces may be cut anywhere.
  package func feed(_ bytes: Span<UInt8>) throws(PackagedXMLError) {
    try decoder.decode(bytes) { (decoded) throws(PackagedXMLError) in try parse(decoded, isLast: false) }
  }

  /// Ends the part.
  package func finish() throws(PackagedXMLError) {
    guard !isFinished else { return }
    isFinished = true
    try decoder.finish { (decoded) throws(PackagedXMLError) in try parse(decoded, isLast: false) }
    try parse([UInt8]().span, isLast: true)
  }

  /// Reads a part that is in memory, from end to end.
  package static func parse(
    _ bytes: [UInt8], part: String, vocabulary: XMLVocabulary, limits: XMLLimits = .standard, delegate: any XMLStreamDelegate
  ) throws(PackagedXMLError) {
    let stream = try XMLStream(part: part, vocabulary: vocabulary, limits: limits, delegate: delegate)
    var start = 0
    while start < bytes.count {
      let end = min(start + (64 << 10), bytes.count)
      try stream.feed(bytes.span.extracting(start..<end))
      start = end
    }
    try stream.finish()
  }

  private func parse(_ bytes: Span<UInt8>, isLast: Bool) throws(PackagedXMLError) {
    state.pointee.bytesSinceEvent += bytes.count
    _ = bytes.withUnsafeBytes { buffer in
      xmlParseChunk(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), isLast ? 1 : 0)
    }
    if let error = state.pointee.error { throw error }
    if state.pointee.bytesSinceEvent > state.pointee.limits.tokenBytes {
      throw .tooLarge(part: state.pointee.part, limit: "\(mebibytes(state.pointee.limits.tokenBytes)) for one tag")
    }
    if isLast, parser.pointee.wellFormed == 0 {
      throw .malformed(part: state.pointee.part, line: state.pointee.line, reason: "it ends too early")
    }
  }
}
