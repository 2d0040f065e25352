import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import Testing
import TestSupport

/// What a report counts, and that every format says the same.
struct CountsTests {
  private let report = ReviewFixture.wealdmere.report

  @Test func unitsOfEachSideAddUp() {
    let commitments = report.tallies.commitments
    #expect(commitments.original == ReviewFixture.wealdmere.original.value.units.count { $0.kind == .commitment })
    #expect(commitments.revised == ReviewFixture.wealdmere.revised.value.units.count { $0.kind == .commitment })
  }

  @Test func mergesAndSplitsAreOneChangeOfSeveralUnits() {
    let commitments = report.tallies.commitments
    #expect(commitments[.merged].changes == 1 && commitments[.merged].original == 2 && commitments[.merged].revised == 1)
    #expect(commitments[.split].changes == 1 && commitments[.split].original == 1 && commitments[.split].revised == 2)
  }

  @Test func whatIsNoCommitmentIsCountedApart() {
    #expect(report.tallies.tableRows.changed == 4)
    #expect(report.tallies.paragraphs.changed == 3)
    #expect(report.tallies.commitments.changed + report.tallies.restChanged == report.changes.count)
  }

  @Test func groupsAddUpToThePlan() {
    #expect(report.groups.reduce(0) { $0 + $1.tallies.changed } == report.tallies.changed)
    #expect(report.groups.flatMap(\.changes).sorted() == Array(report.changes.indices))
  }

  @Test func everyKindOccursInTheFixture() {
    for kind in ChangeKind.allCases { #expect(report.tallies.commitments[kind].changes > 0, "\(kind)") }
  }

  @Test func everyFormatShowsTheSameCounts() throws {
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    let markdown = String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    let word = try WordFile(report.rendered(as: .docx))
    let rows = CSVRows.rows(of: report.rendered(as: .csv)).dropFirst()
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json))) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    for kind in ChangeKind.allCases where kind != .unchanged {
      let expected = report.changes.count { report.change($0).kind == kind }
      let name = kind == .renumbered ? "unchanged but renumbered" : kind.rawValue
      #expect(html.components(separatedBy: "data-kind=\"\(kind.rawValue)\"").count - 1 == expected, "HTML, \(kind)")
      #expect(markdown.matches(of: try Regex("(?m)^### \\S+ \(kind.rawValue.capitalized): ")).count == expected, "Markdown, \(kind)")
      #expect(word.headings.count { $0.level == 2 && $0.text.contains(" \(kind.label): ") } == expected, "Word, \(kind)")
      #expect(rows.count { $0[5] == name } == expected, "CSV, \(kind)")
      #expect(changes.count { $0["kind"] as? String == kind.rawValue } == expected, "JSON, \(kind)")
    }
    let unchanged = report.headline.commitments[.unchanged].changes
    #expect(html.contains("<strong>\(unchanged)</strong><span> unchanged</span>"))
    #expect(markdown.contains("**\(unchanged)** unchanged"))
    #expect(word.text.contains("\(unchanged)\u{A0}unchanged"))
  }
}
