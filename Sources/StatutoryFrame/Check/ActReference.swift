/// The mentions of an Act in a sentence, and whose sections its citations are.
///
/// A citation belongs to the Act named next after it ("section 5 of the ... Act 2011"), or else to the one named last before it.
struct ActReference {
  /// A mention of an Act.
  enum Named: Hashable {
    /// The Police Reform and Social Responsibility Act 2011.
    case ours
    /// Another Act, order or set of regulations.
    case other
    /// "The Act", with no name.
    case unnamed
  }

  /// The mentions in a sentence with the byte offsets at which they end.
  let mentions: [(named: Named, offset: Int)]

  init(in sentence: Substring) {
    let words = Self.words(of: sentence)
    mentions = words.indices.compactMap { index in
      Self.named(at: index, of: words).map { ($0, words[index].offset) }
    }
  }

  /// The owner of the provision in a citation that ends at an offset; nil where the sentence does not say.
  func owner(ofCitationEndingAt offset: Int) -> Named? {
    mentions.first { $0.offset >= offset }?.named ?? mentions.last?.named
  }

  /// Whether a text can hold a citation or name an Act: a quick look over its bytes, for the many paragraphs that do neither.
  static func mayStand(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "A"): bytes[index...].starts(with: "Act".utf8)
      case UInt8(ascii: "e"): bytes[index...].starts(with: "ection".utf8)
      case UInt8(ascii: "P"): bytes[index...].starts(with: "PRSR".utf8)
      case UInt8(ascii: "s"), UInt8(ascii: "S"):
        bytes[(index + 1)...].prefix(5).first { ![UInt8(ascii: "s"), UInt8(ascii: "."), UInt8(ascii: " ")].contains($0) }
          .map { (0x30...0x39).contains($0) } ?? false
      default: false
      }
    }
  }

  private typealias Word = (text: Substring, offset: Int)

  /// The runs of letters and digits, with the offsets at which they begin. Every byte above ASCII is taken for a letter.
  private static func words(of sentence: Substring) -> [Word] {
    let bytes = sentence.utf8
    return bytes.split { $0 < 0x80 && !isWordByte($0) }.map { word in
      (Substring(word), bytes.distance(from: bytes.startIndex, to: word.startIndex))
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }

  private static func named(at index: Int, of words: [Word]) -> Named? {
    switch words[index].text {
    case "PRSRA", "PRSR", "PRSRA2011": return .ours
    case "Order", "Regulations", "Protocol", "Measure", "Rules": return .other
    case "Act": return named(actAt: index, of: words)
    default: return nil
    }
  }

  private static func named(actAt index: Int, of words: [Word]) -> Named {
    let before = words[..<index].suffix(12).map(\.text)
    let year = index + 1 < words.count && words[index + 1].text.isYear ? words[index + 1].text : nil
    if let last = before.last, last.isYear { return last == "2011" ? .ours : .other }
    let title = before.reversed().prefix { $0.first?.isUppercase == true || ["and", "of", "etc", "the"].contains($0) }
    let name = title.prefix { $0 != "the" && $0 != "The" }
    if name.contains("Responsibility") && name.contains("Reform") { return .ours }
    return name.isEmpty && year == nil ? .unnamed : .other
  }
}

extension Substring {
  fileprivate var isYear: Bool { utf8.count == 4 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
