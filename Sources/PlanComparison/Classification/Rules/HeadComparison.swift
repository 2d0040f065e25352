import PlanLanguage
import PlanModel

/// Compares the governing words of two matched sentences.
struct HeadComparison {
  private let change: ComparedChange
  private let sentences: (original: Range<Int>, revised: Range<Int>)
  private let original: CommitmentHead?
  private let revised: CommitmentHead?

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    self.change = change
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    sentences = (before.reading.sentences[pair.original], after.reading.sentences[pair.revised])
    original = before.heads[pair.original]
    revised = after.heads[pair.revised]
  }

  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    guard let original, let revised else { return loneReason(rule) ?? laterModals(rule) }
    guard hasChanged(original, .original) || hasChanged(revised, .revised) else { return laterModals(rule) }
    if let exception = exception(rule, original, revised) { return exception }
    // Another rule reports a promise that is reversed.
    if original.isNegated != revised.isNegated || areOpposite(original, revised) { return nil }
    let isSame = isSameAct(revised, original, .revised) || isCarriedAct
    let (before, after) = (strength(original, .original, ofLeading: isSame), strength(revised, .revised, ofLeading: isSame))
    let step = before.step(to: after)
    if let lesser = scaledStep(original, revised) {
      return reason(rule, lesser < 0 ? .weakened : .strengthened, original, revised, isLarge: false)
    }
    if abs(step) < Strength.leastStep { return continuation(rule, original, revised) ?? laterModals(rule) }
    let (weaker, firmer) = step < 0 ? (revised, original) : (original, revised)
    guard isComparable(weaker, firmer, weakerSide: step < 0 ? .revised : .original) else { return nil }
    return reason(rule, step < 0 ? .weakened : .strengthened, original, revised, isLarge: abs(step) >= Strength.largeStep)
  }

  /// The step on a scale of verbs of its own, where what the acts are done to stays: "end" to "reduce".
  private func scaledStep(_ original: CommitmentHead, _ revised: CommitmentHead) -> Int? {
    let (before, after) = (original.leadingStrength ?? .promised, revised.leadingStrength ?? .promised)
    guard !original.isNegated, before == after || min(before, after) >= .promised,
      change.overlap(sentences.original, sentences.revised) >= 0.5
    else { return nil }
    return VerbScales.step(
      from: original.actStem(in: change.text(on: .original).reading.words), to: revised.actStem(in: change.text(on: .revised).reading.words)
    )
  }

  /// The two heads, where one side promises to do what the other promises not to do.
  var reversal: (original: CommitmentHead, revised: CommitmentHead)? {
    guard let original, let revised else { return nil }
    if areOpposite(original, revised) { return (original, revised) }
    guard original.isNegated != revised.isNegated, isSameAct(revised, original, .revised),
      !isExceptional(original, .original), !isExceptional(revised, .revised),
      hasChanged(original, .original) || hasChanged(revised, .revised), change.overlap(sentences.original, sentences.revised) >= 0.4,
      negations(.original, sentences.original) != negations(.revised, sentences.revised)
    else { return nil }
    return (original, revised)
  }

  /// "no victim waits longer" against "victims wait no longer": both deny, one of them further on.
  private func negations(_ side: Side, _ sentence: Range<Int>) -> Int {
    let refusals = (side == .original ? original : revised)?.links.count { $0.role == .refusing } ?? 0
    return refusals + change.text(on: side).reading.words[sentence].count { $0.classes.contains(.negation) || $0.term == Self.no }
  }

  private static let no = Term(word: "no")

  /// "will not be moved" against "will only be moved in an emergency": what was never to be done may now be done at times.
  private func exception(_ rule: (some ClassificationRule).Type, _ original: CommitmentHead, _ revised: CommitmentHead) -> Reason? {
    guard original.isNegated != revised.isNegated, isSameAct(revised, original, .revised),
      original.isNegated ? isExceptional(revised, .revised) : isExceptional(original, .original)
    else { return nil }
    return reason(rule, original.isNegated ? .weakened : .strengthened, original, revised, isLarge: false)
  }

  /// Whether "only", "rarely" or the like is in a head that denies nothing: then the act is the exception.
  private func isExceptional(_ head: CommitmentHead, _ side: Side) -> Bool {
    !head.isNegated && change.text(on: side).reading.words[head.range].contains { DenialTerms.exceptional.contains($0.term) }
  }

  /// "Increase the number" against "Reduce the number": what one promises the other undoes, of the same thing.
  private func areOpposite(_ original: CommitmentHead, _ revised: CommitmentHead) -> Bool {
    let (one, other) = (
      original.actStem(in: change.text(on: .original).reading.words), revised.actStem(in: change.text(on: .revised).reading.words)
    )
    return original.isNegated == revised.isNegated && VerbScales.areOpposite(one, other) && isSameObject(original, revised)
  }

  /// Whether the two words of meaning after each act are the same, or all that there are.
  private func isSameObject(_ original: CommitmentHead, _ revised: CommitmentHead) -> Bool {
    let (was, now) = (object(original, .original), object(revised, .revised))
    return !was.isEmpty && was == now
  }

  private func object(_ head: CommitmentHead, _ side: Side) -> [Term] {
    let sentence = side == .original ? sentences.original : sentences.revised
    let rest = change.text(on: side).reading.words[min(head.range.upperBound, sentence.upperBound)..<sentence.upperBound]
    return rest.filter(\.isContent).prefix(2).map(\.stem)
  }

  // MARK: Strength

  /// A chain is as strong as its weakest link; a plain act is promised. Where both have one act, what leads to it decides.
  private func strength(_ head: CommitmentHead, _ side: Side, ofLeading: Bool) -> Strength {
    (ofLeading ? head.leadingStrength : isNounShared(head, side) ? head.links.map(\.strength).min() : head.strength) ?? .promised
  }

  /// "Giving specialist support" against "get specialist support": a noun that both sides have makes neither weaker.
  private func isNounShared(_ head: CommitmentHead, _ side: Side) -> Bool {
    guard let noun = head.actNoun, !head.links.isEmpty else { return false }
    let (other, stem): (Side, Term) = (side.other, word(noun.index, side).stem)
    let sentence = other == .original ? sentences.original : sentences.revised
    return change.text(on: other).reading.words[sentence].contains { $0.stem == stem }
  }

  /// "Provide support to victims" against "Provide victims with support": the noun of one is in the other.
  private var isCarriedAct: Bool {
    [(original, Side.original), (revised, Side.revised)].contains { head, side in
      guard let noun = head?.actNoun, head?.links.isEmpty == false else { return false }
      let other = side.other
      let sentence = other == .original ? sentences.original : sentences.revised
      let stem = word(noun.index, side).stem
      return change.text(on: other).reading.words[sentence].contains { $0.stem == stem }
        && original.map { word($0.act, .original).stem } == revised.map { word($0.act, .revised).stem }
    }
  }

  private func hasChanged(_ head: CommitmentHead, _ side: Side) -> Bool { change.text(on: side).reading.isChanged(head.range) }

  /// Whether the weakness of one can be held against the other: another verb is often another act, no weaker promise.
  private func isComparable(_ weaker: CommitmentHead, _ firmer: CommitmentHead, weakerSide: Side) -> Bool {
    guard let least = weaker.strength else { return false }
    if isSameAct(weaker, firmer, weakerSide) { return true }
    let overlap = change.overlap(sentences.original, sentences.revised)
    guard overlap >= 0.25 else { return false }
    let weakest = weaker.links.min { $0.strength < $1.strength }
    if weakest?.role.isLeading ?? false { return true }
    if actFollows(firmer, in: weaker, weakerSide) || actRecurs(firmer, in: weaker, weakerSide) { return true }
    // Stages on the way to a result are compared only where the result is plainly the same.
    if least > .worked, overlap < 0.5 { return false }
    guard let final = firmer.finalLink else {
      return firmer.actNoun != nil || firmer.links.isEmpty && weaker.links.last?.strength == .possible
    }
    guard final.role == .acting else { return true }
    let isImproving = isImproving(final, on: weakerSide.other)
    if least == .examined { return isImproving || isSettling(final, on: weakerSide.other) }
    return least <= .aspired || isImproving && weakest?.role == .backing
  }

  private func word(_ index: Int, _ side: Side) -> ReadWord { change.text(on: side).reading.words[index] }

  private func isSameAct(_ weaker: CommitmentHead, _ firmer: CommitmentHead, _ weakerSide: Side) -> Bool {
    let firmerSide = weakerSide.other
    guard weaker.range.count > 0, firmer.range.count > 0 else { return false }
    return weaker.actStem(in: change.text(on: weakerSide).reading.words) == firmer.actStem(in: change.text(on: firmerSide).reading.words)
  }

  /// "Reduce X" against "Work with partners to reduce X": the act is there, further on.
  private func actFollows(_ firmer: CommitmentHead, in weaker: CommitmentHead, _ weakerSide: Side) -> Bool {
    let act = word(firmer.act, weakerSide.other).stem
    let words = change.text(on: weakerSide).reading.words
    let sentence = weakerSide == .original ? sentences.original : sentences.revised
    return (weaker.range.upperBound..<max(weaker.range.upperBound, sentence.upperBound)).dropFirst().contains { index in
      words[index].stem == act && [Self.to, Self.in].contains(words[index - 1].term)
    }
  }

  /// "Patrol the docks" against "Support patrols of the docks": the act is there as a noun.
  private func actRecurs(_ firmer: CommitmentHead, in weaker: CommitmentHead, _ weakerSide: Side) -> Bool {
    let act = word(firmer.act, weakerSide.other)
    let sentence = weakerSide == .original ? sentences.original : sentences.revised
    let rest = change.text(on: weakerSide).reading.words[weaker.range.upperBound..<max(weaker.range.upperBound, sentence.upperBound)]
    return act.kind == .word && act.isContent && rest.contains { $0.stem == act.stem }
  }

  private func isImproving(_ link: CommitmentHead.Link, on side: Side) -> Bool {
    !word(link.range.lowerBound, side).classes.isDisjoint(with: [.rising, .falling])
  }

  private func isSettling(_ link: CommitmentHead.Link, on side: Side) -> Bool {
    Self.settling.contains(word(link.range.lowerBound, side).stem)
  }

  // MARK: Reasons

  private func reason(
    _ rule: (some ClassificationRule).Type, _ kind: Reason.Kind, _ original: CommitmentHead, _ revised: CommitmentHead, isLarge: Bool
  ) -> Reason {
    let (before, after) = quotedRanges(original, revised)
    let (was, now) = (change.quote(.original, before), change.quote(.revised, after))
    let isWeaker = kind == .weakened
    let isLeadIn = change.change.subject.kind == .leadIn
    let statement =
      "\(was) becomes \(now), which promises \(isWeaker ? "less" : "more")\(isLeadIn ? " for everything listed under it" : "")."
    let question =
      isWeaker
      ? "Why does the plan now say \(now) where it said \(was), and what may no longer be done?"
      : "What makes \(now) possible where the plan said \(was), and by when will it be seen?"
    let weight: Reason.Consequence = isWeaker ? (isLarge || isLeadIn ? .high : .notable) : (isLarge || isLeadIn ? .notable : .minor)
    return change.reason(
      rule, kind, statement, evidence: [change.evidence(.original, before), change.evidence(.revised, after)], ask: question, weight)
  }

  /// The chains without the act, where both keep it and something is left of both.
  private func quotedRanges(_ original: CommitmentHead, _ revised: CommitmentHead) -> (Range<Int>, Range<Int>) {
    let (before, after) = (original.range, revised.range)
    guard word(original.act, .original).stem == word(revised.act, .revised).stem, original.act > before.lowerBound,
      revised.act > after.lowerBound
    else { return (before, after) }
    return (before.lowerBound..<original.act, after.lowerBound..<revised.act)
  }

  /// One side has no head: only words that plainly loosen are held to be new or gone.
  private func loneReason(_ rule: (some ClassificationRule).Type) -> Reason? {
    guard (original == nil) != (revised == nil), let head = original ?? revised else { return nil }
    let side: Side = original == nil ? .revised : .original
    guard let weakest = loosening(head), change.text(on: side).reading.isChanged(weakest),
      change.overlap(sentences.original, sentences.revised) >= 0.4
    else { return nil }
    // Other words in their place may loosen as well.
    guard
      change.hunks.filter({ $0[side].overlaps(weakest) }).allSatisfy({ hunk in
        !change.text(on: side.other).reading.words[hunk[side.other]].contains(where: \.isContent)
      })
    else { return nil }
    let words = change.quote(side, weakest)
    let isWeaker = side == .revised
    return change.reason(
      rule, isWeaker ? .weakened : .strengthened,
      isWeaker ? "\(words) is new, which promises less." : "\(words) is gone, which promises more.",
      evidence: [change.evidence(side, weakest)],
      ask: isWeaker
        ? "Why has \(words) been put in, and what may no longer be done?"
        : "What makes the firmer promise possible, and by when will it be seen?",
      isWeaker ? .notable : .minor)
  }

  /// The words of a head that plainly loosen: "aim to", "encourage", "a proposal for".
  private func loosening(_ head: CommitmentHead) -> Range<Int>? {
    if head.links.isEmpty, let noun = head.actNoun, noun.strength < .aspired { return noun.index..<noun.index + 1 }
    guard let weakest = head.links.min(by: { $0.strength < $1.strength }), weakest.strength < .offered,
      weakest.role == .leading || (weakest.role == .backing && weakest.strength < .worked)
    else { return nil }
    return weakest.range
  }

  /// "continue to" put before the same act: work already under way is promised, no more.
  private func continuation(_ rule: (some ClassificationRule).Type, _ original: CommitmentHead, _ revised: CommitmentHead) -> Reason? {
    let words = change.text(on: .revised).reading.words
    guard isSameAct(revised, original, .revised),
      let link = revised.links.first(where: { words[$0.range.lowerBound].stem == Self.continueStem }),
      words[link.range.lowerBound].isChanged, link.range.lowerBound != revised.act,
      !original.links.contains(where: { word($0.range.lowerBound, .original).stem == Self.continueStem })
    else { return nil }
    let quote = change.quote(.revised, link.range)
    return change.reason(
      rule, .weakened, "\(quote) is new: the words now promise only what is under way already.",
      evidence: [change.evidence(.revised, link.range)], ask: "What more than is done today does \(quote) promise?", .minor)
  }

  // MARK: Modals after the first clause

  /// "..., and will publish" becomes "..., and may publish": a modal that replaces another outside any subordinate clause.
  private func laterModals(_ rule: (some ClassificationRule).Type) -> Reason? {
    for hunk in change.hunks {
      if let reason = putInModal(rule, hunk) { return reason }
      guard let before = laterModal(hunk.original, .original), let after = laterModal(hunk.revised, .revised),
        abs(before.strength.step(to: after.strength)) >= Strength.leastStep
      else { continue }
      let isWeaker = after.strength < before.strength
      let (was, now) = (change.quote(.original, before.range), change.quote(.revised, after.range))
      return change.reason(
        rule, isWeaker ? .weakened : .strengthened, "\(was) becomes \(now), which promises \(isWeaker ? "less" : "more").",
        evidence: [change.evidence(.original, before.range), change.evidence(.revised, after.range)],
        ask: isWeaker
          ? "Why does the plan now say \(now) where it said \(was)?" : "What makes \(now) possible where the plan said \(was)?",
        isWeaker ? .notable : .minor)
    }
    return nil
  }

  /// "Ensure that cases are reviewed" against "can be reviewed": a loose modal in the place of "are" or "is".
  private func putInModal(_ rule: (some ClassificationRule).Type, _ hunk: Hunk) -> Reason? {
    for side in [Side.original, .revised] {
      let (sentence, other): (Range<Int>, Side) = (
        side == .original ? sentences.original : sentences.revised, side.other
      )
      let (reading, theirs) = (change.text(on: side).reading, change.text(on: other).reading)
      guard let modal = reading.phrases(.strength).first(where: { hunk[side].contains($0.range.lowerBound) }),
        PhraseLexicon.standard.strengths[modal.value].role == .modal, PhraseLexicon.standard.strengths[modal.value].strength < .promised,
        hunk[other].count == 1, theirs.words[hunk[other]].allSatisfy({ $0.classes.contains(.auxiliary) }), hunk[side].count <= 3,
        reading.words[hunk[side]].dropFirst(modal.range.count).allSatisfy({ $0.classes.contains(.auxiliary) }),
        isInPromise(modal.range.lowerBound, sentence, side)
      else { continue }
      let (was, now) = (change.quote(.original, hunk.original), change.quote(.revised, hunk.revised))
      let isWeaker = side == .revised
      return change.reason(
        rule, isWeaker ? .weakened : .strengthened, "\(was) becomes \(now), which promises \(isWeaker ? "less" : "more").",
        evidence: [change.evidence(.original, hunk.original), change.evidence(.revised, hunk.revised)],
        ask: isWeaker ? "When might this not happen, and who decides?" : "What makes \(now) possible where the plan said \(was)?",
        isWeaker ? .notable : .minor)
    }
    return nil
  }

  /// Whether words stand in the clause that a head promises: behind "ensure that", and in no clause of a noun.
  private func isInPromise(_ index: Int, _ sentence: Range<Int>, _ side: Side) -> Bool {
    guard let head = side == .original ? original : revised, index > head.range.upperBound else { return false }
    let words = change.text(on: side).reading.words
    guard words[head.range.upperBound].term == Self.that else { return false }
    return !words[(head.range.upperBound + 1)..<index].contains { $0.classes.contains(.subordinator) }
  }

  private func laterModal(_ range: Range<Int>, _ side: Side) -> (strength: Strength, range: Range<Int>)? {
    let sentence = side == .original ? sentences.original : sentences.revised
    let reading = change.text(on: side).reading
    for phrase in reading.phrases where phrase.category == .strength && range.contains(phrase.range.lowerBound) {
      let meaning = PhraseLexicon.standard.strengths[phrase.value]
      guard meaning.role == .modal, sentence.contains(phrase.range.lowerBound) else { continue }
      let clause = reading.words[sentence.lowerBound..<phrase.range.lowerBound]
      guard !clause.contains(where: { $0.classes.contains(.subordinator) }) else { continue }
      return (meaning.strength, phrase.range)
    }
    return nil
  }

  private static let that = Term(word: "that")
  private static let to = Term(word: "to")
  private static let `in` = Term(word: "in")
  private static let settling = Set(StrengthLadder.settling.map(WordForm.stem(of:)))
  private static let continueStem = Term(word: "continu")
}
