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
