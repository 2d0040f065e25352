import DocumentRendering
import PlanComparison
import PlanModel

/// The remarks on one row of a declaration check: why it has its status, what the redline shows, who marked it, what else mentions it.
enum DeclarationRemarks {
  /// The remarks, the status first.
  static func of(_ row: DeclarationCheck.Row) -> [ChangeEntry.Remark] {
    var remarks = [ChangeEntry.Remark(label: row.change.declared.label, statement: row.statement)]
    remarks.append(.init(label: "In the redline", statement: shown(row)))
    if let marks = marks(row.marks) { remarks.append(.init(label: "Marked", statement: marks)) }
    for evidence in row.covering {
      remarks.append(.init(label: evidence.document.capitalisedFirst, statement: described(evidence)))
    }
    if let other = row.otherReading { remarks.append(.init(label: "Another reading", statement: other)) }
    return remarks + row.change.reasons.map { .init(label: $0.kind.label, statement: $0.statement) }
  }

  /// The redline's words with its marks, described in words: “At least [marked as struck: 80%] [marked as new: 78%] of victims”.
  static func shown(_ row: DeclarationCheck.Row) -> String {
    guard row.redlinePlace != nil else { return "Nothing of it stands there." }
    guard row.marked.contains(where: { $0.kind != .kept }) else {
      let words = row.marked.isEmpty ? row.change.subject.text : row.marked.text(on: .revised)
      return "\(Phrases.quoted(line(words))), \(row.marks.isEmpty ? "without a mark" : "with marks that change no word")."
    }
    var shown = ""
    for span in row.marked {
      if span.kind != .kept, shown.last == "]" { shown += " " }
      switch span.kind {
      case .kept: shown += span.text
      case .removed: shown += around(span.text, "marked as struck")
      case .added: shown += around(span.text, "marked as new")
      }
    }
    return "\(Phrases.quoted(line(shown)))."
  }

  private static func around(_ text: String, _ word: String) -> String {
    let core = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !core.isEmpty else { return text }
    return "\(text.first?.isWhitespace == true ? " " : "")[\(word): \(core)]\(text.last?.isWhitespace == true ? " " : "")"
  }

  private static func line(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " / ").split(separator: " ").joined(separator: " ")
  }

  /// The most marks that are listed one by one.
  private static let mostListed = 6

  /// “80%” struck and “78%” put in, by Policy Officer on 12 January 2026.
  static func marks(_ marks: [DeclaredChange]) -> String? {
    let telling = marks.filter { !$0.text.allSatisfy(\.isWhitespace) }
    guard !telling.isEmpty else { return nil }
    var described = telling.prefix(mostListed).map { "\(Phrases.quoted(OpeningWords.of($0.text))) \($0.kind.participle)" }
    if telling.count > mostListed { described.append("\(Phrases.digits(telling.count - mostListed)) more") }
    return "\(Phrases.list(described))\(by(telling))."
  }

  /// Who marked it and when, where the file says.
  private static func by(_ marks: [DeclaredChange]) -> String {
    var hands: [String] = []
    for mark in marks {
      let day = mark.date.flatMap { CalendarDate(iso: String($0.prefix(10)))?.description ?? String($0.prefix(10)) }
      let hand = [mark.author.map { "by \($0)" }, day.map { "on \($0)" }].compactMap(\.self).joined(separator: " ")
      if !hand.isEmpty, !hands.contains(hand) { hands.append(hand) }
    }
    return hands.isEmpty ? "" : ", \(Phrases.list(hands))"
  }

  private static func described(_ evidence: CoveringEvidence) -> String {
    let place = evidence.statement.place.map { " (\($0))" } ?? ""
    return "\(Phrases.quoted(evidence.statement.text))\(place)"
  }

  /// What declares a change, in a few words.
  static func declaredBy(_ row: DeclarationCheck.Row) -> String {
    var sources: [String] = []
    if !row.marks.isEmpty || row.covering.isEmpty {
      sources.append("the marks\(by(row.marks.filter { !$0.text.allSatisfy(\.isWhitespace) }))")
    }
    for evidence in row.covering where evidence.bearing == .declares && !sources.contains(evidence.document) {
      sources.append(evidence.document)
    }
    return Phrases.list(sources).capitalisedFirst
  }
}

extension DeclaredChange.Kind {
  /// The kind of change that a mark shows, after the words: "struck".
  fileprivate var participle: String {
    switch self {
    case .inserted: "put in"
    case .deleted: "struck"
    case .movedFrom: "moved away"
    case .movedTo: "moved here"
    case .formatting: "set otherwise"
    }
  }
}
