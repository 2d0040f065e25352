/// Which groups of units (divisions, or sections of one division) match, judged by the units that they share and their titles.
struct GroupMapping {
  /// Matched groups: one to one, one to many (a split) or many to one (a merge).
  struct Match: Hashable {
    var originals: [Int]
    var revisions: [Int]
  }

  /// What is known of one group.
  struct Group {
    /// How many units it has.
    var size: Int
    /// The folded title, or nil where it has none.
    var title: String?
    /// The stems of the title's words, in order of number and each once.
    var titleStems: [Int32] = []
    /// Groups of different realms never match, such as the sections of different objectives.
    var realm = 0
  }

  /// Units shared by two groups, counted: one for an equal text, less for a similarity.
  struct Vote {
    var original: Int
    var revised: Int
    var weight: Double
  }

  private let originals: [Group]
  private let revisions: [Group]
  private let settings: ComparisonSettings
  private var votes: [Vote] = []
  private var originalVotes: [Double]
  private var revisedVotes: [Double]
  private var partnersOfOriginal: [[Int]]
  private var partnersOfRevised: [[Int]]

  init(_ originals: [Group], _ revisions: [Group], votes: [Vote], settings: ComparisonSettings) {
    self.originals = originals
    self.revisions = revisions
    self.settings = settings
    originalVotes = Array(repeating: 0, count: originals.count)
    revisedVotes = Array(repeating: 0, count: revisions.count)
    partnersOfOriginal = Array(repeating: [], count: originals.count)
    partnersOfRevised = Array(repeating: [], count: revisions.count)
    self.votes = Self.summed(votes)
    for vote in self.votes {
      originalVotes[vote.original] += vote.weight
      revisedVotes[vote.revised] += vote.weight
    }
  }

  /// Finds the matches: first the surest pairs, then splits and merges, in the order of the revised version; groups without a partner are left out.
  mutating func matches() -> [Match] {
    pairSurest()
    attachRest()
    pairByTitleWords()
    var matches: [Match] = []
    for (number, partners) in partnersOfRevised.enumerated() where !partners.isEmpty {
      if partners.count > 1 {
        matches.append(Match(originals: partners.sorted(), revisions: [number]))
      } else if let all = partnersOfOriginal[partners[0]].min(), all == number {
        matches.append(Match(originals: partners, revisions: partnersOfOriginal[partners[0]].sorted()))
      }
    }
    return matches
  }

  private static func summed(_ votes: [Vote]) -> [Vote] {
    let sorted = votes.sorted { ($0.original, $0.revised, $0.weight) < ($1.original, $1.revised, $1.weight) }
    return sorted.reduce(into: []) { sums, vote in
      if let last = sums.last, last.original == vote.original, last.revised == vote.revised {
        sums[sums.count - 1].weight += vote.weight
      } else {
        sums.append(vote)
      }
    }
  }
}

// MARK: One to one

extension GroupMapping {
  private struct Candidate {
    var original: Int
    var revised: Int
    var strength: Double
  }

  private mutating func pairSurest() {
    var candidates = votes.map { vote in
      Candidate(original: vote.original, revised: vote.revised, strength: strength(vote) + titleBonus(vote.original, vote.revised))
    }
    candidates += sameTitles().map { Candidate(original: $0.0, revised: $0.1, strength: settings.sameTitleStrength) }
    joinBest(of: candidates.filter { $0.strength >= settings.groupStrength })
  }

  private mutating func joinBest(of candidates: [Candidate]) {
    let best = candidates.sorted { one, other in
      one.strength != other.strength ? one.strength > other.strength : (one.revised, one.original) < (other.revised, other.original)
    }
    for candidate in best {
      guard partnersOfOriginal[candidate.original].isEmpty, partnersOfRevised[candidate.revised].isEmpty else { continue }
      join(candidate.original, candidate.revised)
    }
  }

