/// A question that several changes of one division raise in the same words: asked once, of all of them.
public struct SharedQuestion: Hashable, Sendable, Codable {
  /// The question.
  public let question: String
  /// Positions in ``ReviewReport/changes``, in the order of the plan.
  public let changes: [Int]

  /// So many changes with the same question make it a shared one.
  static let threshold = 3

  /// The questions that enough of these changes share, in the order in which they come up.
  static func shared(among positions: [Int], of changes: [ReportedChange]) -> [SharedQuestion] {
    var order: [String] = []
    var askers: [String: [Int]] = [:]
    for position in positions.sorted() {
      for question in changes[position].questions {
        if askers[question] == nil { order.append(question) }
        askers[question, default: []].append(position)
      }
    }
    return order.compactMap { question in
      guard let positions = askers[question], positions.count >= threshold else { return nil }
      return SharedQuestion(question: question, changes: positions)
    }
  }
}
