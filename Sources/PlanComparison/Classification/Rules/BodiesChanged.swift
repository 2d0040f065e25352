import PlanLanguage
public import PlanModel

/// Finds bodies and partners that gave way to others, were newly named or are no longer named.
public struct BodiesChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "bodies"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    switch change.change.kind {
    case .removed: return lost(change)
    case _ where change.isRewording && change.change.subject.kind != .heading: return compared(change)
    default: return []
    }
  }

  private func compared(_ change: ComparedChange) -> [Reason] {
    let changes = NameChanges(change) { $0.isBody && $0.standing != .speaker }
    let isMeasure = { (name: NamedThing, side: Side) in
      change.text(on: side).reading.phrases(.measure).contains { $0.range.overlaps(name.range) }
    }
    var reasons: [Reason] = []
    for (one, other) in changes.swapped {
      if isPolicing(one, change, .original), isPolicing(other, change, .revised) { continue }
      reasons.append(swapped(change, one, other))
    }
    reasons += changes.dropped.filter { [.named, .general].contains(standing($0, change, .original)) && !isMeasure($0, .original) }.map {
      dropped(change, $0)
    }
    reasons += changes.named.filter { standing($0, change, .revised) == .named && !isMeasure($0, .revised) }.map { named(change, $0) }
    return reasons
  }

  /// The standing of a body; the area's own force, which the plan names again and again, is the force under any name.
  private func standing(_ name: NamedThing, _ change: ComparedChange, _ side: Side) -> Bodies.Standing {
    let standing = name.standing ?? .named
    let words = change.text(on: side).reading.words[name.range]
    guard name.listed == nil, let last = words.last, Self.forces.contains(last.stem), let first = words.first else { return standing }
    let mentions = change.surroundings.revisedWords.count(first.stem)
    return mentions >= max(4, change.surroundings.revised.count / 40) ? .force : standing
  }

  /// The force or its chief constable: one for the other is no other body.
  private func isPolicing(_ name: NamedThing, _ change: ComparedChange, _ side: Side) -> Bool {
    standing(name, change, side) == .force || name.isRank
  }

  private func swapped(_ change: ComparedChange, _ original: NamedThing, _ revised: NamedThing) -> Reason {
    let (before, after) = (change.withArticle(original.range, .original), change.withArticle(revised.range, .revised))
    let (was, now) = (change.quote(.original, before), change.quote(.revised, after))
    return change.reason(
      Self.self, .bodyChanged, "\(was) becomes \(now).", evidence: [change.evidence(.original, before), change.evidence(.revised, after)],
      ask: "Who is now accountable for this, and has the arrangement with \(was) ended?", .notable)
  }

  private func dropped(_ change: ComparedChange, _ name: NamedThing) -> Reason {
    let range = change.withArticle(name.range, .original)
    let words = change.quote(.original, range)
    let isGeneral = name.standing == .general
    if let home = elsewhere(name, change) { return stillNamed(change, name, range, in: home) }
    return change.reason(
      Self.self, .bodyDropped, "\(words) \(change.verb(name, .original)) no longer named here.",
      evidence: [change.evidence(.original, range)],
      ask: isGeneral ? "Will \(words) still take part?" : "Has the arrangement with \(words) ended, and who now does this?",
      isGeneral ? .minor : .notable)
  }

  /// The unit of the revised version that still has a name of several words.
  private func elsewhere(_ name: NamedThing, _ change: ComparedChange) -> PlanUnit? {
    guard name.standing != .general, name.stems.count > 1, !name.isRank else { return nil }
    return NearestWording(surroundings: change.surroundings).unit(naming: name.stems)
  }

  private func stillNamed(_ change: ComparedChange, _ name: NamedThing, _ range: Range<Int>, in home: PlanUnit) -> Reason {
    let words = change.quote(.original, range)
    let verb = change.verb(name, .original)
    return change.reason(
      Self.self, .bodyDropped,
      "\(words) \(verb) no longer named here, but \(verb) still named in \(Quoting.quoted(home.text, limit: 12)).",
      evidence: [change.evidence(.original, range), Reason.Evidence(.revised, home.text)],
      ask: "What \(verb) \(words) still to do, and who does what was promised here?", .minor)
  }

  private func named(_ change: ComparedChange, _ name: NamedThing) -> Reason {
    let range = change.withArticle(name.range, .revised)
    let words = change.quote(.revised, range)
    return change.reason(
      Self.self, .bodyNamed, "\(words) \(change.verb(name, .revised)) newly named.", evidence: [change.evidence(.revised, range)],
      ask: "What \(change.verb(name, .revised)) \(words) to do, and has it been agreed with them?", .minor)
  }

  /// Bodies of a removed unit that the revised plan does not name.
  private func lost(_ change: ComparedChange) -> [Reason] {
    let names = change.text(on: .original).names.filter { $0.isBody && $0.standing == .named && $0.stems.count > 1 && !$0.isRank }
    let lost = change.namedNowhere(names).prefix(3)
    guard let first = lost.first else { return [] }
    let words = Quoting.joined(lost.map { change.quote(.original, $0.range) })
    let verb = lost.count > 1 ? "are" : change.verb(first, .original)
    return [
      change.reason(
        Self.self, .bodyDropped, "\(words) \(verb) no longer named anywhere in the plan.",
        evidence: lost.map { change.evidence(.original, $0.range) }, ask: "Has the arrangement with \(words) ended?", .notable)
    ]
  }

  private static let forces = Set(["polic", "constabulary"].map(Term.init(word:)))
}

extension ComparedChange {
  /// Those of the names that no unit of the revised version holds, each once.
  func namedNowhere(_ names: [NamedThing]) -> [NamedThing] {
    let nearest = NearestWording(surroundings: surroundings)
    var lost: [NamedThing] = []
    for name in names where !lost.contains(where: { $0.isSame(as: name) }) {
      if !nearest.isNamed(name.stems) { lost.append(name) }
    }
    return lost
  }

  /// A name with the "the" before it.
  func withArticle(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = text(on: side).reading.words
    guard range.lowerBound > 0, words[range.lowerBound - 1].term == Term(word: "the") else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  /// "is" or "are", as the name's last word asks.
  func verb(_ name: NamedThing, _ side: Side) -> String {
    let words = text(on: side).reading.words[name.range]
    // One word with a capital is a proper name: "Crimestoppers is".
    let isProper = words.count == 1 && words.first.map { $0.traits.contains(.capitalised) } ?? false
    let isPlural = !isProper && words.last.map { $0.traits.contains(.endsInS) && $0.stem != Term(word: "polic") } ?? false
    return isPlural && !(words.last?.traits.contains(.acronym) ?? false) ? "are" : "is"
  }
}
