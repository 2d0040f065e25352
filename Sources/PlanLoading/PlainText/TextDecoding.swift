package import Foundation
import PackagedXML
import PlanModel

/// A text file as clean UTF-8: lines end in LF, pages in FF, and no other control character but the tab is left.
package struct DecodedText {
  /// The text.
  package var bytes: [UInt8]
  /// Notes on what was guessed or left out.
  var notes: [LoadingNote]

  /// The most bytes that are read of one text file.
  static let sizeLimit = 256 << 20

  package init(_ raw: [UInt8], file: URL) throws(LoadingError) {
    guard raw.count <= Self.sizeLimit else { throw .tooLarge(file, part: "text", limit: "\(Self.sizeLimit >> 20) MB") }
    var notes: [LoadingNote] = []
    let text = Self.utf8(from: raw, notes: &notes)
    guard !text.contains(0) else { throw .unknownFormat(file, reason: "it holds NUL bytes, as programs and pictures do") }
    bytes = Self.cleaned(text, notes: &notes)
    self.notes = notes
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(file) }
  }
}

extension DecodedText {
  /// The bytes as UTF-8, by byte order mark, else by validity, else as Windows-1252 with a note.
  private static func utf8(from raw: [UInt8], notes: inout [LoadingNote]) -> [UInt8] {
    if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw.dropFirst(2), isBigEndian: false) }
    if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw.dropFirst(2), isBigEndian: true) }
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if let isBigEndian = bytePairOrder(of: text) {
      notes.append(LoadingNote(.inferred, "The file has no byte order mark; it was read as UTF-16, since every second byte is nought."))
      return utf16(text[...], isBigEndian: isBigEndian)
    }
    if String(validating: text, as: UTF8.self) != nil { return text }
    if MacRoman.isLikely(text) {
      notes.append(
        LoadingNote(
          .inferred, "The file is not valid UTF-8; it was read as Mac Roman, by its bullets, quotation marks and dashes. Check these."))
      return MacRoman.utf8(from: text)
    }
    if let (text, count) = lineByLine(text) {
      let lines = count == 1 ? "one line, which was" : "\(count) lines, which were"
      notes.append(
        LoadingNote(.inferred, "The file is UTF-8 but for \(lines) read as Windows-1252. Check quotation marks, dashes and pound signs."))
      return text
    }
    notes.append(
      LoadingNote(.inferred, "The file is not valid UTF-8; it was read as Windows-1252. Check quotation marks, dashes and pound signs."))
    return windows1252(text)
  }

  /// A text that was put together out of two: each line in UTF-8 where it is valid, and how many are not; nil where no line shows UTF-8.
  private static func lineByLine(_ raw: [UInt8]) -> (text: [UInt8], others: Int)? {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var (own, others) = (0, 0)
    for (number, line) in raw.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { text.append(Byte.lineFeed) }
      if line.allSatisfy({ $0 < 0x80 }) {
        text += line
      } else if String(validating: line, as: UTF8.self) != nil {
        own += 1
        text += line
      } else {
        others += 1
        text += windows1252(Array(line))
      }
    }
    return own > 0 ? (text, others) : nil
  }

  /// Whether a file without byte order mark is UTF-16, judged by the positions of its zero bytes; nil where it is not.
  private static func bytePairOrder(of raw: [UInt8]) -> Bool? {
    let sample = raw.prefix(512)
    guard sample.count >= 8, raw.count.isMultiple(of: 2) else { return nil }
    let noughts = sample.indices.filter { sample[$0] == 0 }
    guard noughts.count * 3 >= sample.count else { return nil }
    if noughts.allSatisfy({ $0.isMultiple(of: 2) }) { return true }
    return noughts.allSatisfy { !$0.isMultiple(of: 2) } ? false : nil
  }

  private static func utf16(_ raw: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    var index = raw.startIndex
    while index + 1 < raw.endIndex {
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ raw: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 8)
    for byte in raw { result.appendScalar(Windows1252.scalar(of: UInt32(byte))) }
    return result
  }

  /// One kind of line end, and no control characters but tab, LF and FF.
  private static func cleaned(_ text: [UInt8], notes: inout [LoadingNote]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var dropped = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case Byte.carriageReturn:
        if index < text.count, text[index] == Byte.lineFeed { index += 1 }
        result.append(Byte.lineFeed)
      case Byte.verticalTab:
        // Word writes a line break so when it saves as text: it ends a line, as U+2028 does.
        result.append(Byte.lineFeed)
      case 0xE2 where text.has(Byte.lineSeparator, at: index - 1) || text.has(Byte.paragraphSeparator, at: index - 1):
        // U+2028 and U+2029 end a line; a paragraph has a blank line after it.
        result.append(contentsOf: text[index + 1] == Byte.lineSeparator[2] ? [Byte.lineFeed] : [Byte.lineFeed, Byte.lineFeed])
        index += 2
      case 0xC2 where index < text.count && text[index] == 0x85:
        result.append(Byte.lineFeed)
        index += 1
      case 0xC2 where index < text.count && (0x80...0x9F).contains(text[index]):
        // U+0080 to U+009F steer a terminal as ESC does.
        dropped += 1
        index += 1
      case Byte.tab, Byte.lineFeed, Byte.formFeed, 0x20...0x7E, 0x80...:
        result.append(byte)
      default:
        dropped += 1
      }
    }
    if dropped > 0 { notes.append(.controlCharacters(dropped)) }
    return result
  }
}
