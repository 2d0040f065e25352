/// A step on the way of a plan or a variation, from the first consultation to publication, in the order of the Act.
public enum VariationStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// The chief officer was consulted on the draft (s.5(6)(b)).
  case consulted
  /// The views of the public were asked for.
  case publicConsultationOpened
  /// The last day for the views of the public.
  case publicConsultationClosed
  /// The draft was sent to the panel (s.5(6)(c)).
  case sent
  /// The papers of the panel's meeting were published.
  case published
  /// The panel met to review the draft (s.28(3)).
  case meeting
  /// The panel's report or recommendations were given to the body (s.28(3)(b)).
  case report
  /// The day by which the panel asked for a response.
  case responseDue
  /// The body gave its response (s.5(6)(e)).
  case response
  /// The response was published (s.5(6)(f)).
  case responsePublished
  /// The chief officer was consulted again on what differs from the draft (s.5(8)).
  case consultedAgain
  /// The plan or variation was issued (s.5(3) or (4)).
  case issue
  /// The plan as issued was published and sent out (s.5(10)).
  case issuedPlanPublished

  /// The step as words, which a date may follow.
  public var title: String {
    switch self {
    case .consulted: "Chief officer consulted"
    case .publicConsultationOpened: "Public consultation opened"
    case .publicConsultationClosed: "Public consultation closed"
    case .sent: "Draft sent to the panel"
    case .published: "Papers for the meeting published"
    case .meeting: "Panel meeting"
    case .report: "Panel’s report given"
    case .responseDue: "Response asked for by"
    case .response: "Response given"
    case .responsePublished: "Response published"
    case .consultedAgain: "Chief officer consulted again"
    case .issue: "Plan or variation issued"
    case .issuedPlanPublished: "Issued plan published"
    }
  }
}
