public import PlanModel

/// Finds commitments that cover fewer or more people, places or cases, or whose words for them changed.
public struct ScopeChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "scope"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, [.commitment, .narrative, .leadIn, .note].contains(change.change.subject.kind) else { return [] }
    var finder = ScopeFinder(change)
    finder.findAll()
    return [Reason.Kind.scopeNarrowed, .scopeWidened, .definitionChanged].compactMap { kind in
      let facts = finder.facts.filter { $0.kind == kind }
      return facts.isEmpty ? nil : reason(change, kind, facts)
    }
  }

  private func reason(_ change: ComparedChange, _ kind: Reason.Kind, _ facts: [ScopeFinder.Fact]) -> Reason {
    change.reason(
      Self.self, kind, facts.prefix(3).map(\.statement).joined(separator: "; ") + ".", evidence: facts.prefix(3).flatMap(\.evidence),
      ask: most(telling: facts).map { question(kind, $0) },
      facts.map(\.consequence).max() ?? .minor)
  }

  private func question(_ kind: Reason.Kind, _ fact: ScopeFinder.Fact) -> String {
    if let question = fact.question { return question }
    // One passage of evidence came or went; two took each other's place.
    let lone = fact.evidence.count == 1 && !fact.keepsPart ? fact.evidence.first : nil
    let words = lone.map { Quoting.quoted(withoutJoiner($0.text)) }
    return switch (kind, words, lone?.side) {
    case (.scopeNarrowed, let words?, .revised?): "Who or what does \(words) leave out?"
    case (.scopeNarrowed, let words?, _): "Who or what is no longer covered, without \(words)?"
    case (.scopeWidened, let words?, .original?): "What will it cost to cover more, without \(words)?"
    case (.scopeWidened, let words?, _): "What will it cost to cover more, with \(words)?"
    case (.scopeNarrowed, nil, _): "Who or what is no longer covered, now that \(fact.statement)?"
    case (.scopeWidened, nil, _): "What will it cost to cover more, now that \(fact.statement)?"
    default: "Who is covered now and who no longer is, where \(fact.statement)?"
    }
  }

  /// "and villages", "awareness of and" as a question names them: "villages", "awareness of".
  private func withoutJoiner(_ text: String) -> String {
    for joiner in ["and", "or"] {
      if text.lowercased().hasPrefix(joiner + " ") { return String(text.dropFirst(joiner.count + 1)) }
      if text.lowercased().hasSuffix(" " + joiner) { return String(text.dropLast(joiner.count + 1)) }
    }
    return text
  }

  /// What a question can ask about: words that do not break off before the next noun, and of those the longest.
  private func most(telling facts: [ScopeFinder.Fact]) -> ScopeFinder.Fact? {
    facts.max { one, other in
      (isWhole(one) ? 1 : 0, one.statement.utf8.count) < (isWhole(other) ? 1 : 0, other.statement.utf8.count)
    }
  }

  private func isWhole(_ fact: ScopeFinder.Fact) -> Bool { fact.evidence.allSatisfy { !$0.text.lowercased().hasSuffix(" and") } }
}
