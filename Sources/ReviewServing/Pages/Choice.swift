import PlanModel
import ReviewCases
import ReviewReporting

/// An entry of a list to choose from.
struct Choice {
  let value: String
  let label: String
  /// Whether it is chosen when the page opens.
  var isChosen = false

  static let kinds: [Choice] =
    [Choice(value: "note", label: "Comment"), Choice(value: "question", label: "Question to the commissioner")]
    + Recommendation.Kind.allCases.map { Choice(value: "recommendation.\($0.rawValue)", label: "Recommendation: \($0.label)") }

  /// Who may read a comment. Nothing is published unless somebody says so.
  static let readers: [Choice] = Visibility.allCases.map { Choice(value: $0.rawValue, label: $0.label, isChosen: $0 == .panel) }

  static let roles: [Choice] = CaseFile.Role.allCases.map { Choice(value: $0.rawValue, label: $0.label) }

  static let stages: [Choice] = SentPapers.Stage.allCases.filter { $0 != .response }.map { Choice(value: $0.rawValue, label: $0.label) }

  /// The kind of comment that a choice represents; nil for anything that is not on the list.
  static func kind(_ value: String) -> Annotation.Kind? {
    switch value {
    case "note": return .note
    case "question": return .question
    default:
      guard value.hasPrefix("recommendation.") else { return nil }
      return Recommendation.Kind(rawValue: String(value.dropFirst("recommendation.".count))).map { .recommendation($0) }
    }
  }
}

extension Recommendation.Kind {
  /// Its name for readers.
  fileprivate var label: String {
    switch self {
    case .wording: "other words"
    case .measure: "a measure"
    case .consultation: "consultation"
    case .reinstatement: "put back"
    case .clarification: "explain"
    case .process: "a step outside the text"
    }
  }
}

extension Annotation.Kind {
  /// Its name for readers.
  var label: String {
    switch self {
    case .note: "Comment"
    case .question: "Question"
    case .recommendation: "Recommendation"
    }
  }
}

extension Visibility {
  /// Its name for readers.
  var label: String {
    switch self {
    case .officer: "the officer only"
    case .panel: "the Panel"
    case .published: "everybody: it goes into the Panel’s report"
    }
  }
}

extension CaseFile.Role {
  /// Its name for readers.
  var label: String {
    switch self {
    case .published: "The plan as published"
    case .draft: "The draft variation"
    case .redline: "The commissioner’s redline"
    case .coveringReport: "The covering report"
    case .issued: "The plan as issued"
    case .response: "A response of the commissioner"
    case .minutes: "Minutes of the Panel"
    case .monitoringReport: "A monitoring report"
    case .other: "Something else"
    }
  }
}

extension SentPapers.Stage {
  /// Its name for readers.
  var label: String {
    switch self {
    case .withAgenda: "With the agenda"
    case .supplementary: "Supplementary, after the agenda"
    case .asResolved: "As the Panel resolved"
    case .asSent: "As sent to the commissioner"
    case .response: "The commissioner’s response"
    }
  }
}
