import DocumentRendering
import Foundation
import ReviewReporting
import Testing
import TestSupport

/// Papers in a folder where officers work: what somebody changed is never lost.
@Suite("Filing papers")
struct PaperFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func draft(_ words: String, _ name: String = "covering-report") -> PaperDraft {
    PaperDraft(name: name, fileExtension: "md", bytes: Array(words.utf8))
  }

  private func file(_ words: String) throws -> FiledPaper {
    try #require(try PaperFiles().write([draft(words)], to: OutputFolder(folder.url, apartFrom: [])).first)
  }

  private func words(_ name: String) throws -> String { try String(contentsOf: folder.url.appending(path: name), encoding: .utf8) }

  private func write(_ words: String, _ name: String) throws { _ = try folder.file(name, words) }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { !$0.hasPrefix(".") }.sorted() }
  }

  @Test func aNewPaperIsWritten() throws {
    #expect(try file("first").outcome == .written)
    #expect(try words("covering-report.md") == "first")
  }

  @Test func anUntouchedPaperIsReplaced() throws {
    _ = try file("first")
    #expect(try file("second").outcome == .written)
    #expect(try words("covering-report.md") == "second")
    #expect(try names == ["covering-report.md"])
  }

  @Test func theSamePaperIsLeftAlone() throws {
    let first = try file("first")
    let before = try first.file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
    #expect(try file("first").outcome == .same)
    #expect(try first.file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate == before)
  }

  @Test func aChangedPaperIsKeptAndTheNewOneStandsBesideIt() throws {
    _ = try file("first")
    try write("first, by the officer", "covering-report.md")
    let filed = try file("second")
    #expect(filed.file.lastPathComponent == "covering-report (new draft 2).md")
    #expect(filed.kept?.file.lastPathComponent == "covering-report.md")
    #expect(filed.kept?.reason == .changed)
    #expect(try words("covering-report.md") == "first, by the officer")
    #expect(try words("covering-report (new draft 2).md") == "second")
  }

  @Test func aChangedPaperIsKeptEvenWhereTheNewDraftIsTheOldOne() throws {
    _ = try file("first")
    try write("first, by the officer", "covering-report.md")
    #expect(try file("first").file.lastPathComponent == "covering-report (new draft 2).md")
    #expect(try words("covering-report.md") == "first, by the officer")
  }

  @Test func anUntouchedNewDraftIsReplacedAndAChangedOneIsNot() throws {
    _ = try file("first")
    try write("first, by the officer", "covering-report.md")
    _ = try file("second")
    #expect(try file("third").file.lastPathComponent == "covering-report (new draft 2).md")
    #expect(try words("covering-report (new draft 2).md") == "third")
    try write("third, by the officer", "covering-report (new draft 2).md")
    #expect(try file("fourth").file.lastPathComponent == "covering-report (new draft 3).md")
    #expect(
      try names == ["covering-report (new draft 2).md", "covering-report (new draft 3).md", "covering-report.md"])
    #expect(try words("covering-report (new draft 2).md") == "third, by the officer")
  }

  @Test func aDraftThatStandsBesideAKeptPaperAlreadyIsNotWrittenAgain() throws {
    _ = try file("first")
    try write("first, by the officer", "covering-report.md")
    _ = try file("second")
    let filed = try file("second")
    guard case .sameBeside(let kept, .changed) = filed.outcome else { Issue.record("\(filed.outcome)"); return }
    #expect(kept.lastPathComponent == "covering-report.md")
    #expect(try names.count == 2)
  }

  @Test func withoutTheRecordEveryPaperCountsAsChanged() throws {
    _ = try file("first")
    try FileManager.default.removeItem(at: folder.url.appending(path: ".plan-review-papers.json"))
    let filed = try file("second")
    #expect(filed.kept?.reason == .unknown)
    #expect(try words("covering-report.md") == "first")
  }

  @Test func aDamagedRecordIsNoRecord() throws {
    _ = try file("first")
    try write("{ \"written\": 3", ".plan-review-papers.json")
    #expect(try file("second").kept?.reason == .unknown)
    #expect(try words("covering-report.md") == "first")
  }

  @Test func aPaperThatWasRenamedIsNotTouched() throws {
    _ = try file("first")
    let (old, new) = (folder.url.appending(path: "covering-report.md"), folder.url.appending(path: "Report to the Panel FINAL.md"))
    try FileManager.default.moveItem(at: old, to: new)
    try write("first, by the officer", new.lastPathComponent)
    #expect(try file("second").outcome == .written)
    #expect(try words("Report to the Panel FINAL.md") == "first, by the officer")
  }

  @Test func aFileOfAnOfficersOwnUnderOurNameIsKept() throws {
    try write("written by hand", "covering-report.md")
    #expect(try file("first").kept?.reason == .unknown)
    #expect(try words("covering-report.md") == "written by hand")
  }

  @Test(arguments: ["~$vering-report.md", ".~lock.covering-report.md#"])
  func aPaperThatIsOpenIsNotReplaced(lock: String) throws {
    _ = try file("first")
    try write("", lock)
    let filed = try file("second")
    #expect(filed.kept?.reason == .open)
    #expect(try words("covering-report.md") == "first")
    #expect(try words("covering-report (new draft 2).md") == "second")
  }

  @Test func aFolderUnderThatNameIsNoPlaceForAPaper() throws {
    try FileManager.default.createDirectory(at: folder.url.appending(path: "covering-report.md/inside"), withIntermediateDirectories: true)
    #expect(try file("first").file.lastPathComponent == "covering-report (new draft 2).md")
  }

  @Test func nothingIsWrittenWhereTheRecordCannotBe() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".plan-review-papers.json/inside"), withIntermediateDirectories: true)
    #expect(throws: ReportingError.self) {
      try PaperFiles().write([draft("first"), draft("other", "panel-report")], to: OutputFolder(folder.url, apartFrom: []))
    }
    #expect(try names == [])
  }

  @Test func theRecordIsTheSameForTheSamePapers() throws {
    let other = try TemporaryFolder()
    let drafts = [draft("first"), draft("other", "panel-report"), draft("third", "members-briefing")]
    _ = try PaperFiles().write(drafts, to: OutputFolder(folder.url, apartFrom: []))
    _ = try PaperFiles().write(drafts, to: OutputFolder(other.url, apartFrom: []))
    let name = ".plan-review-papers.json"
    #expect(try Data(contentsOf: folder.url.appending(path: name)) == Data(contentsOf: other.url.appending(path: name)))
  }
}
