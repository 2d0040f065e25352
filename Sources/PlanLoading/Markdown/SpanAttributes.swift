import PlanModel

/// The attributes that pandoc writes behind a bracketed span: `{.insertion author="A" date="2030-01-02"}`.
struct SpanAttributes {
  /// The change that they declare.
  var mark: Mark?
  var isUnderline = false
  /// Whether the span is a comment in the margin.
  var isComment = false

  /// Nil where the braces hold no attributes at all.
  init?(in bytes: [UInt8], range: Range<Int>) {
    guard let first = range.first, [Byte.fullStop, Byte.hash].contains(bytes[first]) else { return nil }
    var author: String?
    var date: String?
    var kind: DeclaredChange.Kind?
    for word in Self.words(bytes[range]) {
      switch word {
      case ".insertion", ".paragraph-insertion": kind = .inserted
      case ".deletion", ".paragraph-deletion": kind = .deleted
      case ".underline", ".ul": isUnderline = true
      case ".comment-start", ".comment-end": isComment = true
      default:
        if let value = Self.value(of: "author=", in: word) { author = value }
        if let value = Self.value(of: "date=", in: word) { date = value }
      }
    }
    mark = kind.map { Mark(kind: $0, source: .signs, author: author, date: date) }
  }

  private static func value(of key: String, in word: String) -> String? {
    guard word.hasPrefix(key) else { return nil }
    return word.dropFirst(key.count).split(separator: "\"").first.map(String.init)
  }

  /// Words separated by spaces that are outside quotation marks.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    var isQuoted = false
    return bytes.split { byte in
      if byte == Byte.quote { isQuoted.toggle() }
      return byte == Byte.space && !isQuoted
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
