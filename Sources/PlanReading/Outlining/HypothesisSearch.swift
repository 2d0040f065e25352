import PlanLanguage
import PlanLoading

/// Makes the sets of headings that could be the objectives, and scores each as a whole.
struct HypothesisSearch {
  private let all: Headings
  private let headings: [FoundHeading]
  private let listed: ListedHeadings
  private let family: Set<String>
  private let weights: OutlineWeights
  private let parents: [Int?]
  private let isInAppendix: [Bool]
  private let isRepeated: [Bool]
  private let promises: Double

  init(_ all: Headings, listed: ListedHeadings, family: Set<String>, weights: OutlineWeights) {
    self.all = all
    headings = all.all
    self.listed = listed
    self.family = family
    self.weights = weights
    parents = all.parents
    var level = 0
    isInAppendix = headings.map { heading in
      if level > 0, heading.level <= level { level = 0 }
      if level == 0, heading.isAppendix { level = heading.level }
      return level > 0
    }
    var counts: [String: Int] = [:]
    for heading in headings { counts[heading.folded.key, default: 0] += 1 }
    isRepeated = headings.map { counts[$0.folded.key, default: 0] > 1 }
    var sum = 0
    for number in headings.indices where parents[number] == nil && !isInAppendix[number] { sum += headings[number].promised }
    promises = Double(sum)
  }

