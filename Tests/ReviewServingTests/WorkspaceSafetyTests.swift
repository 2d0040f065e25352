import ReviewServing
import TestSupport
import Testing

/// What the workspace refuses, and what it says with every answer.
@Suite struct WorkspaceSafetyTests {
  @Test func everyAddressIsRefusedToNobody() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    for route in Workspace.table where !route.isOpen {
      let request = WebRequest(route.method, route.address.path, headers: ["host": "127.0.0.1:8470"])
      #expect(visitor.workspace.answer(request).status == 403, "\(route.method.rawValue) \(route.address.path)")
    }
  }

  @Test func theTableHoldsEveryAddressThatIsAnswered() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    for route in Workspace.table {
      #expect(Address(path: route.address.path) == route.address)
      for method in [WebRequest.Method.get, .post] {
        let isListed = Workspace.table.contains { $0.method == method && $0.address == route.address }
        let answer = method == .get ? visitor.get(route.address.path) : visitor.send(route.address.path, [:])
        if !isListed { #expect(answer.status == 404, "\(method.rawValue) \(route.address.path) is answered and not in the table.") }
      }
    }
  }

  @Test func theAddressWorksOnce() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    #expect(visitor.signIn().status == 303)
    #expect(visitor.workspace.answer(WebRequest(.get, "/start", headers: ["host": "127.0.0.1:8470"])).status == 403)
    #expect(visitor.get("/cases").status == 200)
  }

  @Test func aForeignHostOrOriginIsRefused() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    #expect(visitor.send("/cases", ["title": "Marlbeck"], headers: ["host": "evil.example:8470"]).status == 403)
    #expect(visitor.send("/cases", ["title": "Marlbeck"], headers: ["origin": "http://evil.example"]).status == 403)
    #expect(visitor.send("/cases", ["title": "Marlbeck"], headers: ["sec-fetch-site": "cross-site"]).status == 403)
    #expect(visitor.send("/cases", ["title": "Marlbeck", "formToken": "wrong"]).status == 403)
    #expect(visitor.get("/cases").text.contains("There is no case yet."))
  }

  @Test func everyAnswerSaysWhatABrowserMustNotDo() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    for path in ["/cases", "/about", "/style.css", "/nowhere", "/cases/99"] {
      let answer = visitor.get(path)
      #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true, "\(path)")
      #expect(answer.header("X-Content-Type-Options") == "nosniff", "\(path)")
    }
    #expect(visitor.signIn().status == 403)
  }

  @Test(arguments: ["/cases/../style.css", "/cases/1/files/../../x", "/cases/1/papers/..%2Fx", "//cases", "/cases/-1", "/cases/1/"])
  func oddPathsLeadNowhere(path: String) throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    #expect(visitor.get(path).status == 404)
  }

  @Test func scriptInAnyFieldIsShownAsText() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    let script = "<script>alert(1)</script>"
    var pages = [visitor.post("/cases", ["title": script], files: [(name: "\(script).txt", bytes: Array("\(script)\n".utf8))])]
    pages.append(visitor.post("/cases/1/comments", ["words": script, "author": script]))
    pages += ["/cases", "/cases/1", "/cases/1/audit"].map(visitor.get)
    for page in pages { #expect(!page.text.contains("<script")) }
    #expect(pages[1].text.contains("&lt;script&gt;"))
  }

  @Test(arguments: ["", "boundary", "--edge", "--edge\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nunfinished"])
  func aFormThatDidNotArriveWholeIsRefused(body: String) throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    let request = WebRequest(
      .post, "/cases", headers: ["host": "127.0.0.1:8470", "content-type": "multipart/form-data; boundary=edge"], body: Array(body.utf8))
    #expect(visitor.workspace.answer(request).status == 403)
    #expect(visitor.get("/cases").text.contains("There is no case yet."))
  }
}
