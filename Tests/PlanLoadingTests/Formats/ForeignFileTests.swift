import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading

@Suite("Files that are no plan are refused for what they are")
struct ForeignFileTests {
  private func refusal(_ name: String, _ bytes: [UInt8]) -> String? {
    do throws(LoadingError) {
      _ = try PlanFormat(of: bytes, from: URL(filePath: "/\(name)"))
      return nil
    } catch { return error.description }
  }

  private func refusal(_ name: String, _ text: String) -> String? { refusal(name, Array(text.utf8)) }

  @Test("A saved e-mail is told from a memo with the same head")
  func mail() {
    let mail = "Received: from a by b\nFrom: A <a@b.uk>\nTo: C\nSubject: Plan\nMIME-Version: 1.0\n\nThe plan is attached.\n"
    #expect(refusal("plan.eml", mail)?.contains("e-mail") == true)
    #expect(refusal("minutes.txt", "From: The Commissioner\nTo: The Panel\nDate: 1 March 2026\nSubject: The plan\n\nWe will act.\n") == nil)
  }

  @Test("An e-mail saved as text is told by its addresses, or by when it was sent")
  func mailAsText() {
    let printed = "From:\tA. Clerk\r\nSent:\t01 March 2026 10:00\r\nTo:\tB\r\nSubject:\tThe plan\r\n\r\nWe will act.\r\n"
    #expect(refusal("plan.txt", printed)?.contains("e-mail") == true)
    #expect(refusal("plan.txt", "From: A <a@b.uk>\nTo: C\nSubject: Plan\n\nI will act.\n")?.contains("e-mail") == true)
    #expect(refusal("plan.txt", "From x@b.uk Mon Mar  2\nFrom: A <a@b.uk>\nDate: now\nTo: C\n\nI act.\n")?.contains("e-mail") == true)
    #expect(refusal("plan.txt", "Date: 1 March 2026\nTo: a@b.uk\n\nWe will act.\n") == nil)
  }

  @Test(
    "Calendars, PostScript, pointers and lists of differences",
    arguments: [
      ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "calendar"), ("%!PS-Adobe-3.0\n", "PostScript"),
      ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS"),
      ("--- plan.md\t2026\n+++ draft.md\t2026\n@@ -1 +1 @@\n-I will act\n+I may act\n", "differences"),
      ("From 0 Mon Sep\nSubject: x\n\ndiff --git a/plan.md b/plan.md\n", "differences"),
    ])
  func notDocuments(text: String, word: String) throws {
    let message = try #require(refusal("plan.txt", text))
    #expect(message.contains(word))
    #expect(message.hasPrefix("plan.txt: not a kind of file that is read (it is "))
  }

  @Test(
    "The lock file of Word or LibreOffice is named as such, with the document beside it", arguments: ["Borough plan.docx", "Plan.docx"])
  func lockFiles(document: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file(document, "x")
    let lock = try folder.file("~$" + (document.count > 12 ? String(document.dropFirst(2)) : document), "A. Clerk")
    for file in [lock, try folder.file(".~lock.\(document)#", "A. Clerk")] {
      let message = #expect(throws: LoadingError.self) { try SourceFile(file) }?.description
      #expect(message?.contains("lock file") == true)
      #expect(message?.contains("“\(document)”") == true)
    }
  }

  @Test("A link that leads back to itself is told from a file that is not there")
  func linkLoop() throws {
    let folder = try TemporaryFolder()
    let (one, two) = (folder.url.appending(path: "one.docx"), folder.url.appending(path: "two.docx"))
    try FileManager.default.createSymbolicLink(at: one, withDestinationURL: two)
    try FileManager.default.createSymbolicLink(at: two, withDestinationURL: one)
    #expect(#expect(throws: LoadingError.self) { try SourceFile(one) }?.description.contains("leads back to itself") == true)
  }

  @Test("Shortcuts of every kind")
  func shortcuts() {
    #expect(refusal("plan.gdoc", #"{"doc_id":"abc","email":"a@b.uk"}"#)?.contains("Google") == true)
    #expect(refusal("plan.json", #"{"url":"https://docs.google.com/document/d/1"}"#)?.contains("Google") == true)
    #expect(refusal("plan.url", "[InternetShortcut]\r\nURL=https://example.org/plan\r\n")?.contains("shortcut") == true)
    #expect(refusal("plan.desktop", "[Desktop Entry]\nType=Link\n")?.contains("shortcut") == true)
    #expect(refusal("plan.txt", "[Draft] Police and Crime Plan\n\nI will: act.\n") == nil)
  }

  @Test("Word documents in one XML file")
  func wordXML() {
    let flat = "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"
    #expect(refusal("plan.xml", flat)?.contains("save it as .docx") == true)
    #expect(
      refusal("plan.xml", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>")?
        .contains("Word 2003") == true)
    #expect(refusal("plan.xml", "<?xml version=\"1.0\"?><plan xmlns=\"urn:plan-review:plan:1\"/>") == nil)
  }

  @Test("Old Office files by the streams in them, whatever their names")
  func compoundFiles() {
    func file(_ stream: String) -> [UInt8] {
      var bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
      var entry = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let length = UInt8(entry.count + 2)
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = length
      bytes += entry
      return bytes
    }
    #expect(refusal("plan.docx", file("WordDocument"))?.contains("Word 97") == true)
    #expect(refusal("plan.doc", file("WordDocument"))?.contains("password") == false)
    #expect(refusal("plan.docx", file("EncryptedPackage"))?.contains("password") == true)
    #expect(refusal("budget.xls", file("Workbook"))?.contains("Excel") == true)
    #expect(refusal("plan.docx", file("__substg1.0_0037001F"))?.contains("Outlook") == true)
    #expect(refusal("plan.docx", file("Thing"))?.contains("no Word document") == true)
  }

  @Test("What is no ordinary file, and what is over the limit, is refused before it is read")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LoadingError.unreadable(URL(filePath: "/dev/null"), reason: "it is a device and not an ordinary file")) {
      try SourceFile(URL(filePath: "/dev/null"))
    }
    #expect(throws: LoadingError.unreadable(folder.url, reason: "it is a folder")) { try SourceFile(folder.url) }
    let big = try folder.file("big.txt", "")
    let handle = try FileHandle(forWritingTo: big)
    try handle.truncate(atOffset: UInt64(SourceFile.sizeLimit) + 1)
    try handle.close()
    #expect(throws: LoadingError.tooLarge(big, part: "the file", limit: "256 MB")) { try SourceFile(big) }
    let link = folder.url.appending(path: "link.md")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: try folder.file("plan.md", "# Plan\n"))
    #expect(try SourceFile(link).format == .markdown)
  }
}
