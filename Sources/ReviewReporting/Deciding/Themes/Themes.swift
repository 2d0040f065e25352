import DocumentRendering
import PlanComparison
import PlanModel

/// What a variation does, in at most five sentences: what comes into the plan and goes out of it across the changes, measures, money, strength.
struct Themes {
  private let comparison: Comparison
  private let reported: [ReportedChange]
  private let figures: [FigureChange]
  private let divisions: DivisionOrder
  private let terms: TermFinder

  /// The most sentences on a front page.
  private static let most = 5
  /// The most names or terms in a sentence.
  private static let mostTerms = 3

  init(_ comparison: Comparison, _ reported: [ReportedChange], figures: [FigureChange], divisions: DivisionOrder) {
    self.comparison = comparison
    self.reported = reported
    self.figures = figures
    self.divisions = divisions
    terms = TermFinder(comparison, reported)
  }

  /// The themes, the weightiest first.
  var all: [Theme] {
    guard !reported.isEmpty else { return [] }
    return Array([objectives, gone, measures, money, new, strength].compactMap(\.self).prefix(Self.most))
  }

  // MARK: Objectives

  private var objectives: Theme? {
    let all = divisions.divisions.filter { $0.kind == .objective }
    let new = all.filter { $0.revised != nil && $0.originals.isEmpty }.map(\.title)
    let gone = all.filter { $0.revised == nil }.map(\.title)
    // A plan whose objectives all changed has no themes to report.
    guard !new.isEmpty || !gone.isEmpty, new.count + gone.count <= 4 else { return nil }
    var parts: [String] = []
    if !new.isEmpty { parts.append("adds the \(Phrases.noun(new.count, "objective")) \(Phrases.list(new.map(Phrases.quoted)))") }
    if !gone.isEmpty { parts.append("drops the \(Phrases.noun(gone.count, "objective")) \(Phrases.list(gone.map(Phrases.quoted)))") }
    let titles = Set(new + gone)
    let changes = reported.indices.filter { position in
      let change = comparison.changes[reported[position].index]
      return change.subject.kind == .heading && titles.contains(change.subject.text)
    }
    return Theme(kind: .objectives, sentence: "It \(parts.joined(separator: " and ")).", changes: changes)
  }

  // MARK: Names and terms

  private var gone: Theme? {
    let terms = Array(self.terms.terms(only: .original).prefix(Self.mostTerms))
    guard !terms.isEmpty else { return nil }
    var sentences: [String] = []
    let whole = terms.filter { $0.leftover == nil }.map { "\(Phrases.quoted($0.words)) (\(Phrases.counted($0.places, "place")))" }
    if !whole.isEmpty { sentences.append("It takes \(Phrases.list(whole)) out of the plan.") }
    for term in terms {
      guard let leftover = term.leftover else { continue }
      let left = term.leftovers == 1 ? "one:" : "\(Phrases.number(term.leftovers)), such as"
      let taken = "It takes out \(Phrases.quoted(term.words)) in \(Phrases.counted(term.places, "place"))"
      sentences.append("\(taken), and leaves it in \(left) \(Phrases.quoted(leftover)).")
    }
    return theme(.gone, sentences.joined(separator: " "), terms.flatMap(\.changes))
  }

  private var new: Theme? {
    let named = reported.indices.flatMap { position -> [(words: String, change: Int)] in
      comparison.changes[reported[position].index].reasons.filter { $0.kind == .documentNamed }.flatMap { reason in
        reason.evidence.filter { $0.side == .revised }.map { ($0.text, position) }
      }
    }
    var words: [String] = []
    for name in named where !words.contains(name.words) { words.append(name.words) }
    let terms = self.terms.terms(only: .revised).filter { term in
      term.leftovers == 0 && !words.contains { $0.lowercased().contains(term.words.lowercased()) }
    }
    let shown = Array((terms.prefix(2).map(\.words) + words).prefix(Self.mostTerms))
    let changes = terms.prefix(2).flatMap(\.changes) + named.filter { shown.contains($0.words) }.map(\.change)
    guard !shown.isEmpty else { return newCommitments }
    return theme(.new, "It brings in \(Phrases.list(shown.map(Phrases.quoted))).", changes)
  }

