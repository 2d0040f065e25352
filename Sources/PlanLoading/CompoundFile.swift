import Foundation

/// A compound file (MS-CFB): what Office wrote before 2007, and the wrapping of a document that a password protects.
struct CompoundFile {
  private let streams: Set<String>

  /// Whether the bytes begin as such a file does (MS-CFB, 2.2).
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  /// Looks for the names of streams that identify the file's type. Entries of its directory are 128 bytes long (2.6.1) and begin at a
  /// multiple of it.
  init(_ bytes: [UInt8]) {
    var found: Set<String> = []
    for start in stride(from: 0, to: max(0, bytes.count - 127), by: 128) {
      let length = Int(bytes[start + 64])
      // A name is UTF-16, ended by a zero that counts: at most 64 bytes.
      guard (4...64).contains(length), bytes[start + 65] == 0, bytes[start + 1] == 0, bytes[start + length - 2] == 0 else { continue }
      let name = String(
        decoding: stride(from: start, to: start + length - 2, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }, as: UTF16.self)
      if Self.kinds[name] != nil || name.hasPrefix(Self.mailPrefix) { found.insert(name) }
    }
    streams = found
  }

  /// What the file is, and what to do about it.
  func refusal(of url: URL) -> LoadingError {
    if streams.contains("EncryptedPackage") { return .encrypted(url) }
    if streams.contains("WordDocument") { return .unknownFormat(url, reason: Self.oldWord) }
    if streams.contains(where: { $0.hasPrefix(Self.mailPrefix) }) {
      return .unknownFormat(url, reason: "it is an Outlook e-mail; save the document attached to it, and give that")
    }
    let kind = Self.kinds.keys.sorted().first { streams.contains($0) }.flatMap { Self.kinds[$0] }
    return .unknownFormat(url, reason: "it is \(kind ?? "a file of an old Office program"), and no Word document")
  }

  private static let oldWord = "it is a Word 97 to 2003 document (.doc), whatever its name; open it in Word and save it as .docx"
  private static let mailPrefix = "__substg1.0_"
  private static let kinds: [String: String] = [
    "EncryptedPackage": "a protected document", "WordDocument": "an old Word document", "Workbook": "an old Excel workbook",
    "Book": "an old Excel workbook", "PowerPoint Document": "an old PowerPoint presentation", "VisioDocument": "a Visio drawing",
    "__properties_version1.0": "an Outlook e-mail", "Quill": "a Publisher document",
  ]
}
