import PlanModel

/// Finds the commitments that passages are about.
///
/// Candidates come from an inverted index, the rarest words first (BM25 weights); each is then scored by what is shared: ideas, names, figures,
/// counts, the objective that the heading names. What confident links call a thing ("the Lantern course") is learnt and used in a second
/// and third pass, so that a passage which only says the name is still found.
struct PassageMatcher {
  private let settings: MatchSettings
  private var numbers = TermNumbers()
  private var vectors: [CommitmentVector] = []
  private var passages: [PassageTerms] = []
  private var weights: TermWeights
  private var averageTotal = 1.0
  /// The commitments that hold each term, or have learnt it.
  private var postings: [[Int32]] = []
  /// The number of commitments, and of passages, that contain each term.
  private let commitmentCounts: [Int]
  private let passageCounts: [Int]
  private let names: PassageNames

  init(_ commitments: [PlanUnit], passages all: [EvidencePassage], settings: MatchSettings = .standard) {
    self.settings = settings
    var numbers = TermNumbers()
    let titles = Self.distinct(commitments.map(\.objective))
    var headings = ObjectiveHeadings(titles, numbers: &numbers)
    let objectives = Dictionary(titles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let acronyms = LearntAcronyms(commitments.map(\.text) + all.map(\.text), initialsOf: commitments.map(\.text))
    let terms = commitments.map { TextTerms($0.text, numbers: &numbers, acronyms: acronyms, settings: settings) }
    let passages = all.map { PassageTerms($0, headings: &headings, numbers: &numbers, acronyms: acronyms, settings: settings) }
    commitmentCounts = Self.counts(of: terms, among: numbers.count)
    passageCounts = Self.counts(of: passages.lazy.map(\.terms), among: numbers.count)
    names = PassageNames(passages, commitments: terms, counts: commitmentCounts) { numbers.isNamePart[Int($0)] }
    for name in names.all where passageCounts[Int(name)] > max(6, passages.count / 8) { numbers.makePlain(name) }
    let weights = TermWeights(
      commitments: commitmentCounts, of: terms.count, passages: passageCounts, of: passages.count, numbers: numbers)
    vectors = zip(commitments, terms).map { unit, terms in
      CommitmentVector(terms, objective: objectives[unit.objective] ?? 0, settings: settings) { term in
        weights.values[Int(term)] * (numbers.isNamePart[Int(term)] && terms.names.contains(term) ? settings.namePart : 1)
      }
    }
    self.numbers = numbers
    self.weights = weights
    self.passages = passages
    averageTotal = max(vectors.reduce(0) { $0 + $1.total } / Double(max(vectors.count, 1)), 0.1)
    index()
  }

  private static func distinct(_ titles: [String]) -> [String] {
    var seen: Set<String> = []
    return titles.filter { seen.insert($0).inserted }
  }

  private static func counts(of texts: some Sequence<TextTerms>, among count: Int) -> [Int] {
    var counts = Array(repeating: 0, count: count)
    for text in texts { for entry in text.entries { counts[Int(entry.term)] += 1 } }
    return counts
  }

  private mutating func index() {
    postings = Array(repeating: [], count: numbers.count)
    for (position, vector) in vectors.enumerated() {
      for entry in vector.entries { postings[Int(entry.term)].append(Int32(position)) }
    }
  }

  /// What is claimed of each passage, and its commitments ranked.
  mutating func found(by choice: LinkChoice) -> [(links: [EvidenceLink], ranked: [Int])] {
    for _ in 0..<settings.learningPasses { learn() }
    return passages.map { passage in
      let scores = scores(of: passage)
      return (choice.links(among: scores, terms: passage.terms), scores.prefix(8).map(\.commitment))
    }
  }
}

extension PassageMatcher {
  /// The scores of the commitments that share anything with a passage, best first.
  private func scores(of passage: PassageTerms) -> [MatchScore] {
    let ranks = candidates(of: passage).compactMap { commitment in
      rank(passage, commitment, isWhole: false).map { (commitment: commitment, rank: $0.rank) }
    }.sorted { ($1.rank, $0.commitment) < ($0.rank, $1.commitment) }
    return ranks.prefix(Self.mostScores).compactMap { score(passage, $0.commitment) }.sorted {
      ($1.rank, $0.commitment) < ($0.rank, $1.commitment)
    }
  }

  /// The most commitments whose scores are worked out in full for one passage: those with the best ranks.
  private static let mostScores = 8

  private func candidates(of passage: PassageTerms) -> [Int] {
    if vectors.count <= settings.candidates { return Array(vectors.indices) }
    let terms = passage.terms.entries.map(\.term).sorted { (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1) }
    var found: Set<Int32> = []
    for term in terms {
      let holders = postings[Int(term)]
      if !found.isEmpty, found.count + holders.count > settings.candidates { break }
      found.formUnion(holders.prefix(settings.candidates))
    }
    return found.sorted().map(Int.init)
  }

