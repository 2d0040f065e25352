import PlanModel
import ReviewCases
import TestSupport

/// A case that grows by random actions, each of which can be taken.
struct GeneratedCase {
  private(set) var events: [Event] = []
  private(set) var state = CaseState()
  private var random: SeededGenerator
  private var nextUnit = 0

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    try take(.open(title: "Variation of the plan for Marlbeck"))
    try record(changes: (1...8).map { number in newChange(reference: "SEC-0\(number)") }, answers: [:])
  }

  /// Takes an action, as the officer.
  mutating func take(_ action: Action) throws {
    let event = Event(number: state.lastEntry + 1, time: "2026-01-20T09:30:00Z", enteredBy: "officer", action: action)
    try state.apply(event)
    events.append(event)
  }

  /// Says something of a random change of the newest run.
  mutating func comment() throws {
    guard let run = state.newestRun, !run.changes.isEmpty else { return }
    let change = random.pick(run.changes)
    let kinds: [Annotation.Kind] = [.note, .question, .recommendation(.wording)]
    try take(
      .annotate(
        Annotation(
          id: state.nextAnnotation, kind: random.pick(kinds), author: "Cllr Marsh", anchor: Anchor(run: run.number, change: change),
          words: "Comment \(state.nextAnnotation)", visibility: random.pick(Visibility.allCases))))
  }

  /// Sends the newest run's papers as a supplement.
  mutating func send() throws {
    try take(.send(SentPapers(stage: .supplementary, run: state.nextRun - 1, files: [])))
  }

  /// A new draft: some changes stay, some get other words, some go, some become two, and new ones come.
  mutating func rerun() throws {
    let old = state.newestRun?.changes ?? []
    var later: [RunChange] = []
    var units: [String: [String]] = [:]
    for change in old {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: break
      case 1, 2:
        let successor = newChange(reference: change.reference)
        for unit in change.revisedUnits { units[unit] = successor.revisedUnits }
        later.append(successor)
      case 3:
        let parts = [newChange(reference: change.reference), newChange(reference: change.reference)]
        for unit in change.revisedUnits { units[unit] = parts.flatMap(\.revisedUnits) }
        later += parts
      default: later.append(change)
      }
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) { later.insert(newChange(reference: "SEC-01"), at: 0) }
    for index in later.indices { later[index].reference = "SEC-\(index < 9 ? "0" : "")\(index + 1)" }
    try record(changes: later, answers: RunAnswers(of: later).answers(to: old, units: units))
  }

  private mutating func record(changes: [RunChange], answers: [String: [String]]) throws {
    let numbered = state.references.numbered(changes, answers: answers)
    try take(.record(run: Run(number: state.nextRun, label: "Draft \(state.nextRun)", changes: numbered, answers: answers)))
  }

  private mutating func newChange(reference: String) -> RunChange {
    nextUnit += 1
    return RunChange(
      id: "change \(nextUnit)", reference: reference, objective: "A secure Marlbeck", original: nil, revised: "We will do \(nextUnit).",
      revisedUnits: ["unit \(nextUnit)"])
  }
}
