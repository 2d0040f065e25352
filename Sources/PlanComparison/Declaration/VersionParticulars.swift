import PlanLanguage
import PlanModel

/// The particulars that a draft prints of itself before its first heading: "Version", "Date", "Author", "Draft revisions".
///
/// They belong to the document and not to the plan, so nobody need declare them.
enum VersionParticulars {
  /// Whether a change is of nothing else.
  static func areAll(of change: Change) -> Bool { (change.original + change.revised).allSatisfy(isOne) }

  private static func isOne(_ unit: PlanUnit) -> Bool {
    guard unit.divisionKind == .introduction, unit.kind == .tableRow || unit.kind == .narrative else { return false }
    let words = Wording(unit.cells.first ?? unit.text).foldedWords
    return unit.cells.isEmpty ? headings.contains(words) : names.contains(words.joined(separator: " "))
  }

  private static let names: Set<String> = [
    "version", "date", "author", "authors", "owner", "status", "document version", "version number", "last updated", "classification",
  ]

  private static let headings: Set<[String]> = [
    ["draft"], ["draft", "revisions"], ["draft", "variation"], ["final", "draft"], ["revised", "draft"], ["draft", "for", "consultation"],
    ["draft", "for", "the", "panel"],
  ]
}
