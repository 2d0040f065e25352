import Foundation
import ReviewServing
import TestSupport
import Testing

/// Files that are broken, foreign or made to harm, given to the running workspace: each is taken in or refused in words, and it goes on.
@Suite struct HostileUploadTests {
  private static let corpus = ["corpora/cases/files", "corpora/cases/attack/files"].compactMap { Shared.file($0) }

  /// The corpus where it is there, and a few of our own in any case.
  private static var files: [(name: String, bytes: Data)] {
    let found = corpus.flatMap { folder -> [URL] in
      let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
      return (names?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    }
    let own: [(name: String, bytes: Data)] = [
      ("empty.docx", Data()), ("half.docx", Data([0x50, 0x4B, 0x03, 0x04, 0xFF])), ("../../../escape.md", Data("# A plan".utf8)),
      ("deep.html", Data(String(repeating: "<div>", count: 200_000).utf8)), ("entity.xml", Data(entities.utf8)),
      ("bad.pdf", Data("%PDF-1.7\n1 0 obj << /Length 99999999999 >>".utf8)), ("script<script>alert(1)</script>.md", Data("# A plan".utf8)),
    ]
    return own
      + found.sorted { $0.path < $1.path }.compactMap { file in (try? Data(contentsOf: file)).map { (file.lastPathComponent, $0) } }
  }

  private static let entities =
    "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\">"
    + (0..<9).map {
      "<!ENTITY \("bcdefghij".dropFirst($0).first.map(String.init) ?? "") \""
        + String(repeating: "&\("abcdefghi".dropFirst($0).first.map(String.init) ?? "");", count: 10) + "\">"
    }.joined() + "]><p>&j;</p>"

  @Test(.enabled(if: Checkout.command != nil, "the command is not built"))
  func theWorkspaceLivesAndSaysWhatIsWrong() throws {
    let folder = try TemporaryFolder()
    let workspace = try RunningWorkspace(cases: folder.url.appending(path: "cases"))
    defer { workspace.end() }
    var visitor = try RemoteVisitor(workspace)
    var (taken, refused) = (0, 0)
    for batch in stride(from: 0, to: Self.files.count, by: 20).map({ Array(Self.files[$0..<min($0 + 20, Self.files.count)]) }) {
      let answer = try visitor.post("/cases", ["title": "Hostile"], files: batch)
      #expect([200, 303, 422].contains(answer.status), "\(answer.status) for \(batch.map(\.name))")
      #expect(!answer.text.contains("<script>"))
      if answer.status == 422 { refused += 1 } else { taken += 1 }
      #expect(workspace.isRunning)
    }
    #expect(try visitor.get("/cases").status == 200)
    #expect(refused > 0)
    // Nothing is written outside the folder of the cases.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["cases"])
    print("Hostile uploads: \(Self.files.count) files, \(taken + refused) cases, \(refused) of them with files refused.")
  }

  @Test func aReaderThatIsBroughtDownIsOnlyARefusal() throws {
    // Each stands for the program: one is ended by a signal, one takes no end, one reads.
    let folder = try TemporaryFolder()
    func trial(_ script: String) throws -> TrialReading? {
      let program = try folder.file("program", "#!/bin/sh\n\(script)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      return TrialReading(command: program, seconds: 2, memory: 256 << 20)
    }
    let file = try folder.file("plan.md", "# A plan")
    let outcomes = try ["kill -SEGV $$", "tail /dev/zero || kill -ABRT $$", "sleep 60", "exit 2", "exit 0"].map {
      try trial($0)?.survives(file)
    }
    #expect(outcomes == [false, false, false, true, true])
  }
}

/// A program that talks to the running workspace as a browser does.
struct RemoteVisitor {
  private let client: LoopbackHTTP
  private let root: String
  private var cookie = ""
  private var formToken = ""

  init(_ workspace: RunningWorkspace) throws {
    root = workspace.root
    client = LoopbackHTTP(port: try #require(UInt16(root.split(separator: ":").last ?? "")))
    let start = try client.exchange("GET", String(workspace.address.dropFirst(root.count)))
    let line = try #require(start.head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("set-cookie:") })
    cookie = String(line.dropFirst("set-cookie:".count).prefix { $0 != ";" }).trimmingCharacters(in: .whitespaces)
    let page = try get("/cases").text
    formToken = try #require(
      page.split(separator: "name=\"formToken\" value=\"").dropFirst().first?.split(separator: "\"").first.map(String.init))
  }

  func get(_ path: String) throws -> (status: Int, text: String) {
    try answer(client.exchange("GET", path, headers: ["Cookie: \(cookie)"]))
  }

  mutating func post(_ path: String, _ fields: [String: String], files: [(name: String, bytes: Data)]) throws -> (status: Int, text: String)
  {
    var body = Data()
    for (name, value) in fields.merging(["formToken": formToken], uniquingKeysWith: { $1 }) {
      body += Data("--edge-of-parts\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    for file in files {
      body += Data("--edge-of-parts\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
      body += file.bytes + Data("\r\n".utf8)
    }
    body += Data("--edge-of-parts--\r\n".utf8)
    let headers = ["Cookie: \(cookie)", "Origin: \(root)", "Content-Type: multipart/form-data; boundary=edge-of-parts"]
    return try answer(client.exchange("POST", path, headers: headers, body: body))
  }

  private func answer(_ answer: (head: String, body: Data)) throws -> (status: Int, text: String) {
    let status = try #require(answer.head.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    return (status, String(decoding: answer.body, as: UTF8.self))
  }
}
