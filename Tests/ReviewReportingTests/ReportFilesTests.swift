import DocumentRendering
import Foundation
import ReviewReporting
import Testing

/// Files: all formats, whole or not at all, and nothing else touched.
struct ReportFilesTests {
  private let report = ReviewFixture.small(added("Visit every ward")).report

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reports-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(in folder: URL) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  @Test func writesEveryFormatIntoANewFolder() throws {
    try inFolder { folder in
      let target = folder.appending(path: "a/b")
      let files = try ReportFiles().write(report, to: OutputFolder(target, apartFrom: []))
      #expect(files.map(\.lastPathComponent) == ["review.html", "review.md", "review.json", "review.csv"])
      #expect(try names(in: target) == ["review.csv", "review.html", "review.json", "review.md"])
      #expect(try Data(contentsOf: files[2]) == Data(report.rendered(as: .json)))
    }
  }

  @Test func replacesItsOwnFilesAndKeepsOthers() throws {
    try inFolder { folder in
      let (own, other) = (folder.appending(path: "review.md"), folder.appending(path: "notes.md"))
      try Data("old".utf8).write(to: own)
      try Data("mine".utf8).write(to: other)
      _ = try ReportFiles(formats: [.markdown]).write(report, to: OutputFolder(folder, apartFrom: []))
      #expect(try Data(contentsOf: own) == Data(report.rendered(as: .markdown)))
      #expect(try Data(contentsOf: other) == Data("mine".utf8))
      #expect(try names(in: folder) == ["notes.md", "review.md"])
    }
  }

  @Test func aFileIsNoFolder() throws {
    try inFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      #expect(throws: ReportingError.notAFolder(file)) { try ReportFiles().write(report, to: OutputFolder(file, apartFrom: [])) }
    }
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    try inFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      let below = file.appending(path: "below")
      let error = #expect(throws: ReportingError.self) { try ReportFiles().write(report, to: OutputFolder(below, apartFrom: [])) }
      guard case .folderNotWritable(below, _) = error else { Issue.record("\(String(describing: error))"); return }
      #expect(error?.message.contains("“\(file.path)” is a file and no folder") == true)
    }
  }

  @Test func aPlaceThatIsTakenByAFolderIsNamedAndNothingIsLeftBehind() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(at: folder.appending(path: "review.csv/full"), withIntermediateDirectories: true)
      let error = #expect(throws: ReportingError.self) {
        try ReportFiles(formats: [.csv]).write(report, to: OutputFolder(folder, apartFrom: []))
      }
      guard case .fileNotWritten(let file, _) = error else { Issue.record("\(String(describing: error))"); return }
      #expect(file.lastPathComponent == "review.csv")
      #expect(try names(in: folder) == ["review.csv"])
    }
  }
}
