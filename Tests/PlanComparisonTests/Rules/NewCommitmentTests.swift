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
    #expect(found.first?.question == "What will be different a year from now because of “Light the quay”, and who will report on it?")
    let nobody = added("Light the quay by 2027", responsible: .unknown)
    #expect(nobody.map(\.statement) == ["New; it names nobody who must act and no measure."])
    #expect(nobody.first?.question == "Who must do this: “Light the quay by 2027”, and by when?")
  }

  @Test("What it names is told too")
  func named() {
    #expect(
      added("Ask the Harbour Safety Board to meet").map(\.statement) == [
        "New; it names “Harbour Safety Board”, but no date and no measure."
      ])
    let whole = added("Reduce boat theft by 20% by 2027")
    #expect(whole.map(\.statement) == ["New, with a date and a measure."])
    #expect(whole.first?.question == "What is “20%” based on, and what is the figure today?")
  }

  @Test(
    "The question is of what it names",
    arguments: [
      (
        "Ensure the Harbour Safety Board meets",
        "What power is there over “the Harbour Safety Board”, and what follows where they fall short?"
      ),
      ("Work to the Mooring Charter", "Is “the Mooring Charter” agreed already, and where can the Panel read it?"),
      ("Cut theft from boats", "What is the figure today, and by how much and by when is it to change: “Cut theft from boats”?"),
      ("Spend £40,000 on lamps", "Over what period is “£40,000”, and which budget is it in?"),
    ])
  func questions(_ text: String, _ question: String) {
    #expect(added(text).first?.question == question)
  }

  @Test("Near misses: new narrative and changed commitments are not told")
  func nearMisses() {
    #expect(added("The quay is dark.", .narrative).isEmpty)
    #expect(reasons(NewCommitment(), "Light the quay", "Light the old quay").isEmpty)
  }
}
