import PlanModel

/// A reason as it is reported: words that several rules found are reported once, by the rule that says most about them.
struct DistinctReason {
  /// What happened, by its kinds.
  let label: String
  let statement: String
  let question: String?

  /// The reasons of a change in their order.
  ///
  /// "where possible" is a new condition, and weaker: one sentence says both. A name in words that do not read on is not asked about apart.
  static func all(of reasons: [Reason]) -> [DistinctReason] {
    var described: [DistinctReason] = []
    for (index, reason) in reasons.enumerated() {
      if reason.kind.isStrength, reasons.contains(where: { $0.kind.isOfWords && reason.isTold(by: $0) }) { continue }
      let strength = reasons.first { $0.kind.isStrength && reason.kind.isOfWords && $0.isTold(by: reason) }
      let isEarlier =
        strength.map { one in
          reasons[..<index].contains { $0.kind.isOfWords && one.isTold(by: $0) }
        } ?? false
      guard let strength, !isEarlier else {
        described.append(DistinctReason(reason, among: reasons))
        continue
      }
      described.append(
        DistinctReason(
          label: "\(strength.kind.label), \(reason.kind.label.uncapitalisedFirst)", statement: reason.statement, question: reason.question))
    }
    return described
  }

  private init(label: String, statement: String, question: String?) {
    self.label = label
    self.statement = statement
    self.question = question
  }

  private init(_ reason: Reason, among reasons: [Reason]) {
    let isInBrokenWords =
      reason.kind == .bodyNamed && reasons.contains { $0.kind == .brokenGrammar && reason.sharesWords(with: $0) }
    self.init(label: reason.kind.label, statement: reason.statement, question: isInBrokenWords ? nil : reason.question)
  }
}

extension Reason {
  /// Whether every word that it rests on is among those of another.
  fileprivate func isTold(by other: Reason) -> Bool {
    !evidence.isEmpty && evidence.allSatisfy { one in other.evidence.contains { $0.side == one.side && $0.text.contains(one.text) } }
  }

  fileprivate func sharesWords(with other: Reason) -> Bool {
    evidence.contains { one in
      let words = one.text.hasPrefix("the ") ? String(one.text.dropFirst(4)) : one.text
      return other.evidence.contains { $0.side == one.side && ($0.text.contains(words) || words.contains($0.text)) }
    }
  }
}

extension Reason.Kind {
  fileprivate var isStrength: Bool { self == .weakened || self == .strengthened }

  /// Whether it says of certain words how they make a promise worth more or less.
  fileprivate var isOfWords: Bool {
    switch self {
    case .conditionAdded, .conditionRemoved, .qualifierAdded, .qualifierChanged, .qualifierDropped, .frequencyChanged, .limitChanged: true
    default: false
    }
  }
}
