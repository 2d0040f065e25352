package import Foundation
import PackagedXML

extension PlanFormat {
  /// The format of a file, determined by its first bytes, then by its name, then by the signs in its text.
  package init(of bytes: [UInt8], from url: URL) throws(LoadingError) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = try Self.archived(bytes, from: url)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw CompoundFile(bytes).refusal(of: url)
    } else if Self.holdsEarly("%PDF-", bytes, within: 1_024) {
      self = .pdf
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      throw .unknownFormat(url, reason: "it is rich text (RTF)")
    } else if Self.looksLikeHTML(bytes) || WebArchive.isArchive(bytes) {
      self = .html
    } else if let reason = ForeignFile.reason(bytes, name: url.lastPathComponent) {
      throw .unknownFormat(url, reason: reason)
    } else if url.pathExtension.lowercased() == "docx" {
      throw .damaged(url, part: "the file itself", reason: "a Word document is a zip archive and this is not one")
    } else if ["odt", "ott"].contains(url.pathExtension.lowercased()) {
      throw .damaged(url, part: "the file itself", reason: "an OpenDocument text is a zip archive and this is not one")
    } else if ["html", "htm", "xhtml"].contains(url.pathExtension.lowercased()) {
      self = .html
    } else if Self.looksLikeXML(bytes) {
      self = Self.holdsEarly("urn:oasis:names:tc:opendocument:xmlns:office", bytes, within: 8_192) ? .odt : .planXML
    } else if ["md", "markdown"].contains(url.pathExtension.lowercased()) || Self.hasMarkdownSigns(bytes) {
      self = .markdown
    } else {
      self = .plainText
    }
  }

  /// An OpenDocument package begins with its media type, not packed (ODF 1.3 part 2, 3.3); any other archive is taken for Word's.
  private static func archived(_ bytes: [UInt8], from url: URL) throws(LoadingError) -> PlanFormat {
    let type = Array("application/vnd.oasis.opendocument.".utf8)
    let opening = bytes.prefix(256).firstRange(of: type) == nil ? mediaType(inArchive: bytes) : Array(bytes.prefix(256))
    guard let kind = opening.firstRange(of: type) else {
      return ["odt", "ott"].contains(url.pathExtension.lowercased()) ? .odt : .docx
    }
    if opening[kind.upperBound...].starts(with: Array("text".utf8)) { return .odt }
    throw .unknownFormat(url, reason: "it is an OpenDocument file, but no text: a spreadsheet, a presentation or a drawing")
  }

  /// The media type where a writer packed it after all, found in the archive's directory, which is its end.
  private static func mediaType(inArchive bytes: [UInt8]) -> [UInt8] {
    let directory = bytes.suffix(64 << 10)
    guard directory.firstRange(of: Array("mimetype".utf8)) != nil, directory.firstRange(of: Array("content.xml".utf8)) != nil else {
      return []
    }
    do throws(PackagedXMLError) {
      let archive = try ZipArchive(bytes)
      guard let entry = archive.entry("mimetype"), entry.size <= 256 else { return [] }
      return try archive.contents(of: entry)
    } catch {
      // What is wrong with the archive is said by its reader.
      return []
    }
  }

  private static func holdsEarly(_ words: StaticString, _ bytes: [UInt8], within count: Int) -> Bool {
    bytes.prefix(count).firstRange(of: Array("\(words)".utf8)) != nil
  }

  /// Whether the text begins as a web page does: with its document type or its outermost element, after comments and an XML declaration.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    var text = Substring(String(decoding: bytes.prefix(4_096).filter { $0 != 0 }, as: UTF8.self).lowercased())
    text = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    for (opening, closing) in [("<?xml", "?>"), ("<!--", "-->"), ("<!--", "-->")] where text.hasPrefix(opening) {
      guard let end = text.firstRange(of: closing) else { return false }
      text = text[end.upperBound...].drop { $0.isWhitespace }
    }
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.hasPrefix("<head") || text.hasPrefix("<body")
  }

  private static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    start = start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let xml = Array("<?xml".utf8)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE, 0x3C, 0x00]) || bytes.starts(with: [0xFE, 0xFF, 0x00, 0x3C])
    return start.starts(with: xml) || start.starts(with: Array("<plan".utf8)) || isUTF16
  }

  /// Strikes, bold, headings or marks of change: text that a converter wrote. Dashes before list items are typed by hand as well.
  private static func hasMarkdownSigns(_ bytes: [UInt8]) -> Bool {
    var isLineStart = true
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "*") where next == byte, UInt8(ascii: "~") where next == byte: return true
      case UInt8(ascii: "{") where next == UInt8(ascii: "+") || next == UInt8(ascii: "-"): return true
      case UInt8(ascii: "#") where isLineStart && (next == UInt8(ascii: " ") || next == byte): return true
      default: break
      }
      isLineStart = byte == 0x0A || byte == 0x0D
    }
    return false
  }
}
