public import DocumentRendering
import PlanComparison
import PlanModel

extension ResponseTable: DataReport {
  /// The recommendations followed through as data; each is a line.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 4096) }

  /// How they are written.
  static let form = JSONForm<ResponseTable>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("area", .string) { $0.variation.area }
    members.member("panel", .string) { $0.variation.panel.name }
    members.member("notes", JSONForm<String>.string.array) { $0.found?.notes.map(\.sentence) ?? [] }
    members.member(
      "recommendations", JSONForm<FollowedRecommendation>.followed.lines.described("In the order of the recommendations.")
    ) { table in
      table.variation.recommendations.map { recommendation in
        FollowedRecommendation(
          recommendation: recommendation, row: table.found?.rows.first { $0.recommendation.number == recommendation.number })
      }
    }
  }
}

/// A recommendation, and what the issued plan shows of it.
private struct FollowedRecommendation {
  var recommendation: Recommendation
  /// Nil before the plan is issued.
  var row: FollowUpRow?
}

extension JSONForm<FollowedRecommendation> {
  fileprivate static var followed: JSONForm {
    object { members in
      members.member("number", .string) { $0.recommendation.number }
      members.member("text", .string) { $0.recommendation.text }
      members.member("response", JSONForm<ResponseOutcome>.name.orNull) { $0.recommendation.response?.outcome }
      members.member("outcome", JSONForm<FollowUpOutcome>.name.orNull.described("Null before the plan is issued.")) { $0.row?.outcome }
      members.member("statement", JSONForm<String>.string.orNull) { $0.row?.statement }
      members.member("agreement", JSONForm<String>.string.orNull) { $0.row?.agreement }
      members.member("rule", JSONForm<String>.string.orNull) { $0.row?.rule }
      members.member("before", JSONForm<Finding.Evidence>.quotation.array) { $0.row?.before ?? [] }
      members.member("after", JSONForm<Finding.Evidence>.quotation.array) { $0.row?.after ?? [] }
      members.member("question", JSONForm<String>.string.orNull) { $0.row?.question }
    }
  }
}
