import PlanModel

/// Runs the matchers over two versions, the cheap and certain ones first.
struct Aligner {
  private let settings: ComparisonSettings
  private(set) var state: AlignmentState
  private(set) var mapping: PlanMapping

  init(_ original: VersionUnits, _ revised: VersionUnits, settings: ComparisonSettings) {
    self.settings = settings
    state = AlignmentState(original, revised, settings: settings)
    mapping = PlanMapping(original, revised)
  }

  /// Pairs everything that can be paired.
  mutating func align(sharesPlaces: Bool) {
    let exact = EqualTexts(exact: state.original.units, state.revised.units)
    mapStructure(exact)
    var equal = EqualMatcher(exact, as: .exact)
    if sharesPlaces {
      // Texts unique to both versions are linked; for the rest, the marks say which of two equal paragraphs was deleted.
      linkElsewhere(&equal)
      MarkedPlaceMatcher().link(in: &state)
    }
    linkSections(&equal)
    linkElsewhere(&equal)
    var editorial = EqualMatcher(EqualTexts(editorial: state), as: .editorial)
    linkSections(&editorial)
    linkElsewhere(&editorial)
    StructureLinker(mapping: mapping).link(in: &state)
    linkLike(sharesPlaces: sharesPlaces)
  }

  // MARK: Structure

  private mutating func mapStructure(_ exact: EqualTexts) {
    let anchors = rareWordAnchors(exact)
    let matcher = StructureMatcher(settings: settings, anchors: anchors)
    for match in matcher.divisions(in: &state, exact) { mapping.append(division: match) }
    var equal = EqualMatcher(exact, as: .exact)
    for match in mapping.divisions {
      equal.linkUnique(state.original.units(ofDivisions: match.originals), state.revised.units(ofDivisions: match.revisions), in: &state)
    }
    for match in matcher.sections(in: &state, in: mapping) { mapping.append(section: match) }
  }

  /// Tokenises the units whose text is on one side only, and a sample of the others to measure rarity; finds those that share rare words.
  private mutating func rareWordAnchors(_ exact: EqualTexts) -> [RareWordAnchors.Anchor] {
    var sides = [UInt8](repeating: 0, count: exact.count)
    for text in exact.original { sides[Int(text)] |= 1 }
    for text in exact.revised { sides[Int(text)] |= 2 }
    let originals = exact.original.indices.filter { sides[Int(exact.original[$0])] != 3 }
    let revisions = exact.revised.indices.filter { sides[Int(exact.revised[$0])] != 3 }
    for unit in originals { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in revisions { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    for unit in sample(exact.original.count) { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in sample(exact.revised.count) { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    state.terms.weigh(rarityShare: Float(settings.rarityShare), functionWordWeight: Float(settings.functionWordWeight))
    return RareWordAnchors.anchors(originals, revisions, state.terms, least: settings.anchorVotes)
  }

  private func sample(_ count: Int) -> some Sequence<Int> {
    stride(from: 0, to: count, by: max(1, count / max(1, settings.raritySample)))
  }

  // MARK: Equal texts

  private mutating func linkSections(_ matcher: inout EqualMatcher) {
    for match in mapping.sections {
      matcher.linkAll(state.original.units(ofSections: match.originals), state.revised.units(ofSections: match.revisions), in: &state)
    }
  }

  /// Links texts that occur once among the remaining units: of any length within an objective, elsewhere only if long enough to be
  /// distinctive.
  private mutating func linkElsewhere(_ matcher: inout EqualMatcher) {
    for match in mapping.divisions {
      matcher.linkUnique(state.original.units(ofDivisions: match.originals), state.revised.units(ofDivisions: match.revisions), in: &state)
    }
    let (original, revised, least) = (state.original.units, state.revised.units, settings.farEqualLetters)
    matcher.linkUnique(original.indices, revised.indices, in: &state) { one, other in
      original[one].kind == revised[other].kind && original[one].text.utf8.count >= least
    }
  }

  // MARK: Similarity

  private mutating func linkLike(sharesPlaces: Bool) {
    // In a redline, what has no paragraph in common was struck or written whole: only a clear similarity links it.
    linkGaps(
      mapping.sections.map { (state.original.units(ofSections: $0.originals), state.revised.units(ofSections: $0.revisions)) },
      threshold: sharesPlaces ? settings.reachSimilarity : settings.gapSimilarity)
    let ofManySections = mapping.divisions.filter { match in
      match.originals.contains { state.original.sectionsOfDivision[$0].count > 1 }
        || match.revisions.contains { state.revised.sectionsOfDivision[$0].count > 1 } || match.originals.count + match.revisions.count > 2
    }
    linkGaps(
      ofManySections.map { (state.original.units(ofDivisions: $0.originals), state.revised.units(ofDivisions: $0.revisions)) },
      threshold: sharesPlaces ? settings.reachSimilarity : settings.nearSimilarity)
    for match in mapping.sections {
      RowKeyMatcher().link(state.original.units(ofSections: match.originals), state.revised.units(ofSections: match.revisions), in: &state)
    }
    var reach = ReachMatcher(settings: settings)
    reach.link(in: &state)
    var absorbed = AbsorbedMatcher(settings: settings, mapping: mapping)
    absorbed.link(in: &state)
    guard !sharesPlaces else { return }
    NeighbourMatcher().link(in: &state)
    for match in mapping.sections {
      RemnantMatcher().link(
        state.original.units(ofSections: match.originals), state.revised.units(ofSections: match.revisions), in: &state)
    }
  }

  private mutating func linkGaps(_ stretches: [([Int], [Int])], threshold: Double) {
    var finder = GapFinder(revisedCount: state.revised.units.count)
    var matcher = GapMatcher(settings: settings, threshold: threshold)
    for (originals, revisions) in stretches {
      for gap in finder.gaps(originals, revisions, in: state) { matcher.link(gap, in: &state) }
    }
  }
}
