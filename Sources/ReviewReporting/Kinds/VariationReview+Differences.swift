import DocumentRendering
import PlanComparison
import PlanModel
import StatutoryFrame

extension VariationReview {
  /// Text that was put to the panel and issued otherwise, with a complete statement of the test of s.5(8) above it.
  var different: DocumentSection {
    let rows = table.rows { $0 == .issuedDifferently }
    let elsewhere = [(count(.putNotIssued), "put to the Panel and not issued"), (count(.neverPut), "issued and never put to the Panel")]
      .filter { $0.0 > 0 }.map { "\(Phrases.number($0.0)) \($0.0 == 1 ? "was" : "were") \($0.1)" }
    var blocks: [DocumentBlock] = []
    if let citation = reviewed.citations(on: .consultChiefOfficerAgain).first {
      blocks.append(.paragraph("\(citation.provision): \(citation.requirement)"))
    }
    if !elsewhere.isEmpty {
      blocks.append(
        .paragraph("What is issued differs from the draft in the two sections that follow as well: \(Phrases.list(elsewhere))."))
    }
    blocks += rows.isEmpty ? [.paragraph("Nothing that was put to the Panel was issued in other words.")] : [list(rows, sentence: \.issued)]
    let slight = table.rows.filter { table.versions(of: $0).standing == .issuedAsPut && !table.issued(table.versions(of: $0)).isEmpty }
    if !slight.isEmpty {
      blocks.append(
        .paragraph(
          [.text("Only punctuation, capitals, spaces or numbers differ from the draft in ")] + links(to: slight) + [.text(".")], .quiet,
          number: nil))
    }
    return DocumentSection(id: "differs", heading: "Issued text that differs from the draft", count: rows.count, blocks: blocks)
  }

  /// What the draft proposed and the issued plan does not do.
  var notIssued: DocumentSection {
    let rows = table.rows { $0 == .putNotIssued }
    let none = DocumentBlock.paragraph("Everything that was put to the Panel was issued, as put or in other words.")
    return DocumentSection(
      id: "not-issued", heading: "Put to the Panel but not issued", count: rows.count,
      blocks: rows.isEmpty ? [none] : [list(rows) { "\($0.put) \($0.issued)" }])
  }

  /// What the issued plan does and the draft did not propose.
  var neverPut: DocumentSection {
    let rows = table.rows { $0 == .neverPut }
    let none = DocumentBlock.paragraph("Nothing was issued that was not put to the Panel.")
    return DocumentSection(
      id: "never-put", heading: "Issued but never put to the Panel", count: rows.count,
      blocks: rows.isEmpty ? [none] : [list(rows, sentence: \.issued)])
  }

  /// A line a row: reference, first words, what happened, the weightiest reason, the recommendations about it.
  private func list(_ rows: [VariationRow], sentence: (VariationRow) -> String) -> DocumentBlock {
    let items = rows.map { row -> [Inline] in
      let recommended = row.recommendations.map { "Recommendation \($0.recommendation.number) bears on it." }
      let sentences = [sentence(row)] + [weightiest(of: row)].compactMap(\.self) + recommended
      return [.link(row.ref, to: row.ref), .text(" "), .strong(row.heading), .text(" " + sentences.joined(separator: " "))]
    }
    return .list(items, .numbered)
  }

  /// The statement of the weightiest reason that says more than what happened; where there is none, the words that differ.
  private func weightiest(of reported: VariationRow) -> String? {
    let row = table.versions(of: reported)
    let reasons = reported.reasonsForIssued.filter { row.standing == .neverPut || $0.kind.saysMore }
    let weightiest = reasons.enumerated().max { ($0.element.consequence, -$0.offset) < ($1.element.consequence, -$1.offset) }
    if let weightiest { return weightiest.element.statement }
    let changes = table.issued(row).filter { !$0.original.isEmpty && !$0.revised.isEmpty }
    return changes.count == 1 ? changes.first.flatMap { ChangedWords.sentence(on: $0.words) } : nil
  }

  /// The recommendations in short: the response, what was found, and the rows that they are about.
  var recommendations: DocumentSection? {
    guard let followUp = reviewed.followUp, !followUp.rows.isEmpty else { return nil }
    let rows = followUp.rows.map { followed -> [[Inline]] in
      let bearing = table.rows.filter { $0.recommendations.contains { $0.recommendation.number == followed.recommendation.number } }
      return [
        [.text(followed.recommendation.number)], [.text(followed.recommendation.text)],
        [.text((followed.recommendation.response?.outcome ?? .none).title.capitalisedFirst)],
        [.text("\(followed.outcome.title.capitalisedFirst). \(followed.statement)")], links(to: bearing),
      ]
    }
    let listed = DocumentTable(
      caption: "The recommendations, the responses and the plan as issued",
      columns: ["No.", "Recommendation", "Response", "In the plan as issued", "Where"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "recommendations", heading: "What the Panel recommended", count: rows.count, blocks: [.table(listed)])
  }
}
