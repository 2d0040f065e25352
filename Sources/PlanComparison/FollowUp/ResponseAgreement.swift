import PlanModel

/// How the response to a recommendation and the issued plan go together, in words.
struct ResponseAgreement {
  /// Who answered, at the start of a sentence: "The commissioner".
  let body: String

  /// One sentence, such as "The commissioner accepted it; the issued plan has other words that bear on it."
  func sentence(_ response: ResponseOutcome, _ found: FollowUpOutcome, _ manner: FollowUpVerdict.Manner) -> String {
    let said =
      switch response {
      case .accepted: "\(body) accepted it"
      case .inPart: "\(body) accepted it in part"
      case .notAccepted: "\(body) did not accept it"
      case .noted: "\(body) noted it"
      case .none: "No response to it is recorded"
      }
    return "\(said)\(Self.joint(response, found)) \(Self.done(found, manner))."
  }

  private static func done(_ found: FollowUpOutcome, _ manner: FollowUpVerdict.Manner) -> String {
    switch found {
    case .asAsked: "the issued plan has it as asked"
    case .differently: "the issued plan has \(manner.rawValue)"
    case .notFound: "it was not found in the issued plan"
    case .undetermined: "the text alone does not tell whether it was done"
    }
  }

  private static func joint(_ response: ResponseOutcome, _ found: FollowUpOutcome) -> String {
    switch (response, found) {
    case (.accepted, .notFound), (.inPart, .notFound): ", but"
    case (.notAccepted, .asAsked), (.notAccepted, .differently): ", yet"
    case (.notAccepted, .notFound), (.accepted, .asAsked), (.noted, .notFound): ", and"
    default: ";"
    }
  }

  /// What to ask where the response and the text do not go together, or no response is recorded.
  ///
  /// - Parameter asksForWords: Whether the recommendation asks for words of its own.
  func question(_ response: ResponseOutcome, _ found: FollowUpOutcome, number: String, asksForWords: Bool) -> String? {
    switch (response, found) {
    case (.accepted, .notFound), (.inPart, .notFound): "Where does the issued plan do what was accepted of recommendation \(number)?"
    case (.accepted, .differently) where asksForWords:
      "Why does the issued plan not use the words of recommendation \(number), which was accepted?"
    case (.accepted, .undetermined), (.inPart, .undetermined): "How was recommendation \(number) carried out, and when?"
    case (.notAccepted, .asAsked), (.notAccepted, .differently):
      "Recommendation \(number) was not accepted, but the text was changed. What is its standing now?"
    case (.none, _): "What is the response to recommendation \(number)? The Act asks for one."
    default: nil
    }
  }
}
