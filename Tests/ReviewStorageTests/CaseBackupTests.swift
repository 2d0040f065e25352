import Foundation
import ReviewCases
import ReviewStorage
import TestSupport
import Testing

/// Copies of the cases, and how they are put back.
@Suite struct CaseBackupTests {
  private static let time = "2026-01-20T09:30:00Z"

  @Test func aCopyIsPutBackAsItWas() throws {
    let folder = try TemporaryFolder()
    let (cases, copy, restored) = (
      folder.url.appending(path: "cases"), folder.url.appending(path: "copy"), folder.url.appending(path: "restored")
    )
    let id = try opened(cases)
    let outcome = try CaseBackup.back(up: cases, to: copy)
    #expect(outcome.cases == 1 && outcome.files == 2)
    #expect(try CaseBackup.restore(copy, to: restored) == outcome)
    let (before, after) = (try SQLiteCaseStore(folder: cases), try SQLiteCaseStore(folder: restored))
    #expect(try before.events(of: id) == after.events(of: id))
    #expect(try after.audit(id).isEmpty)
    #expect(try Data(contentsOf: restored.appending(path: "1/review.yaml")) == Data("area: Marlbeck\n".utf8))
  }

  @Test func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder()
    let (cases, copy) = (folder.url.appending(path: "cases"), folder.url.appending(path: "copy"))
    _ = try opened(cases)
    _ = try CaseBackup.back(up: cases, to: copy)
    #expect(throws: StorageError.self) { try CaseBackup.back(up: cases, to: copy) }
    #expect(throws: StorageError.self) { try CaseBackup.restore(copy, to: cases) }
    #expect(throws: StorageError.self) {
      try CaseBackup.back(up: folder.url.appending(path: "nowhere"), to: folder.url.appending(path: "x"))
    }
  }

  @Test func aCopyThatWasChangedIsRefused() throws {
    let folder = try TemporaryFolder()
    let (cases, copy) = (folder.url.appending(path: "cases"), folder.url.appending(path: "copy"))
    _ = try opened(cases)
    _ = try CaseBackup.back(up: cases, to: copy)
    let file = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: copy.path).first { $0.hasPrefix("1/files/") }.map { copy.appending(path: $0) })
    try Data("Other words.".utf8).write(to: file)
    let target = folder.url.appending(path: "restored")
    #expect(throws: StorageError.self) { try CaseBackup.restore(copy, to: target) }
    #expect(!FileManager.default.fileExists(atPath: target.path))
    try FileManager.default.removeItem(at: file)
    #expect(throws: StorageError.self) { try CaseBackup.restore(copy, to: target) }
    #expect(!FileManager.default.fileExists(atPath: target.path))
  }

  /// A folder with one case of one file.
  private func opened(_ cases: URL) throws -> CaseID {
    let store = try SQLiteCaseStore(folder: cases)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    let digest = "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd"
    let files = cases.appending(path: "1/files", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    try Data("A".utf8).write(to: files.appending(path: digest))
    try Data("area: Marlbeck\n".utf8).write(to: cases.appending(path: "1/review.yaml"))
    _ = try store.append([.add(file: CaseFile(name: "a.txt", sha256: digest, role: .published))], by: "officer", at: Self.time, to: id)
    return id
  }
}
