import DocumentRendering
import FuzzSupport
import PlanComparison
import PlanLoading
import PlanModel
import PlanReading
import PlanReview
import ReviewReporting

/// Two plans in Markdown, from reading to every format of the report.
@_cdecl("FuzzReview_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (before, after) = bytes.halves
    let (original, revised) = (try plan(before, "original.md"), try plan(after, "revised.md"))
    let report = try reviewed(original, revised)
    for format in ReportFormat.all { require(!report.rendered(as: format).isEmpty, "there is a report as \(format.name)") }
    let json = ReportFormat.json
    require(report.rendered(as: json) == (try reviewed(original, revised)).rendered(as: json), "two runs say the same")
    let own = try compare(original, with: original)
    require(own.changes.allSatisfy { $0.kind == .unchanged && !$0.isMoved }, "nothing changed between a plan and itself")
    let back = try reviewed(revised, original)
    require(units(report) == units(back).swapped, "swapped sides have as many units")
  }
}

private func plan(_ bytes: [UInt8], _ name: String) throws -> Loaded<Plan> {
  try PlanLoader().load(SourceFile(bytes, named: name, format: .markdown))
}

/// The review; a proof that fails is a fault, and two languages are none.
private func reviewed(_ original: Loaded<Plan>, _ revised: Loaded<Plan>) throws -> ReviewReport {
  do {
    return try review(original, against: revised)
  } catch ComparisonError.notProved(let reason) {
    fatalError("Not kept: \(reason)")
  }
}

private struct Sides: Equatable {
  var original: Int
  var revised: Int
  var swapped: Sides { Sides(original: revised, revised: original) }
}

private func units(_ report: ReviewReport) -> Sides {
  Sides(
    original: report.comparison.changes.reduce(0) { $0 + $1.original.count },
    revised: report.comparison.changes.reduce(0) { $0 + $1.revised.count })
}
