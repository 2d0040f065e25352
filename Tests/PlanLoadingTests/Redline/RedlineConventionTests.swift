import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("The convention of a hand-made redline")
struct RedlineConventionTests {
  func marked(_ text: String, options: LoadingOptions = .standard) throws -> SourceDocument {
    let document = try document(markdown: text)
    let convention = try #require(RedlineConvention.detect(in: document, options: options))
    return document.marked(by: convention)
  }

  @Test("Struck words are removed and the look beside them is added")
  func struckAndBold() throws {
    let document = try marked("We ~~could~~ **will** fund patrols.\n\n- **Train volunteers**\n- ~~Close desks~~\n- Keep desks")
    #expect(document.words(.original) == ["We could fund patrols.", "Close desks", "Keep desks"])
    #expect(document.words(.revised) == ["We will fund patrols.", "Train volunteers", "Keep desks"])
    let note = document.sentences(.convention)
    #expect(note.count == 1)
    #expect(note.first?.contains("Struck-out words were read as removed and bold words as added") == true)
    #expect(note.first?.contains("Removed: 2 passages. Added: 2 passages.") == true)
    #expect(document.sentences(.markUpFault).isEmpty)
  }

  @Test("Colours and underlines, whatever their shade", arguments: ["#FF0000", "#C00000"])
  func colours(red: String) throws {
    let document = try marked(
      "**Roads:** we <s><span style=\"color:\(red)\">could</span></s> <u><span style=\"color:#0000FF\">will</span></u> act, **always**.\n\n"
        + "- ~~old~~ <u><span style=\"color:#0070C0\">new</span></u> words")
    #expect(document.words(.original) == ["Roads: we could act, always.", "old words"])
    #expect(document.words(.revised) == ["Roads: we will act, always.", "new words"])
    #expect(document.sentences(.convention).first?.contains("blue underlined words as added") == true)
  }

  @Test("A plan with bold headings, labels and bullets and nothing struck is no redline")
  func cleanPlan() throws {
    let text = "**Safer roads**\n\n**I will:**\n\n- **Enforcement:** fund patrols\n- **Fund cameras**\n\nWe **will** act. New bold ideas."
    #expect(RedlineConvention.detect(in: try document(markdown: text)) == nil)
  }

  @Test("Bold headings, lead-ins, labels, contents and heads of tables stay as they are")
  func ordinaryEmphasis() throws {
    let text = """
      Contents

      - **Safer roads**
      - **Safer homes**

      **Safer roads**

      **I will:**

      - **Enforcement:** fund ~~two~~ **three** patrols
      - **Train volunteers**

      | **Year** | **Staff** |
      | --- | --- |
      | 2030 | ~~10~~ **12** |

      **Safer homes**

      **We will:**

      - keep desks open
      """
    let document = try marked(text)
    #expect(
      document.declaredChanges.map { "\($0.kind.rawValue) \($0.text)" } == [
        "deleted two", "inserted three", "inserted Train volunteers", "deleted 10", "inserted 12",
      ])
    #expect(document.sentences(.convention).first?.contains("9 headings, labels and contents lines in the same look") == true)
  }

  @Test("A new section in the look of new words is new, heading and lead-in and all")
  func insertedSection() throws {
    let text = """
      **Safer roads**

      We ~~could~~ **will** act on speed wherever it worries residents of the county.

      **Safer lanes**

      **We will look after riders and walkers on every lane of the county from now on.**

      **I will:**

      - **Fund signs**
      """
    let document = try marked(text)
    #expect(document.words(.original) == ["Safer roads", "We could act on speed wherever it worries residents of the county."])
    #expect(document.words(.revised).count == 6)
  }

  @Test("Plain headings are the rule: one in the look of new words is new")
  func insertedHeading() throws {
    let document = try marked("# Roads\n\nWe ~~could~~ **will** act.\n\n# Homes\n\nWords.\n\n# **Lanes**\n\nOld words.")
    #expect(document.declaredChanges.map(\.text) == ["could", "will", "Lanes"])
  }

  @Test("A line in which the document says what its marks mean goes before what they show")
  func legend() throws {
    let text = """
      New text is shown in italics and deleted text is struck through.

      **We** ~~could~~ **will** act *at once* on it.
      """
    let document = try marked(text)
    #expect(document.words(.revised).last == "We will act at once on it.")
    #expect(document.declaredChanges.map(\.text) == ["could", "at once"])
    #expect(document.sentences(.convention).first?.contains("as the document says at line 1") == true)
    let colours = try marked(
      "Additions appear in red; deletions appear in blue.\n\nWe <font color=blue>could</font> <font color=red>will</font> act.")
    #expect(colours.words(.original).last == "We could act.")
  }

  @Test("A sentence that happens to have such words is no such line")
  func nearLegend() throws {
    for words in ["New red text messages will be marked.", "A bold new plan was added.", "Bold text is used for headings."] {
      #expect(RedlineConvention.detect(in: try document(markdown: words + "\n\nWe **will** act.")) == nil)
    }
  }

  @Test("Options say which is which")
  func options() throws {
    let document = try marked("We could *will* act __now__.", options: LoadingOptions(inserted: "italic", deleted: "bold"))
    #expect(document.words(.original) == ["We could act now."])
    #expect(document.words(.revised) == ["We could will act."])
    #expect(LookPattern(words: "red bold") == LookPattern(isBold: true, colour: "red"))
    #expect(LookPattern(words: "colour ff0000") == LookPattern(colour: "FF0000"))
    #expect(LookPattern(words: "double strike") == .struck)
    #expect(LookPattern(words: "wavy") == nil)
  }

  @Test("A redline that was asked for and shows nothing is refused, and a look that is none too")
  func ambiguous() throws {
    let document = try document(markdown: "We **will** act.")
    let file = URL(filePath: "plan.md")
    #expect(throws: LoadingError.self) { try RedlineConvention.required(in: document, options: .standard, file: file) }
    #expect(throws: LoadingError.self) {
      try RedlineConvention.required(in: document, options: LoadingOptions(inserted: "wavy"), file: file)
    }
    #expect(try RedlineConvention.required(in: document, options: LoadingOptions(inserted: "bold"), file: file) != nil)
  }

  @Test("Marks that are there already are left alone and need no convention")
  func trackedMarks() throws {
    let document = try document(markdown: "We {--could--}{++will++} act. **Bold** words.\n\n{++New.++}")
    #expect(RedlineConvention.detect(in: document) == nil)
    #expect(try RedlineConvention.required(in: document, options: .standard, file: URL(filePath: "plan.md")) == nil)
    let both = document.marked(by: RedlineConvention(inserted: LookPattern(isBold: true), deleted: .struck, ground: .options))
    #expect(both.declaredChanges.map(\.source) == [.signs, .signs, .manual, .signs])
  }
}
