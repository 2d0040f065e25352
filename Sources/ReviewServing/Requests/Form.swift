/// The fields of a form.
struct Form {
  /// The fields, by name. Of a field that comes twice, the first.
  var fields: [String: String] = [:]
  /// The files, in the order in which they came.
  var files: [IncomingFile] = []

  /// The words of a field without blanks at its ends; nil where it is missing or empty.
  func words(_ name: String) -> String? {
    guard let field = fields[name] else { return nil }
    let words = field.trimmingWhitespace()
    return words.isEmpty ? nil : words
  }

  /// - Throws: `RequestFault.invalid` where the field is missing or empty.
  func required(_ name: String, as label: String) throws(RequestFault) -> String {
    guard let words = words(name) else { throw .invalid("Fill in “\(label)”.") }
    return words
  }
}

extension String {
  /// The text without white space at its ends, its lines ended as on this system.
  fileprivate func trimmingWhitespace() -> String {
    let lines = replacing("\r\n", with: "\n")
    guard let first = lines.firstIndex(where: { !$0.isWhitespace }), let last = lines.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(lines[first...last])
  }
}