  /// The shared units as a share of the smaller group, and a little for how many they are.
  private func strength(_ vote: Vote) -> Double {
    let smaller = Double(max(1, min(originals[vote.original].size, revisions[vote.revised].size)))
    let larger = Double(max(1, max(originals[vote.original].size, revisions[vote.revised].size)))
    return 0.6 * min(1, vote.weight / smaller) + 0.4 * min(1, vote.weight / larger)
  }

  private func titleBonus(_ original: Int, _ revised: Int) -> Double {
    guard let title = originals[original].title else { return 0 }
    return title == revisions[revised].title && originals[original].realm == revisions[revised].realm ? settings.sameTitleStrength : 0
  }

  /// Groups with the same title, the first with the first.
  private func sameTitles() -> [(Int, Int)] {
    struct Key: Hashable {
      var title: String
      var realm: Int
    }
    var byTitle: [Key: [Int]] = [:]
    for (number, group) in revisions.enumerated().reversed() {
      if let title = group.title { byTitle[Key(title: title, realm: group.realm), default: []].append(number) }
    }
    return originals.enumerated().compactMap { number, group in
      guard let title = group.title, let other = byTitle[Key(title: title, realm: group.realm)]?.popLast() else { return nil }
      return (number, other)
    }
  }

  private mutating func join(_ original: Int, _ revised: Int) {
    partnersOfOriginal[original].append(revised)
    partnersOfRevised[revised].append(original)
  }
}

// MARK: By the words of titles

extension GroupMapping {
  /// Groups left over on both sides of a realm with like titles.
  private mutating func pairByTitleWords() {
    let left = originals.indices.filter { partnersOfOriginal[$0].isEmpty && !originals[$0].titleStems.isEmpty }
    let right = revisions.indices.filter { partnersOfRevised[$0].isEmpty && !revisions[$0].titleStems.isEmpty }
    let rightByRealm = Dictionary(grouping: right) { revisions[$0].realm }
    let leftByRealm = Dictionary(grouping: left) { originals[$0].realm }
    var candidates: [Candidate] = []
    for one in left {
      let realm = originals[one].realm
      guard let others = rightByRealm[realm], others.count * (leftByRealm[realm]?.count ?? 0) <= settings.titlePairLimit else { continue }
      for other in others {
        let similarity = Self.share(originals[one].titleStems, revisions[other].titleStems)
        if similarity >= settings.titleSimilarity { candidates.append(Candidate(original: one, revised: other, strength: similarity)) }
      }
    }
    joinBest(of: candidates)
  }

  /// The words in both titles as a share of both (Dice).
  private static func share(_ one: [Int32], _ other: [Int32]) -> Double {
    let shared = one.count { stem in other.contains(stem) }
    return 2 * Double(shared) / Double(one.count + other.count)
  }
}

// MARK: Splits and merges

extension GroupMapping {
  /// Groups left over that share most of their units with one that is paired, and a fair part of its.
  private mutating func attachRest() {
    for vote in votes {
      let (ofOriginal, ofRevised) = (vote.weight / originalVotes[vote.original], vote.weight / revisedVotes[vote.revised])
      if partnersOfRevised[vote.revised].isEmpty, isFair(vote, part: ofRevised, of: revisions[vote.revised], whole: ofOriginal),
        partnersOfOriginal[vote.original].allSatisfy({ partnersOfRevised[$0].count == 1 })
      {
        join(vote.original, vote.revised)
      } else if partnersOfOriginal[vote.original].isEmpty, isFair(vote, part: ofOriginal, of: originals[vote.original], whole: ofRevised),
        partnersOfRevised[vote.revised].allSatisfy({ partnersOfOriginal[$0].count == 1 })
      {
        join(vote.original, vote.revised)
      }
    }
  }

  private func isFair(_ vote: Vote, part: Double, of group: Group, whole: Double) -> Bool {
    part >= settings.groupPartShare && whole >= settings.groupWholeShare && vote.weight >= settings.groupPartShare * Double(group.size)
      && vote.weight >= settings.groupPartUnits
  }
}
