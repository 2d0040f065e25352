import DocumentRendering
import PlanComparison
import PlanModel
import StatutoryFrame

extension VariationReview {
  /// Page one: how many changes were put, issued as put, issued otherwise, not issued and never put.
  var inShort: DocumentSection {
    var blocks: [DocumentBlock] = [.paragraph(sentences.joined(separator: " "), .lead)]
    blocks.append(.keyFigures("Changes, to commitments and to other text", keyFigures))
    blocks.append(.list(remarks, .bulleted))
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  private var keyFigures: [KeyFigure] {
    [ThreeVersions.Standing.issuedAsPut, .issuedDifferently, .putNotIssued, .neverPut].map { KeyFigure(count($0), $0.noun) }
  }

  func count(_ standing: ThreeVersions.Standing) -> Int { table.versions.count(of: standing) }

  /// The opening in short sentences.
  var sentences: [String] {
    let put = table.rows(\.wasPut)
    guard !put.isEmpty else { return ["The draft put no change to the Panel."] + neverPutSentence }
    let ofCommitments = put.count { table.versions(of: $0).isOfCommitments }
    let other = put.count - ofCommitments
    let parts = [(ofCommitments, "to commitments"), (other, "to other text")].filter { $0.0 > 0 }
    let split = parts.count == 1 ? ", all \(parts[0].1)" : ": \(Phrases.list(parts.map { "\(Phrases.digits($0.0)) \($0.1)" }))"
    return ["The draft put \(Phrases.counted(put.count, "change")) to the Panel\(split)."] + issuedSentences(of: put.count)
      + neverPutSentence
  }

  private func issuedSentences(of put: Int) -> [String] {
    let (asPut, differently, not) = (count(.issuedAsPut), count(.issuedDifferently), count(.putNotIssued))
    if asPut == put { return [put == 1 ? "It was issued as put." : "All were issued as put."] }
    let others = [(differently, "issued differently"), (not, "not issued")].filter { $0.0 > 0 }
    let described = Phrases.list(others.map { "\(Phrases.number($0.0)) \($0.0 == 1 ? "was" : "were") \($0.1)" })
    let opening =
      asPut == 0 ? "None was issued as put" : "\(Phrases.number(asPut).capitalisedFirst) \(asPut == 1 ? "was" : "were") issued as put"
    return ["\(opening); \(described)."]
  }

  private var neverPutSentence: [String] {
    let count = count(.neverPut)
    if count == 0 { return ["Nothing was issued that was not put to the Panel."] }
    return [
      "\(Phrases.number(count).capitalisedFirst) \(Phrases.noun(count, "change")) \(count == 1 ? "was" : "were") issued and never put to the Panel."
    ]
  }

  private var remarks: [[Inline]] {
    [consultation, followed].compactMap(\.self).map { [.text($0)] } + [undeclared].compactMap(\.self)
      + [unchanged, editorial].compactMap(\.self).map { [.text($0)] }
  }

  /// What s.5(8) turns on: that the texts differ, and the date that the review file gives.
  private var consultation: String? {
    let differing = table.rows(\.differsFromDraft).count
    guard differing > 0 else { return "The plan as issued says what the draft said, but for punctuation, capitals, spaces and numbers." }
    let places = "The plan as issued differs from the draft in \(Phrases.counted(differing, "place"))."
    guard let provision = reviewed.citations(on: .consultChiefOfficerAgain).first?.provision else { return places }
    let officer = reviewed.variation.body.kind.chiefOfficer.capitalisedFirst
    let date = reviewed.variation.date(of: .consultedAgain).map { "The date given for that is \($0)." } ?? "No date is given for that."
    return "\(places) \(officer) is to be consulted again if, and to the extent that, they differ (\(provision)). \(date)"
  }

  private var followed: String? {
    guard let followUp = reviewed.followUp, !followUp.rows.isEmpty else { return nil }
    let outcomes = FollowUpOutcome.allCases.filter { followUp.count(of: $0) > 0 }
      .map { "\(Phrases.number(followUp.count(of: $0))) \($0.title)" }
    let total = followUp.rows.count
    return
      "The Panel made \(Phrases.number(total)) \(Phrases.noun(total, "recommendation")). In the plan as issued: \(Phrases.list(outcomes))."
  }

  private var undeclared: [Inline]? {
    let rows = table.rows.filter { $0.declared == .undeclared || $0.declared == .partlyDeclared }
    guard !rows.isEmpty else { return nil }
    return [.text("\(Phrases.counted(rows.count, "change")) \(Phrases.isAre(rows.count)) undeclared, whole or in part: ")] + links(to: rows)
      + [
        .text(".")
      ]
  }

  /// "SEC-01, SEC-04 and ROA-02", each a link.
  func links(to rows: [VariationRow]) -> [Inline] {
    rows.enumerated().flatMap { position, row -> [Inline] in
      let between = position == 0 ? [] : [Inline.text(position == rows.count - 1 ? " and " : ", ")]
      return between + [.link(row.ref, to: row.ref)]
    }
  }

  private var unchanged: String {
    let commitments = table.groups.reduce(0) { $0 + $1.unchangedCommitments }
    return "\(Phrases.counted(commitments, "commitment")) \(commitments == 1 ? "is" : "are") word for word the same in all three versions."
  }

  private var editorial: String? {
    let count = count(.editorial)
    guard count > 0 else { return nil }
    return "In \(Phrases.counted(count, "more place")) only punctuation, capitals, spaces or numbers differ."
  }

  /// How much of each version was read, and what the proofs showed.
  var compared: DocumentSection {
    let reports = [table.proposal, table.issue, table.outcome]
    var seen = Set<String>()
    let sentences = (table.proposal.coverage + table.issue.coverage + table.outcome.coverage + reports.map(\.proof)).filter {
      seen.insert($0).inserted
    }
    return DocumentSection(id: "compared", heading: "What was compared", blocks: [.list(sentences.map { [.text($0)] }, .boxed)])
  }
}
