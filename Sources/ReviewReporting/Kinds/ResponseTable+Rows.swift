import PlanModel

extension ResponseTable {
  static let columns = [
    "No.", "Panel recommendation", "Change or objective", "Response", "Reason given", "Text changed?", "Owner", "Date", "Issued plan",
  ]

  /// The table of the responses.
  var table: DocumentSection? {
    guard !followUp.rows.isEmpty else { return nil }
    let rows = followUp.rows.map { row in
      var cells = cells(row).map { [Inline.text($0)] }
      cells[0] = [.link(row.recommendation.number, to: "words")]
      return cells
    }
    let table = DocumentTable(
      caption: "The responses, against the plan as issued", columns: Self.columns, rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "responses", heading: "Responses", count: rows.count, blocks: [.table(table)])
  }

  /// The words that each finding rests on.
  var words: DocumentSection? {
    guard !followUp.rows.isEmpty else { return nil }
    return DocumentSection(id: "words", heading: "The words", blocks: followUp.rows.flatMap(Self.blocks))
  }

  /// The rows as a table for a spreadsheet, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns + ["Statement", "Before", "After", "Rule", "Ask the commissioner"])
    for row in followUp.rows {
      writer.row(
        cells(row) + [
          row.statement, row.before.map(Self.quoted).joined(separator: " / "), row.after.map(Self.quoted).joined(separator: " / "),
          row.rule,
          row.question ?? "",
        ])
    }
    return writer.bytes
  }

  private func cells(_ row: FollowUpRow) -> [String] {
    let recommendation = row.recommendation
    let response = recommendation.response
    let references = recommendation.changeReferences + [recommendation.objective].compactMap(\.self)
    return [
      recommendation.number, recommendation.text, references.joined(separator: ", "), (response?.outcome ?? .none).title.capitalisedFirst,
      response?.text ?? "", Self.change(row), variation.body.name, date(of: response)?.description ?? "",
      row.outcome.title.capitalisedFirst,
    ]
  }

  /// When a recommendation was answered; the day of the whole response where none is given for it.
  private func date(of response: CommissionerResponse?) -> CalendarDate? {
    guard let response, response.outcome != .none else { return nil }
    return response.date ?? variation.date(of: .response)
  }

  /// "Yes: paragraph 12", with the places of the new words; the words themselves stand below the table.
  private static func change(_ row: FollowUpRow) -> String {
    switch row.outcome {
    case .asAsked, .differently:
      let places = row.after.prefix(3).compactMap(\.place).map(\.description)
      let more = row.after.count > 3 ? " and \(Phrases.digits(row.after.count - 3)) more" : ""
      return places.isEmpty ? "Yes" : "Yes: \(places.joined(separator: "; "))\(more)"
    case .notFound: return "No"
    case .cannotBeTold: return "Cannot be told"
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

  /// The most places that are quoted on a side: a word may stand in a hundred.
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
