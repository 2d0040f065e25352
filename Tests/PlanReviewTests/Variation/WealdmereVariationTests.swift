import DocumentRendering
import Foundation
import PlanComparison
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("The three versions of the sample area")
struct WealdmereVariationTests {
  private let reviewed: ReviewedVariation
  private let versions: ThreeVersions
  private let report: VariationReview

  init() throws {
    reviewed = try WealdmereVariation.reviewed()
    versions = try #require(reviewed.versions)
    report = try #require(VariationReview(reviewed))
  }

  private func standing(of text: String) throws -> ThreeVersions.Standing {
    try #require(versions.rows.first { ($0.published + $0.draft + $0.issued).contains { $0.text.hasPrefix(text) } }).standing
  }

  @Test("Each planted difference has the standing that the page on the sample plans tells")
  func standings() throws {
    #expect(try standing(of: "Requiring officers to follow") == .issuedDifferently)
    #expect(try standing(of: "No more than one victim in ten") == .issuedDifferently)
    #expect(try standing(of: "Every child found carrying a knife") == .putNotIssued)
    #expect(try standing(of: "Trialling drones") == .putNotIssued)
    #expect(try standing(of: "Set up a fund of £150,000") == .neverPut)
    #expect(try standing(of: "Making Wealdmere Police look like") == .issuedAsPut)
    #expect(try standing(of: "Hold an open evening in each district") == .editorial)
    #expect(try standing(of: "Recording what each victim needs") == .unchanged)
  }

  @Test("Every unit of all three versions is in exactly one row")
  func everyUnitOnce() throws {
    let proposal = try #require(reviewed.proposal).comparison.changes
    let issue = try #require(reviewed.issue).comparison.changes
    #expect(versions.rows.flatMap(\.published).map(\.id).sorted() == proposal.flatMap(\.original).map(\.id).sorted())
    #expect(versions.rows.flatMap(\.draft).map(\.id).sorted() == proposal.flatMap(\.revised).map(\.id).sorted())
    #expect(versions.rows.flatMap(\.issued).map(\.id).sorted() == issue.flatMap(\.revised).map(\.id).sorted())
  }

  @Test("References are those of the panel review report, and every other one has an I")
  func references() throws {
    let entries = report.document.sections.flatMap(\.blocks).compactMap { block -> DocumentItem? in
      if case .item(let item) = block { item } else { nil }
    }
    let known = Set(try #require(reviewed.proposal).changes.map(\.ref))
    #expect(entries.count == versions.rows.count - versions.count(of: .unchanged))
    #expect(Set(entries.map(\.ref)).count == entries.count)
    for entry in entries { #expect(known.contains(entry.ref) != entry.ref.contains("-I"), "\(entry.ref)") }
    let fund = try #require(entries.first { $0.heading.hasPrefix("Set up a fund") })
    #expect(fund.ref.hasSuffix("-I1") && fund.tag == "Never put")
    #expect(Self.questions(in: fund).contains { $0.contains("why was it not in the draft") && $0.contains("s.5(8)") })
  }

  @Test("A wording that versions share is shown once, under both")
  func wordings() throws {
    let entries = report.document.sections.flatMap(\.blocks).compactMap { block -> DocumentItem? in
      if case .item(let item) = block { item } else { nil }
    }
    let knife = try #require(entries.first { $0.heading.hasPrefix("Every child found carrying a knife") })
    #expect(Self.columns(in: knife).map(\.heading) == ["As published and as issued", "As put to the Panel"])
    #expect(knife.flags == ["Undeclared"])
    let code = try #require(entries.first { $0.heading.hasPrefix("Encouraging officers to follow") })
    #expect(Self.columns(in: code).map(\.heading) == ["As published", "As put to the Panel", "As issued"])
    let remarks = code.blocks.flatMap { if case .list(let items, .labelled) = $0 { items } else { [[Inline]]() } }
    #expect(remarks.contains { $0.first == .strong("Recommendation 1:") })
    #expect(!Self.questions(in: code).contains { $0.hasPrefix("Why does it differ") }, "the reason is known: the Panel asked for it")
  }

  private static func columns(in item: DocumentItem) -> [WordingColumn] {
    item.blocks.flatMap { if case .sideBySide(let columns) = $0 { columns } else { [WordingColumn]() } }
  }

  private static func questions(in item: DocumentItem) -> [String] {
    item.blocks.flatMap { if case .callout(_, let questions) = $0 { questions } else { [String]() } }
  }

  @Test("Every format counts the same rows and uses the field's words")
  func formats() throws {
    let changed = versions.rows.count - versions.count(of: .unchanged)
    let csv = String(decoding: report.rendered(as: .csv), as: UTF8.self).split(separator: "\r\n")
    #expect(csv.count == changed + 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json))) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.count == versions.rows.count)
    #expect(rows.count { $0["ref"] is String } == changed)
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    let markdown = String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    #expect(html.components(separatedBy: "<article").count == changed + 1)
    #expect(markdown.contains("“HMIC” becomes “HMICFRS”."), "where no rule spoke, the words that differ are told")
    #expect(!markdown.contains("****"), "two marks must not run together")
    for page in [html, markdown] {
      for heading in ["Issued text that differs from the draft", "Put to the Panel but not issued", "Issued but never put to the Panel"] {
        #expect(page.contains(heading))
      }
      for word in ["improper", "approv", "unlawful", "complian", "breach"] { #expect(!page.lowercased().contains(word), "\(word)") }
    }
  }

  @Test("The review of the draft has the timetable, the grid and the provisions of the review file")
  func panelReview() throws {
    let proposal = try #require(reviewed.proposal)
    let sections = PanelReview(of: reviewed).document(of: proposal).sections
    #expect(sections.contains { $0.id == "timetable" } && sections.contains { $0.id == "coverage-grid" })
    #expect(proposal.law.provisions.map(\.citation).contains("s.28(8)"), "the duty to send copies is that of a panel in England")
    #expect(proposal.settings.panel == "Wealdmere Police and Crime Panel")
  }
}
