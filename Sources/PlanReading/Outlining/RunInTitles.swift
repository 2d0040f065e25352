import PlanLanguage
import PlanLoading

/// Finds objectives whose titles run in with their text: below "My priorities", paragraphs that each open with a few words in bold.
struct RunInTitles {
  /// The number of bytes of the title at the start of a block, by the block's index.
  private(set) var lengths: [Int: Int] = [:]

  init(_ blocks: [Block]) {
    for index in blocks.indices where Self.isOverObjectives(blocks[index]) {
      let end = blocks[(index + 1)...].firstIndex { $0.kind != .paragraph } ?? blocks.count
      let section = (index + 1)..<end
      let titles = section.compactMap { number in Self.titleLength(of: blocks[number]).map { (block: number, length: $0) } }
      let words = Set(titles.map { blocks[$0.block].text.text.utf8.prefix($0.length).map { $0 } })
      guard titles.count > 1, titles.count * 5 >= section.count * 3, words.count == titles.count else { continue }
      for title in titles { lengths[title.block] = title.length }
    }
  }

  /// "My priorities", as a heading by style or in bold.
  private static func isOverObjectives(_ block: Block) -> Bool {
    guard block.text.text.utf8.count < 80, block.isHeading || block.kind == .paragraph && block.isAllBold else { return false }
    return FoundHeading.pluralTerm(of: FoldedText(block.text.text)) != nil
  }

  /// The bytes of the bold words that open a paragraph of text, with the space after them.
  private static func titleLength(of block: Block) -> Int? {
    let text = block.text.text
    guard let first = block.text.spans.first, first.look.isBold, first.length < text.utf8.count else { return nil }
    var length = 0
    for span in block.text.spans {
      guard span.look.isBold else { break }
      length += span.length
    }
    guard let title = String(text.utf8.prefix(length)), let rest = String(text.utf8.dropFirst(length)) else { return nil }
    let (shape, body) = (LineShape(LineReader.trimmed(title)), LineShape(LineReader.trimmed(rest)))
    return (1...10).contains(shape.words) && !shape.hasSeveralSentences && body.words > 7 && body.opening == .capital ? length : nil
  }
}
