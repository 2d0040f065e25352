import PlanLanguage
import PlanModel

/// Checks sums that the original's figures kept: where one less another gave a third nearby, they must still do so.
struct ArithmeticCheck {
  private let change: ComparedChange
  private let before: [Sum]
  private let after: [Sum]
  /// The unit of the revised version under which the change is reported.
  private let unit: Int

  /// A sum of money and the unit that states it.
  private struct Sum {
    let unit: Int
    let amount: FigureAmount
    let text: String
  }

  /// The most sums that are set against one another.
  private static let most = 14

  /// Nil where no sum of money changed, or the sums nearby do not match.
  init?(_ change: ComparedChange) {
    guard change.isRewording, change.change.subject.kind != .tableRow, let original = change.change.pairing.originals.first,
      let revised = change.change.pairing.revisions.first, change.text(on: .revised).figures.contains(where: { $0.kind.isMoney })
    else { return nil }
    let surroundings = change.surroundings
    before = Self.sums(surroundings.original, surroundings.neighbours(of: original, on: .original))
    after = Self.sums(surroundings.revised, surroundings.neighbours(of: revised, on: .revised))
    guard before.count == after.count, (3...Self.most).contains(before.count) else { return nil }
    self.change = change
    unit = revised
  }

  private static func sums(_ units: [PlanUnit], _ range: Range<Int>) -> [Sum] {
    range.flatMap { index -> [Sum] in
      guard units[index].kind.isText, units[index].text.utf8.contains(where: { $0 == 0xC2 || $0 == 0x24 }) else { return [] }
      let wording = Wording(units[index].text)
      return wording.tokens.compactMap { token in
        guard token.kind == .money, let amount = FigureAmount(wording.folded(token).utf8) else { return nil }
        return Sum(unit: index, amount: amount, text: wording.letters(of: token))
      }
    }
  }

  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    for (whole, part, rest) in triples() where difference(after, whole, part) != after[rest].amount {
      // Reported once: at the last of the three whose figure changed.
      guard [whole, part, rest].filter({ before[$0].amount != after[$0].amount }).map({ after[$0].unit }).max() == unit else { continue }
      let (was, now) = (
        [whole, part, rest].map { Quoting.quoted(before[$0].text) }, [whole, part, rest].map { Quoting.quoted(after[$0].text) }
      )
      return change.reason(
        rule, .figuresContradict,
        "\(was[0]) less \(was[1]) gave \(was[2]); \(now[0]) less \(now[1]) does not give \(now[2]), but \(difference(after, whole, part)?.asMoney ?? "another sum").",
        evidence: [whole, part, rest].map { Reason.Evidence(.revised, after[$0].text) },
        ask: "Which of these figures is right, and do they agree with the budget papers?", .high)
    }
    return nil
  }

  private func difference(_ sums: [Sum], _ whole: Int, _ part: Int) -> FigureAmount? { sums[whole].amount.subtracting(sums[part].amount) }

  /// Three sums of the original of which one less the second is the third, and one of which this change changed.
  private func triples() -> [(whole: Int, part: Int, rest: Int)] {
    var triples: [(whole: Int, part: Int, rest: Int)] = []
    for whole in before.indices {
      for part in before.indices where part != whole && before[part].amount < before[whole].amount {
        for rest in before.indices where rest > part && rest != whole && difference(before, whole, part) == before[rest].amount {
          guard [whole, part, rest].contains(where: { after[$0].unit == unit && before[$0].amount != after[$0].amount }) else { continue }
          triples.append((whole, part, rest))
        }
      }
    }
    return triples
  }
}
