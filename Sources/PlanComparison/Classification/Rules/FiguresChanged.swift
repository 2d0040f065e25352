import PlanLanguage
public import PlanModel

/// Finds sums of money, percentages and numbers that changed, came or went, with direction and size.
public struct FiguresChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "figures"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording else { return [] }
    if let rows = CellFigures(change) { return rows.reason(Self.self).map { [$0] } ?? [] }
    let changes = MentionChanges(change.text(on: .original).figures, change.text(on: .revised).figures, in: change)
    return changes.changed.filter { !$0.original.hasOtherRate(than: $0.revised) }.map { changed(change, $0.original, $0.revised) }
      + changes.dropped.filter { isReported($0, change, .original) && !isSaidOtherwise($0, changes) }.map { dropped(change, $0) }
      + changes.added.filter { isReported($0, change, .revised) }.map { added(change, $0) }
  }

  /// "the two prisons": where what is counted came or went as well, a small number is no news of its own.
  private func isReported(_ figure: Figure, _ change: ComparedChange, _ side: Side) -> Bool {
    guard !figure.isWeak, !isSaidAsWhole(figure, change, side) else { return false }
    guard figure.kind == .number, figure.amount.whole < 10, let counted = figure.context.first else { return true }
    return change.text(on: side.other).reading.words.contains { $0.stem == counted }
  }

  /// "100% of victims" becomes "all victims".
  private func isSaidAsWhole(_ figure: Figure, _ change: ComparedChange, _ side: Side) -> Bool {
    guard figure.isWhole, let hunk = change.hunks.first(where: { $0[side].overlaps(figure.range) }) else { return false }
    let other = side.other
    return change.text(on: other).reading.words[hunk[other]].contains { $0.classes.contains(.universal) }
  }

  /// "doubled from 40 to 80" becomes "raised from 40 to 60": the figures that changed say what "doubled" said.
  private func isSaidOtherwise(_ figure: Figure, _ changes: MentionChanges<Figure>) -> Bool {
    figure.quantity.isChange && figure.range.count == 1 && changes.changed.contains { $0.original.isTarget }
  }

  private func changed(_ change: ComparedChange, _ original: Figure, _ revised: Figure) -> Reason {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    let difference = QuantityDifference(from: original.quantity, to: revised.quantity).map { ", \($0)" } ?? ""
    let isLoss = isOfLoss(change, revised)
    let question: String
    if revised.kind.isMoney, !isLoss {
      question = moneyQuestion(change, original, revised)
    } else if revised.isTarget || original.isTarget {
      question = "Why is the aim now \(now) and not \(was), and what is it based on?"
    } else {
      question = "What explains the change from \(was) to \(now)?"
    }
    return change.reason(
      Self.self, .figureChanged, "\(was) becomes \(now)\(difference).",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)], ask: question,
      original.isTarget ? .high : isLoss ? .record : .notable)
  }

  /// "£1.9 million of machinery was stolen": what crime took is no money of the plan.
  private func isOfLoss(_ change: ComparedChange, _ figure: Figure) -> Bool {
    guard figure.kind.isMoney else { return false }
    let reading = change.text(on: .revised).reading
    return reading.words[reading.sentence(of: figure.range.lowerBound)].contains { Self.losses.contains($0.term) }
  }

  private static let losses = Set(["stolen", "defrauded", "lost", "scammed", "embezzled", "conned"].map(Term.init(word:)))

  /// What a member would ask of a sum, by what it is a sum of.
  private func moneyQuestion(_ change: ComparedChange, _ original: Figure, _ revised: Figure) -> String {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    let reading = change.text(on: .revised).reading
    let words = reading.words[reading.sentence(of: revised.range.lowerBound)]
    let isUp = QuantityDifference(from: original.quantity, to: revised.quantity)?.isUp
    let isPaidOut = words.contains { Self.payingOut.contains($0.stem) || $0.term == Self.grants }
    for subject in Self.sums where words.contains(where: { subject.words.contains($0.stem) }) && !(subject.isIncome && isPaidOut) {
      return subject.question(now)
    }
    switch isUp {
    case true?: return "What is the rise from \(was) to \(now) to be spent on, and where does it come from?"
    case false?: return "What will not be paid for, with \(now) in the place of \(was)?"
    case nil: return "How do \(was) and \(now) compare?"
    }
  }

  /// What a sum is of, by words beside it, the most telling first.
  private static let sums: [(words: Set<Term>, isIncome: Bool, question: @Sendable (String) -> String)] = [
    (stems("reserve", "balance"), false, { "What will be left in reserves after \($0)?" }),
    (stems("borrow", "loan", "debt"), false, { "What will borrowing \($0) cost each year?" }),
    (stems("precept", "council tax", "household"), false, { "What does \($0) mean for a Band D household?" }),
    (stems("income", "fee", "grant"), true, { "How certain is \($0), and what follows if less comes in?" }),
    (stems("budget", "expenditure", "spending"), false, { "What makes up the change to \($0), and does it agree with the budget papers?" }),
    (stems("saving", "efficiency"), false, { "Where will savings of \($0) be found?" }),
  ]

  /// Words beside which a grant is paid by the plan's own budget, and is no income.
  private static let grants = Term(word: "grants")
  private static let payingOut = stems("spend", "fund", "pay", "give", "award", "invest", "provide", "offer")

  private static func stems(_ words: String...) -> Set<Term> {
    Set(words.map { WordForm.stem(of: String($0.split(separator: " ").last ?? "")) })
  }

  private func dropped(_ change: ComparedChange, _ figure: Figure) -> Reason {
    let words = change.quote(.original, figure.range)
    return change.reason(
      Self.self, .figureDropped, "\(words) is gone\(figure.isTarget ? ", and with it a way of seeing progress" : "").",
      evidence: [change.evidence(.original, figure.range)],
      ask: figure.isTarget
        ? MeasuresChanged.question(withoutMeasure: words) : "Why does the plan no longer give \(words), and what stands in its place?",
      figure.isTarget ? .high : .notable)
  }

  private func added(_ change: ComparedChange, _ figure: Figure) -> Reason {
    let words = change.quote(.revised, figure.range)
    return change.reason(
      Self.self, .figureAdded, "\(words) is new.", evidence: [change.evidence(.revised, figure.range)],
      ask: figure.kind.isMoney && figure.quantity.limit == nil
        ? "Over what period is \(words), what is its source, and does it agree with the budget papers?" : "What is \(words) based on?",
      .minor)
  }
}
