import PlanComparison
import PlanModel
import Testing

@Suite("What happened to narrative, tables and notes")
struct OtherUnitsTests {
  @Test("Rows are known by their first cell, although every figure changed or the order did")
  func rows() {
    expectChanges(
      original: """
        # Resources
        | Year | Grant | Precept
        | 2025/26 | 100.1 | 80.2
        | 1️⃣2026/27 | 101.4 | 84.0
        | 2️⃣Reserves | 12.0 | 3.1
        | Total | 213.5 | 167.3
        """,
      revised: """
        # Resources
        | Year | Grant | Precept
        | 2️⃣Reserves | 9.5 | 2.0
        | 2025/26 | 100.1 | 80.2
        | 1️⃣2026/27 | 99.7 | 85.5
        | Total | 213.5 | 167.3
        | 3️⃣Capital | 4.0 | 0.0
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .moved), .init("3️⃣", .added)])
  }

  @Test("Rows that share their first cell are not paired by it")
  func sharedKeys() throws {
    let comparison = try Classifier().classify(
      Alignment(
        of: MarkedPlan("# Money\n| Year | Grant\n| Total | 4.7\n| Reserves | 9.1").plan,
        with: MarkedPlan("# Money\n| Year | Grant\n| Reserves | 9.1\n| Total | 8.8\n| Total | 5.1").plan))
    let pairs = comparison.changes.filter { !$0.original.isEmpty && !$0.revised.isEmpty }
    #expect(pairs.contains { $0.original[0].text.hasPrefix("Reserves") && $0.pairing.isMoved == false })
    #expect(!pairs.contains { $0.original[0].text.hasPrefix("Total") && $0.pairing.matcher == "key" })
  }

  @Test("A row is told cell by cell")
  func cells() throws {
    let comparison = try Classifier().classify(
      Alignment(
        of: MarkedPlan("# Money\n| Year | Grant\n| 2026 | 4.7").plan, with: MarkedPlan("# Money\n| Year | Grant\n| 2026 | 5.1").plan))
    let row = try #require(comparison.changes.first { $0.kind == .reworded })
    #expect(row.words == [WordSpan(.kept, "2026 | "), WordSpan(.removed, "4.7"), WordSpan(.added, "5.1")])
  }

  @Test("Narrative and notes are compared too")
  func narrative() {
    expectChanges(
      original: """
        1️⃣Welcome to my plan for the county, which covers the years from 2024.
        # Safer homes
        Burglary hurts.
        ^ 2️⃣[1] Source: crime survey, 2024.
        """,
      revised: """
        1️⃣Welcome to my plan for the county, which covers the years from 2025.
        # Safer homes
        Burglary hurts.
        3️⃣Its harm lasts for years, and too many victims have told me so.
        ^ 2️⃣[2] Source: crime survey, 2024.
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .renumbered), .init("3️⃣", .added)])
  }

  @Test("A bullet that became a paragraph is the same promise")
  func otherKind() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Publish the answer to every question that a parish council sends me
        - Halve burglary by 2027
        - Fund home visits for victims of burglary
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        - Fund home visits for victims of burglary
        1️⃣Publish the answer to every question that a parish council sends me.
        """,
      [.init("1️⃣", .moved)])
  }

  @Test("A lead-in reworded keeps its commitments in place")
  func leadIn() {
    expectChanges(
      original: """
        # Safer homes
        1️⃣As your Commissioner I will:
        - Halve burglary by 2027
        - Fund home visits
        """,
      revised: """
        # Safer homes
        1️⃣I will hold the Chief Constable to account for:
        - Halve burglary by 2027
        - Fund home visits
        """,
      [.init("1️⃣", .reworded)])
  }

  @Test("A sub-heading put in above part of a list moves nothing")
  func subheading() {
    expectChanges(
      original: """
        # Safer homes
        - Halve burglary by 2027
        - Fund home visits
        - Fit better locks for older residents
        """,
      revised: """
        # Safer homes
        - Halve burglary by 2027
        ## 1️⃣For victims
        - Fund home visits
        - Fit better locks for older residents
        """,
      [.init("1️⃣", .added)])
  }

  @Test("Sub-commitments are units of their own")
  func children() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary by 2027
          - 1️⃣in Northam
          - in the Vale villages
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary by 2027
          - in the Vale villages
          - 2️⃣on every farm
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .added)])
  }
}
