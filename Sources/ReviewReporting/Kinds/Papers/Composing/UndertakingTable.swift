import DocumentRendering
import PlanComparison
import PlanModel

/// What was undertaken at the meeting, as papers tell of it.
struct UndertakingTable {
  let frame: PaperFrame

  /// What was undertaken, once the meeting is past.
  private var undertakings: [Undertaking] { frame.isToCome(.meeting) ? [] : frame.variation.undertakings }

  /// A row an undertaking, with what is known of it on the day of the paper; nil where there is none.
  var section: DocumentSection? {
    guard !undertakings.isEmpty else { return nil }
    let rows = undertakings.map { one -> [[Inline]] in
      [
        [.text(one.number)], [.text(one.text)], frame.given(one.by, else: "who undertook \(one.number)").inlines,
        dueDate(one).inlines, state(of: one).inlines,
      ]
    }
    let table = DocumentTable(
      caption: "What was undertaken at the meeting", columns: ["No.", "Undertaking", "By whom", "By when", "What is known of it"],
      rows: rows, hasRowHeaders: true)
    let meaning = "An undertaking is what somebody said at the meeting that they would do. It is no recommendation of the Panel."
    return DocumentSection(id: "undertakings", heading: "Undertakings", count: rows.count, blocks: [.paragraph(meaning), .table(table)])
  }

  /// The undertakings that are about a change, in a sentence for each.
  func sentences(about reference: String) -> [Sentence] {
    undertakings.filter { $0.changeReferences.contains(reference) }.map { "\(strong: "Undertaking \($0.number).") \($0.text)" }
  }

  /// The day by which it is to be done, or a blank for it.
  func dueDate(_ one: Undertaking) -> Sentence {
    one.due.map { "\($0.description)" } ?? "\(blank: "day by which \(one.number) is to be done")"
  }

  /// What is recorded, and what the issued plan shows where the undertaking says which words it is to have.
  private func state(of one: Undertaking) -> Sentence {
    let found = frame.knowsIssuedPlan ? frame.facts.undertakings?.rows.first { $0.recommendation.number == one.number } : nil
    let shown: Sentence = found.map { "In the plan as issued: \($0.outcome.title). \($0.statement)" } ?? ""
    guard let done = one.done, frame.facts.asOf.map({ done <= $0 }) ?? true else { return open(one) + shown }
    let late = one.due.map { $0 < done ? ", \(Phrases.counted($0.days(to: done), "day")) after the day given" : "" } ?? ""
    return "Done on \(done.description)\(late)." + shown
  }

  private func open(_ one: Undertaking) -> Sentence {
    guard let due = one.due, let day = frame.facts.asOf, due < day else { return "Nothing is recorded yet." }
    return "Nothing is recorded, \(Phrases.counted(due.days(to: day), "day")) after the day given."
  }
}
