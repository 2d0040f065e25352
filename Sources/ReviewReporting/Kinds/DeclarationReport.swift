public import DocumentRendering
public import PlanComparison
public import PlanModel

/// The check of a redline: what it declares and what it does not, each change with its words, its places and what to ask.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.28(3)(a), the panel's review of the draft; s.13, the information it may ask for.
public struct DeclarationReport: DataReport, TabularReport {
  /// The review of the draft against the published plan, with the status of each change.
  public let review: ReviewReport
  /// The check.
  public let check: DeclarationCheck
  /// The variation that it belongs to; nil where no review file was given.
  public let variation: Variation?
  /// The version of the product, for the closing line.
  public let readerVersion: String
  /// The rows to report, in the order of the plan.
  let entries: [DeclaredEntry]

  /// Takes the facts that the paper is composed from.
  ///
  /// - Parameters:
  ///   - review: The review of the draft, whose changes are those of the check's rows.
  ///   - check: The check.
  ///   - variation: The variation that it belongs to.
  ///   - readerVersion: The version of the product.
  public init(_ review: ReviewReport, _ check: DeclarationCheck, of variation: Variation? = nil, readerVersion: String) {
    precondition(review.comparison.changes.count == check.rows.count, "A check has a row for each change of the review.")
    self.review = review
    self.check = check
    self.variation = variation
    self.readerVersion = readerVersion
    entries = DeclaredEntry.all(of: check, in: review)
  }

  /// The check of a reviewed variation; nil where no redline was given with a published plan.
  public init?(_ reviewed: ReviewedVariation) {
    guard let proposal = reviewed.proposal, let check = reviewed.check else { return nil }
    self.init(proposal, check, of: reviewed.variation, readerVersion: reviewed.readerVersion)
  }

  /// Whether something was changed that nothing declares.
  public var holdsUndeclared: Bool { check.count(of: .undeclared) > 0 }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: title, banner: banner, subtitle: subtitle, status: "Draft for the Panel",
      sections: [inShort] + statusSections + [baseDrift, acceptance, findings, faults, declared, method].compactMap(\.self),
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). "
        + "Every finding shows the rule and the words it rests on.")
  }

  /// The check as a table for a spreadsheet.
  public var csv: [UInt8] { CSVFormat.bytes(of: self) }

  var title: String { "Declared against actual: \(planTitle)" }

  private var planTitle: String { variation?.planTitle ?? review.original.metadata.title?.text ?? "the plan" }

  private var banner: [String] {
    let meeting = variation?.date(of: .meeting).map { "meeting of \($0)" }
    let line = [variation?.panel.name, meeting].compactMap(\.self).joined(separator: " · ")
    return line.isEmpty ? [] : [line]
  }

  private var subtitle: [String] {
    let names = check.documents.map { document in document.label.map { "\(document.name) (\($0))" } ?? document.name }
    return names.count > 1 ? ["\(names[1]), checked against \(Phrases.list([names[0]] + names.dropFirst(2)))".capitalisedFirst] : []
  }
}
