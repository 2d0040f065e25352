import CXML2

/// A part read as a stream of elements and text, by libxml2's push parser.
///
/// Names are compared as numbers of a vocabulary and text is handed over as bytes: no `String` is made on the way. Document type
/// declarations are refused, so there are no entities but the five of XML; nothing outside of the part is ever opened.
package final class XMLStream {
  private let context: XMLStreamContext
  private let parser: xmlParserCtxtPtr
  private var decoder: XMLDecoder
  private var isFinished = false

  /// Creates a stream over the part of this name, which is used in messages only.
  package init(
    part: String, vocabulary: XMLVocabulary, limits: XMLLimits = .standard, delegate: any XMLStreamDelegate
  ) throws(PackagedXMLError) {
    NoExternalEntities.hold()
    context = XMLStreamContext(part: part, vocabulary: vocabulary, limits: limits, delegate: delegate)
    decoder = XMLDecoder(part: part)
    var callbacks = XMLStreamContext.callbacks
    let pointer = Unmanaged.passUnretained(context).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&callbacks, pointer, nil, 0, nil) else {
      throw .malformed(part: part, line: 0, reason: "not enough memory")
    }
    // HUGE lifts libxml2's limits in favour of ours; without NOENT, SAX2 hands attributes over with `&#38;` for "&".
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(parser, Int32(bitPattern: options))
    self.parser = parser
    context.parser = parser
  }

  deinit { xmlFreeParserCtxt(parser) }

  /// Reads on. Pieces may be cut anywhere.
  package func feed(_ bytes: Span<UInt8>) throws(PackagedXMLError) {
    try decoder.decode(bytes) { (decoded) throws(PackagedXMLError) in try parse(decoded, isLast: false) }
  }

  /// Tells the stream that the part has ended.
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
    context.bytesSinceEvent += bytes.count
    _ = bytes.withUnsafeBytes { buffer in
      xmlParseChunk(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), isLast ? 1 : 0)
    }
    if let error = context.error { throw error }
    if context.bytesSinceEvent > context.limits.tokenBytes {
      throw .tooLarge(part: context.part, limit: "\(mebibytes(context.limits.tokenBytes)) for one tag")
    }
    if isLast, parser.pointee.wellFormed == 0 {
      throw .malformed(part: context.part, line: context.line, reason: "it ends too early")
    }
  }
}

/// Closes libxml2's way to anything outside of the bytes that it is given, once for the whole program.
enum NoExternalEntities {
  private static let once: Void = xmlSetExternalEntityLoader { _, _, _ in nil }

  static func hold() { once }
}
