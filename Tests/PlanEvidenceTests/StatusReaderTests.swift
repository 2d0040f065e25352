import PlanModel
import Testing

@testable import PlanEvidence

@Suite("What a passage says")
struct StatusReaderTests {
  private func status(_ text: String, of commitment: String) -> PassageStatus {
    StatusReader().reading(of: Samples.passage(text), for: CommitmentPromise(Samples.commitment(commitment))).status
  }

  private let hub = "Open a centre in Pellmouth by June 2026"

  @Test(
    "Each status, with its near misses",
    arguments: [
      ("The centre opened its doors on 2 June.", PassageStatus.done),
      ("The centre had not opened by the end of June.", .delayed),
      ("The centre will be opened in the autumn.", .planned),
      ("Builders are at work on the centre.", .underWay),
      ("No opening date can be given for the centre.", .delayed),
      ("The centre will not go ahead.", .withdrawn),
      ("The centre was abandoned.", .withdrawn),
      ("The number of cases discontinued by the courts is small.", .underWay),
      ("The work was put on hold in May.", .delayed),
      ("The board has moved the opening from June to late August.", .delayed),
      ("A swan held up traffic beside the centre.", .underWay),
      ("The opening was put off.", .delayed),
      ("Hearings that are put off were discussed at the centre.", .underWay),
      ("Police took no further action in 12 cases at the centre.", .underWay),
      ("Interpreters could not be provided at the centre on two days.", .underWay),
      ("The centre is for crime that is not reported.", .underWay),
      ("The ground on which the centre stands is not comparable.", .underWay),
    ])
  func single(text: String, expected: PassageStatus) { #expect(status(text, of: hub) == expected) }

  @Test("What is promised again and again is not done once")
  func recurring() {
    #expect(status("The survey was published in May.", of: "Publish a survey of residents each year") == .underWay)
  }

  @Test("An appointment opens nothing")
  func otherVerb() { #expect(status("The charity has appointed its manager.", of: hub) == .underWay) }

  @Test("A figure answers to a promised level only")
  func measure() {
    #expect(status("93% of homes were visited.", of: "Attending every burglary of a home") == .measure)
    #expect(status("93% of the plaster is dry.", of: hub) == .underWay)
  }

  @Test(
    "A row of a delivery plan says how far a thing has got",
    arguments: [
      ("Complete", PassageStatus.done), ("On track", .underWay), ("Not started", .planned), ("At risk", .delayed),
      ("Withdrawn", .withdrawn),
    ])
  func tracker(cell: String, expected: PassageStatus) {
    let row = Samples.row(["Centre in Pellmouth", "Commissioner", "June 2026", cell], columns: ["Action", "Owner", "Due", "Status"])
    #expect(StatusReader().reading(of: row, for: CommitmentPromise(Samples.commitment(hub))).status == expected)
  }

  @Test("A date that slipped is a delay; a rating beside a figure says no more than the figure")
  func trackedDates() {
    let promise = CommitmentPromise(Samples.commitment(hub))
    let slipped = Samples.row(["Centre", "June 2026", "September 2026", "Red"], columns: ["Milestone", "Planned", "Forecast", "RAG"])
    #expect(StatusReader().reading(of: slipped, for: promise).status == .delayed)
    let rated = Samples.row(["Calls answered", "92%", "90%", "On track"], columns: ["Measure", "Target", "Q1", "Status"])
    let level = CommitmentPromise(Samples.commitment("Answering 92% of 999 calls within 10 seconds"))
    #expect(StatusReader().reading(of: rated, for: level).status == .measure)
  }

  @Test("Two dates that no column calls planned and expected say nothing; a row that closed is done or given up")
  func trackedNearMisses() {
    let promise = CommitmentPromise(Samples.commitment(hub))
    let spent = Samples.row(["Centre", "June 2026", "September 2026"], columns: ["Item", "From", "To"])
    #expect(StatusReader().reading(of: spent, for: promise).status != .delayed)
    func closed(_ note: String) -> PassageStatus {
      let row = Samples.row(["Centre", "June 2026", "Closed", note], columns: ["Action", "Due", "Status", "Notes"])
      return StatusReader().reading(of: row, for: promise).status
    }
    #expect(closed("Opened by the Lord Lieutenant") == .done)
    #expect(closed("National fund ended; no further action") == .withdrawn)
  }

  @Test("A number answers to a promised number, and the commitment's own verb to the commitment")
  func numbers() {
    #expect(status("There were 74 referrals in the quarter.", of: "Refer at least 300 offenders a year to the scheme") == .measure)
    #expect(status("The backlog was cleared in May.", of: "Clear the backlog of phones by June 2026") == .done)
    #expect(status("The backlog was not cleared in May.", of: "Clear the backlog of phones by June 2026") == .delayed)
    #expect(
      status("Figures before and after that date are not comparable.", of: "Answering 92% of 999 calls within 10 seconds") == .redefined)
  }

  @Test("A limit other than the one promised is a measure redefined")
  func redefined() {
    let promise = CommitmentPromise(Samples.commitment("Reaching 90% of emergencies within 15 minutes"))
    let reader = StatusReader()
    #expect(
      reader.reading(of: Samples.row(["Emergencies reached within 20 minutes", "90%", "92%", "91%"]), for: promise).status == .redefined)
    #expect(
      reader.reading(of: Samples.row(["Emergencies reached within 15 minutes", "90%", "84%", "85%"]), for: promise).status == .measure)
    #expect(reader.reading(of: Samples.row(["Emergencies reached promptly", "90%", "92%", "91%"]), for: promise).status == .redefined)
  }

  @Test("A cell without a figure", arguments: ["not available", "-", "under review", "Not published", "n/a"])
  func withheld(cell: String) {
    let promise = CommitmentPromise(Samples.commitment("Publishing each quarter the time taken to examine phones"))
    #expect(StatusReader().reading(of: Samples.row(["Time to examine", "none", cell, "19 weeks"]), for: promise).status == .withheld)
  }
}
