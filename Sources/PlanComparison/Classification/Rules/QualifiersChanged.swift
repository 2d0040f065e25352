public import PlanModel

/// Finds qualifiers that came, went or changed: free, independent, in public, permanent, compulsory, face to face.
public struct QualifiersChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "qualifiers"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    return change.sentencePairs.flatMap { pair -> [Reason] in
      let changes = QualityChanges(change, pair)
      return changes.swapped.compactMap { swapped(change, $0.original, $0.revised) }
        + changes.dropped.compactMap { lone(change, $0, .original) } + changes.added.compactMap { lone(change, $0, .revised) }
    }
  }

  private func swapped(_ change: ComparedChange, _ original: QualityChanges.Quality, _ revised: QualityChanges.Quality) -> Reason? {
    guard let claim = original.level.subject.claim else { return nil }
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    return change.reason(
      Self.self, .qualifierChanged, "What it says of \(claim.matter) has changed: \(was) becomes \(now).",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)], ask: claim.question,
      revised.level.level < original.level.level ? .notable : .minor)
  }

  private func lone(_ change: ComparedChange, _ quality: QualityChanges.Quality, _ side: Side) -> Reason? {
    guard let claim = quality.level.subject.claim else { return nil }
    let words = change.quote(side, quality.range)
    let isNew = side == .revised
    return change.reason(
      Self.self, isNew ? .qualifierAdded : .qualifierDropped,
      isNew ? "It now says \(words) of \(claim.matter)." : "It no longer says \(words) of \(claim.matter).",
      evidence: [change.evidence(side, quality.range)], ask: claim.question,
      isNew == (quality.level.level < 0) ? .notable : .minor)
  }
}

extension QualifierScales.Subject {
  /// The subject of the scale's qualifiers, and a member's question about it; nil for scales that other rules cover.
  fileprivate var claim: (matter: String, question: String)? {
    switch self {
    case .cost: ("the cost to those who use it", "Who pays for this now, and how much?")
    case .independence: ("who does it", "Who will do this, and how far do they stand from those they look at?")
    case .dedication: ("what is set apart for it", "Who or what is set apart for this, and what else must they do?")
    case .amount: ("how much of it there will be", "How much or how many will there be, if not as now?")
    case .visibility: ("whether people will see it", "How will people know that it is there?")
    case .membership: ("whom it is for", "Who may now use this, and who may not?")
    case .fullTime: ("the time given to it", "How many hours a week is this, and for how many people?")
    case .anonymity: ("whether names are kept private", "Who will know the names of those who come forward?")
    case .openness: ("whether the public can see it", "Will the public be able to attend or read this?")
    case .expertise: ("the training of those who do it", "What training must those who do this have?")
    case .naming: ("whether somebody is named", "Will people know by name who is answerable to them?")
    case .tailoring: ("how far it fits the person", "How will this be fitted to the person?")
    case .hours: ("the hours", "At which hours will this be available?")
    case .presence: ("how it is done", "Will this be done face to face, and who decides?")
    case .permanence: ("how long it lasts", "How long is this meant to last, and what follows?")
    case .notice: ("whether notice is given", "How much notice will be given, and to whom?")
    case .obligation: ("whether it must be done", "Who must take part, and who may choose not to?")
    case .speed: ("how quickly it is done", "How long is that, in hours or days?")
    case .completeness: ("how far it is done", "How far will this be done, and who checks it?")
    case .certainty: ("how certain it is", "In which cases might this not be done?")
    case .rigour: ("how hard it is pressed", "How will the Panel see the difference?")
    case .quality: ("how good it is", "What standard is meant, and who judges it?")
    case .frequency, .limit: nil
    }
  }
}
