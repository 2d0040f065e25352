import PlanModel
import Testing
import PlanComparison

@Suite("A covering list as a source of declaration")
struct CoveringListTests {
  private static func report(_ items: String...) -> String {
    "# Covering report\n\nThe principal changes are:\n\n" + items.map { "- \($0)\n" }.joined()
  }

  @Test("A change that only the covering report declares is declared by it, with its words")
  func declaredAlone() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("by a fifth", "by a tenth")),
      covering: Self.report("in Priority 2, “by a fifth” becomes “by a tenth”"))
    #expect(small.status("Cutting collisions") == .declared)
    #expect(small.row("Cutting collisions")?.marks.isEmpty == true)
    #expect(small.row("Cutting collisions")?.covering.map(\.bearing) == [.declares])
    #expect(small.row("Cutting collisions")?.statement.contains("the covering report") == true)
  }

  @Test("A statement on another change leaves an undeclared one undeclared")
  func nearMiss() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("by a fifth", "by a tenth"), ("six officers", "four officers")),
      covering: Self.report("in Priority 2, “by a fifth” becomes “by a tenth”"))
    #expect(small.status("Keeping a patrol") == .undeclared)
    #expect(small.row("Keeping a patrol")?.covering.isEmpty == true)
  }

  @Test("A statement that tells of some of the words that changed declares the change in part")
  func partly() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("a patrol of six officers in the harbour", "a patrol of four officers near the harbour")),
      covering: Self.report("“six officers” becomes “four officers” in the harbour patrol"))
    #expect(small.status("Keeping a patrol") == .partlyDeclared)
  }

  @Test("The review file's list declares as well: an addition by its rare words, a removal by its quotation")
  func reviewFile() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("- Pay for a speed camera at Thornbury ford\n", "- Plant hedges along the Sallow embankment\n")),
      list: [
        .init(text: "A commitment to plant hedges along the Sallow embankment is new.", kind: .added),
        .init(text: "The camera at the ford is removed.", kind: .removed, original: "Pay for a speed camera at Thornbury ford"),
      ])
    #expect(small.status("Plant hedges") == .declared)
    #expect(small.status("Pay for a speed camera") == .declared)
  }

  @Test("A statement that shares two words with a change and is of something else declares nothing")
  func twoWords() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("harbour quarter\n", "harbour quarter\n- Lighting the eastern towpath with solar lamps\n")),
      list: [.init(text: "A study of solar roofs, ferries, depots, workshops and garage lighting is added.", kind: .added)])
    #expect(small.status("Lighting the eastern") == .undeclared)
  }

  @Test("Where a statement could mean two unmarked changes, it declares neither")
  func ambiguous() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("harbour quarter\n", "harbour quarter\n- Lighting the eastern towpath with solar lamps\n"),
        ("abbey yard\n", "abbey yard\n- Lighting the western towpath with solar lamps\n")),
      list: [.init(text: "A commitment to light the towpath with solar lamps is added.", kind: .added)])
    #expect(small.status("Lighting the eastern") == .undeclared)
    #expect(small.status("Lighting the western") == .undeclared)
    #expect(small.row("Lighting the eastern")?.covering.map(\.bearing) == [.mentions])
  }

  @Test("An objective that the report says is unchanged and the marks change is disputed; another objective's change is not")
  func disputed() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("twice a year", "{--twice a year--}{++each spring++}")),
      covering: "# Covering report\n\nPriority 3 is unchanged.\n")
    #expect(small.status("Testing the scales") == .disputed)
    #expect(small.row("Testing the scales")?.covering.map(\.bearing) == [.contradicts])
    #expect(small.status("Fund the Lantern") == .declared)
  }

  @Test("An undeclared change under an objective that the report says is unchanged stays undeclared: nothing declares it")
  func undeclaredUnderUnchanged() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("twice a year", "each spring")),
      covering: "# Covering report\n\nPriority 3 is unchanged.\n")
    #expect(small.status("Testing the scales") == .undeclared)
    #expect(small.row("Testing the scales")?.covering.map(\.bearing) == [.contradicts])
  }

  @Test("A commitment that the report says is removed and that the marks reword is disputed")
  func saidRemoved() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("before it leaves the quay", "{++at the gate, ++}before it leaves the quay")),
      covering: Self.report("the commitment on tracing counterfeit timber that leaves the quay is removed"))
    #expect(small.status("Tracing counterfeit timber") == .disputed)
  }

  @Test("What is told as new but was published before is over-marked; what is announced and not made is declared but not made")
  func notAsAnnounced() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked),
      covering: Self.report(
        "a new commitment to train riders of heavy horses at the abbey yard is added", "the fish market’s scales are tested 12 times a year"
      ))
    #expect(small.status("Training riders") == .overMarked)
    #expect(small.status("Testing the scales") == .declaredButNotMade)
    #expect(small.status("Give each market trader") == .notChecked)
  }
}
