public import PlanModel
public import PlanComparison

/// Follows the panel's recommendations through to the plan as issued, and joins the responses to what was done.
///
/// - Parameters:
///   - recommendations: What the panel recommended, with the responses.
///   - draft: The draft that the panel reviewed.
///   - issued: The plan as issued.
///   - published: The plan as published before, for what was to be put back.
///   - settings: The thresholds by which it is decided what was done.
///   - body: Who answered.
public func followUp(
  _ recommendations: [Recommendation], from draft: Loaded<Plan>, to issued: Loaded<Plan>, published: Loaded<Plan>? = nil,
  by body: LocalPolicingBody.Kind = .pcc, settings: ReviewSettings = .standard
) -> FollowUp {
  let alignment = align(draft, with: issued, settings: settings)
  var check = FollowUpCheck(
    alignment, draft: draft.value, issued: issued.value, published: published?.value, body: body.speaker)
  return check.follow(recommendations)
}

extension LocalPolicingBody.Kind {
  /// The beginning of a sentence about its response.
  fileprivate var speaker: String {
    switch self {
    case .pcc, .pfcc: "The commissioner"
    case .mayor: "The mayor"
    case .mopac: "The Mayor’s Office"
    case .board: "The board"
    }
  }
}
