import Foundation
import PackagedXML
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Word: hostile and damaged files")
struct DOCXHostileTests {
  private let file = URL(filePath: "/plan.docx")

  private func refusal(_ bytes: [UInt8]) -> LoadingError? {
    do throws(LoadingError) {
      _ = try DOCXReader.read(bytes, file: file)
      return nil
    } catch { return error }
  }

  /// A file with this as its main part, byte for byte.
  private func file(main: [UInt8], _ others: [(String, [UInt8])] = []) throws -> [UInt8] {
    var writer = ZipWriter()
    for part in DOCXBuilder().parts { writer.add(part.name, part.name == "word/document.xml" ? main : part.bytes) }
    for (name, bytes) in others { writer.add(name, bytes) }
    return try writer.archive()
  }

  private func document(_ body: String, declaration: String = "", type: String = "") -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return Array("\(declaration)\(type)<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>".utf8)
  }

  private let words = DOCXBuilder.paragraph(words: "words")

  @Test("What is no archive, or one cut short, is damaged", arguments: [0, 100, 400, 900])
  func truncated(length: Int) throws {
    let bytes = Array(try DOCXBuilder(words).bytes().prefix(length))
    guard case .damaged(file, part: "archive", _) = refusal(bytes) else {
      Issue.record("\(String(describing: refusal(bytes)))")
      return
    }
  }

  @Test("Old and protected documents are told apart")
  func compoundFiles() {
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// A file whose directory has one entry, in the sector behind the header.
    func compound(_ name: String) -> [UInt8] {
      var bytes = magic + [UInt8](repeating: 0, count: 504)
      let start = bytes.count
      for unit in name.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), 0] }
      let length = UInt8(bytes.count - start + 2)
      bytes += [UInt8](repeating: 0, count: 64 - (bytes.count - start))
      bytes += [length, 0]
      return bytes + [UInt8](repeating: 0, count: 62)
    }
    #expect(refusal(compound("EncryptedPackage")) == .encrypted(file))
    for other in [magic, compound("WordDocument"), compound("Workbook")] {
      guard case .unknownFormat = refusal(other) else {
        Issue.record("an old document is not known as one")
        continue
      }
    }
  }

  @Test("An archive without a main part, or with another kind of one, is no Word document")
  func noMainPart() throws {
    var writer = ZipWriter()
    writer.add("mimetype", Array("text".utf8))
    let expected = LoadingError.unknownFormat(file, reason: "an archive with no Word document in it")
    #expect(refusal(try writer.archive()) == expected)
    #expect(refusal(try file(main: Array("<workbook/>".utf8))) == expected)
  }

  @Test("Malformed XML is refused with part and line")
  func malformed() throws {
    guard case .damaged(file, part: "word/document.xml", let reason) = refusal(try file(main: document("\n<w:p>"))) else {
      Issue.record("not refused")
      return
    }
    #expect(reason.hasPrefix("line 2: "))
    let styles = try file(main: document(words), [("word/styles.xml", Array("<w:styles".utf8))])
    #expect(refusal(styles) == nil, "a part that nothing points to is not read")
    var builder = DOCXBuilder(words)
    builder.styles = "<w:style>"
    guard case .damaged(file, part: "word/styles.xml", _) = refusal(try builder.bytes()) else {
      Issue.record("damaged styles are not refused")
      return
    }
  }

  @Test("UTF-16 is read; an encoding that is not kept to is refused")
  func encodings() throws {
    let text = String(decoding: document(DOCXBuilder.paragraph(words: "Sŵn")), as: UTF8.self)
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(try DOCXReader.read(file(main: utf16), file: file).blocks[0].text.text == "Sŵn")
    let wrong = document(words, declaration: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
    guard case .damaged(file, part: "word/document.xml", _) = refusal(try file(main: wrong)) else {
      Issue.record("not refused")
      return
    }
    var broken = document(words)
    broken.insert(0xFF, at: (broken.firstRange(of: Array("words".utf8))?.lowerBound ?? 0) + 1)
    #expect(refusal(try file(main: broken)) != nil)
  }

  @Test(
    "Document types are refused, and with them entities of every kind",
    arguments: [
      "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE d SYSTEM \"http://host.invalid/x.dtd\">",
      "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    ])
  func documentTypes(type: String) throws {
    guard case .unsafe(file, part: "word/document.xml", _) = refusal(try file(main: document(words, type: type))) else {
      Issue.record("not refused")
      return
    }
  }

  @Test("Names that lead out of the archive are refused", arguments: ["../evil", "/etc/evil", "a\\..\\evil"])
  func names(name: String) throws {
    guard case .unsafe(file, part: name, _) = refusal(try file(main: document(words), [(name, [1])])) else {
      Issue.record("not refused")
      return
    }
  }

  @Test("A bomb is refused by its ratio before it is unpacked in full")
  func ratioBomb() throws {
    let bomb = document("<w:p><w:r><w:t>" + String(repeating: " ", count: 40 << 20) + "</w:t></w:r></w:p>")
    let error = refusal(try file(main: bomb))
    #expect(error == .tooLarge(file, part: "word/document.xml", limit: "250 times its packed size"))
  }

  @Test("Too many entries are refused")
  func manyEntries() throws {
    let entries = (0...10_000).map { ("e/\($0)", [UInt8]()) }
    #expect(refusal(try file(main: document(words), entries)) == .tooLarge(file, part: "archive", limit: "10000 entries"))
  }

  @Test("Entries that share their bytes are bounded like any others")
  func overlappingEntries() throws {
    // Both directory entries point to the same packed bytes.
    var bytes = try file(main: document(words), [("copy.bin", document(words))])
    let entries = bytes.indices.dropLast(3).filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    let main = try #require(entries.first { bytes[($0 + 46)...].starts(with: Array("word/document.xml".utf8)) })
    let copy = try #require(entries.last)
    bytes.replaceSubrange(copy + 42..<copy + 46, with: bytes[main + 42..<main + 46])
    let document = try? DOCXReader.read(bytes, file: file)
    #expect(document == nil || document?.blocks.map(\.text.text) == ["words"])
  }

  @Test("Ten million letters in one paragraph are read")
  func longLine() throws {
    // Varied enough to stay under the limit on ratio.
    let text = String(repeating: (0..<50_000).map { "\($0 &* 7919 % 1_000_003) words " }.joined(), count: 20)
    let bytes = try file(main: document("<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"))
    #expect(try DOCXReader.read(bytes, file: file).blocks[0].text.text.utf8.count == text.utf8.count)
  }

  @Test("Deep nesting is read to a limit and refused beyond it, never a crash")
  func nesting() throws {
    func tables(_ depth: Int) -> [UInt8] {
      let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: depth)
      return document(open + words + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth))
    }
    let deep = try DOCXReader.read(file(main: tables(250)), file: file)
    #expect(deep.coverage.tables == 250)
    #expect(deep.reading(.revised).count == 1)
    #expect(refusal(try file(main: tables(400))) == .tooLarge(file, part: "word/document.xml", limit: "1024 levels of elements"))
    let controls = String(repeating: "<w:ins>", count: 100_000)
    #expect(
      refusal(try file(main: document("<w:p>\(controls)"))) == .tooLarge(file, part: "word/document.xml", limit: "1024 levels of elements"))
  }

  @Test(
    "A document without a word is refused as empty",
    arguments: ["", "<w:p/>", "<w:p><w:r><w:t> </w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"])
  func empty(body: String) throws {
    #expect(refusal(try DOCXBuilder(body).bytes()) == .empty(file))
  }

  @Test("Elements in the wrong place crash nothing")
  func misplaced() throws {
    let odd =
      "<w:tc>\(words)</w:tc><w:tr>\(words)</w:tr><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:moveFromRangeEnd/><w:footnote w:id=\"1\"/><w:numPr/>"
    let references =
      "<w:p><w:r><w:footnoteReference/><w:footnoteReference w:id=\"99999999999999\"/><w:fldChar w:fldCharType=\"end\"/><w:sym/></w:r></w:p>"
    let list =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-4\"/></w:numPr><w:outlineLvl w:val=\"-1\"/></w:pPr></w:p><w:trPr><w:ins/></w:trPr><w:tcPr/>"
    let read = try DOCXReader.read(file(main: document(odd + references + list)), file: file)
    #expect(read.blocks.filter { $0.text.text == "words" }.count == 2)
  }
}
