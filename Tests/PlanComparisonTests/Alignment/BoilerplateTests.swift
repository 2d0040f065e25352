import PlanComparison
import PlanModel
import Testing

@Suite("Commitments that are nearly the same")
struct BoilerplateTests {
  @Test("An added copy under another objective is added, not moved")
  func addedCopy() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Build strategies on evidence, and follow every promise through
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Fund cameras near schools
        """,
      revised: """
        # Safer homes
        I will:
        - Build strategies on evidence, and follow every promise through
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Fund cameras near schools
        - 1️⃣Build strategies on evidence, and follow every promise through
        """,
      [.init("1️⃣", .added)])
  }

  @Test("A reworded copy keeps its own objective")
  func rewordedCopy() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Build strategies on evidence, and follow every promise through
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Build strategies on evidence, and follow every promise through
        - Fund cameras near schools
        # Safer streets
        I will:
        - 2️⃣Build strategies on evidence, and follow every promise through
        - Open a drop-in desk
        """,
      revised: """
        # Safer homes
        I will:
        - 1️⃣Build strategies on local evidence, and follow every promise through
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Build strategies on evidence, and follow every promise through
        - Fund cameras near schools
        # Safer streets
        I will:
        - Open a drop-in desk
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .removed)])
  }

  @Test("Another commitment of the same pattern is added, not moved; one that moved with a word exchanged is moved")
  func samePattern() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Fund a youth club with the parish council in Larkford by June 2026
        - 2️⃣Publish a yearly survey of shop theft in Dunmere with the chamber of trade
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Fund a youth club with the parish council in Eastholm by June 2027
        - Fund cameras near schools
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Fund a youth club with the parish council in Eastholm by June 2027
        - Fund cameras near schools
        - 3️⃣Fund a youth club with the parish council in Copley by March 2029
        - 2️⃣Publish a yearly review of shop theft in Dunmere with the chamber of trade
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .moved), .init("3️⃣", .added)])
  }

  @Test("A thousand commitments that differ by a number pair with their own")
  func numbered() {
    func plan(_ change: (Int, String) -> String?) -> Plan {
      let items = (0..<1000).compactMap { number in
        change(number, "Cut burglary in ward \(number) by \(number % 7 + 3)% by working with residents and landlords")
      }
      let section = Section(items: items.enumerated().map { .commitment(Commitment(text: $1, place: Place(paragraph: $0 + 1))) })
      return Plan(divisions: [Division(kind: .objective, sections: [section])])
    }
    let original = plan { $1 }
    let revised = plan { number, text in number % 100 == 50 ? nil : number % 10 == 3 ? text + " and schools" : text }
    let alignment = Alignment(of: original, with: revised)
    let kinds = alignment.pairings.filter { $0.sameness == .different || $0.isMoved }
    #expect(kinds.count { $0.revisions.isEmpty } == 10)
    #expect(kinds.count { $0.originals.isEmpty } == 0)
    #expect(kinds.count { $0.isMoved } == 0)
    for pairing in kinds where !pairing.revisions.isEmpty {
      #expect(alignment.revised[pairing.revisions[0]].text == alignment.original[pairing.originals[0]].text + " and schools")
    }
  }
}
