/// A term that passages have taught for a commitment.
struct LearntTerm {
  let term: Int32
  let weight: Double
  /// Whether it is a name that they gave to this commitment alone.
  let isScheme: Bool
}

/// A commitment as a weighted set of terms.
struct CommitmentVector {
  /// A term of the commitment, or one that it has learnt.
  struct Entry {
    let term: Int32
    let weight: Double
    /// Its positions; none for a learnt term.
    let positions: UInt64
    let isLearnt: Bool
    /// Whether it is a name that passages gave to this commitment alone.
    var isScheme = false
  }

  /// The terms of the commitment, in the order of their numbers.
  let own: [Entry]
  /// The same with what its passages have taught: the names of what was promised, mostly.
  private(set) var entries: [Entry]
  /// The sum of the weights of its own terms.
  let total: Double
  /// Its figures and counts.
  let terms: TextTerms
  /// The number of its objective.
  let objective: Int

  init(_ terms: TextTerms, objective: Int, settings: MatchSettings, weight: (Int32) -> Double) {
    self.terms = terms
    self.objective = objective
    own = terms.entries.map { entry in
      let isVerb = entry.positions == 1
      return Entry(
        term: entry.term, weight: weight(entry.term) * entry.weight * (isVerb ? settings.verb : 1), positions: entry.positions,
        isLearnt: false)
    }
    entries = own
    total = own.reduce(0) { $0 + $1.weight }
  }

  /// Whether the commitment itself holds a term.
  func holds(_ term: Int32) -> Bool { own.contains { $0.term == term } }

  /// Takes what its passages have taught in place of what they had taught before.
  mutating func learn(_ learnt: [LearntTerm]) {
    entries = (own + learnt.map { Entry(term: $0.term, weight: $0.weight, positions: 0, isLearnt: true, isScheme: $0.isScheme) }).sorted {
      $0.term < $1.term
    }
  }
}
