import PlanModel

/// Runs the matchers over two versions, the cheap and certain ones first.
struct Aligner {
  private let settings: ComparisonSettings
  private(set) var bench: Workbench
  private(set) var mapping: PlanMapping

  init(_ original: VersionUnits, _ revised: VersionUnits, settings: ComparisonSettings) {
    self.settings = settings
    bench = Workbench(original, revised, settings: settings)
    mapping = PlanMapping(original, revised)
  }

  /// Pairs everything that can be paired.
  mutating func align(sharesPlaces: Bool) {
    let exact = EqualTexts(exact: bench.original.units, bench.revised.units)
    mapStructure(exact)
    var equal = EqualMatcher(exact, as: .exact)
    if sharesPlaces {
      // What stands once in each version went where it stands; for the rest the marks know best which of two equal paragraphs was struck.
      linkElsewhere(&equal)
      MarkedPlaceMatcher().link(on: &bench)
    }
    linkSections(&equal)
    linkElsewhere(&equal)
    var editorial = EqualMatcher(EqualTexts(editorial: bench), as: .editorial)
    linkSections(&editorial)
    linkElsewhere(&editorial)
    StructureLinker(mapping: mapping).link(on: &bench)
    linkLike(sharesPlaces: sharesPlaces)
  }

  // MARK: Structure

  private mutating func mapStructure(_ exact: EqualTexts) {
    let anchors = rareWordAnchors(exact)
    let matcher = StructureMatcher(settings: settings, anchors: anchors)
    for match in matcher.divisions(on: &bench, exact) { mapping.append(division: match) }
    var equal = EqualMatcher(exact, as: .exact)
    for match in mapping.divisions {
      equal.linkUnique(bench.original.units(ofDivisions: match.originals), bench.revised.units(ofDivisions: match.reviseds), on: &bench)
    }
    for match in matcher.sections(on: &bench, in: mapping) { mapping.append(section: match) }
  }

  /// Cuts the units whose text stands on one side only, and a sample of the others for the sake of rarity; finds those that share rare words.
  private mutating func rareWordAnchors(_ exact: EqualTexts) -> [RareWordAnchors.Anchor] {
    var sides = [UInt8](repeating: 0, count: exact.count)
    for text in exact.original { sides[Int(text)] |= 1 }
    for text in exact.revised { sides[Int(text)] |= 2 }
    let originals = exact.original.indices.filter { sides[Int(exact.original[$0])] != 3 }
    let reviseds = exact.revised.indices.filter { sides[Int(exact.revised[$0])] != 3 }
    for unit in originals { bench.terms.cut(original: unit, bench.original.units[unit].text) }
    for unit in reviseds { bench.terms.cut(revised: unit, bench.revised.units[unit].text) }
    for unit in sample(exact.original.count) { bench.terms.cut(original: unit, bench.original.units[unit].text) }
    for unit in sample(exact.revised.count) { bench.terms.cut(revised: unit, bench.revised.units[unit].text) }
    bench.terms.weigh(rarityShare: Float(settings.rarityShare), functionWordWeight: Float(settings.functionWordWeight))
    return RareWordAnchors.anchors(originals, reviseds, bench.terms, least: settings.anchorVotes)
  }

  private func sample(_ count: Int) -> some Sequence<Int> {
    stride(from: 0, to: count, by: max(1, count / max(1, settings.raritySample)))
  }

  // MARK: Equal texts

  private mutating func linkSections(_ matcher: inout EqualMatcher) {
    for match in mapping.sections {
      matcher.linkAll(bench.original.units(ofSections: match.originals), bench.revised.units(ofSections: match.reviseds), on: &bench)
    }
  }

  /// Texts that stand once among what is left: within an objective whatever their length, elsewhere only where they are long enough to tell.
  private mutating func linkElsewhere(_ matcher: inout EqualMatcher) {
    for match in mapping.divisions {
      matcher.linkUnique(bench.original.units(ofDivisions: match.originals), bench.revised.units(ofDivisions: match.reviseds), on: &bench)
    }
    let (original, revised, least) = (bench.original.units, bench.revised.units, settings.farEqualLetters)
    matcher.linkUnique(original.indices, revised.indices, on: &bench) { one, other in
      original[one].kind == revised[other].kind && original[one].text.utf8.count >= least
    }
  }

  // MARK: Likeness

  private mutating func linkLike(sharesPlaces: Bool) {
    // In a redline, what has no paragraph in common was struck or written whole: only a clear likeness links it.
    linkGaps(
      mapping.sections.map { (bench.original.units(ofSections: $0.originals), bench.revised.units(ofSections: $0.reviseds)) },
      bar: sharesPlaces ? settings.reachLikeness : settings.gapLikeness)
    let ofManySections = mapping.divisions.filter { match in
      match.originals.contains { bench.original.sectionsOfDivision[$0].count > 1 }
        || match.reviseds.contains { bench.revised.sectionsOfDivision[$0].count > 1 } || match.originals.count + match.reviseds.count > 2
    }
    linkGaps(
      ofManySections.map { (bench.original.units(ofDivisions: $0.originals), bench.revised.units(ofDivisions: $0.reviseds)) },
      bar: sharesPlaces ? settings.reachLikeness : settings.nearLikeness)
    for match in mapping.sections {
      RowKeyMatcher().link(bench.original.units(ofSections: match.originals), bench.revised.units(ofSections: match.reviseds), on: &bench)
    }
    var reach = ReachMatcher(settings: settings)
    reach.link(on: &bench)
    var absorbed = AbsorbedMatcher(settings: settings, mapping: mapping)
    absorbed.link(on: &bench)
    guard !sharesPlaces else { return }
    NeighbourMatcher().link(on: &bench)
    for match in mapping.sections {
      RemnantMatcher().link(
        bench.original.units(ofSections: match.originals), bench.revised.units(ofSections: match.reviseds), on: &bench)
    }
  }

  private mutating func linkGaps(_ stretches: [([Int], [Int])], bar: Double) {
    var finder = GapFinder(revisedCount: bench.revised.units.count)
    var matcher = GapMatcher(settings: settings, bar: bar)
    for (originals, reviseds) in stretches {
      for gap in finder.gaps(originals, reviseds, on: bench) { matcher.link(gap, on: &bench) }
    }
  }
}
