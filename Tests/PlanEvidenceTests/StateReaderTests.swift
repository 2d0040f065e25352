import PlanModel
import Testing

@testable import PlanEvidence

@Suite("States of commitments")
struct StateReaderTests {
  private let reader = StateReader(date: CalendarDate(year: 2026, month: 7, day: 18))

  private func state(_ text: String, _ statuses: [PassageStatus], _ fate: CommitmentFate? = nil) -> CommitmentState {
    reader.state(of: CommitmentPromise(Samples.commitment(text)), statuses: statuses, fate: fate).state
  }

  @Test("Each state")
  func states() {
    let hub = "Open a centre by June 2026"
    #expect(state(hub, [.underWay]) == .overdue)
    #expect(state(hub, [.underWay, .done]) == .done)
    #expect(state(hub, [.done], .kept) == .doneStillPromised)
    #expect(state(hub, [.done], .reworded) == .done)
    #expect(state(hub, [.done], .removed) == .removedDone)
    #expect(state(hub, [.underWay], .removed) == .removedNeverDone)
    #expect(state(hub, [.delayed, .withdrawn], .removed) == .withdrawn)
    #expect(state("Open a centre by July 2026", [.underWay]) == .reported)
    #expect(state("Open a centre", []) == .notReported)
  }

  @Test("Flags")
  func flags() {
    let promise = CommitmentPromise(Samples.commitment("Reaching 90% within 15 minutes"))
    #expect(reader.state(of: promise, statuses: [.measure, .redefined], fate: nil).flags == [.measureRedefined])
    #expect(reader.state(of: promise, statuses: [.measure, .withheld], fate: nil).flags == [.measureWithheld])
    #expect(reader.state(of: promise, statuses: [.withheld, .measure], fate: nil).flags == [])
    #expect(reader.state(of: promise, statuses: [], fate: nil).flags == [.notReported])
  }

  @Test(
    "Deadlines",
    arguments: [
      ("by March 2026", "2026-03-31"), ("by the end of 2027", "2027-12-31"), ("from April 2025", "2025-04-30"),
      ("no later than 3 May 2026", "2026-05-03"), ("by summer 2026", "2026-08-31"),
    ])
  func deadlines(words: String, day: String) { #expect(CommitmentPromise.deadline(in: "Open a centre \(words)")?.iso == day) }

  @Test("A baseline is no deadline")
  func baseline() { #expect(CommitmentPromise.deadline(in: "Cut theft by 10% against the 2023/24 figure") == nil) }
}
