import CXML2

/// What libxml2's callbacks work on: the state of one stream.
final class XMLStreamContext {
  let part: String
  let limits: XMLLimits
  let delegate: any XMLStreamDelegate
  var parser: xmlParserCtxtPtr?
  /// The first thing that stopped the stream.
  var error: PackagedXMLError?
  /// How many bytes went in since something came out.
  var bytesSinceEvent = 0
  /// The numbers of the open elements, outermost first.
  private var open: [Int32] = []
  private var elements = 0
  var names: XMLNameTable
  var attributes = XMLAttributes()

  init(part: String, vocabulary: XMLVocabulary, limits: XMLLimits, delegate: any XMLStreamDelegate) {
    self.part = part
    self.limits = limits
    self.delegate = delegate
    names = XMLNameTable(vocabulary)
  }

  /// The line that is being read, from 1.
  var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// Stops the stream; the first error is kept.
  func stop(_ error: PackagedXMLError) {
    if self.error == nil { self.error = error }
    // The flag is ours: xmlStopParser leaves `wellFormed` as it was.
    if let parser { xmlStopParser(parser) }
  }

  func start(local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?, attributes: XMLAttributes) {
    bytesSinceEvent = 0
    elements += 1
    guard open.count < limits.depth else { return stop(.tooLarge(part: part, limit: "\(limits.depth) levels of elements")) }
    guard elements <= limits.elements else { return stop(.tooLarge(part: part, limit: "\(limits.elements) elements")) }
    guard attributes.count <= limits.attributes else {
      return stop(.tooLarge(part: part, limit: "\(limits.attributes) attributes of one element"))
    }
    let number = names.number(local: local, uri: uri)
    open.append(number)
    self.attributes = attributes
    delegate.start(XMLTag(name: number < 0 ? nil : Int(number), context: self, local: local, uri: uri))
    self.attributes = XMLAttributes()
  }

  func end() {
    bytesSinceEvent = 0
    guard let number = open.popLast() else { return }
    delegate.end(number < 0 ? nil : Int(number))
  }

  func text(_ start: UnsafePointer<xmlChar>, count: Int) {
    bytesSinceEvent = 0
    delegate.text(UnsafeBufferPointer(start: start, count: count).span)
  }
}

extension XMLStreamContext {
  /// The callbacks that libxml2 is given. Each gets the context as its first argument.
  static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.internalSubset = { user, _, _, _ in
      guard let context = XMLStreamContext.of(user) else { return }
      context.stop(.documentType(part: context.part, line: context.line))
    }
    handler.startElementNs = { user, local, _, uri, _, _, count, _, attributes in
      guard let context = XMLStreamContext.of(user), let local, context.error == nil else { return }
      context.start(local: local, uri: uri, attributes: XMLAttributes(base: attributes, count: Int(count)))
    }
    handler.endElementNs = { user, _, _, _ in
      guard let context = XMLStreamContext.of(user), context.error == nil else { return }
      context.end()
    }
    let text: charactersSAXFunc = { user, bytes, count in
      guard let context = XMLStreamContext.of(user), let bytes, context.error == nil else { return }
      context.text(bytes, count: Int(count))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.serror = { user, error in
      guard let context = XMLStreamContext.of(user), let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      context.stop(.malformed(part: context.part, line: Int(error.line), reason: XMLMessage.text(error.message)))
    }
    return handler
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLStreamContext? {
    user.map { Unmanaged<XMLStreamContext>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// libxml2's messages as a phrase.
enum XMLMessage {
  static func text(_ message: UnsafePointer<CChar>?) -> String {
    guard let message else { return "not well formed" }
    let line = String(cString: message).split(separator: "\n", maxSplits: 1).first.map(String.init) ?? "not well formed"
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }
}
