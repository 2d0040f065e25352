import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("A plan in a larger document")
struct PlanExcerptTests {
  let file = URL(filePath: "pack.txt")

  let plan = """
    A SAFER AMBLESHIRE PLAN

    Contents

    - 1. Foreword
    - 2. Safer roads

    Foreword

    I will be open about what I do.

    Safer roads

    I will hold the Chief Constable to account for:

    - Funding patrols
    - Training volunteers

    As your Commissioner I will:

    - Keep desks open

    Back page
    """

  let report = """
    AMBLESHIRE POLICE AND CRIME PANEL 3 MARCH 2031

    PROPOSED VARIATION TO THE SAFER AMBLESHIRE PLAN

    Recommendation

    1. Members of the Panel are asked to review the plan.

    Background Papers

    The proper officer knows of none.
    """

  let after = """
    This page is intentionally left blank

    AMBLESHIRE POLICE AND CRIME PANEL 3 MARCH 2031

    WORK PROGRAMME

    The Panel will:

    - plan its year
    """

  func excerpt(_ text: String, _ options: LoadingOptions = .standard) throws -> SourceDocument {
    try document(plain: text).planExcerpt(options: options, file: file)
  }

  @Test("The plan is found between the papers of the meeting, and the rest set aside with one note")
  func found() throws {
    let document = try excerpt([report, plan, after].joined(separator: "\n\n"))
    #expect(document.blocks.map(\.text) == (try self.document(plain: plan)).blocks.map(\.text))
    let notes = document.notes.filter { $0.kind == .setAside }
    #expect(notes.count == 1)
    #expect(notes.first?.sentence.contains("“A SAFER AMBLESHIRE PLAN”; 12 lines before it and 9 lines after it were set aside") == true)
    #expect(document.coverage.paragraphs == 13)
  }

  @Test("A file that is only a plan stays whole, blank pages, minutes and all")
  func whole() throws {
    for text in [
      plan, plan + "\n\nThis page is intentionally left blank\n\nAppendix\n\nWords", plan + "\n\nMinutes\n\nMinutes are published.",
      "Words only.",
    ] {
      #expect(try excerpt(text) == document(plain: text))
    }
  }

  @Test("Papers with no plan in them stay whole")
  func noPlan() throws {
    #expect(try excerpt(report) == document(plain: report))
  }

  @Test("Headings that are named bound the plan, the line in the contents passed over")
  func named() throws {
    let roads = try excerpt(plan, LoadingOptions(from: "Safer roads", to: "back PAGE"))
    #expect(roads.blocks.map(\.place.line) == [12, 14, 16, 17, 19, 21])
    #expect(roads.notes.last?.sentence.contains("11 lines before it and 1 line after it") == true)
    let rest = try excerpt(plan, LoadingOptions(from: "As your Commissioner"))
    #expect(rest.blocks.first?.place.line == 19)
    let start = try excerpt(plan, LoadingOptions(to: "Foreword"))
    #expect(start.blocks.last?.place.line == 6)
  }

  @Test("A heading that is not there is refused by name")
  func notFound() {
    #expect(throws: LoadingError.headingNotFound(file, heading: "Safer lanes")) { try excerpt(plan, LoadingOptions(from: "Safer lanes")) }
    #expect(throws: LoadingError.headingNotFound(file, heading: "Foreword")) {
      try excerpt(plan, LoadingOptions(from: "Back page", to: "Foreword"))
    }
  }

  func document(plain text: String) throws -> SourceDocument { try PlainTextReader.read(Array(text.utf8), file: file) }
}
