import PlanLanguage
import PlanModel

/// The contents list of the draft does not match its headings.
///
/// It is held to the headings only where most of its entries are among them: a contents list that was read badly proves nothing.
struct ContentsList: FindingRule {
  let name = "contents-list"

  func findings(in documents: CheckedDocuments) -> [Finding] {
    let entries = documents.draft.contents
    let headings = documents.draft.value.units.filter { $0.kind == .heading }
    let hasAppendix = documents.draft.value.divisions.contains { $0.kind == .appendix }
    let known = Set(headings.flatMap(Self.keys)).union(hasAppendix ? ["appendices", "annexes", "annexes and appendices"] : [])
    let listed = Set(entries.flatMap { Self.keys($0.text, label: $0.label) })
    let missing = entries.filter { Self.keys($0.text, label: $0.label).isDisjoint(with: known) }
    guard entries.count > 2, missing.count * 2 <= entries.count else { return [] }
    let listsHeadings = headings.filter { !Self.keys($0).isDisjoint(with: listed) }
    let unlisted = headings.filter { Self.isMain($0) && Self.keys($0).isDisjoint(with: listed) && Self.isListed($0, among: listsHeadings) }
    return missing.map { entry in
      Finding(
        rule: name, statement: "The contents list has an entry that is no heading of \(documents.draftName).",
        evidence: [Finding.Evidence(document: documents.draftName, place: entry.place, text: Self.printed(entry.text, entry.label))],
        question: "Was this heading renamed or taken out, and is the contents list still to be brought up to date?")
    }
      + unlisted.map { heading in
        Finding(
          rule: name, statement: "The contents list of \(documents.draftName) leaves out \(Self.noun(heading)).",
          evidence: [
            Finding.Evidence(document: documents.draftName, place: heading.place, text: Self.printed(heading.text, heading.label))
          ],
          question: "Is \(Self.noun(heading)) new, and should the contents list name it?")
      }
  }

  /// Only the headings that open a division are expected in every contents list.
  private static func isMain(_ heading: PlanUnit) -> Bool { heading.depth == 1 }

  /// Appendices are often listed as one: they are expected only where one of them is listed.
  private static func isListed(_ heading: PlanUnit, among listed: [PlanUnit]) -> Bool {
    listed.contains { $0.depth == 1 && $0.divisionKind == heading.divisionKind }
  }

  private static func noun(_ heading: PlanUnit) -> String {
    switch heading.divisionKind {
    case .objective: "an objective"
    case .appendix: "an appendix"
    case .introduction, .chapter: "a chapter"
    }
  }

  private static func keys(_ heading: PlanUnit) -> Set<String> { keys(heading.text, label: heading.label) }

  /// The words of a heading, with and without its label.
  private static func keys(_ text: String, label: String?) -> Set<String> {
    let words = Wording(text).foldedWords
    let whole = Wording([label, text].compactMap(\.self).joined(separator: " ")).foldedWords
    let bare = words.drop { Int($0) != nil }
    return Set([words, whole, Array(bare)].filter { !$0.isEmpty }.map { $0.joined(separator: " ") })
  }

  private static func printed(_ text: String, _ label: String?) -> String { [label, text].compactMap(\.self).joined(separator: " ") }
}
