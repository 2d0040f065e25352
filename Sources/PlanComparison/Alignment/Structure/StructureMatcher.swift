import PlanLanguage
import PlanModel

/// Maps divisions and then sections, by the units that they share and by their titles, before any unit is paired by similarity.
struct StructureMatcher {
  let settings: ComparisonSettings
  /// Units that share rare words.
  let anchors: [RareWordAnchors.Anchor]

  /// Maps the divisions by two kinds of votes: texts that occur once in each version, and units that share rare words.
  func divisions(in state: inout AlignmentState, _ exact: EqualTexts) -> [GroupMapping.Match] {
    var votes = Self.uniqueTexts(exact).map { pair in
      GroupMapping.Vote(
        original: state.original.units[pair.0].division, revised: state.revised.units[pair.1].division,
        weight: Self.isContent(state.original.units[pair.0]) ? 1 : 0)
    }
    votes += anchors.map { anchor in
      GroupMapping.Vote(
        original: state.original.units[anchor.original].division, revised: state.revised.units[anchor.revised].division,
        weight: settings.similarityVote)
    }
    let originals = Self.divisionGroups(state.original, &state.terms)
    let revisions = Self.divisionGroups(state.revised, &state.terms)
    var mapping = GroupMapping(originals, revisions, votes: votes.filter { $0.weight > 0 }, settings: settings)
    return mapping.matches()
  }

  /// Maps the sections of all matched divisions at once, after the texts that these share were linked.
  func sections(in state: inout AlignmentState, in mapping: PlanMapping) -> [GroupMapping.Match] {
    let originals = Self.sectionGroups(state.original, mapping.matchOfOriginalDivision, &state.terms)
    let revisions = Self.sectionGroups(state.revised, mapping.matchOfRevisedDivision, &state.terms)
    var groups = GroupMapping(originals, revisions, votes: sectionVotes(in: state, in: mapping), settings: settings)
    return groups.matches()
  }

  private func sectionVotes(in state: AlignmentState, in mapping: PlanMapping) -> [GroupMapping.Vote] {
    func vote(_ original: Int, _ revised: Int, _ weight: Double) -> GroupMapping.Vote? {
      let match = mapping.matchOfOriginalDivision[state.original.units[original].division]
      guard match >= 0, match == mapping.matchOfRevisedDivision[state.revised.units[revised].division] else { return nil }
      return GroupMapping.Vote(
        original: Int(state.original.sectionOf[original]), revised: Int(state.revised.sectionOf[revised]), weight: weight)
    }
    let links = state.links.compactMap { link in
      Self.isContent(state.original.units[Int(link.original)]) ? vote(Int(link.original), Int(link.revised), 1) : nil
    }
    return links + anchors.compactMap { vote($0.original, $0.revised, settings.similarityVote) }
  }

  /// Texts that occur once in each version.
  private static func uniqueTexts(_ texts: EqualTexts) -> [(Int, Int)] {
    var places = [(originals: Int32, revisions: Int32, revised: Int32)](repeating: (0, 0, -1), count: texts.count)
    for text in texts.original { places[Int(text)].originals += 1 }
    for (unit, text) in texts.revised.enumerated() {
      places[Int(text)].revisions += 1
      places[Int(text)].revised = Int32(unit)
    }
    return texts.original.enumerated().compactMap { unit, text in
      let place = places[Int(text)]
      return place.originals == 1 && place.revisions == 1 ? (unit, Int(place.revised)) : nil
    }
  }

  /// Whether a unit is what a group is made of, rather than its title.
  private static func isContent(_ unit: PlanUnit) -> Bool {
    switch unit.kind {
    case .title, .heading, .leadIn: false
    case .commitment, .narrative, .tableRow, .note: true
    }
  }
}

// MARK: What is known of each group

extension StructureMatcher {
  private static func divisionGroups(_ version: VersionUnits, _ terms: inout StemTable) -> [GroupMapping.Group] {
    (0..<version.divisionCount).map { division in
      guard let first = version.sectionsOfDivision[division].first else { return GroupMapping.Group(size: 0, title: nil) }
      let units = version.sectionsOfDivision[division].reduce(0) { $0 + contentCount(version, $1) }
      return group(size: units, title: version.units[version.sections[first].units.upperBound - 1].objective, &terms)
    }
  }

  /// A section's title is its sub-heading and its lead-in, within its division.
  private static func sectionGroups(_ version: VersionUnits, _ matches: [Int], _ terms: inout StemTable) -> [GroupMapping.Group] {
    version.sections.map { section in
      guard matches[section.division] >= 0, let last = section.units.last else { return GroupMapping.Group(size: 0, title: nil) }
      let unit = version.units[last]
      let leadIn = unit.kind == .leadIn ? unit.text : unit.leadIn
      let title = "\(unit.subheading ?? "")\n\(leadIn ?? "")"
      var group = group(size: section.units.count { isContent(version.units[$0]) }, title: title, &terms)
      group.realm = matches[section.division]
      return group
    }
  }

  private static func contentCount(_ version: VersionUnits, _ section: Int) -> Int {
    version.sections[section].units.count { isContent(version.units[$0]) }
  }

  private static func group(size: Int, title: String, _ terms: inout StemTable) -> GroupMapping.Group {
    GroupMapping.Group(size: size, title: Folding.folded(title), titleStems: Array(Set(terms.stems(of: title))).sorted())
  }
}
