package import PlanModel

/// The contents of a redline: two versions in units, how they match, and the comments in the margin.
package struct RedlineRequest {
  /// The units of the Word file that the redline is written on, as read from that very file.
  package var base: [PlanUnit]
  /// The units of the revised version.
  package var revised: [PlanUnit]
  /// The matched units, one to one, as indices into both.
  package var pairs: [Pair]
  /// Paragraphs that were split, or joined to one.
  package var joins: [Join]
  /// What the Word file of the revised version shows; nil where it is no Word file.
  var form: RevisedForm?
  /// What is said in the margin.
  package var comments: [Comment]
  /// The author that the marks name.
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
  /// Their date where none is given: fixed, so that two runs give the same bytes.
  package static let date = "2000-01-01T00:00:00Z"

  /// A unit of the base and the matching unit of the revised version.
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
    package var revisions: [Int]

    package init(bases: [Int], revisions: [Int]) {
      self.bases = bases
      self.revisions = revisions
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
  /// Takes from the Word file of the revised version what a plan does not tell, such as the paragraphs of cells.
  ///
  /// - Parameter units: The revised units in the same order, each with its place in this very file.
  package mutating func takeForm(of units: [PlanUnit], from bytes: [UInt8]) throws(RedlineError) {
    guard units.count == revised.count else { return }
    form = try RevisedForm(of: units, in: try WordFile(bytes))
  }

  /// Whether the revised version's Word file is known.
  package var hasForm: Bool { form != nil }
}

extension RedlineRequest {
  /// The units of the base in its main part.
  var body: [(index: Int, unit: PlanUnit)] {
    base.enumerated().filter { $0.element.place.part == "document" }.map { (index: $0.offset, unit: $0.element) }
  }
}

extension PlanUnit {
  var isRow: Bool { kind == .tableRow || !cells.isEmpty }
  var isNote: Bool { kind == .note }
  /// Whether it is in no story: a title in the file's properties.
  var isProperty: Bool { kind == .title && place.part == "properties" }
}
