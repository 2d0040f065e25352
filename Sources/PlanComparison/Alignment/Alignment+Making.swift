public import PlanModel

extension Alignment {
  /// Matches the units of two versions of a plan.
  ///
  /// - Parameters:
  ///   - original: The earlier version.
  ///   - revised: The later version.
  ///   - settings: The thresholds.
  ///   - sharesPlaces: Whether both versions are readings of one redlined source, so that equal places are the same paragraph.
  public init(of original: Plan, with revised: Plan, settings: ComparisonSettings = .standard, sharesPlaces: Bool = false) {
    self.init(
      VersionUnits(original.units, divisionCount: original.divisions.count),
      VersionUnits(revised.units, divisionCount: revised.divisions.count), settings: settings, sharesPlaces: sharesPlaces)
  }

  /// Matches two lists of units, such as the lines of two plain texts.
  ///
  /// - Parameters:
  ///   - original: The earlier units.
  ///   - revised: The later units.
  ///   - settings: The thresholds.
  ///   - sharesPlaces: Whether equal places are the same paragraph of one redlined source.
  public init(
    of original: [PlanUnit], with revised: [PlanUnit], settings: ComparisonSettings = .standard, sharesPlaces: Bool = false
  ) {
    self.init(
      VersionUnits(original, divisionCount: 0), VersionUnits(revised, divisionCount: 0), settings: settings, sharesPlaces: sharesPlaces)
  }

  private init(_ original: VersionUnits, _ revised: VersionUnits, settings: ComparisonSettings, sharesPlaces: Bool) {
    var aligner = Aligner(original, revised, settings: settings)
    aligner.align(sharesPlaces: sharesPlaces)
    let moves = MoveFinder(aligner.state, aligner.mapping)
    self.original = original.units
    self.revised = revised.units
    self.settings = settings
    pairings = PairingAssembler(aligner.state, isMoved: moves.isMoved).pairings()
    objectives = ObjectiveMapping.all(of: aligner.mapping, original, revised, isMoved: moves.isDivisionMoved)
    notes = aligner.state.notes + UnrelatedVersions.notes(original, revised, pairings, settings: settings)
  }
}
