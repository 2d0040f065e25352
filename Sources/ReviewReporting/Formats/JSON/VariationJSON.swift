import PlanModel

/// The three versions as data. Members stand in a fixed order; each row is a line.
enum VariationJSON {
  /// The version of the form. Any change to the form that a reader could trip over changes it.
  static let schemaVersion = "1.0"

  static func bytes(of review: VariationReview) -> [UInt8] {
    var writer = JSONWriter(capacity: 2048 * (review.table.versions.rows.count + 64))
    writer.object { writer in
      writer.newLine()
      head(of: review, to: &writer)
      JSONFormat.line(&writer) { $0.write(review.reviewed.timetable) }
      JSONFormat.line(&writer) { $0.write(review.reviewed.grid) }
      writer.name("rows")
      writer.array { rows(of: review.table, to: &$0) }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private static func head(of review: VariationReview, to writer: inout JSONWriter) {
    let variation = review.reviewed.variation
    JSONFormat.line(&writer) { $0.member("schemaVersion", schemaVersion) }
    JSONFormat.line(&writer) { $0.member("title", review.title) }
    JSONFormat.line(&writer) { $0.member("area", variation.area) }
    JSONFormat.line(&writer) { $0.member("body", variation.body.name) }
    JSONFormat.line(&writer) { $0.member("panel", variation.panel.name) }
    JSONFormat.line(&writer) { $0.member("asOf", review.reviewed.asOf?.iso) }
    JSONFormat.line(&writer) { JSONFormat.write(review.table.proposal.original, as: "published", to: &$0) }
    JSONFormat.line(&writer) { JSONFormat.write(review.table.proposal.revised, as: "draft", to: &$0) }
    JSONFormat.line(&writer) { JSONFormat.write(review.table.issue.revised, as: "issued", to: &$0) }
    JSONFormat.line(&writer) { writer in
      writer.name("inShort")
      writer.array(review.sentences) { $0.string($1) }
    }
    JSONFormat.line(&writer) { writer in
      writer.name("counts")
      writer.object { writer in
        for standing in ThreeVersions.Standing.allCases { writer.member(standing.memberName, review.count(standing)) }
      }
    }
    JSONFormat.line(&writer) { citations(review.reviewed, to: &$0) }
    JSONFormat.line(&writer) { recommendations(review.reviewed.followUp, to: &$0) }
  }

  private static func citations(_ reviewed: ReviewedVariation, to writer: inout JSONWriter) {
    writer.name("citations")
    writer.array(reviewed.citations(for: reviewed.variation.instrument)) { writer, citation in
      writer.object { writer in
        writer.member("instrument", citation.instrument)
        writer.member("provision", citation.provision)
        writer.member("requirement", citation.requirement)
        writer.member("isInterpretation", citation.isInterpretation)
      }
    }
  }

  private static func recommendations(_ followUp: FollowUp?, to writer: inout JSONWriter) {
    writer.name("recommendations")
    writer.array(followUp?.rows ?? []) { writer, row in
      writer.object { writer in
        writer.member("number", row.recommendation.number)
        writer.member("text", row.recommendation.text)
        writer.member("response", row.recommendation.response?.outcome.rawValue)
        writer.member("outcome", row.outcome.rawValue)
        writer.member("statement", row.statement)
      }
    }
  }

  /// Writes every row, unchanged ones too, in the order of the draft, a line each.
  private static func rows(of table: VariationTable, to writer: inout JSONWriter) {
    var next = 0
    for (index, row) in table.versions.rows.enumerated() {
      writer.newLine()
      let isReported = next < table.rows.count && table.rows[next].index == index
      write(row, isReported ? table.rows[next] : nil, of: table, to: &writer)
      if isReported { next += 1 }
    }
    writer.endLine()
  }

  private static func write(_ row: ThreeVersions.Row, _ reported: VariationRow?, of table: VariationTable, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", row.id)
      writer.member("ref", reported?.ref)
      strings("otherRefs", reported?.otherRefs ?? [], to: &writer)
      writer.member("standing", row.standing.rawValue)
      writer.member("unit", (row.isOfCommitments ? PlanUnit.Kind.commitment : row.subject.kind).rawValue)
      writer.member("objective", row.subject.objective)
      writer.member("leadIn", row.subject.leadIn)
      writer.member("heading", reported?.heading)
      writer.member("put", reported?.put)
      writer.member("issuedAs", reported?.issued)
      units("published", row.published, to: &writer)
      units("draft", row.draft, to: &writer)
      units("issued", row.issued, to: &writer)
      changes("toDraft", table.proposed(row), to: &writer)
      changes("onIssue", table.issued(row), to: &writer)
      changes("overall", table.outcomes(row), to: &writer)
      writer.member("declared", reported?.declared.rawValue)
      strings("recommendations", reported?.recommendations.map(\.recommendation.number) ?? [], to: &writer)
      strings("questionsOnPut", reported?.questionsOnPut ?? [], to: &writer)
      strings("questionsOnIssued", reported?.questionsOnIssued ?? [], to: &writer)
    }
  }

  private static func strings(_ name: SourceWords, _ strings: [String], to writer: inout JSONWriter) {
    writer.name(name)
    writer.array(strings) { $0.string($1) }
  }

  private static func units(_ name: SourceWords, _ units: [PlanUnit], to writer: inout JSONWriter) {
    writer.name(name)
    JSONFormat.units(units, to: &writer)
  }

  private static func changes(_ name: SourceWords, _ changes: [Change], to writer: inout JSONWriter) {
    writer.name(name)
    writer.array(changes) { writer, change in
      writer.object { writer in
        writer.member("id", change.id)
        writer.member("kind", change.kind.rawValue)
        writer.name("words")
        JSONFormat.words(change.words, to: &writer)
        writer.name("reasons")
        writer.array(change.reasons) { JSONFormat.write($1, to: &$0) }
      }
    }
  }
}

extension ThreeVersions.Standing {
  /// The name of its count.
  fileprivate var memberName: SourceWords {
    switch self {
    case .unchanged: "unchanged"
    case .editorial: "editorial"
    case .issuedAsPut: "issuedAsPut"
    case .issuedDifferently: "issuedDifferently"
    case .putNotIssued: "putNotIssued"
    case .neverPut: "neverPut"
    }
  }
}
