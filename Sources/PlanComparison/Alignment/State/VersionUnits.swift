import PlanModel

/// One version being aligned: its units, and where its sections and divisions begin and end.
struct VersionUnits: Sendable {
  /// The units, in reading order.
  let units: [PlanUnit]
  /// How many divisions the plan has, those without words too.
  let divisionCount: Int
  /// The sections, in reading order.
  private(set) var sections: [Span] = []
  /// The number of each unit's section in ``sections``.
  private(set) var sectionOf: [Int32] = []
  /// The numbers of each division's sections.
  private(set) var sectionsOfDivision: [[Int]]

  /// Consecutive units under one heading and lead-in.
  struct Span: Hashable {
    var units: Range<Int>
    var division: Int
  }

  init(_ units: [PlanUnit], divisionCount: Int) {
    self.units = units
    self.divisionCount = max(divisionCount, (units.lazy.map(\.division).max() ?? -1) + 1)
    sectionsOfDivision = Array(repeating: [], count: self.divisionCount)
    sectionOf.reserveCapacity(units.count)
    var section = -1
    for index in units.indices {
      let division = units[index].division
      if units[index].section != section || sections.last?.division != division {
        section = units[index].section
        sectionsOfDivision[division].append(sections.count)
        sections.append(Span(units: index..<index, division: division))
      }
      sections[sections.count - 1].units = sections[sections.count - 1].units.lowerBound..<index + 1
      sectionOf.append(Int32(sections.count - 1))
    }
  }

  /// The units of some sections, in reading order.
  func units(ofSections numbers: [Int]) -> [Int] {
    numbers.flatMap { Array(sections[$0].units) }
  }

  /// The units of some divisions, in reading order.
  func units(ofDivisions numbers: [Int]) -> [Int] {
    numbers.flatMap { units(ofSections: sectionsOfDivision[$0]) }
  }

  /// The heading that opens a division.
  func heading(ofDivision division: Int) -> Int? {
    guard let first = sectionsOfDivision[division].first else { return nil }
    return sections[first].units.prefix(2).first { units[$0].kind == .heading && units[$0].depth <= 1 }
  }
}
