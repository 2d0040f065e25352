import DocumentRendering
import PlanComparison
package import PlanModel

extension DeclarationReport {
  /// Page one: what the redline declares and what it does not, in words and in counts.
  var inShort: DocumentSection {
    var blocks: [DocumentBlock] = [.paragraph(opening, .lead)]
    blocks.append(.keyFigures("Changes and marks by what declares them", figures))
    blocks.append(.list(remarks, .bulleted))
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  private var opening: String {
    let total = changes.count
    guard total > 0 else {
      return "No change was found from \(review.original.name) to \(review.revised.name), punctuation and capitals apart."
    }
    let undeclared = changes.count { $0.row.change.declared == .undeclared }
    let found = "\(Phrases.number(total).capitalisedFirst) \(Phrases.noun(total, "change")) \(total == 1 ? "was" : "were") found"
    let hidden =
      switch undeclared {
      case 0: "Each of them is declared at least in part."
      case 1: "One of them is undeclared: no mark shows it, and nothing else given with the draft tells of it."
      default:
        "\(Phrases.number(undeclared).capitalisedFirst) of them are undeclared: no mark shows them, and nothing else given with the draft tells of them."
      }
    return "\(found) from \(review.original.name) to \(review.revised.name), punctuation and capitals apart. \(hidden)"
  }

  /// The entries that are changes, whatever their status.
  var changes: [DeclaredEntry] { entries.filter(\.isChange) }

  /// The entries of a status. Declared entries are included only where something changed.
  func entries(_ status: DeclarationStatus) -> [DeclaredEntry] {
    entries.filter { $0.row.change.declared == status && (status != .declared || $0.isChange) }
  }

  private var figures: [KeyFigure] {
    DeclarationStatus.reported.map { KeyFigure(entries($0).count, $0.noun) } + [KeyFigure(entries(.declared).count, "declared")]
  }

  private var remarks: [[Inline]] {
    var remarks = DeclarationStatus.reported.compactMap { status -> [Inline]? in
      let count = entries(status).count
      return count == 0 ? nil : [.link(status.label, to: status.rawValue), .text(": \(status.described(count))")]
    }
    remarks.append([.text(drift)])
    if let covering { remarks.append([.text(covering)]) }
    if !check.findings.isEmpty {
      let count = check.findings.count
      remarks.append([
        .link("Other findings", to: "findings"), .text(": \(Phrases.number(count)), by rules that look at the documents as wholes."),
      ])
    }
    if !check.faults.isEmpty {
      let count = check.faults.count
      remarks.append([.link("Marks", to: "faults"), .text(": \(Phrases.number(count)) cannot be relied on.")])
    }
    return remarks
  }

  private var drift: String {
    let count = check.drift.count
    guard count > 0 else { return "With its marks rejected, the redline reads as the published plan does, punctuation and capitals apart." }
    return
      "With its marks rejected, the redline differs from the published plan in \(Phrases.number(count)) \(Phrases.noun(count, "place"))."
  }

  /// What the covering report adds to the marks.
  private var covering: String? {
    let described = entries.count { !$0.row.covering.isEmpty }
    guard described > 0 else { return nil }
    let alone = entries(.declared).count { $0.row.marks.isEmpty && !$0.row.covering.isEmpty }
    let only = alone == 0 ? "" : " \(Phrases.number(alone).capitalisedFirst) of them \(alone == 1 ? "is" : "are") declared there alone."
    let names = Phrases.list(check.coveringNames).capitalisedFirst
    return
      "\(names) \(check.coveringNames.count == 1 ? "speaks" : "speak") of \(Phrases.number(described)) \(Phrases.noun(described, "place")) in the plan.\(only)"
  }
}

extension DeclarationCheck {
  /// The names of the covering reports that mention a change, each once.
  fileprivate var coveringNames: [String] {
    var names: [String] = []
    for evidence in rows.lazy.flatMap(\.covering) where !names.contains(evidence.document) { names.append(evidence.document) }
    return names
  }
}

extension DeclarationStatus {
  /// The statuses that a reader should look at, in the order of the report.
  package static let reported: [DeclarationStatus] = [.undeclared, .partlyDeclared, .disputed, .overMarked, .declaredButNotMade]

  /// The word beside a count.
  package var noun: String { label.lowercased() }

  /// What so many of them are, in a sentence.
  fileprivate func described(_ count: Int) -> String {
    let number = Phrases.number(count)
    return switch self {
    case .undeclared: "\(number), shown by no mark and told of nowhere else."
    case .partlyDeclared: "\(number), of which only some of the words are declared."
    case .disputed: "\(number), on which two sources of declaration disagree."
    case .overMarked: "\(number), marked or told as new or as gone where the words stood before."
    case .declaredButNotMade: "\(number), marked or announced where no word changed."
    case .declared, .notChecked: "\(number)."
    }
  }
}
