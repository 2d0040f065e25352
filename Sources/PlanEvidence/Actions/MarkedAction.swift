import PlanLanguage

/// A line that is marked as an action: "ACTION: ...", "Action 2 (Commissioner): ...", "Action: Chief Constable".
struct MarkedAction {
  /// What is to be done; nil where the line only names who is to do what was said before.
  let text: String?
  /// Who is to act, where the mark names them.
  let owner: String?

  /// Nil for any other line.
  init?(_ written: String) {
    let trimmed = written.drop { "*_ ".contains($0) }
    let open = trimmed.firstIndex(of: "(")
    let close = trimmed.firstIndex(of: ")")
    guard let mark = trimmed.firstIndex(where: { ":–-".contains($0) }) else { return nil }
    // A mark in the name in brackets ends nothing: "Action (Vice-Chair):".
    var colon = mark
    if let open, let close, open < mark, mark < close {
      guard let next = trimmed[close...].firstIndex(where: { ":–-".contains($0) }) else { return nil }
      colon = next
    }
    let head = trimmed[..<colon]
    let bracketed = open.flatMap { open in
      close.flatMap { $0 > open && $0 < colon ? String(trimmed[trimmed.index(after: open)..<$0]) : nil }
    }
    let words = FoldedText(String(open.map { head[..<min($0, colon)] } ?? head)).words
    guard let first = words.first, ["action", "actions", "ap"].contains(first), words.count < (bracketed == nil ? 5 : 4) else { return nil }
    let rest = String(trimmed[trimmed.index(after: colon)...].trimmingSpaces().drop { "*_ ".contains($0) })
    guard !rest.isEmpty else { return nil }
    let named = words.dropFirst().drop { $0 == "point" || $0.allSatisfy(\.isNumber) }
    // "Action plan:" and "Action Fraud:" mark nothing.
    guard named.isEmpty || Self.isName(named) else { return nil }
    let told = bracketed ?? (named.isEmpty ? nil : named.joined(separator: " "))
    let isName = told == nil && Self.isOnlyName(rest)
    text = isName ? nil : rest
    owner = isName ? rest.trimmingSigns : told
  }

  private static func isName(_ words: ArraySlice<String>) -> Bool {
    words.last.map(ActionVocabulary.roles.contains) ?? false || words.first.map(ActionVocabulary.titles.contains) ?? false
  }

  private static func isOnlyName(_ rest: String) -> Bool {
    let words = FoldedText(rest).words
    return words.count < 6 && words.last.map(ActionVocabulary.roles.contains) ?? false && !words.contains("to")
  }
}
