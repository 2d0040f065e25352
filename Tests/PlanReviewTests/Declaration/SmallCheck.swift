import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import TestSupport

/// A declaration check of small documents in Markdown: marks are `{++new++}` and `{--struck--}`.
struct SmallCheck {
  let check: DeclarationCheck

  /// - Parameters:
  ///   - published: The published plan; the standard small plan where none is given.
  ///   - redline: The redline.
  ///   - draft: A clean draft.
  ///   - covering: The covering report.
  ///   - list: The list of changes in the review file.
  init(
    published: String = SmallPlan.text, redline: String, draft: String? = nil, covering: String? = nil,
    list: [Variation.CoveringStatement] = []
  ) throws {
    let folder = try TemporaryFolder()
    let loader = PlanLoader()
    var reports = [try covering.map { try CoveringReportReader.read(try folder.file("covering.md", $0)) }].compactMap(\.self)
    if !list.isEmpty { reports.append(CoveringReport(name: "the list of changes", statements: list)) }
    let sources = DeclarationSources(
      published: try loader.load(try folder.file("published.md", published)),
      redline: try loader.loadRedline(try folder.file("redline.md", redline)),
      draft: try draft.map { try loader.load(try folder.file("draft.md", $0)) }, covering: reports)
    check = try PlanReview.check(sources)
  }

  /// The row whose words on either side begin so.
  func row(_ opening: String) -> DeclarationCheck.Row? {
    check.rows.first { row in (row.change.revised + row.change.original).contains { $0.text.hasPrefix(opening) } }
  }

  /// The status of the row whose words on either side begin so.
  func status(_ opening: String) -> DeclarationStatus? { row(opening)?.change.declared }

  /// The findings of a rule.
  func findings(_ rule: String) -> [Finding] { check.findings.filter { $0.rule == rule } }
}

/// A small plan to vary.
enum SmallPlan {
  static let text = """
    # Safer Ostmoor: Police and Crime Plan

    Contents

    - Foreword
    - Priority 1: Quiet streets
    - Priority 2: Safer lanes
    - Priority 3: Honest trade
    - Resources

    ## Foreword

    Ostmoor is a quiet place, and I want it to stay one.

    ## Priority 1: Quiet streets

    I will hold the Chief Constable to account for:

    - Answering nine emergency calls in ten within twelve seconds
    - Keeping a patrol of six officers in the harbour quarter
    - Closing every noisy licensed cellar that breaks its conditions

    As your Commissioner I will:

    - Fund the Lantern Walk wardens until March 2028
    - Publish the complaints about fireworks each quarter

    ## Priority 2: Safer lanes

    I will hold the Chief Constable to account for:

    - Cutting collisions on the causeway by a fifth
    - Training riders of heavy horses at the abbey yard

    As your Commissioner I will:

    - Pay for a speed camera at Thornbury ford
    - Could lend bicycles to apprentices who work nights

    ## Priority 3: Honest trade

    I will hold the Chief Constable to account for:

    - Tracing counterfeit timber before it leaves the quay
    - Testing the scales of the fish market twice a year

    As your Commissioner I will:

    - Give each market trader a fraud leaflet in plain words

    ## Resources

    The budget for the year is £12.4 million.

    """

  /// The plan with pieces replaced.
  static func varied(_ replacements: (String, String)...) -> String {
    var text = Self.text
    for (old, new) in replacements {
      guard let range = text.firstRange(of: old) else { preconditionFailure("The small plan does not say: \(old)") }
      text.replaceSubrange(range, with: new)
    }
    return text
  }

  /// A marked change that every redline of these tests holds, since one without marks is none.
  static let marked = ("until March 2028", "until {--March 2028--}{++June 2029++}")
}
