import PlanComparison
import PlanModel

/// The line of enquiry on what was declared of a change, put to the commissioner.
enum DeclarationQuestion {
  /// The question; nil where there is nothing to ask.
  static func of(_ row: DeclarationCheck.Row) -> String? {
    switch row.change.declared {
    case .undeclared: undeclared(row.change)
    case .partlyDeclared: "Are the words that nothing declares part of the variation too?"
    case .disputed: "Which of the two is meant, the marked wording or what the covering report says?"
    case .overMarked: "Which words here are new? The published plan has them already."
    case .declaredButNotMade: "What change was meant here?"
    case .declared, .notChecked: nil
    }
  }

  private static func undeclared(_ change: Change) -> String {
    let noun = change.subject.noun
    switch change.kind {
    case .added: return "Is this \(noun) part of the variation? Nothing shows it as new."
    case .removed: return "Is this \(noun) to go? Nothing shows it as struck."
    case .moved where !change.isReworded: return "Is this \(noun) meant to move? Nothing shows it."
    default:
      guard let (was, now) = onlyExchange(change.words) else { return "Is the new wording part of the variation? Nothing shows it." }
      return "Is “\(now)” in place of “\(was)” part of the variation? Nothing shows it."
    }
  }

  /// The words taken out and put in, where there is one short exchange of them.
  private static func onlyExchange(_ words: [WordSpan]) -> (String, String)? {
    let removed = words.filter { $0.kind == .removed }
    let added = words.filter { $0.kind == .added }
    guard removed.count == 1, added.count == 1 else { return nil }
    let (was, now) = (trimmed(removed[0].text), trimmed(added[0].text))
    let isShort = !was.isEmpty && !now.isEmpty && was.utf8.count < 60 && now.utf8.count < 60
    return isShort ? (was, now) : nil
  }

  private static func trimmed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
