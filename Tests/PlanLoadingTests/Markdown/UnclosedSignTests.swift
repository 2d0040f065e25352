import PlanModel
import Testing

@testable import PlanLoading

@Suite("A sign of change that is never closed ends with its paragraph")
struct UnclosedSignTests {
  /// The blank before words that are marked to the end of their paragraph belongs to the mark.
  @Test("Each sign, in an item", arguments: [("{--", "-"), ("{++", "+"), ("<del>", "-"), ("<ins>", "+"), ("[--", "-")])
  func item(sign: String, mark: String) throws {
    let text = "- Keep victims informed\n- Answer \(sign)calls\n- Visit every victim\n\n## Roads\n\n- Cut speeding\n"
    let document = try document(markdown: text)
    #expect(
      sketch(document) == [
        "- Keep victims informed", "- Answer{\(mark) calls\(mark)}", "- Visit every victim", "## Roads", "- Cut speeding",
      ])
    #expect(
      document.sentences(.markUpFault) == ["A mark is opened and not closed in “calls”; it was taken to run to the end of the paragraph."])
  }

  @Test("A substitution that is not closed, before and behind its turn")
  func substitution() throws {
    #expect(try sketch(markdown: "- Answer {~~old~>calls\n- Visit") == ["- Answer {-old-}{+calls+}", "- Visit"])
    #expect(try sketch(markdown: "- Answer {~~old calls\n- Visit") == ["- Answer{- old calls-}", "- Visit"])
  }

  @Test("A sign that closes in a later paragraph marks all between; an open one before it does not")
  func across() throws {
    #expect(
      try sketch(markdown: "{++One new\n\nTwo new++}\n\nThree") == ["{+One new+}", "{+Two new+}", "Three"])
    let document = try document(markdown: "One {--never closed\n\nTwo\n\nThree {--closed--} four")
    #expect(sketch(document) == ["One{- never closed-}", "Two", "Three {-closed -}four"])
    #expect(document.sentences(.markUpFault).count == 1)
  }

  @Test("In a table it ends with its row")
  func table() throws {
    let document = try document(markdown: "| A | B |\n|---|---|\n| one {++new | two |\n| three | four |\n\nAfter")
    #expect(document.sentences(.markUpFault).count == 1)
    #expect(sketch(document).last == "After")
    #expect(sketch(document).contains { $0.contains("three") && !$0.contains("+}") })
  }

  @Test("Signs in pairs leave no fault")
  func closed() throws {
    #expect(try document(markdown: "We {--could--}{++will++} fund {~~a~>b~~} <ins>more</ins>.").sentences(.markUpFault).isEmpty)
  }

  @Test("Items behind line breaks of HTML are items of their own; a line break inside one is not")
  func brokenItems() throws {
    #expect(
      try sketch(markdown: "(a) Fund patrols<br>(b) Fund cameras<br/>(c) Keep desks") == [
        "- (a) Fund patrols", "- (b) Fund cameras", "- (c) Keep desks",
      ])
    #expect(try sketch(markdown: "(a) Fund patrols<br>in every ward") == ["- (a) Fund patrols\u{2028}in every ward"])
  }
}
