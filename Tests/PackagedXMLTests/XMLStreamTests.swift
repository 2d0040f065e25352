import Testing

@testable import PackagedXML

@Suite("XML as a stream")
struct XMLStreamTests {
  /// Writes down what a stream hands over.
  private final class Transcript: XMLStreamDelegate {
    var events: [String] = []

    func start(_ tag: borrowing XMLTag) {
      let value = tag.string(2).map { " val=\($0)" } ?? ""
      events.append("<\(tag.name.map(String.init) ?? tag.qualifiedName)\(value) line \(tag.line)>")
    }

    func end(_ name: Int?) { events.append("</\(name.map(String.init) ?? "?")>") }

    func text(_ bytes: Span<UInt8>) {
      var piece: [UInt8] = []
      piece.append(bytes)
      let text = String(decoding: piece, as: UTF8.self)
      if let last = events.last, !last.hasPrefix("<") { events[events.count - 1] = last + text } else { events.append(text) }
    }
  }

  private static let vocabulary = XMLVocabulary(
    ["w:p", "w:t", "w:val", "plain"], namespaces: XMLNamespaces(["w": ["urn:one", "urn:two"]]))

  private func events(_ bytes: [UInt8], step: Int = 65_536, limits: XMLLimits = .standard) throws -> [String] {
    let transcript = Transcript()
    let stream = try XMLStream(part: "part", vocabulary: Self.vocabulary, limits: limits, delegate: transcript)
    for start in stride(from: 0, to: bytes.count, by: step) {
      try stream.feed(bytes.span.extracting(start..<min(start + step, bytes.count)))
    }
    try stream.finish()
    return transcript.events
  }

  private func events(_ text: String) throws -> [String] { try events(Array(text.utf8)) }

  @Test("Names are numbers, whatever the prefix, in either of two namespaces; others keep their letters")
  func names() throws {
    let text = """
      <x:p xmlns:x="urn:one" x:val="a&amp;b" val="no">
      <t xmlns="urn:two" xmlns:y="urn:two" y:val="2"/><plain/><p/><q xmlns="urn:three"/></x:p>
      """
    #expect(
      try events(text) == [
        "<0 val=a&b line 1>", "\n", "<1 val=2 line 2>", "</1>", "<3 line 2>", "</3>", "<p line 2>", "</?>", "<{urn:three}q line 2>", "</?>",
        "</0>",
      ])
  }

  @Test("Text comes whole however the bytes are cut", arguments: [1, 2, 3, 7, 64])
  func cuts(step: Int) throws {
    let text = "<plain>Sŵn a thrais — “A &amp; B” <![CDATA[<c>]]> &#x1F600;</plain>"
    #expect(try events(Array(text.utf8), step: step) == ["<3 line 1>", "Sŵn a thrais — “A & B” <c> 😀", "</3>"])
  }

  @Test("Every encoding that Word can meet is turned into UTF-8", arguments: [1, 5, 65_536])
  func encodings(step: Int) throws {
    let expected = ["<3 line 1>", "é €", "</3>"]
    let utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><plain>é €</plain>"
    let little = utf16.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = utf16.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try events([0xFF, 0xFE] + little, step: step) == expected)
    #expect(try events([0xFE, 0xFF] + big, step: step) == expected)
    #expect(try events(little, step: step) == expected)
    #expect(try events([0xEF, 0xBB, 0xBF] + Array("<plain>é €</plain>".utf8), step: step) == expected)
    let windows = Array("<?xml version='1.0' encoding='windows-1252'?><plain>".utf8) + [0xE9, 0x20, 0x80] + Array("</plain>".utf8)
    #expect(try events(windows, step: step) == expected)
  }

  @Test("An encoding that is not read is named, and one that is not kept to is refused")
  func badEncodings() {
    #expect(throws: PackagedXMLError.unknownEncoding(part: "part", encoding: "KOI8-R")) {
      try events("<?xml version='1.0' encoding='KOI8-R'?><plain/>")
    }
    let ebcdic: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99]
    #expect(throws: PackagedXMLError.unknownEncoding(part: "part", encoding: "EBCDIC")) { try events(ebcdic, step: 4) }
    #expect(throws: PackagedXMLError.malformed(part: "part", line: 1, reason: "it says that it is in UTF-16 and is not")) {
      try events("<?xml version='1.0' encoding='UTF-16'?><plain/>")
    }
    #expect(throws: PackagedXMLError.self) { try events(Array("<plain>".utf8) + [0xC3, 0x28] + Array("</plain>".utf8)) }
    #expect(throws: PackagedXMLError.self) { try events([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xDC]) }
  }

  @Test(
    "What is not well formed is refused with its line",
    arguments: ["<plain>\n<p></plain>", "<plain>\n&none;</plain>", "<plain>\n<p a=1/></plain>"])
  func malformed(text: String) {
    #expect {
      try events(text)
    } throws: { error in
      if case PackagedXMLError.malformed("part", 2, _) = error { true } else { false }
    }
  }

  @Test("A part that ends too early, or holds nothing, is refused", arguments: ["", " ", "<plain>", "<plain", "<plain/><plain/>", "words"])
  func incomplete(text: String) {
    #expect(throws: PackagedXMLError.self) { try events(text) }
  }

  @Test(
    "A document type declaration is refused, so no entity is ever opened",
    arguments: [
      "<!DOCTYPE plain><plain/>",
      "<!DOCTYPE plain [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><plain>&x;</plain>",
      "<!DOCTYPE plain SYSTEM 'http://example.invalid/x.dtd'><plain/>",
      "<!DOCTYPE plain [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><plain>&c;</plain>",
    ])
  func documentType(text: String) {
    #expect(throws: PackagedXMLError.documentType(part: "part", line: 1)) { try events(text) }
  }

  @Test("Limits hold: depth, elements, attributes, one endless tag")
  func limits() throws {
    func reading(_ text: String, _ change: (inout XMLLimits) -> Void) throws {
      var limits = XMLLimits()
      change(&limits)
      _ = try events(Array(text.utf8), step: 64, limits: limits)
    }
    let deep = String(repeating: "<p>", count: 20) + String(repeating: "</p>", count: 20)
    try reading(deep) { $0.depth = 20 }
    #expect(throws: PackagedXMLError.tooLarge(part: "part", limit: "19 levels of elements")) { try reading(deep) { $0.depth = 19 } }
    #expect(throws: PackagedXMLError.tooLarge(part: "part", limit: "19 elements")) { try reading(deep) { $0.elements = 19 } }
    #expect(throws: PackagedXMLError.tooLarge(part: "part", limit: "1 attributes of one element")) {
      try reading("<p a='1' b='2'/>") { $0.attributes = 1 }
    }
    #expect(throws: PackagedXMLError.tooLarge(part: "part", limit: "512 bytes for one tag")) {
      try reading("<p a='\(String(repeating: "x", count: 2_000))'/>") { $0.tokenBytes = 512 }
    }
  }

  @Test("Ten million letters on one line are read")
  func longLine() throws {
    let bytes = Array("<plain>".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_001) + Array("</plain>".utf8)
    let counter = Counter()
    try XMLStream.parse(bytes, part: "part", vocabulary: Self.vocabulary, delegate: counter)
    #expect(counter.count == 10_000_001)
  }

  private final class Counter: XMLStreamDelegate {
    var count = 0
    func start(_ tag: borrowing XMLTag) {}
    func end(_ name: Int?) {}
    func text(_ bytes: Span<UInt8>) { count += bytes.count }
  }
}
