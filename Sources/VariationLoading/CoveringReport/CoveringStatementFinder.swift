import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// Walks through a covering report and gathers what it states about changes.
struct CoveringStatementFinder {
  /// What was found, in order.
  private(set) var statements: [Variation.CoveringStatement] = []
  /// The list of changes that is being read.
  private var list: OpenList?

  /// A list that a line such as "The principal changes are:" opened.
  private struct OpenList {
    /// What the opening line says of all its items.
    var kind: ChangeKind?
    /// The objective that the opening line names.
    var objective: String?
    /// The form of the opening line, where it is itself an item: an item of the same form is no part of the list.
    var form: Block.Kind?
  }

  mutating func take(_ block: Block) {
    switch block.kind {
    case .table(let table):
      list = nil
      statements += CoveringTable(table)?.statements ?? []
    case .heading, .furniture, .contentsLine: list = nil
    case .paragraph, .note, .listItem: for line in MinutesLine.lines(of: [block]) { take(line, of: block.kind) }
    }
  }

  private mutating func take(_ line: MinutesLine, of form: Block.Kind) {
    if let list, line.kind == .item, list.form != form {
      return statements.append(statement(line, in: list))
    }
    list = nil
    if let opened = opening(line, form) {
      list = opened
      return
    }
    for sentence in MinutesSentence.sentences(of: line.text) {
      let reading = CoveringSentence(sentence)
      if reading.isStatement { statements.append(reading.statement(at: line.place)) }
    }
  }

  private func statement(_ line: MinutesLine, in list: OpenList) -> Variation.CoveringStatement {
    var statement = CoveringSentence(MinutesSentence(line.text[...])).statement(at: line.place)
    statement.kind = statement.kind ?? list.kind
    statement.objective = statement.objective ?? list.objective
    return statement
  }

  /// The list that a line opens: it ends in a colon, and mentions changes or says what was done to the items that follow.
  private func opening(_ line: MinutesLine, _ form: Block.Kind) -> OpenList? {
    guard let last = line.text.last(where: { !$0.isWhitespace }), ":-–—…".contains(last) else { return nil }
    guard let sentence = MinutesSentence.sentences(of: line.text).last else { return nil }
    let words = FoldedText(sentence.text)
    guard !words.containsAny(of: CoveringVocabulary.asking) else { return nil }
    let reading = CoveringSentence(sentence)
    guard words.containsAny(of: CoveringVocabulary.changes) || reading.kind != nil && words.containsAny(of: CoveringVocabulary.parts) else {
      return nil
    }
    return OpenList(kind: reading.kind, objective: reading.objective, form: line.kind == .item ? form : nil)
  }
}
