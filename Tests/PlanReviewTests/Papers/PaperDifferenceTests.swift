import PlanLoading
import PlanReading
import VariationLoading
import PlanReview
import TestSupport
import Testing

@Suite("How an officer's copy differs from a new draft")
struct PaperDifferenceTests {
  @Test("A paragraph counts as often as it stands, and one that only moved is no difference")
  func paragraphs() {
    let difference = PaperDifference(between: ["One", "Two", "Same", "Same", " "], and: ["Same", "One", "Three"])
    #expect(difference.onlyInKept == ["Two", "Same"])
    #expect(difference.onlyInNew == ["Three"])
    #expect(PaperDifference(between: ["One", "Two"], and: ["Two", "One"]).isEmpty)
  }

  @Test("Both files are read by our own reader")
  func files() throws {
    let folder = try TemporaryFolder()
    let kept = try folder.file("kept.md", "# A report\n\nThe first paragraph.\n\nThe officer’s own words.\n")
    let new = try folder.file("new.md", "# A report\n\nThe first paragraph.\n\n[officer to complete: words]\n")
    let difference = try PaperDifference(between: kept, and: new)
    #expect(difference.onlyInKept == ["The officer’s own words."])
    #expect(difference.onlyInNew.count == 1)
  }

  @Test("A file that cannot be read is a refusal, not a difference")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let broken = try folder.file("kept.docx", "not a Word file")
    let new = try folder.file("new.md", "# A report\n")
    #expect(throws: LoadingError.self) { try PaperDifference(between: broken, and: new) }
  }
}
