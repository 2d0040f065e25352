import PlanLanguage
import PlanModel

/// Tells which headings are the plan's objectives, and why. Labels count most, then a heading over them, then a list of them, and last
/// what stands under them.
struct ObjectiveFinder {
  /// The headings that are objectives, as indices into ``Headings/all``.
  private(set) var objectives: Set<Int> = []
  /// What the plan calls them.
  private(set) var localTerm: String?
  /// Why they were taken for objectives: the end of the sentence "…, because ".
  private(set) var evidence = ""

  private let headings: [FoundHeading]

  init(_ headings: Headings, listed: ListedHeadings) {
    self.headings = headings.all
    if findLabelled() || findNamedBelow(headings) || findListed(listed) || findByContent() { return }
  }

  /// Whether a heading stands in an appendix.
  private var isInAppendix: [Bool] {
    var level = 0
    return headings.map { heading in
      if level > 0, heading.level <= level { level = 0 }
      if level == 0, heading.isAppendix { level = heading.level }
      return level > 0
    }
  }

  /// "Priority 1: ...": the highest level at which one word for objectives labels several headings.
  private mutating func findLabelled() -> Bool {
    let isInAppendix = isInAppendix
    var groups: [(term: String, level: Int, members: [Int])] = []
    for (number, heading) in headings.enumerated() where !isInAppendix[number] {
      guard let term = heading.parted.term else { continue }
      if let group = groups.firstIndex(where: { $0.term == term && $0.level == heading.level }) {
        groups[group].members.append(number)
      } else {
        groups.append((term, heading.level, [number]))
      }
    }
    let several = groups.filter { $0.members.count > 1 }
    guard let best = (several.isEmpty ? groups : several).min(by: { ($0.level, -$0.members.count) < ($1.level, -$1.members.count) }) else {
      return false
    }
    objectives = Set(best.members)
    localTerm = best.term
    evidence = "of the label “\(best.term)”"
    return true
  }

  /// "Our priorities", with headings below it.
  private mutating func findNamedBelow(_ all: Headings) -> Bool {
    var best: (term: String, heading: String, members: [Int])?
    for (number, heading) in headings.enumerated() where !heading.isAppendix {
      guard let term = heading.pluralTerm else { continue }
      let members = all.children(of: number).filter { !headings[$0].isOrdinary }
      if members.count > 1, members.count > best?.members.count ?? 0 { best = (term, heading.parted.text, members) }
    }
    guard let best else { return false }
    objectives = Set(best.members)
    localTerm = best.term
    evidence = "of the heading above, “\(best.heading)”"
    return true
  }

  /// Named beforehand in a table or a list; with those that stand among them and hold commitments under lead-ins.
  private mutating func findListed(_ listed: ListedHeadings) -> Bool {
    let members = headings.indices.filter { listed.lines.contains(headings[$0].line) }
    guard let first = members.first, let last = members.last, members.count > 1 else { return false }
    objectives = Set(members)
    let level = headings[first].level
    for number in first...last where headings[number].level == level && headings[number].leadIns > 0 && !headings[number].isOrdinary {
      objectives.insert(number)
    }
    evidence = "the plan names each in a \(listed.form)" + (listed.place.map { " (\($0))" } ?? "")
    return true
  }

  /// By what stands under them: lead-ins with lists, then lists, then sentences that promise.
  private mutating func findByContent() -> Bool {
    let isInAppendix = isInAppendix
    let open = headings.indices.filter { !isInAppendix[$0] && !headings[$0].isOrdinary }
    let tests: [(String, (FoundHeading) -> Bool)] = [
      ("of the commitments below, with lead-ins", { $0.leadIns > 0 }),
      ("of the lists below", { $0.items > 1 }),
      ("of the promises in the text below", { $0.sentences > 0 }),
    ]
    for (reason, test) in tests {
      let members = open.filter { test(headings[$0]) }
      let level = Set(members.map { headings[$0].level }).sorted().first { level in members.count { headings[$0].level == level } > 1 }
      guard let level = level ?? members.first.map({ headings[$0].level }) else { continue }
      objectives = Set(members.filter { headings[$0].level == level })
      evidence = reason
      return true
    }
    return false
  }

  /// What the plan calls its objectives, where their labels do not say: "four objectives" in the text before the first.
  mutating func findLocalTerm(in lines: ArraySlice<OutlineLine>) {
    guard localTerm == nil, !objectives.isEmpty else { return }
    for line in lines.prefix(300) where !line.isTable {
      let folded = FoldedText(line.text)
      for term in OutlineVocabulary.objectiveTerms {
        guard let start = folded.firstIndex(of: term.plural) else { continue }
        let before = String(decoding: folded.bytes[..<start], as: UTF8.self).split(separator: " ").suffix(2)
        if before.contains(where: { OutlineVocabulary.numberWords.contains(String($0)) }) {
          localTerm = term.singular
          return
        }
      }
    }
  }
}
