/// The terms that a passage and a commitment share.
struct SharedTerms {
  /// The terms of the commitment that the passage holds.
  private(set) var terms: [Int32] = []
  /// How many they are.
  private(set) var count = 0
  /// Their weights, with those of learnt terms and figures.
  private(set) var sum = 0.0
  /// How many separate ideas they are: words of the passage that match one word of the commitment are one idea.
  private(set) var ideas = 0
  /// The positions of the shared words in the passage.
  private(set) var positions: UInt64 = 0
  /// Whether nothing but names of places or people is shared.
  private(set) var isNamesOnly = true
  /// The weights of the commitment's own terms.
  private(set) var ownSum = 0.0
  /// Whether a name is shared that one commitment alone gives or was given, and that is no town's.
  private(set) var hasScheme = false
  /// Whether a figure or a count is shared.
  private(set) var hasFigure = false
  /// Whether the passage contains a learnt term.
  private(set) var hasLearnt = false
  /// The positions in the commitment of each term of weight that the passage shares.
  private var places: [UInt64] = []
  /// How many ideas they are.
  private(set) var topicIdeas = 0
  private(set) var features: [EvidenceLink.Feature] = []

  /// Terms that weigh less than this make no idea.
  private static let leastWeight = 1.0

  /// - Parameter isWhole: Whether the terms and the ideas are wanted too, and not the weights alone.
  init(
    _ passage: TextTerms, _ vector: CommitmentVector, names: PassageNames, isWhole: Bool, schemeName: Double,
    isPlain: (Int32) -> Bool
  ) {
    var (learntNames, learntWords) = (0.0, 0.0)
    var index = 0
    for entry in passage.entries {
      while index < vector.entries.count, vector.entries[index].term < entry.term { index += 1 }
      guard index < vector.entries.count else { break }
      let own = vector.entries[index]
      guard own.term == entry.term else { continue }
      positions |= entry.positions
      if own.isLearnt {
        hasLearnt = true
        if own.isScheme { hasScheme = true }
        if names.all.contains(entry.term) { learntNames += own.weight } else { learntWords += own.weight }
        continue
      }
      count += 1
      sum += names.schemes.contains(entry.term) ? max(own.weight, schemeName) : own.weight * entry.weight
      ownSum += own.weight
      guard isWhole else { continue }
      terms.append(entry.term)
      guard !isPlain(entry.term) else { continue }
      if !names.all.contains(entry.term) || names.schemes.contains(entry.term) { isNamesOnly = false }
      if names.schemes.contains(entry.term) { hasScheme = true }
      if own.weight >= Self.leastWeight || own.positions.nonzeroBitCount > 1 { places.append(own.positions) }
    }
    sum += min(learntNames, 4.5) + min(learntWords, 1.2)
    ideas = Self.groups(places) + (learntNames > 0 ? 1 : 0)
    if learntNames > 0 { features.append(.learntName) }
  }

  /// Adds what the heading above the passage shares with the commitment, and the passage itself does not.
  mutating func addTopic(_ topic: Set<Int32>, _ vector: CommitmentVector, settings: MatchSettings, isPlain: (Int32) -> Bool) {
    guard !topic.isEmpty else { return }
    var found = places
    for entry in vector.own where topic.contains(entry.term) && !terms.contains(entry.term) {
      sum += entry.weight * settings.topic
      ownSum += entry.weight * settings.topic
      if !isPlain(entry.term), entry.weight >= Self.leastWeight { found.append(entry.positions) }
    }
    // What the heading and the passage say of one word of the commitment is one idea.
    topicIdeas = max(Self.groups(found) - Self.groups(places), 0)
  }

  /// How many groups the sets of places make, when those that share a place are one.
  private static func groups(_ places: [UInt64]) -> Int {
    var groups: [UInt64] = []
    for place in places {
      let joined = groups.reduce(place) { $0 & $1 != 0 ? $0 | $1 : $0 }
      groups = groups.filter { $0 & joined == 0 } + [joined]
    }
    return groups.count
  }

  /// Adds figures that are in both, and things counted in both, about as many.
  mutating func addFigures(of passage: TextTerms, _ commitment: TextTerms) {
    let common = commitment.figures.filter(passage.figures.contains)
    if !common.isEmpty, count > 0 {
      sum += min(common.reduce(0) { $0 + ($1.isTelling ? 2.2 : 0.5) }, 4.5)
      ideas += 1
      hasFigure = true
      features.append(.figure)
    }
    let isCounted = commitment.counts.contains { promised in
      promised.value >= 20
        && passage.counts.contains { $0.term == promised.term && (0.5...1.5).contains($0.value / promised.value) }
    }
    if isCounted {
      sum += 3.5
      ideas += 1
      isNamesOnly = false
      hasFigure = true
      features.append(.count)
    }
  }
}
