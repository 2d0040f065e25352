/// A form with files (RFC 7578).
enum MultipartForm {
  /// - Throws: `RequestFault.invalid` where the body is not what its type says.
  static func read(_ body: [UInt8], type: String) throws(RequestFault) -> Form {
    guard let boundary = parameter("boundary", of: type), !boundary.isEmpty, boundary.utf8.count <= 70 else {
      throw .invalid("The form did not arrive whole. Send it again.")
    }
    var form = Form()
    let parts = parts(of: body, between: Array("--\(boundary)".utf8))
    guard !parts.isEmpty else { throw .invalid("The form did not arrive whole. Send it again.") }
    for part in parts {
      guard let end = firstIndex(of: Array("\r\n\r\n".utf8), in: part) else { continue }
      let head = String(decoding: part[part.startIndex..<end], as: UTF8.self)
      let content = Array(part[(end + 4)...])
      guard let disposition = head.split(separator: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
        let name = parameter("name", of: String(disposition))
      else { continue }
      if let file = parameter("filename", of: String(disposition)) {
        let last = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        if !last.isEmpty { form.files.append(IncomingFile(name: last, bytes: content)) }
      } else if form.fields[name] == nil {
        form.fields[name] = String(decoding: content, as: UTF8.self)
      }
    }
    return form
  }

  /// The content between the boundaries, without the line ends that belong to them.
  private static func parts(of body: [UInt8], between boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = body[...]
    guard let first = firstIndex(of: boundary, in: rest) else { return [] }
    rest = rest[(first + boundary.count)...]
    let next = Array("\r\n".utf8) + boundary
    while rest.starts(with: Array("\r\n".utf8)), let end = firstIndex(of: next, in: rest) {
      if end > rest.startIndex + 2 { parts.append(rest[(rest.startIndex + 2)..<end]) }
      rest = rest[(end + next.count)...]
    }
    return parts
  }

  private static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    var index = bytes.startIndex
    let last = bytes.endIndex - pattern.count
    while index <= last {
      guard let candidate = bytes[index...last].firstIndex(of: first) else { return nil }
      if bytes[candidate...].starts(with: pattern) { return candidate }
      index = candidate + 1
    }
    return nil
  }

  /// A parameter of a header field: the boundary of `multipart/form-data; boundary=x`, with or without quotation marks.
  private static func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      let value = pair[1]
      guard value.hasPrefix("\""), value.count >= 2, value.hasSuffix("\"") else { return String(value) }
      return String(value.dropFirst().dropLast()).replacing("%22", with: "\"")
    }
    return nil
  }
}
