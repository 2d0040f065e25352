import DocumentRendering

/// Numbers the paragraphs of a paper from 1, in the order in which they are made, with bold run-in headings.
struct ParagraphNumbering {
  private var last = 0

  /// The next paragraph.
  mutating func paragraph(_ runIn: String? = nil, _ sentence: Sentence) -> DocumentBlock {
    last += 1
    let heading: [Inline] = runIn.map { [.strong("\($0)."), .text(" ")] } ?? []
    return .paragraph(heading + sentence.inlines, .plain, number: "\(last).")
  }

  /// The points below a numbered paragraph: (a), (b), (c).
  static func lettered(_ sentences: [Sentence]) -> [DocumentBlock] {
    precondition(sentences.count <= 26, "A lettered list has no more points than the alphabet has letters.")
    return zip("abcdefghijklmnopqrstuvwxyz", sentences).map { .paragraph($1.inlines, .plain, number: "(\($0))") }
  }
}
