import CXML2

/// The state of one stream, which libxml2's callbacks work on.
///
/// It lives at a fixed address that its ``XMLStream`` owns, and not in a class: the callbacks run millions of times, and counting
/// references and checking accesses would take a fifth of the time of the whole parse.
struct XMLStreamState {
  let part: String
  let limits: XMLLimits
  /// Held by the stream that owns the state.
  unowned(unsafe) let delegate: any XMLStreamDelegate
  var parser: xmlParserCtxtPtr?
  /// The first thing that stopped the stream.
  var error: PackagedXMLError?
  /// How many bytes went in since something came out.
  var bytesSinceEvent = 0
  /// The numbers of the open elements, outermost first.
  private var open: [Int32] = []
  private var elements = 0
  var names: XMLNameTable
  /// The attributes of the current tag.
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
  mutating func stop(_ error: PackagedXMLError) {
    if self.error == nil { self.error = error }
    // The flag is ours: xmlStopParser leaves `wellFormed` as it was.
    if let parser { xmlStopParser(parser) }
  }

  /// Counts an element against the limits and gives its number in the vocabulary; nil stops the stream.
  mutating func enter(local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?, attributes: XMLAttributes) -> Int32? {
    bytesSinceEvent = 0
    elements += 1
    guard open.count < limits.depth else { return stopping(.tooLarge(part: part, limit: "\(limits.depth) levels of elements")) }
    guard elements <= limits.elements else { return stopping(.tooLarge(part: part, limit: "\(limits.elements) elements")) }
    guard attributes.count <= limits.attributes else {
      return stopping(.tooLarge(part: part, limit: "\(limits.attributes) attributes of one element"))
    }
    let number = names.number(local: local, uri: uri)
    open.append(number)
    self.attributes = attributes
    return number
  }

  private mutating func stopping(_ error: PackagedXMLError) -> Int32? {
    stop(error)
    return nil
  }

  /// Leaves the innermost open element and gives its number; nil where none is open.
  mutating func leave() -> Int32? {
    bytesSinceEvent = 0
    return open.popLast()
  }
}

extension XMLStreamState {
  /// The callbacks that libxml2 is given. Each gets the context as its first argument.
  static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.internalSubset = { user, _, _, _ in
      guard let state = XMLStreamState.at(user) else { return }
      state.pointee.stop(.documentType(part: state.pointee.part, line: state.pointee.line))
    }
    handler.startElementNs = { user, local, prefix, uri, declarations, declared, count, _, attributes in
      guard let state = XMLStreamState.at(user), let local, state.pointee.error == nil else { return }
      let attributes = XMLAttributes(base: attributes, count: Int(count))
      guard let number = state.pointee.enter(local: local, uri: uri, attributes: attributes) else { return }
      let namespaces = XMLDeclarations(base: declared, count: Int(declarations))
      state.pointee.delegate.start(
        XMLTag(name: number < 0 ? nil : Int(number), state: state, local: local, uri: uri, prefix: prefix, declared: namespaces))
    }
    handler.endElementNs = { user, _, _, _ in
      guard let state = XMLStreamState.at(user), state.pointee.error == nil, let number = state.pointee.leave() else { return }
      state.pointee.delegate.end(number < 0 ? nil : Int(number))
    }
    let text: charactersSAXFunc = { user, bytes, count in
      guard let state = XMLStreamState.at(user), let bytes, state.pointee.error == nil else { return }
      state.pointee.bytesSinceEvent = 0
      state.pointee.delegate.text(UnsafeBufferPointer(start: bytes, count: Int(count)).span)
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.serror = { user, error in
      guard let state = XMLStreamState.at(user), let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      let reason = XMLMessage.text(error.message)
      state.pointee.stop(.malformed(part: state.pointee.part, line: Int(error.line), reason: reason))
    }
    return handler
  }

  private static func at(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLStreamState>? {
    user?.assumingMemoryBound(to: XMLStreamState.self)
  }
}
