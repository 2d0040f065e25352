import Foundation

/// A web page saved in one file with its pictures: MHTML (RFC 2557), as browsers and Word write it.
enum WebArchive {
  /// How many bytes at the start are searched for the head of a message.
  private static let longestHead = 8 << 10
  /// How deep parts may be nested in parts.
  private static let deepest = 8

  /// Whether the bytes begin with the head of a message whose parts belong together, or whose body is a web page.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first?.isASCIILetter == true else { return false }
    let head = MessagePart(start.prefix(longestHead)).head
    guard head["mime-version"] != nil || head["from"] != nil, let type = head["content-type"]?.lowercased() else { return false }
    return type.hasPrefix("multipart/") || type.hasPrefix("text/html")
  }

  /// The bytes of the page in an archive; nil where there is none.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    page(in: MessagePart(bytes[...].drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }), depth: 0)
  }

  private static func page(in part: MessagePart, depth: Int) -> [UInt8]? {
    let type = part.head["content-type"] ?? "text/plain"
    if type.lowercased().hasPrefix("text/html") { return part.decoded }
    guard type.lowercased().hasPrefix("multipart/"), depth < deepest, let boundary = MessagePart.parameter("boundary", of: type) else {
      return nil
    }
    for child in part.parts(boundary: boundary) { if let page = page(in: child, depth: depth + 1) { return page } }
    return nil
  }
}

/// A part of a message: a head of named fields, an empty line and a body (RFC 2045).
private struct MessagePart {
  /// The fields by name in small letters.
  let head: [String: String]
  private let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var head: [String: String] = [:]
    var last = ""
    var rest = bytes
    while !rest.isEmpty {
      let line = Self.line(&rest)
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == Byte.tab {
        // A field goes on in lines that begin with a blank.
        head[last, default: ""] += text.drop { $0 == " " || $0 == "\t" }
      } else if let colon = text.firstIndex(of: ":") {
        last = text[..<colon].lowercased()
        head[last] = String(text[text.index(after: colon)...].drop { $0 == " " })
      }
    }
    (self.head, body) = (head, rest)
  }

  /// Takes a line off the front, without its end.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[end...].dropFirst()
    return line.last == 0x0D ? line.dropLast() : line
  }

  /// A parameter of a field: `boundary="x"`.
  static func parameter(_ name: String, of field: String) -> String? {
    guard let start = field.lowercased().firstRange(of: "\(name)=") else { return nil }
    let value = field[start.upperBound...]
    if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
    return String(value.prefix { $0 != ";" && !$0.isWhitespace })
  }

  /// The parts between the boundaries.
  func parts(boundary: String) -> [MessagePart] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [MessagePart] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let lineStart = rest.startIndex
      let line = Self.line(&rest)
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MessagePart(body[start..<lineStart])) }
      start = line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) ? nil : rest.startIndex
    }
    if let start { parts.append(MessagePart(body[start...])) }
    return parts
  }

  /// The body as it was before it was encoded for the message.
  var decoded: [UInt8] {
    switch head["content-transfer-encoding"]?.lowercased().trimmingCharacters(in: .whitespaces) {
    case "base64": Array(Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": quotedPrintable
    default: Array(body)
    }
  }

  /// "=3D" is a sign by its number, and "=" at the end of a line joins it to the next (RFC 2045, 6.7).
  private var quotedPrintable: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      if digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
        result.append(value)
        rest = rest.dropFirst(2)
      } else if let end = rest.firstIndex(of: 0x0A), rest[..<end].allSatisfy({ $0 == 0x20 || $0 == Byte.tab || $0 == 0x0D }) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
