/// Turns a part into UTF-8 before libxml2 sees it, by its byte order mark or its declaration (XML 1.0, appendix F).
struct XMLDecoder {
  private let part: String
  private var encoding: Encoding?
  /// Bytes that are kept until more is known: the declaration, or half of a UTF-16 unit.
  private var held: [UInt8] = []
  private var highSurrogate: UInt16?

  enum Encoding {
    case utf8
    case utf16(isBigEndian: Bool)
    case latin(isWindows: Bool)
  }

  init(part: String) { self.part = part }

  typealias Receiver = (Span<UInt8>) throws(PackagedXMLError) -> Void

  /// Hands `bytes` on as UTF-8.
  mutating func decode(_ bytes: Span<UInt8>, to receive: Receiver) throws(PackagedXMLError) {
    if case .utf8 = encoding { return try receive(bytes) }
    held.append(bytes)
    if encoding == nil {
      guard isDeclarationComplete else { return }
      encoding = try sniff()
    }
    try drain(to: receive)
  }

  /// Hands on what is still held.
  mutating func finish(to receive: Receiver) throws(PackagedXMLError) {
    if encoding == nil {
      encoding = try sniff()
      try drain(to: receive)
    }
    guard held.isEmpty, highSurrogate == nil else { throw malformed("it ends in the middle of a character") }
  }

  private mutating func drain(to receive: Receiver) throws(PackagedXMLError) {
    var decoded: [UInt8] = []
    switch encoding {
    case .utf8, nil:
      swap(&decoded, &held)
    case .latin(let isWindows):
      decoded.reserveCapacity(held.count)
      for byte in held { Self.append(Self.code(of: byte, isWindows: isWindows), to: &decoded) }
      held.removeAll(keepingCapacity: true)
    case .utf16(let isBigEndian):
      decoded = try decodeUTF16(isBigEndian: isBigEndian)
    }
    try receive(decoded.span)
  }

  /// Whether enough is held to determine the encoding: no declaration, or the whole of it.
  private var isDeclarationComplete: Bool {
    guard held.count >= 6 else { return false }
    let isDeclared = held.starts(with: Array("<?xml".utf8)) || held.dropFirst(3).starts(with: Array("<?x".utf8))
    return !isDeclared || held.contains(UInt8(ascii: ">")) || held.count > 1_024
  }

  private mutating func sniff() throws(PackagedXMLError) -> Encoding {
    if held.starts(with: [0xFF, 0xFE, 0, 0]) || held.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .unknownEncoding(part: part, encoding: "UTF-32")
    }
    // "<?xm" in EBCDIC, which libxml2 would take for a conversion of its own (XML 1.0, appendix F).
    if held.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { throw .unknownEncoding(part: part, encoding: "EBCDIC") }
    if held.starts(with: [0xFF, 0xFE]) { return dropMark(2, .utf16(isBigEndian: false)) }
    if held.starts(with: [0xFE, 0xFF]) { return dropMark(2, .utf16(isBigEndian: true)) }
    if held.starts(with: [0x3C, 0]) { return .utf16(isBigEndian: false) }
    if held.starts(with: [0, 0x3C]) { return .utf16(isBigEndian: true) }
    if held.starts(with: [0xEF, 0xBB, 0xBF]) { return dropMark(3, .utf8) }
    guard let name = declaredEncoding else { return .utf8 }
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": return .utf8
    case "ISO-8859-1", "LATIN1": return .latin(isWindows: false)
    case "WINDOWS-1252", "CP1252": return .latin(isWindows: true)
    case "UTF-16", "UTF-16LE", "UTF-16BE": throw malformed("it says that it is in \(name) and is not")
    default: throw .unknownEncoding(part: part, encoding: name)
    }
  }

  private mutating func dropMark(_ count: Int, _ encoding: Encoding) -> Encoding {
    held.removeFirst(count)
    return encoding
  }

  /// The name in `encoding="..."` of the XML declaration.
  private var declaredEncoding: String? {
    guard held.starts(with: Array("<?xml".utf8)), let end = held.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = String(decoding: held[..<end], as: UTF8.self)
    let parts = declaration.split(whereSeparator: { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace })
    guard let index = parts.firstIndex(of: "encoding"), index + 1 < parts.endIndex else { return nil }
    return String(parts[index + 1])
  }

  private mutating func decodeUTF16(isBigEndian: Bool) throws(PackagedXMLError) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(held.count)
    let pairs = held.count / 2
    for pair in 0..<pairs {
      let (first, second) = (UInt16(held[pair * 2]), UInt16(held[pair * 2 + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      guard let scalar = try scalar(adding: unit) else { continue }
      Self.append(scalar.value, to: &decoded)
    }
    held.removeFirst(pairs * 2)
    return decoded
  }

  private mutating func scalar(adding unit: UInt16) throws(PackagedXMLError) -> Unicode.Scalar? {
    if let high = highSurrogate {
      highSurrogate = nil
      guard UTF16.isTrailSurrogate(unit) else { throw malformed("half a character of UTF-16") }
      return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
      return nil
    }
    guard let scalar = Unicode.Scalar(unit) else { throw malformed("half a character of UTF-16") }
    return scalar
  }

  private func malformed(_ reason: String) -> PackagedXMLError { .malformed(part: part, line: 1, reason: reason) }

  /// The character of a byte of ISO 8859-1 or Windows-1252.
  private static func code(of byte: UInt8, isWindows: Bool) -> UInt32 {
    isWindows ? Windows1252.scalar(of: UInt32(byte)) : UInt32(byte)
  }

  /// Adds a character in UTF-8 (RFC 3629, 3).
  private static func append(_ code: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (code >> shift) & 0x3F) }
    switch code {
    case 0..<0x80: bytes.append(UInt8(code))
    case 0x80..<0x800: bytes.append(contentsOf: [UInt8(0xC0 | code >> 6), tail(0)])
    case 0x800..<0x10000: bytes.append(contentsOf: [UInt8(0xE0 | code >> 12), tail(6), tail(0)])
    default: bytes.append(contentsOf: [UInt8(0xF0 | code >> 18), tail(12), tail(6), tail(0)])
    }
  }
}
