import Foundation
import GRDB
import ReviewCases
import ReviewStorage
import TestSupport
import Testing

/// What only a store on the disk can get wrong.
@Suite struct SQLiteCaseStoreTests {
  private static let time = "2026-01-20T09:30:00Z"

  @Test func changesBehindTheProgramsBackAreFound() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteCaseStore(folder: folder.url)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    for number in 1...4 { try note(number, in: store, of: id) }
    try edit(folder, "UPDATE entry SET payload = replace(payload, 'Comment 1', 'Comment 9') WHERE number = 2")
    #expect(try store.audit(id) == [.changed(entry: 2)])
    try edit(folder, "DELETE FROM entry WHERE number = 3")
    #expect(try store.audit(id) == [.changed(entry: 2), .missing(entry: 3), .brokenChain(entry: 4)])
    try edit(folder, "UPDATE entry SET person = 'somebody else' WHERE number = 5")
    #expect(try store.audit(id).contains(.brokenChain(entry: 5)))
  }

  @Test func wordsTakenOutWithoutARecordAreFound() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteCaseStore(folder: folder.url)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    try note(1, in: store, of: id)
    try edit(folder, "UPDATE entry SET payload = replace(payload, 'Comment 1', ''), salt = NULL WHERE number = 2")
    #expect(try store.audit(id) == [.removedWithoutRecord(entry: 2)])
  }

  @Test func aBackupIsWholeWhileOthersWrite() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteCaseStore(folder: folder.url)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    async let written: Void = {
      for number in 1...60 { try note(number, in: store, of: id) }
    }()
    let copies = try (0..<5).map { number in
      let copy = folder.url.appending(path: "copy \(number)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      try store.backup(to: copy.appending(path: SQLiteCaseStore.fileName))
      return copy
    }
    try await written
    for copy in copies {
      let restored = try SQLiteCaseStore(folder: copy)
      #expect(try restored.audit(id) == [])
      #expect(try restored.events(of: id) == Array(store.events(of: id).prefix(restored.events(of: id).count)))
    }
    #expect(throws: StorageError.alreadyThere(path: copies[0].appending(path: SQLiteCaseStore.fileName).path(percentEncoded: false))) {
      try store.backup(to: copies[0].appending(path: SQLiteCaseStore.fileName))
    }
  }

  @Test func aFolderThatIsKeptInStepWithAServerIsRefused() {
    #expect(throws: StorageError.self) { try SQLiteCaseStore(folder: URL(filePath: "/home/officer/OneDrive/cases")) }
  }

  /// Kills a writer again and again, and asks for every entry that it acknowledged.
  @Test func whatWasAcknowledgedIsThereAfterAKill() throws {
    let writer = try #require(Checkout.program("CaseWriter"))
    let folder = try TemporaryFolder()
    var acknowledged = 0
    var random = SeededGenerator(seed: 7)
    while acknowledged < 200 {
      let lines = try acknowledgedBeforeKill(writer, folder.url, after: Int.random(in: 1...30, using: &random))
      acknowledged = max(acknowledged, lines.last ?? acknowledged)
      let store = try SQLiteCaseStore(folder: folder.url)
      let id = try #require(try store.cases().first)
      let comments = try CaseState(of: store.events(of: id)).comments.map(\.annotation.words)
      #expect(comments.count >= acknowledged)
      #expect(comments == (0..<comments.count).map { "Comment \($0 + 1)" })
      #expect(try store.audit(id) == [])
    }
  }

  /// Starts a writer, kills it after so many acknowledged entries, and gives the numbers that it acknowledged.
  private func acknowledgedBeforeKill(_ writer: URL, _ folder: URL, after count: Int) throws -> [Int] {
    let process = Process()
    process.executableURL = writer
    process.arguments = [folder.path(percentEncoded: false), "100000"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var read = Data()
    while read.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      read += more
    }
    kill(process.processIdentifier, SIGKILL)
    read += try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: read, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.compactMap { Int($0) }
  }

  private func note(_ number: Int, in store: SQLiteCaseStore, of id: CaseID) throws {
    let note = Annotation(id: number, kind: .note, author: "officer", anchor: nil, words: "Comment \(number)", visibility: .panel)
    _ = try store.append([.annotate(note)], by: "officer", at: Self.time, to: id)
  }

  /// Changes the database as somebody with an editor would.
  private func edit(_ folder: TemporaryFolder, _ sql: String) throws {
    let file = folder.url.appending(path: SQLiteCaseStore.fileName).path(percentEncoded: false)
    try DatabaseQueue(path: file).write { try $0.execute(sql: sql) }
  }
}
