import Foundation
import PlanLoading
import PlanModel
import PlanReading
import Testing
import VariationLoading

@Suite("What a review file records of the meeting")
struct MeetingRecordTests {
  private static let head = """
    area: Northmere
    country: england
    body: {kind: pcc, name: Police and Crime Commissioner for Northmere}
    panel: {name: Northmere Police and Crime Panel}
    instrument: variation
    versions: [{role: base, label: Plan, file: plan.xml}]

    """

  private static func read(_ text: String) throws -> Variation {
    try VariationReader.read(Array((head + text).utf8), file: URL(filePath: "/northmere/review.yaml"))
  }

  @Test("Undertakings and points of the discussion are read")
  func read() throws {
    let variation = try Self.read(
      """
      undertakings:
        - number: U1
          text: To send the figures.
          by: Chief Constable
          due: 2026-06-30
          changes: [REF-04]
          wanted:
            present: each quarter
          done: 2026-06-26
      discussion:
        - point: Why the target is lower.
          asked-by: Councillor Ash
          answer: The figure counted calls twice.
          answered-by: Commissioner
          changes: [REF-04]
          undertaking: u1
      """)
    let undertaking = try #require(variation.undertakings.first)
    #expect(undertaking.wanted == .present("each quarter") && undertaking.due == CalendarDate(iso: "2026-06-30"))
    #expect(undertaking.done == CalendarDate(iso: "2026-06-26") && undertaking.changeReferences == ["REF-04"])
    #expect(variation.discussion.first?.answer == "The figure counted calls twice.")
  }

  @Test("An undertaking without a number, a number given twice and an undertaking that is not there are faults with their lines")
  func faults() throws {
    func lines(_ text: String) -> [Int] {
      do {
        _ = try Self.read(text)
        return []
      } catch LoadingError.invalidReview(_, let faults) { return faults.map(\.line) } catch { return [] }
    }
    #expect(lines("undertakings:\n  - text: To send the figures.\n") == [8])
    #expect(lines("undertakings:\n  - number: U1\n    text: One.\n  - number: u1\n    text: Two.\n") == [10])
    #expect(lines("discussion:\n  - point: Why?\n    undertaking: U3\n") == [9])
    #expect(lines("discussion:\n  - point: Why?\n") == [])
  }
}
