import Foundation
import ReviewServing
import ReviewStorage
import TestSupport

/// A browser as a test sees it: it keeps its cookie, fills the token of the forms in, and follows where it is sent.
final class Visitor {
  let workspace: Workspace
  private let token: String
  /// Kept as long as the visitor, since it goes with its last holder.
  private let folder: TemporaryFolder
  private var cookie: String?
  private var formToken: String?

  /// A workspace of its own in a folder.
  init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    token = Gate.newToken()
    let gate = Gate(token: token)
    gate.listen(on: 8470)
    let desk = CaseDesk(
      store: try SQLiteCaseStore(folder: folder.url), folder: folder.url, officer: "officer", clock: { "2026-01-20T09:30:00Z" })
    workspace = try Workspace(desk: desk, gate: gate, officer: "officer")
  }

  /// Opens the address that was printed.
  func signIn() -> WebResponse {
    let answer = workspace.answer(WebRequest(.get, "/start", query: ["token": token], headers: ["host": "127.0.0.1:8470"]))
    cookie = answer.header("Set-Cookie")?.split(separator: ";").first.map(String.init)
    let page = get("/cases")
    formToken = page.text.split(separator: "name=\"formToken\" value=\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
    return answer
  }

  func get(_ path: String) -> WebResponse {
    workspace.answer(WebRequest(.get, path, headers: headers))
  }

  /// Sends a form, and reads the page that it leads to.
  func post(_ path: String, _ fields: [String: String], files: [(name: String, bytes: [UInt8])] = []) -> WebResponse {
    let answer = send(path, fields, files: files)
    guard answer.status == 303, let target = answer.header("Location") else { return answer }
    return get(String(target.prefix { $0 != "#" }))
  }

  /// Sends a form, and gives the answer as it is.
  func send(
    _ path: String, _ fields: [String: String], files: [(name: String, bytes: [UInt8])] = [], headers other: [String: String] = [:]
  ) -> WebResponse {
    var body: [UInt8] = []
    var fields = fields
    if let formToken, fields["formToken"] == nil { fields["formToken"] = formToken }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    for file in files {
      body += Array("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
      body += file.bytes + Array("\r\n".utf8)
    }
    body += Array("--edge--\r\n".utf8)
    let all = headers.merging(["content-type": "multipart/form-data; boundary=edge"]) { $1 }.merging(other) { $1 }
    return workspace.answer(WebRequest(.post, path, headers: all, body: body))
  }

  private var headers: [String: String] {
    ["host": "127.0.0.1:8470", "origin": "http://127.0.0.1:8470", "cookie": cookie ?? ""]
  }
}
