import PlanModel
import Testing

@testable import PlanComparison

@Suite("How much more likeness a pair needs, by its kinds")
struct KindAffinityTests {
  private func surcharge(_ one: PlanUnit.Kind, _ other: PlanUnit.Kind) -> Float? {
    KindAffinity.surcharge(one, other, settings: .standard)
  }

  @Test("Two commitments need more than two paragraphs, and a commitment and a paragraph more than either")
  func order() throws {
    let paragraphs = try #require(surcharge(.narrative, .narrative))
    let commitments = try #require(surcharge(.commitment, .commitment))
    let mixed = try #require(surcharge(.commitment, .narrative))
    #expect(paragraphs < commitments && commitments < mixed)
    #expect(surcharge(.narrative, .commitment) == mixed)
  }

  @Test("A row of a table never pairs with prose", arguments: [PlanUnit.Kind.tableRow])
  func apart(kind: PlanUnit.Kind) {
    #expect(surcharge(kind, .commitment) == nil && surcharge(.narrative, kind) == nil)
    #expect(surcharge(kind, kind) == 0)
  }
}
