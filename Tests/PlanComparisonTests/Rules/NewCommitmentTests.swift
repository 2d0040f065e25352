import PlanModel
import Testing

@testable import PlanComparison

@Suite("New commitments")
struct NewCommitmentTests {
  private func added(_ text: String, responsible: ResponsibleBody = .localPolicingBody, _ kind: PlanUnit.Kind = .commitment) -> [Reason] {
    NewCommitment().reasons(for: Changes.change([], [Changes.unit(text, kind, responsible: responsible)]))
  }

  @Test("What it does not name is told and asked")
  func missing() {
    let found = added("Light the quay")
    #expect(found.map(\.statement) == ["New; it names no date and no measure."])
    #expect(found.first?.question == "How will this be resourced, by when will it be done, and how will it be measured?")
    let nobody = added("Light the quay by 2027", responsible: .unknown)
    #expect(nobody.map(\.statement) == ["New; it names nobody who must act and no measure."])
    #expect(nobody.first?.question == "Who will deliver this, with what resources, and how will it be measured?")
  }

  @Test("What it names is told too")
  func named() {
    #expect(
      added("Ask the Harbour Safety Board to meet").map(\.statement) == [
        "New; it names “Harbour Safety Board”, but no date and no measure."
      ])
    let whole = added("Reduce boat theft by 20% by 2027")
    #expect(whole.map(\.statement) == ["New, with a date and a measure."])
    #expect(whole.first?.question == "How will this be resourced?")
  }

  @Test("Near misses: new narrative and changed commitments are not told")
  func nearMisses() {
    #expect(added("The quay is dark.", .narrative).isEmpty)
    #expect(reasons(NewCommitment(), "Light the quay", "Light the old quay").isEmpty)
  }
}
