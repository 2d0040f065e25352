import PlanLanguage
public import PlanModel

/// Finds commitments that another body must now keep: by the lead-in, by the sentence's own subject, or by their role under the lead-in.
public struct ResponsibilityMoved: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "responsibility-moved"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard let original = change.change.original.first, let revised = change.change.revised.first,
      ![.unchanged, .renumbered, .editorial].contains(change.change.kind)
    else { return [] }
    let reasons = [byLeadIn(change, original, revised), byRole(change, original, revised)].compactMap(\.self)
    guard reasons.isEmpty, change.isRewording, !isLeadInOfOneBody(original, revised) else { return reasons }
    return [bySubject(change) ?? byMeans(change)].compactMap(\.self)
  }

  // MARK: By the lead-in

  private func byLeadIn(_ change: ComparedChange, _ original: PlanUnit, _ revised: PlanUnit) -> Reason? {
    guard original.kind == revised.kind, [.commitment, .leadIn].contains(revised.kind), original.responsible != revised.responsible,
      original.responsible != .unknown || revised.responsible != .unknown, !isSame(original, revised), !isNamedInWords(change)
    else { return nil }
    let isLeadIn = revised.kind == .leadIn
    let (was, now) = (isLeadIn ? original.text : original.leadIn, isLeadIn ? revised.text : revised.leadIn)
    return change.reason(
      Self.self, .responsibilityChanged, statement(original, under(was), revised, under(now)),
      evidence: [was.map { Reason.Evidence(.original, $0) }, now.map { Reason.Evidence(.revised, $0) }].compactMap(\.self),
      ask: question(original.responsible, revised.responsible), .high)
  }

  private func statement(_ original: PlanUnit, _ was: String, _ revised: PlanUnit, _ now: String) -> String {
    switch (original.responsible, revised.responsible) {
    case (.unknown, let body): "Nothing above it said who must act\(was); now it is for \(body.name)\(now)."
    case (let body, .unknown): "It was for \(body.name) to act\(was); nothing above it now says who must\(now)."
    case (let body, let other): "It was for \(body.name) to act\(was), and is now for \(other.name)\(now)."
    }
  }

  private func question(_ original: ResponsibleBody, _ revised: ResponsibleBody) -> String {
    switch (original, revised) {
    case (.unknown, let body): "Has \(body.name) agreed to do this, and who did it before?"
    case (let body, .unknown): "Who must do this now, if not \(body.name)?"
    case (let body, let other): "Why has responsibility moved from \(body.name) to \(other.name), and who is now accountable?"
    }
  }

  /// Under one and the same lead-in the words of the commitment decide who acts.
  private func isSame(_ original: PlanUnit, _ revised: PlanUnit) -> Bool {
    guard revised.kind == .commitment, let was = original.leadIn, let now = revised.leadIn else { return false }
    return Folding.folded(was) == Folding.folded(now)
  }

  /// Two lead-ins that give their lists to one body: "The Chief Constable will:" and "I expect the Chief Constable to:".
  private func isLeadInOfOneBody(_ original: PlanUnit, _ revised: PlanUnit) -> Bool {
    original.kind == .leadIn && revised.kind == .leadIn && original.responsible == revised.responsible && original.responsible != .unknown
  }

  /// Whether both sides say who acts, and it is the same: then no lead-in moves it.
  private func isNamedInWords(_ change: ComparedChange) -> Bool {
    guard change.change.subject.kind == .commitment else { return false }
    guard case .named(let was, _)? = ActorReader.finding(in: change.text(on: .original), sentence: 0),
      case .named(let now, _)? = ActorReader.finding(in: change.text(on: .revised), sentence: 0)
    else { return false }
    return was == now
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
      let was = ActorReader.finding(in: before, sentence: pair.original)
      let now = ActorReader.finding(in: after, sentence: pair.revised)
      switch (was, now) {
      case (.named(let one, let old)?, .named(let other, let new)?):
        guard one != other, before.reading.isChanged(old) || after.reading.isChanged(new) else { continue }
        return moved(change, old, new)
      case (.named(_, let old)?, .unnamed?):
        guard before.reading.isChanged(old) else { continue }
        return lost(change, old)
      case (.unnamed?, .named(let other, let new)?):
        guard after.reading.isChanged(new), !other.areSpeakers else { continue }
        return found(change, new)
      default: continue
      }
    }
    return nil
  }

  private func moved(_ change: ComparedChange, _ original: Range<Int>, _ revised: Range<Int>) -> Reason {
    let (old, new) = (change.quote(.original, original), change.quote(.revised, revised))
    return change.reason(
      Self.self, .responsibilityChanged, "Who is to act has changed: \(old) becomes \(new).",
      evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
      ask: "Why has \(old) given way to \(new), and who is accountable?", .high)
  }

  private func lost(_ change: ComparedChange, _ range: Range<Int>) -> Reason {
    let words = change.quote(.original, range)
    return change.reason(
      Self.self, .responsibilityChanged, "It said who is to act, \(words), and no longer does.",
      evidence: [change.evidence(.original, range)], ask: "Who will do this now?", .high)
  }

  private func found(_ change: ComparedChange, _ range: Range<Int>) -> Reason {
    let words = change.quote(.revised, range)
    return change.reason(
      Self.self, .responsibilityChanged, "The words now say who acts: \(words).", evidence: [change.evidence(.revised, range)],
      ask: "Has this been agreed with those named, and who did it before?", .minor)
  }

  // MARK: By the means

  /// "through my office" becomes "through a private contractor": another body does it for the one who must.
  private static let measuring = Set(["measure", "monitor", "track", "judge", "assess", "gauge", "test"].map(WordForm.stem(of:)))

  private func byMeans(_ change: ComparedChange) -> Reason? {
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    // What is measured through a survey is done by whoever measures.
    guard !before.heads.contains(where: { $0.map { Self.measuring.contains($0.actStem(in: before.reading.words)) } ?? false }) else {
      return nil
    }
    for index in before.reading.words.indices.dropLast() where Self.through.contains(before.reading.words[index].term) {
      guard let partner = before.reading.words[index].partner else { continue }
      let (old, new) = (nounPhrase(before, after: index), nounPhrase(after, after: partner))
      guard !before.timings.contains(where: { $0.range.overlaps(old) }), let was = Actors(old, before), let now = Actors(new, after),
        was != now, before.reading.isChanged(old),
        after.reading.isChanged(new), isBody(old, before) || isBody(new, after)
      else { continue }
      let (out, put) = (change.quote(.original, old), change.quote(.revised, new))
      return change.reason(
        Self.self, .responsibilityChanged, "It was to be done through \(out), and is now to be done through \(put).",
        evidence: [change.evidence(.original, old), change.evidence(.revised, new)],
        ask: "Who is accountable for what \(put) does, and what does it cost?", .high)
    }
    return nil
  }

  /// The words after a preposition, to the next small word or sign.
  private func nounPhrase(_ text: ReadText, after index: Int) -> Range<Int> {
    let words = text.reading.words
    var end = index + 1
    while end < words.count, end - index <= 8, words[end].kind == .word || words[end].isApostrophe,
      !words[end].classes.contains(.preposition) || text.names.contains(where: { $0.range.contains(end) })
    { end += 1 }
    return index + 1..<end
  }

  private func isBody(_ range: Range<Int>, _ text: ReadText) -> Bool {
    text.names.contains { $0.isBody && $0.range.overlaps(range) }
      || text.reading.words[range].contains { $0.classes.contains(.bodyNoun) || Self.agents.contains($0.stem) }
  }

  private static let through = Set(["through", "via", "by"].map(Term.init(word:)))
  /// Nouns for those who work for others.
  private static let agents = Set(
    ["contractor", "firm", "supplier", "provider", "consultant", "partner", "volunteer", "charity", "business", "staff"].map(
      WordForm.stem(of:)))
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
