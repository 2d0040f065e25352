import PlanModel
import Testing

@testable import PlanComparison

@Suite("Removed commitments")
struct RemovedOutrightTests {
  private let rule = RemovedOutright()

  private func removed(_ text: String, _ rest: [PlanUnit]) -> [Reason] {
    let unit = Changes.unit(text)
    return rule.reasons(for: Changes.change([unit], [], in: [unit] + rest, rest))
  }

  @Test("Nothing takes its place")
  func outright() {
    let found = removed("Pilot the lighthouse framework with ten anglers", [Changes.unit("Patrol the moor at night")])
    #expect(found.map(\.kind) == [.removedOutright])
    #expect(found.first?.statement == "No commitment of the revised plan takes its place.")
    #expect(
      found.first?.question == "What was done about “Pilot the lighthouse framework with ten anglers”, and is it finished or given up?")
    #expect(found.first?.consequence == .high)
  }

  @Test("Its words stand elsewhere")
  func kept() {
    let home = Changes.unit("Keep wardens visible, listening to anglers and acting on their complaints quickly", leadIn: "I will:")
    let found = removed("Listening to anglers and acting on complaints quickly", [Changes.unit("Patrol the moor"), home])
    #expect(found.map(\.kind) == [.wordingKeptElsewhere])
    #expect(found.first?.evidence.last == .init(.revised, home.text))
    #expect(found.first?.statement.hasSuffix("under “I will:”.") == true)
  }

  @Test("More than half of its words in one commitment: something takes its place")
  func half() {
    let home = Changes.unit("Ensuring harbour schemes give a modern and adaptable service which answers the needs of crews")
    let found = removed("Providing a modern, secure and adaptable repair yard which answers the needs of our crews", [home])
    #expect(found.map(\.kind) == [.wordingKeptElsewhere])
    #expect(found.first?.statement.hasPrefix("Most of its words (5 of 9) still stand in “Ensuring harbour schemes") == true)
  }

  @Test("Fewer than half: the nearest is named, with how many of its words it has")
  func nearest() {
    let home = Changes.unit("Ensuring harbour schemes give a modern and adaptable service to all")
    let found = removed("Providing a modern, secure and adaptable repair yard with schemes for moorings", [home])
    #expect(found.map(\.kind) == [.removedOutright])
    #expect(found.first?.statement.contains("the nearest, with 3 of 8, is") == true)
  }

  @Test("A document that it named is followed to where it stands")
  func document() {
    let home = Changes.unit("Report on the Tidal Rescue Strategy each spring with every councillor, resident and mooring holder")
    let found = removed("Ensuring promises to moorings are met and giving superb outcomes, including the Tidal Rescue Strategy", [home])
    #expect(found.map(\.kind) == [.removedOutright])
    #expect(found.first?.statement.contains("Tidal Rescue Strategy") == true)
  }

  @Test("Near misses: additions and headings are not told")
  func nearMisses() {
    #expect(rule.reasons(for: Changes.change([], [Changes.unit("Patrol the moor")])).isEmpty)
    #expect(rule.reasons(for: Changes.change([Changes.unit("Safer seas", .heading)], [])).isEmpty)
  }
}
