import DocumentRendering
import PlanModel

/// The questions that a review raises, by part of the plan: what several changes ask is asked once.
struct LinesOfEnquiry {
  /// The parts that raise a question, in the order of the plan.
  let parts: [Part]
  /// How many changes raise only questions of less weight, which are in the change schedule.
  let left: Int

  /// The questions of one part of the plan.
  struct Part {
    /// The heading of the part.
    var title: String
    /// Questions that several changes raise.
    var shared: [(references: String, question: String)]
    /// Changes with questions of their own, those that affect what is promised most first.
    var lines: [Line]
    /// Rows of tables in which only figures differ.
    var figures: [ReportedChange]
  }

  /// A change and what to ask about it alone.
  struct Line {
    var reported: ReportedChange
    var statements: [String]
    var questions: [String]
  }

  /// The questions of changes that affect what is promised at least this much.
  init(_ changes: ProposedChanges, atLeast consequence: Reason.Consequence = .notable) {
    let report = changes.report
    parts = report.groups.compactMap { group in
      let shared = group.sharedQuestions.filter { $0.changes.contains { report.changes[$0].consequence >= consequence } }
      let asked = Set(shared.map(\.question))
      let weighty = group.changes.sorted().map { report.changes[$0] }.filter { $0.consequence >= consequence }
      let figures = weighty.filter { FigureRows.holds($0, report.change($0)) && !$0.questions.isEmpty }
      let others = changes.byConsequence(weighty.filter { !FigureRows.holds($0, report.change($0)) })
      let lines = others.compactMap { reported -> Line? in
        let questions = reported.questions.filter { !asked.contains($0) }
        guard !questions.isEmpty else { return nil }
        return Line(
          reported: reported, statements: report.change(reported).weightiestStatements(atLeast: consequence), questions: questions)
      }
      guard !shared.isEmpty || !lines.isEmpty || !figures.isEmpty else { return nil }
      let once = shared.map { (ReportedChange.references($0.changes.map { report.changes[$0] }), $0.question) }
      return Part(title: group.title, shared: once, lines: lines, figures: figures)
    }
    left = report.changes.count { $0.consequence < consequence && !$0.questions.isEmpty }
  }

  /// The questions in the order of a paper, one below another.
  var blocks: [DocumentBlock] {
    parts.flatMap { part -> [DocumentBlock] in
      let shared = part.shared.map { Sentence("\(strong: $0.references): \($0.question)").inlines }
      let lines = part.lines.map { line -> [Inline] in
        let described = (line.statements + line.questions).joined(separator: " ")
        return Sentence("\(strong: line.reported.ref) \(quoted: line.reported.heading): \(described)").inlines
      }
      return [.subheading(part.title), .list(shared + lines + Self.figures(part.figures), .bulleted)]
    }
  }

  private static func figures(_ rows: [ReportedChange]) -> [[Inline]] {
    guard !rows.isEmpty else { return [] }
    let question = rows.count == 1 ? "What explains the change?" : "What explains the changes, and do they agree with one another?"
    return [Sentence("\(strong: ReportedChange.references(rows)): \(FigureRows.words(rows)). \(question)").inlines]
  }
}
