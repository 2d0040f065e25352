package import Foundation
import PlanModel
package import PlanLoading

extension SourceDocument {
  /// The plan in a larger document: an agenda pack, a covering report with the plan attached. A document that is only a plan stays whole.
  ///
  /// With `from` and `to` the plan begins at the one heading and ends before the other. Without them it is found: the stretch with the most
  /// evidence of a plan and the least of a meeting, from its title to the next report. What lies outside is set aside with one note.
  ///
  /// - Throws: `LoadingError.headingNotFound` where a heading that was asked for is not there.
  package func planExcerpt(options: LoadingOptions = .standard, file: URL) throws(LoadingError) -> SourceDocument {
    let range = try namedRange(options, file: file) ?? PlanSearch(in: blocks).range
    guard let range, range != blocks.indices else { return self }
    return excerpt(range)
  }

  /// The stretch that the options name; nil where they name none.
  private func namedRange(_ options: LoadingOptions, file: URL) throws(LoadingError) -> Range<Int>? {
    guard options.from != nil || options.to != nil else { return nil }
    var range = blocks.indices
    if let from = options.from {
      guard let start = heading(from, in: range) else { throw .headingNotFound(file, heading: from) }
      range = start..<range.upperBound
    }
    if let to = options.to {
      guard let end = heading(to, in: range.dropFirst(options.from == nil ? 0 : 1)) else { throw .headingNotFound(file, heading: to) }
      range = range.lowerBound..<end
    }
    return range
  }

  /// The first block that reads as a heading asked for, capitals, numbers and signs apart. A line that can be a heading goes before a line
  /// of a list, which may be the contents; the whole line before its start.
  private func heading(_ words: String, in range: Range<Int>) -> Int? {
    let asked = words.foldedWords
    guard !asked.isEmpty else { return nil }
    let lines = range.filter { blocks[$0].text.text.utf8.count <= words.utf8.count + 120 }.map { ($0, blocks[$0].text.text.foldedWords) }
    let tests: [(Int, [String]) -> Bool] = [
      { index, line in line == asked && self.blocks[index].mayBeHeading && !self.blocks[index].isListItem },
      { index, line in line.starts(with: asked) && self.blocks[index].mayBeHeading && !self.blocks[index].isListItem },
      { _, line in line == asked },
      { _, line in line.starts(with: asked) },
    ]
    for test in tests {
      if let found = lines.first(where: { test($0.0, $0.1) }) { return found.0 }
    }
    return nil
  }

  private func excerpt(_ range: Range<Int>) -> SourceDocument {
    let body = blocks[range]
    let (first, last) = (body.first?.place, body.last?.lastPlace)
    let isInside: (Place) -> Bool = { place in
      guard let first, let last, place.part == first.part else { return false }
      return place.paragraph >= first.paragraph && place.paragraph <= last.paragraph
    }
    var result = self
    result.blocks = Array(body) + blocks[range.upperBound...].filter { $0.kind == .note || $0.kind == .furniture && isInside($0.place) }
    result.notes = notes.filter { note in note.kind != .markUpFault && note.kind != .inferred || note.place.map(isInside) ?? true }
    result.notes.append(setAsideNote(range))
    result.coverage = recounted(result)
    return result
  }

  private func setAsideNote(_ range: Range<Int>) -> LoadingNote {
    let unit = blocks[range.lowerBound].place.line == nil ? "paragraph" : "line"
    let position: (Int) -> Int = { index in self.blocks[index].place.line ?? self.blocks[index].place.paragraph }
    let end = blocks[range.upperBound...].first { $0.kind != .note && $0.kind != .furniture }
    let before = position(range.lowerBound) - 1
    let after =
      end.flatMap { next in blocks.last { $0.kind != .note && $0.kind != .furniture }.map { Self.count(from: next, to: $0) } } ?? 0
    let counts = [(before, "before"), (after, "after")].filter { $0.0 > 0 }.map { "\($0.0) \(unit)\($0.0 == 1 ? "" : "s") \($0.1) it" }
    return LoadingNote(
      .setAside, at: blocks[range.lowerBound].place,
      "The plan begins with “\(blocks[range.lowerBound].text.text.excerpt)”; \(counts.joined(separator: " and ")) were set aside as other papers."
    )
  }

  private static func count(from first: Block, to last: Block) -> Int {
    let end = last.lastPlace
    if let start = first.place.line, let end = end.line { return end - start + 1 }
    return end.paragraph - first.place.paragraph + 1
  }

  private func recounted(_ document: SourceDocument) -> ReadingCoverage {
    var coverage = coverage
    coverage.paragraphs = document.blocks.count { $0.isWords || $0.kind == .furniture }
    let tables = document.blocks.compactMap { block -> TableBlock? in if case .table(let table) = block.kind { table } else { nil } }
    coverage.tables = tables.count
    coverage.cells = tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } }
    return coverage
  }
}

extension Block {
  /// Where the block ends: at the last row of a table.
  var lastPlace: Place {
    if case .table(let table) = kind, let row = table.rows.last { return row.place }
    return place
  }

  var mayBeHeading: Bool {
    switch kind {
    case .heading, .paragraph: true
    case .listItem(_, let isNumbered): isNumbered
    case .table, .note, .contentsLine, .furniture: false
    }
  }
}

extension String {
  /// The words in small letters, without signs and without a number at the start.
  var foldedWords: [String] {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Array(words.drop { $0.allSatisfy(\.isNumber) })
  }
}
