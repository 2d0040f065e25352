package import PlanModel

/// What a redline is to say: two versions in units, what answers to what, and what is said of it in the margin.
package struct RedlineRequest {
  /// The units of the Word file that the redline is written on, as read from that very file.
  package var base: [PlanUnit]
  /// The units of the revised version.
  package var revised: [PlanUnit]
  /// What answers to what, one to one, as indices into both.
  package var pairs: [Pair]
  /// Paragraphs that were split, or joined to one.
  package var joins: [Join]
  /// For revised rows, the paragraphs of each cell, where the file of the revised version tells them.
  package var revisedCells: [Int: [[String]]] = [:]
  /// The revised units that stand in text boxes, where the file of the revised version tells them.
  package var revisedBoxes: Set<Int>?
  /// The revised units that stand in a paragraph of several lines, where the file of the revised version tells them.
  package var revisedLines: Set<Int> = []
  /// What is said in the margin.
  package var comments: [Comment]
  /// Whom the marks name.
  package var author: String
  /// When, as ISO 8601 in UTC.
  package var date: String

  package init(
    base: [PlanUnit], revised: [PlanUnit], pairs: [Pair], joins: [Join] = [], comments: [Comment] = [], author: String = Self.author,
    date: String = Self.date
  ) {
    self.base = base
    self.revised = revised
    self.pairs = pairs
    self.joins = joins
    self.comments = comments
    self.author = author
    self.date = date
  }

  /// The author that marks and comments name where none is given.
  package static let author = "plan-review"
  /// The date that they bear where none is given: fixed, so that two runs give the same bytes.
  package static let date = "2000-01-01T00:00:00Z"

  /// A unit of the base and the unit that answers to it.
  package struct Pair: Hashable {
    package var base: Int
    package var revised: Int
    /// Whether the review calls it moved.
    package var isMoved: Bool

    package init(base: Int, revised: Int, isMoved: Bool = false) {
      self.base = base
      self.revised = revised
      self.isMoved = isMoved
    }
  }

  /// One unit on one side, and the several that it was split into, or merged from, on the other; in order.
  package struct Join: Hashable {
    package var bases: [Int]
    package var reviseds: [Int]

    package init(bases: [Int], reviseds: [Int]) {
      self.bases = bases
      self.reviseds = reviseds
    }
  }

  /// A comment on a unit: on the revised one where there is one, or else on that of the base.
  package struct Comment: Hashable {
    package var base: Int?
    package var revised: Int?
    package var paragraphs: [String]

    package init(base: Int?, revised: Int?, paragraphs: [String]) {
      self.base = base
      self.revised = revised
      self.paragraphs = paragraphs
    }
  }
}

extension RedlineRequest {
  /// Takes from the Word file of the revised version what a plan does not tell: the paragraphs of cells, and what stands in text boxes.
  package mutating func takeForm(from bytes: [UInt8]) throws(RedlineError) {
    let file = try WordFile(bytes)
    let survey = StorySurvey(try file.tree(file.main))
    var boxes: Set<Int> = []
    for (index, unit) in revised.enumerated() where unit.place.part == "document" {
      if unit.isRow {
        guard let row = survey.rowsByNumber[unit.place.paragraph].flatMap({ survey.rows[$0] }), row.depth == 0 else { continue }
        revisedCells[index] = row.cells.map { $0.map { survey.paragraphs[$0].text.words }.filter { !$0.isEmpty } }
        continue
      }
      let paragraphs = survey.paragraphsByNumber[unit.place.paragraph]?.map { survey.paragraphs[$0] } ?? []
      if paragraphs.contains(where: \.isInBox) { boxes.insert(index) }
      if paragraphs.contains(where: \.text.hasLines) { revisedLines.insert(index) }
    }
    revisedBoxes = boxes
  }
}

extension PlanUnit {
  var isRow: Bool { kind == .tableRow || !cells.isEmpty }
  var isNote: Bool { kind == .note }
  /// Whether it stands in no story: a title in the file's properties.
  var isProperty: Bool { kind == .title && place.part == "properties" }
}
