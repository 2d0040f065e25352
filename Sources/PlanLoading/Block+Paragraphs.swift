extension Block {
  /// The block, or the paragraphs in the cells of its table.
  package var cellParagraphs: [Block] {
    guard case .table(let table) = kind else { return [self] }
    return table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.cellParagraphs) } }
  }

  /// The block as one that belongs to the page.
  var asFurniture: Block {
    var block = self
    (block.kind, block.originalForm) = (.furniture, nil)
    return block
  }
}
