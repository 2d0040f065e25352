/// Whether a hyphen at the end of a line belongs to the word or to the line, judged by the rest of the document.
struct HyphenReading {
  private var words: Set<String> = []

  /// How two lines of one paragraph are put together.
  enum Joint {
    case space, nothing
    /// The hyphen, of so many bytes, is one of the line.
    case withoutHyphen(Int)
  }

  init(_ pages: [PDFPage]) {
    for line in pages.flatMap(\.lines) { for word in line.words { words.insert(Self.folded(word.text)) } }
  }

  /// How two lines of one paragraph are put together.
  func joint(_ line: String, _ next: String) -> Joint {
    if line.hasSuffix("\u{AD}") { return .withoutHyphen(2) }
    guard let sign = line.last, "-–/".contains(sign), let before = line.dropLast().last, let first = next.first else { return .space }
    let isWithinWord = before.isLetter && first.isLetter && sign != "–" || before.isNumber && first.isNumber
    guard isWithinWord, sign == "-", before.isLetter, first.isLowercase else { return isWithinWord ? .nothing : .space }
    let head = Self.folded(String(line.split(separator: " ").last ?? ""))
    let tail = Self.folded(String(next.split(separator: " ").first ?? ""))
    // The hyphen stays unless the document has the word without it and not with it.
    let joined = words.contains(head.dropLast() + tail)
    return joined && !words.contains(head + tail) ? .withoutHyphen(1) : .nothing
  }

  private static func folded(_ word: String) -> String {
    var word = word.lowercased()[...]
    while let last = word.last, !last.isLetter, last != "-" { word.removeLast() }
    while let first = word.first, !first.isLetter { word.removeFirst() }
    return String(word)
  }
}
