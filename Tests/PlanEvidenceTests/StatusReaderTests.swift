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
