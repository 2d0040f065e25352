import PlanLanguage
public import PlanModel

/// Finds names that are out of date in commitments and paragraphs that were changed or added.
public struct StaleReference: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "stale-reference"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .added || change.isRewording else { return [] }
    let reading = change.text(on: .revised).reading
    var reasons: [Reason] = []
    var seen: Set<Int> = []
    for phrase in reading.phrases(.stale) where seen.insert(phrase.value).inserted {
      let term = StaleTerm.all[phrase.value]
      guard isStale(term, phrase.range, reading, change) else { continue }
      let words = change.quote(.revised, phrase.range)
      reasons.append(reason(change, phrase.range, "\(words) \(term.fate).", "Should \(words) be brought up to date?"))
    }
    return reasons + [queen(change, reading, hasOther: !reasons.isEmpty), pastDate(change)].compactMap(\.self)
  }

  private func reason(_ change: ComparedChange, _ range: Range<Int>, _ statement: String, _ question: String) -> Reason {
    change.reason(Self.self, .staleReference, statement, evidence: [change.evidence(.revised, range)], ask: question, .minor)
  }

  private func isStale(_ term: StaleTerm, _ range: Range<Int>, _ reading: Reading, _ change: ComparedChange) -> Bool {
    let words = reading.words[range]
    if term.needsCapital, let first = words.first(where: { $0.kind == .word }), !first.traits.contains(.capitalised) { return false }
    if range.count == 1, let only = words.first, only.bytes.count <= 5, !only.traits.contains(.acronym), !only.traits.contains(.possessive),
      !only.traits.contains(.endsInS)
    {
      return false
    }
    if range.upperBound + 1 < reading.words.count, reading.words[range.upperBound].classes.contains(.conjunction),
      reading.words[range.upperBound + 1].term == Self.fire
    {
      return false
    }
    return change.surroundings.revisedDate.map { $0 >= term.since } ?? true
  }

  /// "Her Majesty's" in a plan that is dated after September 2022.
  private func queen(_ change: ComparedChange, _ reading: Reading, hasOther: Bool) -> Reason? {
    guard !hasOther, let date = change.surroundings.revisedDate, date > StaleTerm.queen,
      let index = reading.words.indices.dropLast().first(where: {
        reading.words[$0].term == Self.her && reading.words[$0 + 1].term == Self.majesty
      })
    else { return nil }
    let words = change.quote(.revised, index..<index + 2)
    return reason(
      change, index..<index + 2, "\(words) has been “His Majesty’s” since September 2022.", "Should \(words) be brought up to date?")
  }

  /// A deadline that is over before the plan's own date.
  private func pastDate(_ change: ComparedChange) -> Reason? {
    guard let today = change.surroundings.revisedDate, change.change.subject.kind == .commitment else { return nil }
    for timing in change.text(on: .revised).timings where timing.isDeadline {
      guard case .date(let date) = timing.kind, let year = date.lastYear ?? date.year else { continue }
      let end = CalendarMonth(year: year, month: date.month ?? 12)
      guard end < today else { continue }
      let words = change.quote(.revised, timing.range)
      return reason(
        change, timing.range, "\(words) is over before the date of this version.", "Was this done \(words), and what is promised now?")
    }
    return nil
  }

  private static let fire = Term(word: "fire")
  private static let her = Term(word: "her")
  private static let majesty = Term(word: "majesty")
}