  private var newCommitments: Theme? {
    let added = positions { $0.kind == .added && Tallies.kind(of: $0) == .commitment }
    guard !added.isEmpty else { return nil }
    let count = Phrases.number(added.count)
    return theme(.new, "It adds \(count) \(Phrases.noun(added.count, "commitment")).", added)
  }

  // MARK: Measures, money, strength

  private var measures: Theme? {
    let dropped = reported.indices.flatMap { position -> [(words: String, change: Int)] in
      comparison.changes[reported[position].index].reasons.filter { $0.kind == .measureDropped }.map { reason in
        (reason.evidence.first { $0.side == .original }?.text ?? "", position)
      }
    }.filter { !$0.words.isEmpty }
    let dates = positions { $0.reasons.contains { $0.kind == .dateDropped && !Self.isBareYear($0) } }
    guard !dropped.isEmpty || !dates.isEmpty else { return nil }
    var parts: [String] = []
    if !dropped.isEmpty {
      var shown: [String] = []
      for measure in dropped {
        let words = Phrases.quoted(OpeningWords.of(measure.words, limit: 50))
        if !shown.contains(words) { shown.append(words) }
      }
      let more = shown.count - Self.mostTerms
      let listed = shown.prefix(Self.mostTerms) + (more > 0 ? ["\(Phrases.number(more)) more"] : [])
      parts.append("drops \(Phrases.list(Array(listed))), \(shown.count == 1 ? "a way" : "ways") of seeing progress")
    }
    if !dates.isEmpty { parts.append("takes a date or a period out of \(Phrases.counted(dates.count, "place"))") }
    return theme(.measures, "It \(parts.joined(separator: ", and ")).", dropped.map(\.change) + dates)
  }

  /// "2019/20" beside a sum says which year the sum is for, and sets no date.
  private static func isBareYear(_ reason: Reason) -> Bool {
    reason.evidence.allSatisfy { $0.text.allSatisfy { $0.isNumber || "/-–".contains($0) } }
  }

  private var money: Theme? {
    let sums = figures.filter { figure in
      (figure.original?.contains("£") ?? false) && (figure.revised?.contains("£") ?? false) && figure.difference != nil
        && isOfPlan(figure.change)
    }
    guard let largest = sums.max(by: { SumSize(of: $0) < SumSize(of: $1) }), let was = largest.original, let now = largest.revised,
      let difference = largest.difference
    else { return nil }
    let others = Set(sums.map(\.change)).subtracting([largest.change]).count
    let change = others == 1 ? "place changes a sum" : "places change sums"
    let rest = others == 0 ? "" : " \(Phrases.number(others).capitalisedFirst) other \(change)."
    return theme(
      .money, "The largest change to a sum: \(Phrases.quoted(largest.subject)), \(was) to \(now), \(difference).\(rest)", [largest.change])
  }

  /// Whether a sum that changed is money of the plan, not what crime took: the rule then gives it less weight.
  private func isOfPlan(_ position: Int) -> Bool {
    let told = comparison.changes[reported[position].index].reasons.filter { $0.kind == .figureChanged }
    return told.isEmpty || told.contains { $0.consequence > .record }
  }

  private var strength: Theme? {
    let lower = positions { $0.reasons.contains { $0.kind == .weakened } }
    let raise = positions { $0.reasons.contains { $0.kind == .strengthened } }
    guard !lower.isEmpty || !raise.isEmpty else { return nil }
    let lowered = lower.isEmpty ? nil : "lowers what is promised in \(Phrases.counted(lower.count, "place"))"
    let raised = raise.isEmpty ? nil : "raises \(lower.isEmpty ? "what is promised" : "it") in \(Phrases.counted(raise.count, "place"))"
    let parts = [lowered, raised].compactMap(\.self)
    return theme(.strength, "It \(parts.joined(separator: ", and ")).", lower + raise)
  }

  private func positions(where isMeant: (Change) -> Bool) -> [Int] {
    reported.indices.filter { isMeant(comparison.changes[reported[$0].index]) }
  }

  private func theme(_ kind: Theme.Kind, _ sentence: String, _ changes: [Int]) -> Theme {
    Theme(kind: kind, sentence: sentence, changes: Set(changes).sorted())
  }
}
