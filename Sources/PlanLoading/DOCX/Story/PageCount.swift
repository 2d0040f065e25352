import PlanModel

/// The pages of a Word document, as far as the file says where they end: breaks that Word noted when it last laid the document out
/// (ECMA-376 Part 1, 17.3.3.13), breaks that an author set, and sections that begin on a page of their own.
struct PageCount {
  /// The page that is being read, from 1.
  private(set) var page = 1
  private var hasRendered = false
  private var hasBreaks = false
  /// A break that an author set, with no words after it yet: Word notes the same one.
  private var isFresh = false
  private var bytes = 0
  private var longest = 0
  /// The most words on a page, in bytes.
  private static let mostOnPage = 4_500

  /// Whether the numbers can be relied on: Word noted its pages, or the breaks that were set leave no more between them than a page holds.
  var areKnown: Bool { hasRendered || hasBreaks && max(longest, bytes) <= Self.mostOnPage }

  mutating func addWords(_ count: Int) {
    bytes += count
    isFresh = false
  }

  /// A break that an author or a section set.
  mutating func addBreak() {
    if bytes == 0, page == 1 { return }
    (hasBreaks, isFresh) = (true, true)
    turn()
  }

  /// A break that Word noted.
  mutating func addRenderedBreak() {
    hasRendered = true
    if isFresh { isFresh = false } else { turn() }
  }

  private mutating func turn() {
    page += 1
    longest = max(longest, bytes)
    bytes = 0
  }
}

extension Block {
  /// The block without the pages of its places.
  var withoutPage: Block {
    var block = self
    block.place.page = nil
    guard case .table(var table) = kind else { return block }
    for row in table.rows.indices {
      table.rows[row].place.page = nil
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map(\.withoutPage)
      }
    }
    block.kind = .table(table)
    return block
  }
}
