import PlanLanguage
public import PlanModel

/// Finds commitments that another body must now keep: by the lead-in, by the sentence's own subject, or by their role under the lead-in.
public struct ResponsibilityMoved: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "responsibility-moved"

  /// Creates the rule.
  public init() {}

  /// What the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard let original = change.change.original.first, let revised = change.change.revised.first,
      ![.unchanged, .renumbered, .editorial].contains(change.change.kind)
    else { return [] }
    let reasons = [byLeadIn(change, original, revised), byRole(change, original, revised)].compactMap(\.self)
    guard reasons.isEmpty, change.isRewording else { return reasons }
    return bySubject(change).map { [$0] } ?? []
  }

  // MARK: By the lead-in

  private func byLeadIn(_ change: ComparedChange, _ original: PlanUnit, _ revised: PlanUnit) -> Reason? {
    guard original.kind == revised.kind, [.commitment, .leadIn].contains(revised.kind), original.responsible != revised.responsible,
      original.responsible != .unknown || revised.responsible != .unknown
    else { return nil }
    let isLeadIn = revised.kind == .leadIn
    let (was, now) = (isLeadIn ? original.text : original.leadIn, isLeadIn ? revised.text : revised.leadIn)
    return change.reason(
      Self.self, .responsibilityChanged,
      "It was for \(original.responsible.name) to act\(under(was)), and is now for \(revised.responsible.name)\(under(now)).",
      evidence: [was.map { Reason.Evidence(.original, $0) }, now.map { Reason.Evidence(.revised, $0) }].compactMap(\.self),
      ask: "Why has responsibility moved from \(original.responsible.name) to \(revised.responsible.name), and who is now accountable?",
      .high)
  }

  private func under(_ leadIn: String?) -> String { leadIn.map { " (\(Quoting.quoted($0, limit: 12)))" } ?? "" }

  // MARK: By the role

  private func byRole(_ change: ComparedChange, _ original: PlanUnit, _ revised: PlanUnit) -> Reason? {
    guard original.kind == .commitment, revised.kind == .commitment, original.role != revised.role,
      original.responsible == revised.responsible
    else { return nil }
    return change.reason(
      Self.self, .responsibilityChanged, "It was \(original.role.phrase) and is now \(revised.role.phrase).",
      evidence: [original.leadIn.map { Reason.Evidence(.original, $0) }, revised.leadIn.map { Reason.Evidence(.revised, $0) }].compactMap(
        \.self),
      ask: "What does it mean for delivery that this is now \(revised.role.phrase)?", .notable)
  }

  // MARK: By the subject

  private func bySubject(_ change: ComparedChange) -> Reason? {
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    for pair in change.sentencePairs {
      guard let one = before.heads[pair.original]?.subject, let other = after.heads[pair.revised]?.subject,
        let was = Actor(one, before), let now = Actor(other, after), was != now,
        before.reading.isChanged(one) || after.reading.isChanged(other)
      else { continue }
      let (old, new) = (change.quote(.original, one), change.quote(.revised, other))
      return change.reason(
        Self.self, .responsibilityChanged, "\(old) must act no longer; \(new) must.",
        evidence: [change.evidence(.original, one), change.evidence(.revised, other)],
        ask: "Why is this now for \(new) and not for \(old), and who is accountable?", .high)
    }
    return nil
  }

  /// Who a short subject names.
  private enum Actor: Equatable {
    case commissioner, force, joint, partners
    case named([Term])

    /// Nil for a long subject, or one that names nobody.
    init?(_ range: Range<Int>, _ text: ReadText) {
      let words = text.reading.words[range].filter { $0.kind == .word && $0.classes.isDisjoint(with: [.determiner, .conjunction]) }
      guard (1...8).contains(words.count) else { return nil }
      let names = text.names.filter { $0.range.overlaps(range) && $0.isBody }
      let isSpeaker = words.contains { Self.speakers.contains($0.term) } || names.contains { $0.standing == .speaker }
      let isForce = words.contains { Self.forces.contains($0.term) } || names.contains { $0.standing == .force }
      if isSpeaker && isForce || words.contains(where: { $0.term == Self.we }) {
        self = .joint
      } else if isSpeaker {
        self = .commissioner
      } else if isForce {
        self = .force
      } else if names.contains(where: { $0.standing == .general }) {
        self = .partners
      } else if let name = names.first {
        self = .named(name.stems)
      } else {
        return nil
      }
    }

    private static let speakers = Set(["i", "commissioner", "i'll", "i'm"].map(Term.init(word:)))
    private static let forces = Set(["force", "constable", "police", "constabulary"].map(Term.init(word:)))
    private static let we = Term(word: "we")
  }
}

extension CommitmentRole {
  /// What an item is, as a reader would say it.
  var phrase: String {
    switch self {
    case .commitment: "a promised action"
    case .focus: "an area of focus"
    case .outcome: "a promised outcome"
    case .measure: "a measure"
    }
  }
}
