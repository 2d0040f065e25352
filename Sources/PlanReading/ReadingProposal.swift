public import PlanModel

/// The reading of a plan as the block `reading:` of a review file, to be corrected by an officer and kept there.
public struct ReadingProposal {
  /// The block, with comments.
  public let text: String

  /// Proposes the reading of a plan as it is.
  public init(of plan: Plan) {
    let objectives = plan.objectives.compactMap(\.heading?.text)
    var lines = [
      "# How the plan is read. Correct it and keep it in review.yaml; it then goes before all other evidence.", "reading:",
      "  # All objectives, by their titles as printed:", "  objectives:",
    ]
    lines += objectives.isEmpty ? ["    # - Title of an objective"] : objectives.map { "    - \(Self.quoted($0))" }
    lines += [
      "  # Headings and lead-ins whose lists promise nothing:", "  # not-promises:", "  #   - Some facts about the county:",
      "  # Whom a lead-in or a heading means:", "  # bodies:", "  #   - line: \"What I ask:\"", "  #     means: Chief Constable",
    ]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ title: String) -> String {
    "\""
      + title.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\").split(
        separator: "\"", omittingEmptySubsequences: false
      ).joined(separator: "\\\"") + "\""
  }
}
