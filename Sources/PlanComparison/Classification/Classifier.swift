public import PlanModel

/// Turns pairings into changes with a kind and reasons.
public struct Classifier: Sendable {
  /// The rules, in the order in which they are tried.
  public let rules: [any ClassificationRule]

  package init(rules: [any ClassificationRule] = []) {
    self.rules = rules
  }

  /// What happened to every unit, and the proof that it accounts for both versions.
  ///
  /// - Throws: ``ComparisonError/notProved(_:)`` where the changes do not account for both versions letter for letter.
  public func classify(_ alignment: Alignment) throws(ComparisonError) -> Comparison {
    var comparer = WordComparer(settings: alignment.settings)
    var changes: [Change] = []
    changes.reserveCapacity(alignment.pairings.count)
    for pairing in alignment.pairings { changes.append(change(pairing, in: alignment, &comparer)) }
    addReasons(to: &changes, of: alignment)
    let proof = try Replay(alignment).proof(of: changes)
    return Comparison(changes: changes, objectives: alignment.objectives, notes: alignment.notes, proof: proof)
  }

  private func change(_ pairing: Pairing, in alignment: Alignment, _ comparer: inout WordComparer) -> Change {
    let original = pairing.originals.map { alignment.original[$0] }
    let revised = pairing.revisions.map { alignment.revised[$0] }
    return Change(
      kind: ChangeKind(of: pairing), original: original, revised: revised, words: comparer.spans(from: original, to: revised),
      pairing: pairing)
  }

  /// Runs the rules over the units that changed.
  private func addReasons(to changes: inout [Change], of alignment: Alignment) {
    guard !rules.isEmpty, changes.contains(where: { $0.kind != .unchanged }) else { return }
    let surroundings = Surroundings(original: alignment.original, revised: alignment.revised)
    for index in changes.indices where changes[index].kind != .unchanged {
      let compared = ComparedChange(changes[index], in: surroundings)
      let reasons = rules.flatMap { $0.reasons(for: compared) }.enumerated()
      changes[index].reasons = reasons.sorted { one, other in
        one.element.consequence != other.element.consequence
          ? one.element.consequence > other.element.consequence : one.offset < other.offset
      }.map(\.element)
    }
  }
}

extension ChangeKind {
  /// The kind under which a pairing is reported. A merge or a split keeps that kind wherever its parts went; then a move, then the words.
  public init(of pairing: Pairing) {
    if pairing.originals.isEmpty {
      self = .added
    } else if pairing.revisions.isEmpty {
      self = .removed
    } else if pairing.originals.count > 1 {
      self = .merged
    } else if pairing.revisions.count > 1 {
      self = .split
    } else if pairing.isMoved {
      self = .moved
    } else {
      switch pairing.sameness {
      case .identical: self = .unchanged
      case .relabelled: self = .renumbered
      case .editorial: self = .editorial
      case .different: self = .reworded
      }
    }
  }
}
