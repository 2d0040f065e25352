/// A request as the workspace sees it: nothing of the server that took it in.
package struct WebRequest: Sendable {
  /// GET or POST.
  package var method: Method
  /// The path without the query: "/cases/1".
  package var path: String
  /// The fields of the query.
  package var query: [String: String]
  /// The header fields, by their names in lower case.
  package var headers: [String: String]
  package var body: [UInt8]

  package init(
    _ method: Method, _ path: String, query: [String: String] = [:], headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// What a request wants: to read a page, or to do something.
  package enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// The value of a cookie.
  func cookie(_ name: String) -> String? {
    for pair in (headers["cookie"] ?? "").split(separator: ";") {
      let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }

  /// The fields of a form, with the files in it.
  func form() throws(RequestFault) -> Form {
    let type = headers["content-type"] ?? ""
    if type.hasPrefix("multipart/form-data") { return try MultipartForm.read(body, type: type) }
    return Form(fields: URLEncodedForm.fields(String(decoding: body, as: UTF8.self)))
  }
}
