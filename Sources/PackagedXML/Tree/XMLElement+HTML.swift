import CXML2

extension XMLElement {
  /// Reads a web page into a tree by libxml2's HTML parser, which mends what is not closed. Names are in small letters. Nothing outside of
  /// the bytes is ever opened.
  /// - Parameters:
  ///   - html: The page in UTF-8, free of NUL bytes.
  ///   - part: The name of the page in messages.
  /// - Throws: ``PackagedXMLError/tooLarge(part:limit:)`` over the limits; `.malformed` where there is no element.
  package init(html: [UInt8], part: String, limits: XMLLimits = .html) throws(PackagedXMLError) {
    NoExternalEntities.hold()
    var state = HTMLTreeState(part: part, limits: limits)
    let isParsed = withUnsafeMutablePointer(to: &state) { HTMLTreeState.parse(html, into: $0) }
    if let error = state.error { throw error }
    guard isParsed, let root = state.finish() else { throw .malformed(part: part, line: 1, reason: "it holds no element") }
    self = root
  }
}

extension XMLLimits {
  /// The bounds for a web page, which is kept as a tree and walked by recursion. Browsers stop at 512 levels.
  package static let html: XMLLimits = {
    var limits = XMLLimits()
    limits.depth = 300
    limits.elements = 500_000
    limits.tokenBytes = 64 << 20
    return limits
  }()
}

/// The state of the callbacks: the tree in the making.
private struct HTMLTreeState {
  let part: String
  let limits: XMLLimits
  var error: PackagedXMLError?
  private var open: [XMLElement] = []
  private var roots: [XMLElement] = []
  private var characters: [UInt8] = []
  private var elements = 0
  private var parser: htmlParserCtxtPtr?

  init(part: String, limits: XMLLimits) {
    self.part = part
    self.limits = limits
  }

  static func parse(_ bytes: [UInt8], into state: UnsafeMutablePointer<HTMLTreeState>) -> Bool {
    var callbacks = Self.callbacks
    guard bytes.count <= state.pointee.limits.tokenBytes else {
      state.pointee.error = .tooLarge(part: state.pointee.part, limit: mebibytes(state.pointee.limits.tokenBytes))
      return false
    }
    guard let parser = htmlCreatePushParserCtxt(&callbacks, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else { return false }
    defer { htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(parser, Int32(bitPattern: options))
    // The bytes are UTF-8 whatever the page says of itself; without this, libxml2 would decode them once more.
    parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    state.pointee.parser = parser
    bytes.withUnsafeBytes { buffer in
      _ = htmlParseChunk(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
    }
    if state.pointee.error == nil { htmlParseChunk(parser, nil, 0, 1) }
    state.pointee.parser = nil
    return true
  }

  /// The outermost element. Where a damaged page has several, they become one.
  mutating func finish() -> XMLElement? {
    while !open.isEmpty { end() }
    guard roots.count > 1 else { return roots.first }
    return XMLElement("html", content: roots.map { .element($0) }, line: 1)
  }

  private mutating func start(_ name: String, _ attributes: [XMLElement.Attribute], line: Int) {
    closeText()
    elements += 1
    if open.count >= limits.depth { return stop(.tooLarge(part: part, limit: "\(limits.depth) levels of elements")) }
    if elements > limits.elements { return stop(.tooLarge(part: part, limit: "\(limits.elements) elements")) }
    open.append(XMLElement(name, attributes: attributes, line: line))
  }

  private mutating func end() {
    closeText()
    guard let element = open.popLast() else { return }
    if open.isEmpty { roots.append(element) } else { open[open.count - 1].content.append(.element(element)) }
  }

  private mutating func closeText() {
    guard !characters.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(Self.mended(String(decoding: characters, as: UTF8.self)))) }
    characters.removeAll(keepingCapacity: true)
  }

  /// A text with its numeric references as HTML has them: libxml2 takes these by their numbers. Control characters U+0080 to U+009F in it come
  /// from them only.
  private static func mended(_ text: String) -> String {
    guard text.utf8.contains(0xC2), text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else { return text }
    var mended = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { mended.append(Unicode.Scalar(Windows1252.scalar(of: scalar.value)) ?? scalar) }
    return String(mended)
  }

  private mutating func stop(_ error: PackagedXMLError) {
    if self.error == nil { self.error = error }
    if let parser { xmlStopParser(parser) }
  }

  private static var callbacks: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { user, name, attributes in
      guard let state = at(user), let name, state.pointee.error == nil else { return }
      let line = state.pointee.parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
      state.pointee.start(
        String(cString: name).lowercased(), HTMLTreeState.list(attributes, most: state.pointee.limits.attributes), line: line)
    }
    handler.endElement = { user, _ in
      guard let state = at(user), state.pointee.error == nil else { return }
      state.pointee.end()
    }
    let text: charactersSAXFunc = { user, bytes, count in
      guard let state = at(user), let bytes, state.pointee.error == nil else { return }
      state.pointee.characters.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    // The content of scripts, which is no text, and of style sheets, which say what text looks like.
    handler.cdataBlock = { user, bytes, count in
      guard let state = at(user), let bytes, state.pointee.error == nil, state.pointee.open.last?.name == "style" else { return }
      state.pointee.characters.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    return handler
  }

  private static func list(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, most: Int
  ) -> [XMLElement.Attribute] {
    guard let attributes else { return [] }
    var list: [XMLElement.Attribute] = []
    var index = 0
    while let name = attributes[index], list.count < most {
      list.append(XMLElement.Attribute(String(cString: name).lowercased(), attributes[index + 1].map { mended(String(cString: $0)) } ?? ""))
      index += 2
    }
    return list
  }
}

private func at(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLTreeState>? {
  user?.assumingMemoryBound(to: HTMLTreeState.self)
}
