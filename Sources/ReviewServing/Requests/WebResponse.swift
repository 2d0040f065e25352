/// A response of the workspace.
package struct WebResponse: Sendable {
  /// The status (RFC 9110, section 15).
  package var status: Int
  /// The header fields beside those that every answer has.
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  static func page(_ html: String, status: Int = 200) -> WebResponse {
    WebResponse(status: status, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8))
  }

  /// Sends the browser to a page to read, after something was done (303, RFC 9110 15.4.4).
  static func seeOther(_ path: String) -> WebResponse {
    WebResponse(status: 303, headers: [("Location", path)])
  }

  /// A file to keep. Its name is one of ours, never a sender's.
  static func download(_ bytes: [UInt8], name: String, type: String) -> WebResponse {
    WebResponse(headers: [("Content-Type", type), ("Content-Disposition", "attachment; filename=\"\(name)\"")], body: bytes)
  }

  /// The first value of a header field.
  package func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

  /// The body as text.
  package var text: String { String(decoding: body, as: UTF8.self) }
}
