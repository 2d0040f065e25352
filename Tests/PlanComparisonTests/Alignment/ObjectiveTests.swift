import PlanComparison
import PlanModel
import Testing

@Suite("Objectives that answer to one another")
struct ObjectiveTests {
  private let homes = """
    I will:
    - Halve burglary by 2027
    - Fund home visits for victims
    - Fit better locks for older residents
    """
  private let roads = """
    I will:
    - Fund cameras near schools
    - Teach every pupil to cross the road
    - Publish the count of collisions each month
    """

  private func mappings(_ original: String, _ revised: String) -> [ObjectiveMapping] {
    Alignment(of: MarkedPlan(original).plan, with: MarkedPlan(revised).plan).objectives
  }

  @Test("Renamed: the commitments below stay unchanged")
  func renamed() {
    let (original, revised) = (
      "# 1️⃣Safer homes\n\(homes)\n# Safer roads\n\(roads)", "# 1️⃣Protecting where we live\n\(homes)\n# Safer roads\n\(roads)"
    )
    expectChanges(original: original, revised: revised, [.init("1️⃣", .reworded)])
    #expect(mappings(original, revised).map(\.isRenamed) == [true, false])
  }

  @Test("Reordered: one move, on the heading")
  func reordered() {
    let (original, revised) = (
      "# Safer homes\n\(homes)\n- Train forty cadets\n# 1️⃣Safer roads\n\(roads)",
      "# 1️⃣Safer roads\n\(roads)\n# Safer homes\n\(homes)\n- Train forty cadets"
    )
    expectChanges(original: original, revised: revised, [.init("1️⃣", .moved)])
    #expect(mappings(original, revised).map(\.isMoved) == [true, false])
  }

  @Test("Renumbered: quiet")
  func renumbered() {
    expectChanges(original: "# 1️⃣[1] Safer homes\n\(homes)", revised: "# 1️⃣[2] Safer homes\n\(homes)", [.init("1️⃣", .renumbered)])
  }

  @Test("Split in two: its commitments have not moved")
  func split() {
    let (original, revised) = (
      "# 1️⃣Safer homes and roads\n\(homes)\n\(roads.dropFirst(8))",
      "# 1️⃣Safer homes\n\(homes)\n# 1️⃣Safer roads\n2️⃣I will:\n\(roads.dropFirst(8))"
    )
    expectChanges(original: original, revised: revised, [.init("1️⃣", .split), .init("2️⃣", .added)])
    #expect(mappings(original, revised) == [ObjectiveMapping(originals: [0], revisions: [0, 1], isRenamed: true)])
  }

  @Test("A new objective that takes one commitment along is new, and the commitment moved")
  func newObjective() {
    let (original, revised) = (
      "# Safer homes\n\(homes)\n- 1️⃣Train forty cadets for the mounted section",
      "# Safer homes\n\(homes)\n# 2️⃣Young people\n3️⃣I will:\n- 1️⃣Train forty cadets for the mounted section\n- 4️⃣Open a youth club in each town"
    )
    expectChanges(original: original, revised: revised, [.init("1️⃣", .moved), .init("2️⃣", .added), .init("3️⃣", .added), .init("4️⃣", .added)])
  }

  @Test("Gone: its heading, lead-in and commitments are removed")
  func gone() {
    let (original, revised) = ("# Safer homes\n\(homes)\n# Safer roads\n\(roads)", "# Safer homes\n\(homes)")
    #expect(
      mappings(original, revised) == [ObjectiveMapping(originals: [0], revisions: [0]), ObjectiveMapping(originals: [1], revisions: [])])
  }

  @Test("Every commitment reworded and the title too: still the same objective")
  func rewritten() {
    expectChanges(
      original: """
        # 1️⃣Safer homes
        I will:
        - 2️⃣Halve burglary in the coastal towns by 2027
        - 3️⃣Fund home visits for every victim of burglary
        """,
      revised: """
        # 1️⃣Protecting where we live
        I will:
        - 2️⃣Cut burglary in the coastal towns by a third by 2028
        - 3️⃣Pay for home visits for every repeat victim of burglary
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .reworded), .init("3️⃣", .reworded)])
  }

  @Test("Two unrelated plans have hardly a pair, and a note says so")
  func unrelated() {
    let one = MarkedPlan(
      "# Safer homes\n\(homes)\n- Train forty cadets\n- Meet every parish council yearly\n- Hold a surgery in each town\nOur county is large and quiet.\nIts towns have grown since the war."
    )
    let other = MarkedPlan(
      """
      # Library strategy
      The branches lend three million books.
      We plan for:
      - A new bindery beside the archive
      - Longer opening on Saturdays
      - Fewer fines and simpler rules
      - An index of local newspapers
      - Reading groups for toddlers
      Staff numbers are steady.
      The roof leaks.
      """)
    let alignment = Alignment(of: one.plan, with: other.plan)
    #expect(alignment.pairings.count { !$0.originals.isEmpty && !$0.revisions.isEmpty } == 0)
    #expect(alignment.notes.map(\.kind) == [.advice])
  }
}
