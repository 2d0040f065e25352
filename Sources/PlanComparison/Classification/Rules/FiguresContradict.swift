import PlanLanguage
public import PlanModel

/// Finds figures that contradict each other, the year beside them, or the words of a commitment.
public struct FiguresContradict: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "figures-contradict"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording || change.change.kind == .added else { return [] }
    return [
      ArithmeticCheck(change)?.reason(Self.self), TotalCheck(change)?.reason(Self.self), yearKept(change), useAndMinimise(change),
      againstVerb(change), againstShare(change), TrendCheck(change).reason(Self.self),
    ].compactMap(\.self)
  }

  /// "for 2016/17 is £207.6m" becomes "for 2016/17 is £235.8m": the figure changed and its year did not.
  private func yearKept(_ change: ComparedChange) -> Reason? {
    guard change.isRewording, change.change.subject.kind != .tableRow else { return nil }
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    let changes = MentionChanges(before.figures, after.figures, in: change).changed
    guard let money = changes.first(where: { $0.revised.kind.isMoney }) else { return nil }
    let sentence = after.reading.sentence(of: money.revised.range.lowerBound)
    guard let year = after.timings.first(where: { sentence.contains($0.core.lowerBound) && !$0.isDeadline && isYear($0) }),
      !after.reading.isChanged(year.core), isDoubtful(year, money, change)
    else { return nil }
    let (was, now) = (change.quote(.original, money.original.range), change.quote(.revised, money.revised.range))
    return change.reason(
      Self.self, .figuresContradict,
      "\(was) becomes \(now), but the year beside it still reads \(change.quote(.revised, year.core)).",
      evidence: [
        change.evidence(.original, money.original.range), change.evidence(.revised, money.revised.range),
        change.evidence(.revised, year.core),
      ],
      ask: "Is \(change.quote(.revised, year.core)) still the right year?", .notable)
  }

  /// A small correction within one year is none: the figure moved by a tenth, another year went, or the version is of a later year.
  private func isDoubtful(_ year: Timing, _ money: (original: Figure, revised: Figure), _ change: ComparedChange) -> Bool {
    guard let moved = money.revised.amount.subtracting(money.original.amount)?.magnitude else { return false }
    if moved.tenThousandths >= money.original.amount.magnitude.tenThousandths / 10 { return true }
    guard case .date(let date) = year.kind, let last = date.lastYear ?? date.year else { return false }
    return change.surroundings.revisedDate.map { $0.year > last } ?? false
  }

  private func isYear(_ timing: Timing) -> Bool {
    guard case .date(let date) = timing.kind else { return false }
    return date.precision == 1
  }

  /// "from 334 to 111", "from 1,450 a year to 1,200": two figures of one measure that a sentence leads from one to the other.
  private static func steps(in text: ReadText) -> [(from: Figure, to: Figure)] {
    let words = text.reading.words
    return zip(text.figures, text.figures.dropFirst()).filter { one, other in
      let (start, end) = (one.range.upperBound, other.range.lowerBound)
      guard one.kind == other.kind, one.range.lowerBound > 0, words[one.range.lowerBound - 1].term == from, (1...4).contains(end - start)
      else {
        return false
      }
      return words[end - 1].term == to && words[start..<end].allSatisfy { $0.kind == .word }
    }.map { (from: $0, to: $1) }
  }

  /// "Increasing the number of special constables from 334 to 111": the figures go the other way than the verb.
  private func againstVerb(_ change: ComparedChange) -> Reason? {
    let text = change.text(on: .revised)
    let words = text.reading.words
    for step in Self.steps(in: text) {
      guard let difference = QuantityDifference(from: step.from.quantity, to: step.to.quantity) else { continue }
      let sentence = text.reading.sentence(of: step.from.range.lowerBound)
      let before = words[sentence.lowerBound..<step.from.range.lowerBound]
      guard let verb = before.lastIndex(where: { !$0.classes.isDisjoint(with: [.rising, .falling]) }),
        words[verb].classes.contains(difference.isUp ? .falling : .rising), !words[verb].classes.isSuperset(of: [.rising, .falling]),
        !Self.improving.contains(words[verb].term), text.reading.isChanged(verb..<step.to.range.upperBound)
      else { continue }
      let range = verb..<step.to.range.upperBound
      return change.reason(
        Self.self, .figuresContradict,
        "\(change.quote(.revised, range)): the figures \(difference.isUp ? "rise" : "fall"), which is not what the words say.",
        evidence: [change.evidence(.revised, range)], ask: "Which is right, the words or the figures?", .high)
    }
    return nil
  }

  /// "Halving thefts, from 400 to 300", "cut by 10%, from 200 to 150": the share is not the one that the figures give.
  private func againstShare(_ change: ComparedChange) -> Reason? {
    let text = change.text(on: .revised)
    for step in Self.steps(in: text) {
      let sentence = text.reading.sentence(of: step.from.range.lowerBound)
      guard let stated = text.figures.first(where: { sentence.contains($0.range.lowerBound) && isShareOfChange($0, text) }),
        let difference = step.to.amount.subtracting(step.from.amount)?.magnitude, step.from.upper == nil, step.to.upper == nil,
        let actual = difference.inPercent(of: step.from.amount), !agrees(actual, stated.quantity)
      else { continue }
      let (words, range) = (stated.quantity.wholeRange, step.from.range.lowerBound - 1..<step.to.range.upperBound)
      guard text.reading.isChanged(words) || text.reading.isChanged(range) else { continue }
      return change.reason(
        Self.self, .figuresContradict,
        "\(change.quote(.revised, range)) is a change of \(actual.rounded)%, which is not \(change.quote(.revised, words)).",
        evidence: [change.evidence(.revised, words), change.evidence(.revised, range)], ask: "Which is right, the share or the figures?",
        .high)
    }
    return nil
  }

  private func isShareOfChange(_ figure: Figure, _ text: ReadText) -> Bool {
    guard figure.kind == .percentage, figure.upper == nil else { return false }
    let start = figure.quantity.wholeRange.lowerBound
    return figure.quantity.isChange || start > 0 && text.reading.words[start - 1].term == Self.by
  }

  /// Whether a change in per cent is what is stated, to a point.
  private func agrees(_ actual: FigureAmount, _ stated: Quantity) -> Bool {
    guard let off = actual.subtracting(stated.amount)?.tenThousandths else { return true }
    switch stated.limit?.kind {
    case nil: return abs(off) <= 10_000
    case .around: return abs(off) <= 50_000
    case .above, .atLeast: return off >= -10_000
    case .below, .atMost: return off <= 10_000
    }
  }

  private static let by = Term(word: "by")
  /// What is improved may go up or down.
  private static let improving = Set(["improve", "improving"].map { Term(word: $0) })
  private static let from = Term(word: "from")
  private static let to = Term(word: "to")

  /// "Use £2m from reserves and minimise their use".
  private func useAndMinimise(_ change: ComparedChange) -> Reason? {
    let text = change.text(on: .revised)
    let words = text.reading.words
    for figure in text.figures where figure.kind.isMoney {
      let sentence = text.reading.sentence(of: figure.range.lowerBound)
      guard let use = words[sentence.lowerBound..<figure.range.lowerBound].lastIndex(where: { Self.using.contains($0.term) }),
        figure.range.lowerBound - use <= 6,
        let less = words[figure.range.upperBound..<sentence.upperBound].firstIndex(where: { Self.lessening.contains($0.term) }),
        let noun = words[less..<min(less + 5, sentence.upperBound)].firstIndex(where: { Self.uses.contains($0.term) }), noun > less
      else { continue }
      let (spent, lessened) = (use..<figure.range.upperBound, less..<noun + 1)
      guard text.reading.isChanged(spent) || text.reading.isChanged(lessened) else { continue }
      return change.reason(
        Self.self, .figuresContradict,
        "\(change.quote(.revised, spent)) and \(change.quote(.revised, lessened)) stand in one commitment and pull apart.",
        evidence: [change.evidence(.revised, spent), change.evidence(.revised, lessened)],
        ask: "Is \(change.quote(.revised, figure.range)) the most that will be used, and over what period?", .notable)
    }
    return nil
  }

  private static let using = Set(
    ["use", "using", "spend", "spending", "draw", "drawing", "take", "release", "releasing"].map(Term.init(word:)))
  private static let lessening = Set(
    ["minimise", "minimising", "reduce", "reducing", "avoid", "avoiding", "limit", "limiting", "without"].map(Term.init(word:)))
  private static let uses = Set(["use", "spending", "spend", "reliance", "drawing"].map(Term.init(word:)))
}
