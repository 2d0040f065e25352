import Testing

@testable import PackagedXML

@Suite("Zip archives")
struct ZipTests {
  private func archive(_ entries: KeyValuePairs<String, [UInt8]>) throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in entries { writer.add(name, bytes) }
    return try writer.archive()
  }

  @Test("What is written is read back, in order")
  func roundTrip() throws {
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let archive = try ZipArchive(archive(["a.xml": Array("<a/>".utf8), "folder/b.bin": long, "empty": []]))
    #expect(archive.entries.map(\.name) == ["a.xml", "folder/b.bin", "empty"])
    #expect(try archive.contents(of: #require(archive.entry("FOLDER/B.bin"))) == long)
    #expect(try archive.contents(of: #require(archive.entry("empty"))) == [])
    #expect(archive.entry("c") == nil)
  }

  @Test("A long entry comes in pieces of at most 64 KiB")
  func pieces() throws {
    let archive = try ZipArchive(archive(["a": [UInt8](repeating: 7, count: 200_000)]))
    var sizes: [Int] = []
    try archive.stream(#require(archive.entry("a"))) { sizes.append($0.count) }
    #expect(sizes.reduce(0, +) == 200_000)
    #expect(sizes.allSatisfy { $0 <= 65_536 })
    #expect(sizes.count >= 4)
  }

  @Test("The same entries give the same bytes")
  func sameBytes() throws {
    let entries: KeyValuePairs<String, [UInt8]> = ["a": Array("one".utf8), "b": Array("two".utf8)]
    #expect(try archive(entries) == archive(entries))
  }

  @Test("What is not an archive is refused", arguments: [[], Array("Not a zip archive at all.".utf8), [0x50, 0x4B, 3, 4]])
  func notAnArchive(bytes: [UInt8]) {
    #expect(throws: PackagedXMLError.self) { try ZipArchive(bytes) }
  }

  @Test("An archive cut short is refused")
  func truncated() throws {
    let bytes = try archive(["a": Array("some words".utf8)])
    #expect(throws: PackagedXMLError.self) { try ZipArchive(Array(bytes.dropLast(30))) }
  }

  @Test("A flipped bit in an entry is found by its check sum")
  func flippedBit() throws {
    var writer = ZipWriter()
    writer.add("a", Array("some words".utf8), isPacked: false)
    var bytes = try writer.archive()
    let index = try #require(bytes.firstRange(of: Array("words".utf8))?.lowerBound)
    bytes[index] ^= 1
    let archive = try ZipArchive(bytes)
    #expect(throws: PackagedXMLError.damaged(part: "a", reason: "CRC error")) { try archive.contents(of: archive.entries[0]) }
  }

  @Test("A name that could lead out of the archive is refused", arguments: ["../a", "a/../../b", "/etc/a", "C:/a", "a\\b"])
  func unsafeNames(name: String) throws {
    let bytes = try archive([name: [1]])
    #expect {
      try ZipArchive(bytes)
    } throws: { error in
      if case PackagedXMLError.unsafeName(name, _) = error { true } else { false }
    }
  }

  @Test("A name with a control character is refused")
  func controlCharacter() throws {
    // libzip refuses to write such a name: it is put in afterwards.
    var bytes = try archive(["word/a~b.xml": [1]])
    while let index = bytes.firstIndex(of: UInt8(ascii: "~")) { bytes[index] = 1 }
    #expect(throws: PackagedXMLError.unsafeName(part: "word/a☺b.xml", reason: "it has a control character")) { try ZipArchive(bytes) }
  }

  @Test("A name with dots that leads nowhere else is read", arguments: ["a..b/c", "..a", ".rels", "a/...b"])
  func harmlessNames(name: String) throws {
    #expect(try ZipArchive(archive([name: [1]])).entries.map(\.name) == [name])
  }

  @Test("Two entries of one name are refused, in whatever case")
  func duplicates() throws {
    // libzip itself refuses to write a name twice: the second name is put in afterwards.
    var bytes = try archive(["word/one.xml": [1], "word/two.xml": [2]])
    while let range = bytes.firstRange(of: Array("two".utf8)) { bytes.replaceSubrange(range, with: Array("ONE".utf8)) }
    #expect(throws: PackagedXMLError.unsafeName(part: "word/ONE.xml", reason: "two entries have this name")) { try ZipArchive(bytes) }
  }

  @Test("An encrypted entry is refused")
  func encrypted() throws {
    var bytes = try archive(["a": Array("words".utf8)])
    // The general purpose flags, in the local header and in the directory.
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2])?.lowerBound)
    bytes[6] |= 1
    bytes[directory + 8] |= 1
    #expect(throws: PackagedXMLError.encrypted(part: "a")) { try ZipArchive(bytes) }
  }

  @Test("Limits hold: entries, size, total, ratio")
  func limits() throws {
    let bytes = try archive(["a": [UInt8](repeating: 0, count: 4_000_000), "b": [UInt8](repeating: 0, count: 4_000_000)])
    func reading(_ change: (inout ArchiveLimits) -> Void) throws {
      var limits = ArchiveLimits()
      change(&limits)
      let archive = try ZipArchive(bytes, limits: limits)
      for entry in archive.entries { try archive.stream(entry) { _ in } }
    }
    try reading { _ in }
    #expect(throws: PackagedXMLError.tooLarge(part: "archive", limit: "1 entries")) { try reading { $0.entries = 1 } }
    #expect(throws: PackagedXMLError.tooLarge(part: "a", limit: "1 MiB")) { try reading { $0.entryBytes = 1 << 20 } }
    #expect(throws: PackagedXMLError.tooLarge(part: "archive", limit: "5 MiB in all")) { try reading { $0.totalBytes = 5 << 20 } }
    #expect(throws: PackagedXMLError.tooLarge(part: "a", limit: "250 times its packed size")) { try reading { $0.ratioFloor = 1 << 20 } }
  }

  @Test("An entry larger than its directory says is caught while it is unpacked")
  func lyingSize() throws {
    var bytes = try archive(["a": [UInt8](repeating: 0, count: 4_000_000)])
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2])?.lowerBound)
    // The unpacked size: 22 bytes into the local header, 24 into the directory's.
    for start in [22, directory + 24] { bytes.replaceSubrange(start..<start + 4, with: [16, 0, 0, 0]) }
    var limits = ArchiveLimits()
    limits.entryBytes = 1 << 20
    let archive = try ZipArchive(bytes, limits: limits)
    #expect(throws: PackagedXMLError.self) { try archive.contents(of: archive.entries[0]) }
  }
}
