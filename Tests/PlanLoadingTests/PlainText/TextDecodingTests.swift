import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Decoding of text files")
struct TextDecodingTests {
  let file = URL(filePath: "plan.txt")

  func read(_ bytes: [UInt8]) throws -> SourceDocument { try PlainTextReader.read(bytes, file: file) }

  @Test("Byte order marks are followed and left out")
  func byteOrderMarks() throws {
    let words = "Tŷ – £5m"
    let littleEndian = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xEF, 0xBB, 0xBF] + Array(words.utf8), [0xFF, 0xFE] + littleEndian, [0xFE, 0xFF] + bigEndian] {
      let document = try read(bytes)
      #expect(sketch(document) == [words])
      #expect(document.notes.isEmpty)
    }
  }

  @Test("UTF-16 without a mark is told from its nought bytes, and said so")
  func unmarkedUTF16() throws {
    let document = try read("Safer roads".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(sketch(document) == ["Safer roads"])
    #expect(document.sentences(.inferred).count == 1)
  }

  @Test("Bytes that are not UTF-8 are read as Windows-1252, and said so")
  func windows1252() throws {
    let document = try read(Array("It".utf8) + [0x92] + Array("s a ".utf8) + [0xA3] + Array("5m fund".utf8))
    #expect(sketch(document) == ["It’s a £5m fund"])
    #expect(document.sentences(.inferred).count == 1)
  }

  @Test("Mac Roman is told by its bullets, quotation marks and dashes; a letter of Windows-1252 is not taken for one")
  func macRoman() throws {
    let raw =
      [0xA5, 0x20] + Array("Keep ".utf8) + [0xD2] + Array("every".utf8) + [0xD3] + Array(" counter at ".utf8) + [0xA3] + Array("5".utf8)
    let document = try read(raw)
    #expect(sketch(document) == ["- Keep “every” counter at £5"])
    #expect(document.sentences(.inferred).first?.contains("Mac Roman") == true)
    let name = try read(Array("Minutes of ".utf8) + [0xD3] + Array(" Briain at the ".utf8) + [0x93] + Array("hub".utf8) + [0x94])
    #expect(sketch(name) == ["Minutes of Ó Briain at the “hub”"])
  }

  @Test("U+2028, U+2029 and U+0085 end lines")
  func separators() throws {
    #expect(
      sketch(try read(Array("Plan\u{2029}I will:\u{2028}• Fund the hub\u{2028}• Publish times\u{85}• Act".utf8)))
        == ["Plan", "I will:", "- Fund the hub", "- Publish times", "- Act"])
  }

  @Test("Line ends of every kind are line ends, and control characters are left out")
  func lineEnds() throws {
    #expect(sketch(try read(Array("One\r\nTwo\rThree\nFour".utf8))) == ["One", "Two", "Three", "Four"])
    let document = try read(Array("One\u{1}two".utf8))
    #expect(sketch(document) == ["Onetwo"])
    #expect(document.sentences(.setAside).count == 1)
  }

  @Test("A vertical tab ends a line, as a form feed does")
  func verticalTab() throws {
    #expect(sketch(try read(Array("Plan\u{B}I will:\u{B}• Act\u{C}• Fund".utf8))) == ["Plan", "I will:", "- Act", "- Fund"])
  }

  @Test("A million blank lines take no room, and lines keep their numbers")
  func blankLines() throws {
    let source = TextSource(Array(("One" + String(repeating: "\n", count: 1_000_000) + "Two").utf8))
    #expect(source.lines.count < 10)
    #expect(source.lines.last?.number == 1_000_001)
  }

  @Test("Control characters are left out with a note, one as well as many")
  func controlCharacters() throws {
    #expect(try read(Array("One\u{1}two".utf8)).sentences(.setAside) == ["1 control character in the file was left out."])
    #expect(try read(Array("One\u{1}t\u{9B}wo".utf8)).sentences(.setAside) == ["2 control characters in the file were left out."])
  }

  @Test("NUL bytes and files with no words are refused")
  func refusals() {
    #expect(throws: LoadingError.unknownFormat(file, reason: "it holds NUL bytes, as programs and pictures do")) {
      try read([0x50, 0x4B, 0, 3, 0, 0, 0, 7, 9, 9])
    }
    for empty in ["", " \n\t\n", "\u{FEFF}"] {
      #expect(throws: LoadingError.empty(file)) { try read(Array(empty.utf8)) }
    }
  }

  @Test("Any bytes at all are read or refused, in time that grows with their number")
  func hostileBytes() throws {
    var state: UInt64 = 1
    for size in [1, 7, 64, 400, 3_000] {
      for _ in 0..<60 {
        let bytes = (0..<size).map { _ -> UInt8 in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let signs = Array("*~_[](){}<>+-=|#`!&\\\t\n \u{C}•1a.:^".utf8)
          return state >> 60 == 0 ? UInt8(truncatingIfNeeded: state >> 40) : signs[Int(state >> 33) % signs.count]
        }
        for dialect in [TextDialect.markdown, .plainText] {
          guard let document = try? SourceDocument(text: bytes, dialect: dialect, file: file) else { continue }
          for block in document.blocks where !block.text.spans.isEmpty {
            #expect(block.text.spans.reduce(0) { $0 + $1.length } == block.text.text.utf8.count, "spans cover the text")
          }
          _ = document.marked(by: RedlineConvention(inserted: LookPattern(isBold: true), deleted: .struck, ground: .options))
        }
      }
    }
  }

  @Test(
    "A very long line of any one sign does not hang",
    arguments: ["word ", "**", "[", "](", "<", "~~ a", "{++", "`", "&", "![](", "* ", "\t", "<li>", "[a]{"])
  func oneLongLine(piece: String) throws {
    let bytes = Array(String(repeating: piece, count: 300_000 / piece.utf8.count).utf8) + Array(" end".utf8)
    #expect(try MarkdownReader.read(bytes, file: file).blocks.isEmpty == false)
  }
}