  /// All hypotheses with their evidence, the best first; among equals the one at the higher level.
  /// - Parameters:
  ///   - given: The headings that an officer gives as the objectives; none where the evidence decides.
  ///   - denied: The folded words of headings that are no objectives.
  func ranked(given: Set<Int>, denied: Set<String>) -> [ObjectiveHypothesis] {
    let found = (said(given) ?? (labelled + namedAbove + namedBefore + listedBeforehand + siblings).map(weighed)).compactMap {
      hypothesis in
      var hypothesis = hypothesis
      hypothesis.members.removeAll { denied.contains(headings[$0].folded.key) }
      return hypothesis.members.isEmpty ? nil : hypothesis
    }
    let ordered = found.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if abs(left.score - right.score) > 0.0001 { return left.score > right.score }
      return (level(of: left), one.offset) < (level(of: right), other.offset)
    }
    return ordered.map(\.element)
  }

  private func level(of hypothesis: ObjectiveHypothesis) -> Int { hypothesis.members.map { headings[$0].level }.min() ?? .max }

  // MARK: Hypotheses

  /// What an officer says.
  private func said(_ given: Set<Int>) -> [ObjectiveHypothesis]? {
    if given.isEmpty { return nil }
    let outside = given.filter { !isInAppendix[$0] }
    let members = (outside.isEmpty ? given : outside).sorted()
    var hypothesis = ObjectiveHypothesis(members, term: headings[members[0]].parted.term, reason: "the review file says so")
    hypothesis.add(.reviewFile, 100)
    return [hypothesis]
  }

  /// "Priority 1: ...": one word for objectives labels several headings of one level.
  private var labelled: [ObjectiveHypothesis] {
    var groups: [(term: String, level: Int, members: [Int])] = []
    for (number, heading) in headings.enumerated() where !isInAppendix[number] {
      guard let term = heading.parted.term else { continue }
      if let group = groups.firstIndex(where: { $0.term == term && $0.level == heading.level }) {
        groups[group].members.append(number)
      } else {
        groups.append((term, heading.level, [number]))
      }
    }
    return groups.map { ObjectiveHypothesis($0.members, term: $0.term, reason: "of the label “\($0.term)”") }
  }

  /// "Our priorities", with headings below it.
  private var namedAbove: [ObjectiveHypothesis] {
    headings.indices.compactMap { number in
      guard !headings[number].isAppendix, !isInAppendix[number], let term = headings[number].pluralTerm else { return nil }
      let members = all.children(of: number).filter { !headings[$0].isOrdinary || headings[$0].promised > 0 }
      guard members.count > 1 else { return nil }
      return ObjectiveHypothesis(members, term: term, reason: "of the heading above, “\(headings[number].parted.text)”")
    }
  }

  /// "Our priorities" with nothing below it, and headings of its own level that promise right after it: what an unstyled text makes of them.
  private var namedBefore: [ObjectiveHypothesis] {
    headings.indices.compactMap { number in
      guard !isInAppendix[number], headings[number].promised == 0, all.children(of: number).isEmpty, let term = headings[number].pluralTerm
      else {
        return nil
      }
      let level = headings[number].level
      let after = headings.indices[(number + 1)...].filter { headings[$0].level <= level }
      let members = Array(after.prefix { headings[$0].level == level && headings[$0].promised > 0 && !headings[$0].isAppendix })
      guard members.count > 1 else { return nil }
      return ObjectiveHypothesis(members, term: term, reason: "of the heading above, “\(headings[number].parted.text)”")
    }
  }

  /// Named beforehand in a table or a list; with the headings between them that hold commitments under lead-ins.
  private var listedBeforehand: [ObjectiveHypothesis] {
    let members = headings.indices.filter { listed.lines.contains(headings[$0].line) }
    guard let first = members.first, let last = members.last, members.count > 1 else { return [] }
    let level = headings[first].level
    let among = (first...last).filter { headings[$0].level == level && headings[$0].leadIns > 0 && !headings[$0].isOrdinary }
    let place = listed.place.map { " (\($0))" } ?? ""
    return [ObjectiveHypothesis(Set(members + among).sorted(), reason: "the plan names each in a \(listed.form)\(place)")]
  }

  /// The headings of one level, by the lines under them; under one parent, and all of the level together.
  private var siblings: [ObjectiveHypothesis] {
    var groups: [[Int]: [Int]] = [:]
    for number in headings.indices where !isInAppendix[number] {
      groups[[headings[number].level, -1], default: []].append(number)
      if let parent = parents[number] { groups[[headings[number].level, parent], default: []].append(number) }
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { filled($0.value) }
  }

  /// Those of a group that promise, with the headings between them.
  private func filled(_ group: [Int]) -> ObjectiveHypothesis? {
    // "Our priorities" among three headings or more is over the objectives, or before them, and none of them.
    let open = group.filter {
      !headings[$0].isOrdinary && !isRepeated[$0] && (headings[$0].pluralTerm == nil || headings[$0].leadIns > 0 || group.count < 3)
    }
    let listing = open.filter { headings[$0].items > 0 }
    let promising = listing.isEmpty ? open.filter { headings[$0].sentences > 0 } : listing
    let sure = group.filter { promising.contains($0) || isKnown($0) }
    guard let first = sure.first, let last = sure.last else { return nil }
    let members = group.filter { number in
      if sure.contains(number) { return true }
      guard number > first, number < last, !isRepeated[number] else { return false }
      return !headings[number].isOrdinary || headings[number].leadIns > 0
    }
    let hasLeadIns = members.contains { headings[$0].leadIns > 0 }
    let hasItems = members.contains { headings[$0].items > 0 }
    let reason =
      hasLeadIns ? "of the commitments below, with lead-ins" : hasItems ? "of the lists below" : "of the promises in the text below"
    return ObjectiveHypothesis(members, reason: reason)
  }

  private func isKnown(_ number: Int) -> Bool { family.contains(headings[number].folded.key) && !isInAppendix[number] }

  // MARK: Evidence

  private func weighed(_ hypothesis: ObjectiveHypothesis) -> ObjectiveHypothesis {
    var result = hypothesis
    let members = hypothesis.members
    let isLabelled = share(members) { headings[$0].parted.term != nil && headings[$0].parted.term == hypothesis.term }
    let isNamed = isLabelled > 0.5 || hypothesis.reason.hasPrefix("of the heading above")
    result.add(.label, isLabelled * (members.count > 1 ? weights.labelled : weights.labelledOnce), share: isLabelled)
    if isLabelled < 0.5, isNamed { result.add(.headingOver, weights.namedAbove) }
    let isListed = share(members) { listed.lines.contains(headings[$0].line) }
    result.add(.namedBeforehand, isListed * weights.listed, share: isListed)
    if !family.isEmpty {
      let known = share(members, where: isKnown)
      result.add(.otherVersion, known * weights.inFamily, share: known)
    }
    addPromises(of: members, to: &result)
    if (2...12).contains(members.count) { result.add(.number, weights.number) }
    let ordinary = share(members) { headings[$0].isOrdinary }
    if !isNamed { result.add(.ordinary, ordinary * (1 - isListed) * weights.ordinary, share: ordinary) }
    let repeated = share(members) { isRepeated[$0] }
    result.add(.repeated, repeated * weights.repeated, share: repeated)
    let leading = share(members, where: readsAsLeadIn)
    result.add(.readAsLeadIns, leading * weights.leadInWords, share: leading)
    let isBelowLabels = isLabelled > 0.5 && members.allSatisfy { parents[$0].map { headings[$0].parted.term != nil } ?? false }
    if isBelowLabels { result.add(.belowLabels, weights.belowLabels) }
    if isSpread(members) { result.add(.spread, weights.spread) }
    return result
  }

  private func addPromises(of members: [Int], to result: inout ObjectiveHypothesis) {
    guard promises > 0 else { return }
    let below = min(1, Double(members.reduce(0) { $0 + headings[$1].promised }) / promises)
    result.add(.promises, below * weights.promises, share: below)
    let covered = share(members) { headings[$0].promised > 0 }
    result.add(.covered, covered * weights.covered, share: covered)
    let leading = share(members) { headings[$0].leadIns > 0 }
    result.add(.leadIns, leading * weights.leadIns, share: leading)
  }

  private func share(_ members: [Int], where test: (Int) -> Bool) -> Double {
    members.isEmpty ? 0 : Double(members.count(where: test)) / Double(members.count)
  }

  private func readsAsLeadIn(_ number: Int) -> Bool {
    if headings[number].endsInColon { return true }
    return headings[number].parted.term == nil && headings[number].folded.hasPrefix(anyOf: OutlineVocabulary.leadInHeadings)
  }

  /// Whether they are below two headings or more that hold two of them each, or that are themselves labelled or promising.
  private func isSpread(_ members: [Int]) -> Bool {
    let above = members.map { parents[$0] }
    guard above.allSatisfy({ $0 != nil }) else { return false }
    let distinct = Set(above.compactMap(\.self))
    guard distinct.count > 1, distinct.count(where: { !headings[$0].isOrdinary }) > 1, !isLevelOfBanners(members) else { return false }
    // Labels that count on through the plan are of one series; those that begin anew below each heading are not.
    let labels = members.compactMap { headings[$0].parted.label.map { FoldedText($0).key } }
    return labels.count < members.count || Set(labels).count < labels.count
  }

  private func isLevelOfBanners(_ members: [Int]) -> Bool {
    members.allSatisfy { headings[$0].level == 9 && headings[$0].parted.term != nil }
  }
}