  /// What a passage and a commitment share, and the rank that follows from it; nil where they share nothing.
  private func rank(
    _ passage: PassageTerms, _ commitment: Int, isWhole: Bool
  ) -> (rank: Double, shared: SharedTerms, features: [EvidenceLink.Feature])? {
    let vector = vectors[commitment]
    var shared = SharedTerms(passage.terms, vector, names: names, isWhole: isWhole, schemeName: settings.schemeName) {
      numbers.isPlain[Int($0)]
    }
    shared.addTopic(passage.topic, vector, settings: settings) { numbers.isPlain[Int($0)] }
    guard shared.count > 0 || shared.hasLearnt else { return nil }
    shared.addFigures(of: passage.terms, vector.terms)
    var rank = shared.sum
    rank /= 0.7 + 0.3 * vector.total / averageTotal
    rank /= Self.length(passage.terms.wordCount)
    if shared.ownSum < settings.coverage * vector.total, !shared.hasFigure, !shared.hasScheme { rank *= settings.thin }
    var features = shared.features
    if let objective = passage.objective {
      rank *= objective == vector.objective ? settings.ownObjective : settings.otherObjective
      if objective == vector.objective { features.insert(.objective, at: 0) }
    }
    if passage.bearing.isOwnWords { rank *= settings.ownWords }
    if passage.bearing.isElsewhere || passage.otherBodies.contains(where: { !vector.holds($0) }) {
      rank *= settings.otherBody
    } else if passage.bearing.isOccasion {
      rank *= settings.occasion
    }
    return (rank, shared, features)
  }

  private func score(_ passage: PassageTerms, _ commitment: Int) -> MatchScore? {
    guard let (rank, shared, features) = rank(passage, commitment, isWhole: true) else { return nil }
    let isTold = shared.ideas == 1 && (shared.hasScheme || !shared.isNamesOnly)
    // Beside nothing but the name of a place, a heading proves nothing.
    let ideas = shared.ideas + (shared.ideas > 0 && (shared.hasScheme || !shared.isNamesOnly) ? shared.topicIdeas : 0)
    let richness = 1 + settings.richness * Double(min(max(ideas - 1, 0), 3))
    let factor = ideas > 1 || isTold && shared.hasScheme ? 1 : isTold ? settings.oneIdea : settings.noIdea
    return MatchScore(
      commitment: commitment, rank: rank * richness, claim: rank * richness * factor, ideas: ideas, shared: shared.terms,
      positions: shared.positions,
      features: features)
  }

  /// What a score is divided by for the length of its passage: 1 for 14 words that are no idle ones.
  private static func length(_ words: Int) -> Double { words <= 14 ? 0.75 + 0.25 * Double(words) / 14 : (Double(words) / 14).squareRoot() }

  /// Learns the vocabulary of confident links: words of their passages that no commitment contains and that few other passages contain.
  private mutating func learn() {
    var counts: [Int32: [Int: Int]] = [:]
    var seen: Set<Int32> = []
    // The commitment that the first passage with a term was plainly about.
    var first: [Int32: Int] = [:]
    for passage in passages where !passage.isRow {
      let found = scores(of: passage)
      let isNew = passage.terms.entries.filter { isTeachable($0.term) && seen.insert($0.term).inserted }
      guard let best = found.first, best.claim >= settings.floor, found.count < 2 || best.rank > found[1].rank * 1.15 else { continue }
      if best.ideas > 1, found.count < 2 || best.rank >= settings.margin * found[1].rank {
        for entry in isNew { first[entry.term] = best.commitment }
      }
      for entry in passage.terms.entries where isTeachable(entry.term) {
        counts[entry.term, default: [:]][best.commitment, default: 0] += 1
      }
    }
    var learnt: [Int: [LearntTerm]] = [:]
    for (term, holders) in counts where holders.count < 3 && !names.towns.contains(term) {
      let isName = names.all.contains(term)
      for (commitment, count) in holders {
        let isScheme = isName && holders.count == 1 && first[term] == commitment
        guard isScheme || Double(count) >= (isName ? settings.learntNameShare : 0.5) * Double(passageCounts[Int(term)]) else { continue }
        let weight = isScheme ? settings.schemeName : (isName ? 2.6 : 1.1) * (holders.count == 1 ? 1 : 0.4)
        learnt[commitment, default: []].append(LearntTerm(term: term, weight: weight, isScheme: isScheme))
      }
    }
    for position in vectors.indices { vectors[position].learn(learnt[position] ?? []) }
    index()
  }

  private func isTeachable(_ term: Int32) -> Bool {
    let count = passageCounts[Int(term)]
    return !numbers.isSubject[Int(term)] && !numbers.isPlain[Int(term)] && !numbers.isNamePart[Int(term)]
      && commitmentCounts[Int(term)] == 0 && (2...12).contains(count)
  }
}
