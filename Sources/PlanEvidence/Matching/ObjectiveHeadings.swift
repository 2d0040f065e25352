import PlanLanguage
import PlanModel

/// Which objective a heading of a report names: "Public voice" is "A voice for everyone".
struct ObjectiveHeadings {
  private let objectives: [Set<Int32>]
  private let shares: [Int32: Int]
  private var known: [String: Int?] = [:]
  private var topics: [String: Set<Int32>] = [:]

  init(_ titles: [String], numbers: inout TermNumbers) {
    objectives = titles.map { title in
      Set(TextTerms(title, numbers: &numbers).entries.map(\.term))
    }
    var shares: [Int32: Int] = [:]
    for term in objectives.joined() { shares[term, default: 0] += 1 }
    self.shares = shares
  }

  /// The objective that the innermost heading with any names; nil where none does, or where two are named alike.
  mutating func objective(of headings: [String], numbers: inout TermNumbers) -> Int? {
    for heading in headings.reversed() {
      let found: Int?
      if let answer = known[heading] {
        found = answer
      } else {
        found = read(heading, numbers: &numbers)
        known[heading] = .some(found)
      }
      if let found { return found }
    }
    return nil
  }

  /// The terms of the innermost heading, below one that names an objective or where none does; none of a long heading, and of an objective's.
  mutating func topic(of headings: [String], numbers: inout TermNumbers) -> Set<Int32> {
    guard let heading = headings.last, headings.count > 1 else { return [] }
    if let topic = topics[heading] { return topic }
    let terms = TextTerms(heading, numbers: &numbers)
    let own = Set(terms.entries.map(\.term))
    let isTopic = terms.wordCount < 7 && !objectives.contains { !$0.isEmpty && $0.isSubset(of: own) }
    topics[heading] = isTopic ? own : []
    return topics[heading] ?? []
  }

  private func read(_ heading: String, numbers: inout TermNumbers) -> Int? {
    let terms = Set(TextTerms(heading, numbers: &numbers).entries.map(\.term))
    let scores = objectives.map { objective in
      objective.intersection(terms).sorted().reduce(0.0) { sum, term in
        sum + (numbers.isPlain[Int(term)] ? 0.3 : 1) / Double(shares[term] ?? 1)
      }
    }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 else { return nil }
    return scores.firstIndex(of: best)
  }
}
