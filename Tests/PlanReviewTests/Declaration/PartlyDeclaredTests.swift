import PlanComparison
import PlanModel
import Testing

/// Changes of which a redline marks a part.
@Suite("Partly declared")
struct PartlyDeclaredTests {
  @Test("New words are marked, and that the commitment moved is not")
  func unmarkedMove() throws {
    let wardens = "- Fund the Lantern Walk wardens until"
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        ("\(wardens) March 2028\n", ""), ("- Pay for", "\(wardens) {--March 2028--}{++June 2029++}\n- Pay for")))
    let row = try #require(small.row("Fund the Lantern"))
    #expect(row.change.isMoved)
    #expect(row.change.declared == .partlyDeclared)
  }

  @Test("One new word is marked, and another is not")
  func unmarkedWord() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(("a patrol of six officers in the harbour", "a {++visible ++}patrol of six officers in the busy harbour")))
    #expect(small.status("Keeping a") == .partlyDeclared)
  }

  @Test("Words that half of the plan has declare no change of one commitment")
  func commonWords() throws {
    let crimes = ["fraud", "arson", "theft", "stalking", "burglary", "robbery", "trespass", "harassment"]
    let published =
      SmallPlan.text + "\n## Priority 4: Care\n\nAs your Commissioner I will:\n\n"
      + crimes.map { "- Support victims of \($0)\n" }.joined()
    let small = try SmallCheck(
      published: published,
      redline: published.replacing("victims of theft", with: "victims of theft from sheds").replacing(
        "a quiet place", with: "a {--quiet--}{++calm++} place"),
      covering: "# Covering report\n\nThe main amendments are as follows:\n\n- support for victims\n")
    let row = try #require(small.row("Support victims of theft"))
    #expect(row.change.declared == .undeclared)
    #expect(row.covering.isEmpty)
  }
}
