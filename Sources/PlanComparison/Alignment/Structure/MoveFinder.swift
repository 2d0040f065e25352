import PlanLanguage
import PlanModel

/// Finds the links that changed place: under another objective or lead-in, or out of order among their neighbours.
///
/// Moves are what remains when the fewest units are taken as moved: the heaviest run of links in order stays. The order of objectives and
/// of sections is judged first and once, so that an objective that went up the page is one move and not thirty.
struct MoveFinder {
  private let state: AlignmentState
  private let mapping: PlanMapping
  /// Whether each link is moved, by its number.
  private(set) var isMoved: [Bool]
  /// Whether each division match is moved, by its number.
  private(set) var isDivisionMoved: [Bool]

  init(_ state: AlignmentState, _ mapping: PlanMapping) {
    self.state = state
    self.mapping = mapping
    isMoved = Array(repeating: false, count: state.links.count)
    isDivisionMoved = Array(repeating: false, count: mapping.divisions.count)
    markDivisions()
    markElsewhere()
    markSections()
    markOutOfOrder()
  }

  // MARK: Objectives and sections

  private mutating func markDivisions() {
    let weights = mapping.divisions.map { match in
      match.revisions.reduce(1) { $0 + state.revised.sectionsOfDivision[$1].reduce(0) { $0 + state.revised.sections[$1].units.count } }
    }
    let values = mapping.divisions.map { $0.originals[0] }
    let kept = Set(IncreasingRun.heaviest(of: values, weights: weights, bound: state.original.divisionCount))
    for (number, match) in mapping.divisions.enumerated() where !kept.contains(number) {
      isDivisionMoved[number] = true
      for division in match.revisions {
        if let heading = state.revised.heading(ofDivision: division) { mark(heading) }
      }
    }
  }

  /// Sections out of order within their objective: what opens them is moved, not each of their units.
  private mutating func markSections() {
    for sections in mapping.sections.indices.grouped(by: { mapping.matchOfRevisedDivision[division(ofSectionMatch: $0)] }) {
      let weights = sections.map { mapping.sections[$0].revisions.reduce(1) { $0 + state.revised.sections[$1].units.count } }
      let values = sections.map { mapping.sections[$0].originals[0] }
      let kept = Set(IncreasingRun.heaviest(of: values, weights: weights, bound: state.original.sections.count))
      for (place, number) in sections.enumerated() where !kept.contains(place) {
        let opening = state.revised.sections[mapping.sections[number].revisions[0]].units.lowerBound
        if state.revised.units[opening].kind == .heading || state.revised.units[opening].kind == .leadIn { mark(opening) }
      }
    }
  }

  private func division(ofSectionMatch number: Int) -> Int { state.revised.sections[mapping.sections[number].revisions[0]].division }

  private mutating func mark(_ revised: Int) {
    if state.linkOfRevised[revised] >= 0 { isMoved[Int(state.linkOfRevised[revised])] = true }
  }

  // MARK: Units

  /// Units under another objective, and commitments under another lead-in.
  private mutating func markElsewhere() {
    for (number, link) in state.links.enumerated() where link.originals > 0 {
      let (one, other) = (Int(link.original), Int(link.revised))
      let (kind, otherKind) = (state.original.units[one].kind, state.revised.units[other].kind)
      guard kind != .title, otherKind != .title else { continue }
      let match = mapping.matchOfOriginalDivision[state.original.units[one].division]
      if match < 0 || match != mapping.matchOfRevisedDivision[state.revised.units[other].division] {
        isMoved[number] = true
      } else if kind == .commitment, otherKind == .commitment {
        isMoved[number] = !LeadInMatch.isSame(one, other, mapping, state)
      }
    }
  }

  /// Marks units out of order within their objective, once its sections are in the order of the revised version.
  private mutating func markOutOfOrder() {
    let ranks = SectionRanks(state, mapping)
    for division in 0..<state.revised.divisionCount {
      // A title stands before everything else.
      let units = state.revised.units(ofDivisions: [division]).filter { state.revised.units[$0].kind != .title }
      let links = units.compactMap { unit -> Int? in
        let number = Int(state.linkOfRevised[unit])
        return number >= 0 && !isMoved[number] && state.links[number].revised == unit ? number : nil
      }
      let keys = links.map { ranks.key(of: state.links[$0]) }
      let order = keys.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
      var values = [Int](repeating: 0, count: keys.count)
      for (rank, index) in order.enumerated() { values[index] = rank }
      let kept = Set(IncreasingRun.heaviest(of: values, weights: links.map { weight(of: state.links[$0]) }, bound: keys.count))
      for index in links.indices where !kept.contains(index) { isMoved[links[index]] = true }
    }
  }

  /// What it takes to say that a link moved: every unit about the same, long ones a little more, what opens a section much more.
  private func weight(of link: AlignmentState.Link) -> Int {
    let kind = state.revised.units[Int(link.revised)].kind
    let base = kind == .heading || kind == .leadIn ? 1024 : 256
    return base + min(state.revised.units[Int(link.revised)].text.utf8.count, 255) / 4
  }
}

extension Range<Int> {
  /// The numbers in groups, each in order, the groups by first number.
  fileprivate func grouped(by key: (Int) -> Int) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [Int: Int] = [:]
    for number in self {
      let group = key(number)
      if let place = places[group] {
        groups[place].append(number)
      } else {
        places[group] = groups.count
        groups.append([number])
      }
    }
    return groups
  }
}
