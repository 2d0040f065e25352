import PlanModel
import Testing

@Suite("Commitments that were taken into another")
struct AbsorptionTests {
  private let homes = "I will:\n- Halve burglary by 2027\n- Fit better locks for older residents"
  private let roads = "I will:\n- Teach every pupil to cross the road"
  private let visits = "Fund home visits for victims of burglary in every village"

  @Test("Its words stand among those added to a commitment of the neighbouring objective")
  func neighbouringObjective() {
    expectChanges(
      original:
        "# Safer homes\n\(homes)\n- 1️⃣\(visits)\n# Safer roads\n\(roads)\n- 1️⃣Publish the count of collisions on our roads each month",
      revised: "# Safer homes\n\(homes)\n# Safer roads\n\(roads)\n"
        + "- 1️⃣Publish the count of collisions on our roads each month, and fund home visits for victims of burglary in every village",
      [.init("1️⃣", .merged)])
  }

  @Test("A near miss: words of the same subject were added, and not its own")
  func nearMiss() {
    expectChanges(
      original:
        "# Safer homes\n\(homes)\n- 1️⃣\(visits)\n# Safer roads\n\(roads)\n- 2️⃣Publish the count of collisions on our roads each month",
      revised: "# Safer homes\n\(homes)\n# Safer roads\n\(roads)\n"
        + "- 2️⃣Publish the count of collisions on our roads each month, and send officers to schools where burglary is taught",
      [.init("1️⃣", .removed), .init("2️⃣", .reworded)])
  }
}
