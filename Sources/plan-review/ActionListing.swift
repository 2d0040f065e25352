import PlanEvidence
import PlanModel

/// An action log as lines of text, or as rows for scripts.
struct ActionListing {
  private let log: ActionLog

  init(_ log: ActionLog) { self.log = log }

  /// A row an action: document, line, owner, due, state, evidence.
  var rows: String {
    log.actions.map { action in
      [
        log.sources[action.source].name, line(action.place), action.owner ?? "", action.due?.iso ?? "", action.state.rawValue,
        action.evidence.map(reference).joined(separator: ","),
      ].joined(separator: "\t") + "\n"
    }.joined()
  }

  /// A paragraph an action.
  var text: String {
    guard !log.actions.isEmpty else { return "No action was found.\n" }
    return log.actions.map { action in
      var lines = [
        "\(log.sources[action.source].name):\(line(action.place)). \(action.text)",
        "    \(action.owner ?? "nobody named")\(action.due.map { ", by \($0.iso)" } ?? ""): \(action.state.title)",
      ]
      lines += action.alsoSaid.map { "    also \($0.place): “\($0.text)”" }
      lines += action.evidence.map { "  - \(reference($0)) “\($0.passage.text)” (\($0.words.joined(separator: ", ")))" }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func reference(_ evidence: ActionEvidence) -> String { "\(log.sources[evidence.source].name):\(line(evidence.passage.place))" }

  private func line(_ place: Place) -> String { String(place.line ?? place.paragraph) }
}
