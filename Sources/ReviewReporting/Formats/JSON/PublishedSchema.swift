import DocumentRendering

/// The JSON Schema of a kind of report. It is made from the same declaration as the data itself.
public struct PublishedSchema: Sendable {
  /// The name of the kind: "review".
  public let name: String
  /// The schema (draft 2020-12).
  public let text: String

  private init(_ name: String, _ schema: JSONSchema, version: String = "1.0", title: String, _ description: String) {
    self.name = name
    text = schema.document(id: "urn:plan-review:\(name):\(version)", title: title, description: description)
  }

  /// The schema of every kind of report that is written as data.
  public static let all: [PublishedSchema] = [
    PublishedSchema(
      "review", ReviewReport.form.schema, version: "1.1", title: "Panel review report",
      "Every difference between two versions of a police and crime plan. Members keep the order of this schema; text is verbatim."),
    PublishedSchema(
      "check", DeclarationReport.form.schema, title: "Declared against actual",
      "What a redline and its covering report declare, against what actually changed since the published plan."),
    PublishedSchema(
      "variation", VariationReview.form.schema, title: "A variation over its three versions",
      "What was published, what was put to the panel and what was issued."),
    PublishedSchema(
      "history", HistoryReport.form.schema, title: "History of a plan", "Every commitment followed through successive versions."),
    PublishedSchema(
      "parity", ParityReport.form.schema, title: "Parity of editions",
      "The Welsh and the English edition of one version, set side by side by structure, figures, dates and names."),
    PublishedSchema(
      "follow-up", ResponseTable.form.schema, title: "Recommendations followed through",
      "Each recommendation of the panel, the response to it, and what the issued plan shows."),
    PublishedSchema(
      "evidence", EvidenceReport.form.schema, title: "Evidence report",
      "What monitoring reports and minutes say of each commitment of a plan. Text is verbatim."),
    PublishedSchema(
      "actions", ActionLogReport.form.schema, title: "Action log",
      "What minutes record as to be done, and what later papers show of it. Text is verbatim."),
  ]

  /// The schema of one kind; nil where there is none of that name.
  public static func named(_ name: String) -> PublishedSchema? { all.first { $0.name == name } }
}
