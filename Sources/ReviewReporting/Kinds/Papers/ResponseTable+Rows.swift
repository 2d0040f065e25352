import DocumentRendering
import PlanComparison
import PlanModel

extension ResponseTable {
  static let columns = [
    "No.", "Panel recommendation", "Change or objective", "Response", "Reason given", "Text changed?", "Owner", "Date", "Issued plan",
  ]

  /// The table of the responses, or the form for them.
  var table: DocumentSection {
    let rows = variation.recommendations.isEmpty ? [emptyRow] : lines.map { line in cells(line).map(\.inlines) }
    let caption = found == nil ? "The responses, to be given" : "The responses, against the plan as issued"
    let table = DocumentTable(caption: caption, columns: Self.columns, rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "responses", heading: "Responses", count: variation.recommendations.count, blocks: [.table(table)])
  }

  /// The words that each finding rests on.
  var words: DocumentSection? {
    guard let found, !found.rows.isEmpty else { return nil }
    return DocumentSection(id: "words", heading: "The words", blocks: found.rows.flatMap(Self.blocks))
  }

  /// The rows as a table for a spreadsheet, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns + ["Statement", "Before", "After", "Rule", "Ask the commissioner"])
    for line in lines {
      let row = line.found
      writer.row(
        cells(line).map(\.words) + [
          row?.statement ?? "", (row?.before ?? []).map(Self.quoted).joined(separator: " / "),
          (row?.after ?? []).map(Self.quoted).joined(separator: " / "), row?.rule ?? "", row?.question ?? "",
        ])
    }
    return writer.bytes
  }

  /// A recommendation, and what became of it where that is known.
  private struct Line {
    var recommendation: Recommendation
    var found: FollowUpRow?
  }

  private var lines: [Line] {
    if let found { return found.rows.map { Line(recommendation: $0.recommendation, found: $0) } }
    return variation.recommendations.map { Line(recommendation: $0) }
  }

  /// The answer, where it is recorded and was given by the day of the paper.
  private func known(_ response: CommissionerResponse?) -> CommissionerResponse? {
    guard let response, let day = facts.asOf else { return response }
    if let date = response.date { return date <= day ? response : nil }
    return frame.hasHappened(.response) || variation.date(of: .response) == nil ? response : nil
  }

  private func cells(_ line: Line) -> [Sentence] {
    let recommendation = line.recommendation
    let references = RecommendedChanges(recommendation, in: changes).references + [recommendation.objective].compactMap(\.self)
    let response = known(recommendation.response)
    return [
      "\(recommendation.number)", "\(recommendation.text)",
      references.isEmpty ? "\(blank: "change or objective")" : "\(references.joined(separator: ", "))",
      outcome(of: response, isIssued: line.found != nil), response?.text.map { "\($0)" } ?? "\(blank: "reason")",
      line.found.map { "\(Self.change($0))" } ?? "\(blank: "old words, new words, page or section")", "\(blank: "owner")",
      date(of: response).map { "\($0.description)" } ?? "\(blank: "date of the response")",
      "\(line.found?.outcome.title.capitalisedFirst ?? "Not issued yet")",
    ]
  }

  private var changes: ProposedChanges? { facts.proposal.map { ProposedChanges($0, check: facts.check) } }

  private func outcome(of response: CommissionerResponse?, isIssued: Bool) -> Sentence {
    if let response { return "\(response.outcome.title.capitalisedFirst)" }
    return isIssued ? "\(ResponseOutcome.none.title.capitalisedFirst)" : "\(blank: "response")"
  }

  private var emptyRow: [[Inline]] {
    let blanks = [
      "number", "recommendation, once the Panel has made one", "change or objective", "response", "reason",
      "old words, new words, page or section", "owner", "date of the response",
    ]
    return blanks.map { [.blank($0)] } + [[.text("Not issued yet")]]
  }

  /// When a recommendation was answered; the day of the whole response where none is given for it.
  private func date(of response: CommissionerResponse?) -> CalendarDate? {
    guard let response, response.outcome != .none else { return nil }
    return response.date ?? variation.date(of: .response)
  }

  /// "Yes: paragraph 12", with the places of the new words; the words themselves are below the table.
  private static func change(_ row: FollowUpRow) -> String {
    switch row.outcome {
    case .asAsked, .differently:
      let places = row.after.prefix(3).compactMap(\.place).map(\.description)
      let more = row.after.count > 3 ? " and \(Phrases.digits(row.after.count - 3)) more" : ""
      return places.isEmpty ? "Yes" : "Yes: \(places.joined(separator: "; "))\(more)"
    case .notFound: return "No"
    case .undetermined: return "Cannot be told"
    }
  }

  private static func blocks(_ row: FollowUpRow) -> [DocumentBlock] {
    var items: [[Inline]] = [[.strong("\(row.outcome.title.capitalisedFirst)."), .text(" \(row.statement)")]]
    items += lines(row.before) + lines(row.after)
    return [
      .subheading("Recommendation \(row.recommendation.number)"),
      .paragraph([.quoted(row.recommendation.text, language: nil)], .plain, number: nil),
      .list(items, .bulleted),
    ]
  }

  /// The most places that are quoted on a side: a word may occur in a hundred.
  private static let mostQuoted = 12

  private static func lines(_ evidence: [Finding.Evidence]) -> [[Inline]] {
    var lines = evidence.prefix(mostQuoted).map { [Inline.strong("\(heading($0)):"), .text(" "), .quoted("“\($0.text)”", language: nil)] }
    if evidence.count > mostQuoted { lines.append([.text("And \(Phrases.digits(evidence.count - mostQuoted)) more places.")]) }
    return lines
  }

  private static func heading(_ evidence: Finding.Evidence) -> String {
    [evidence.document, evidence.place?.description].compactMap(\.self).joined(separator: ", ")
  }

  private static func quoted(_ evidence: Finding.Evidence) -> String { "\(heading(evidence)): “\(evidence.text)”" }
}

extension Sentence {
  /// The words alone, for a cell of a spreadsheet; a blank is empty there.
  fileprivate var words: String {
    inlines.map { inline in
      switch inline {
      case .text(let words), .strong(let words), .quoted(let words, _), .link(let words, _), .code(let words), .footnote(let words),
        .marked(let words, _), .compared(let words, _), .elided(let words):
        words
      case .lineBreak: " / "
      case .blank: ""
      }
    }.joined()
  }
}
