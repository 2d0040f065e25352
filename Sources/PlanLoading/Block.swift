package import PlanModel

/// The middle vocabulary of loading: what every format ends in, and what the ``Outliner`` turns into a plan.
package struct Block: Hashable, Sendable {
  /// What the block is, as far as its format says.
  package var kind: Kind
  /// The words with their marks and look; empty for a table.
  package var text: MarkedText
  /// The mark on the block itself: an inserted or deleted paragraph mark (ECMA-376 Part 1, 17.13.5.15 and .20), as an index into
  /// ``SourceDocument/marks``. A deleted paragraph mark joins the paragraph to the next one in the revised reading.
  package var paragraphMark: Int?
  /// The printed number or bullet, computed or as typed: "3.2", "(a)", "•". Data, never identity.
  package var label: String?
  /// The name of the style, as evidence for the outliner.
  package var style: String?
  /// What it looks like, where the format says.
  package var look: Look?
  /// The place of the block.
  package var place: Place
  /// What the block is in the original reading, where a tracked change of style, level or numbering makes it differ from the revised one
  /// (ECMA-376 Part 1, 17.13.5.29); nil where both are alike.
  package var originalForm: Form?

  package init(
    kind: Kind, text: MarkedText = MarkedText(), paragraphMark: Int? = nil, label: String? = nil, style: String? = nil,
    look: Look? = nil, place: Place
  ) {
    self.kind = kind
    self.text = text
    self.paragraphMark = paragraphMark
    self.label = label
    self.style = style
    self.look = look
    self.place = place
  }

  /// What a reading makes of a block's style and numbering.
  package struct Form: Hashable, Sendable {
    package var kind: Kind
    package var label: String?
    package var style: String?

    package init(kind: Kind, label: String? = nil, style: String? = nil) {
      self.kind = kind
      self.label = label
      self.style = style
    }
  }

  /// What a block is, as far as its format says.
  package enum Kind: Hashable, Sendable {
    /// A heading, by style or sign; level 1 is the highest.
    case heading(level: Int)
    /// A paragraph of running text. It may yet prove to be a heading, a lead-in or a commitment.
    case paragraph
    /// A list item; level 0 is the outermost. `isNumbered` distinguishes "1." from a bullet.
    case listItem(level: Int, isNumbered: Bool)
    /// A table.
    case table(TableBlock)
    /// A footnote or endnote.
    case note
    /// A line of a contents table, by style or field.
    case contentsLine
    /// A header or footer of the page.
    case furniture
  }
}

/// A table as its format gives it.
package struct TableBlock: Hashable, Sendable {
  /// The rows, in order.
  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package struct Row: Hashable, Sendable {
    /// The cells, one a column.
    package var cells: [Cell]
    /// Whether the format says that it is a header row.
    package var isHeader: Bool
    /// An inserted or deleted row (ECMA-376 Part 1, 17.13.5.12 and .17), as an index into ``SourceDocument/marks``.
    package var mark: Int?
    /// The place of the row.
    package var place: Place

    package init(cells: [Cell], isHeader: Bool = false, mark: Int? = nil, place: Place) {
      self.cells = cells
      self.isHeader = isHeader
      self.mark = mark
      self.place = place
    }
  }

  /// A cell: blocks of its own, so that lists and tables nest.
  package struct Cell: Hashable, Sendable {
    /// The contents of the cell.
    package var blocks: [Block]
    /// How many columns it spans, at least 1.
    package var columnSpan: Int
    /// Whether it continues the cell above (a vertical merge).
    package var isContinuation: Bool
    /// An inserted or deleted cell, as an index into ``SourceDocument/marks``.
    package var mark: Int?

    package init(blocks: [Block], columnSpan: Int = 1, isContinuation: Bool = false, mark: Int? = nil) {
      self.blocks = blocks
      self.columnSpan = columnSpan
      self.isContinuation = isContinuation
      self.mark = mark
    }
  }
}
