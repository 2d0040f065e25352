public import DocumentRendering
public import PlanModel

/// A review form as a member sent it back.
public struct ReturnedForm: Hashable, Sendable {
  /// The name that the member gave; nil where none was given in the form.
  public private(set) var member: String?
  /// What was said, in the order of the form.
  public private(set) var remarks: [Remark] = []
  /// What was written outside the fields.
  public let outside: [ReturnedAnswers.Outside]
  /// How many changes of the form are no longer in it, because their rows were deleted.
  public let missing: Int
  /// What was understood with a doubt, a sentence each.
  public private(set) var doubts: [String] = []

  /// Something said of a change, or of the whole variation.
  public struct Remark: Hashable, Sendable {
    /// The id of the change; nil for the whole variation.
    public let change: Change.ID?
    /// What it is.
    public let kind: Kind
    /// The words.
    public let words: String
    /// Who may read it.
    public let reader: ReviewForm.Reader

    /// What a remark is.
    public enum Kind: Hashable, Sendable {
      case note, question
      case recommendation(Recommendation.Kind)
    }
  }

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - document: The document that came back.
  ///   - original: The document as it was sent.
  public init(_ document: FilledDocument, original: FilledDocument) {
    let returned = ReturnedAnswers(in: document, original: original)
    outside = returned.outside
    missing = returned.missing
    var order: [String] = []
    var answers: [String: [ReturnedAnswers.Answer]] = [:]
    for answer in returned.answers {
      if answers[answer.reference] == nil { order.append(answer.reference) }
      answers[answer.reference, default: []].append(answer)
    }
    if let named = answers[ReviewForm.whoseReference]?.first?.words.split(separator: "\n").first { member = String(named) }
    for reference in order where reference != ReviewForm.whoseReference { take(answers[reference] ?? [], of: reference) }
  }

  private mutating func take(_ answers: [ReturnedAnswers.Answer], of reference: String) {
    func words(_ field: ReviewForm.Field) -> String? {
      let found = answers.filter { $0.tag.hasSuffix(":\(field.rawValue)") }.map(\.words)
      return found.isEmpty ? nil : found.joined(separator: "\n")
    }
    let key = answers.first?.tag.split(separator: ":") ?? []
    let change = key.first == "change" && key.count > 1 ? String(key[1]) : nil
    let reader = reader(words(.readers), of: reference)
    func add(_ kind: Remark.Kind, _ words: String?) {
      guard let words else { return }
      remarks.append(Remark(change: change, kind: kind, words: words, reader: reader))
    }
    add(.note, words(.note))
    add(.question, words(.question))
    if let recommended = words(.words) {
      add(.recommendation(kind(words(.kind), of: reference)), recommended)
    } else if let kind = words(.kind) {
      doubts.append("\(reference): “\(kind)” was chosen as a recommendation, but it has no words.")
    }
  }

  private mutating func reader(_ words: String?, of reference: String) -> ReviewForm.Reader {
    guard let words else { return .panel }
    if let reader = ReviewForm.Reader.allCases.first(where: { $0.label.lowercased() == words.lowercased() }) { return reader }
    doubts.append("\(reference): “\(words)” is not one of the readers to choose from. It was kept for the scrutiny officer only.")
    return .officer
  }

  private mutating func kind(_ words: String?, of reference: String) -> Recommendation.Kind {
    if let words, let kind = Recommendation.Kind.allCases.first(where: { $0.choice.lowercased() == words.lowercased() }) { return kind }
    let given = words.map { "“\($0)” is not one of the kinds to choose from" } ?? "no kind was chosen"
    doubts.append("\(reference): \(given). The recommendation was kept as one for other words.")
    return .wording
  }
}
