import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Faults in hand-made marks")
struct MarkUpFaultTests {
  func faults(_ text: String) throws -> [String] {
    let document = try document(markdown: text)
    let convention = RedlineConvention(inserted: LookPattern(isBold: true), deleted: .struck, ground: .options)
    return document.marked(by: convention).notes.filter { $0.kind == .markUpFault }.map { "\($0.place?.line ?? 0): \($0.sentence)" }
  }

  @Test("Each fault is told in its place, by its words")
  func each() throws {
    let cases: [(text: String, words: String)] = [
      ("Act on the ~~Regional P~~ **rogrammes** now.\n\nProgrammes go on.", "1: A mark falls inside a word, between “P” and “rogrammes”"),
      ("Meet **and ensure the** a steady supply.", "1: “the a steady” does not read on"),
      ("Open a new **Use our** patrol scheme to do more.\n\nPeople use it.", "1: “new Use our” does not read on"),
      ("**I will plan, ~~as before~~**", "1: “as before” is struck out inside words marked as new"),
      (
        "~~work with all of our partners~~ **and work with all of our partners**",
        "1: “work with all of our partners” is both struck out and marked as new"
      ),
      ("The budget for 2030/31 ~~2033/34~~ is set.", "1: “2030/31” is kept and the later “2033/34” is struck out"),
      ("It was ~~£20.5~~ £30.5 in all.", "1: “£20.5” and “£30.5” stand side by side"),
      ("Figures at March ~~2030~~2034", "1: “2030” and “2034” stand side by side"),
      ("In addition, ~~I have made a plan for it.~~", "1: All but “In addition,” is struck out"),
      (
        "The alliance\n\n~~The alliance joins two forces in one.~~\n\nOther words\n\nWe ~~could~~ **will** act.",
        "1: “The alliance” is kept, though everything"
      ),
      ("~~My~~ ~~The~~ **Our** plan says how.", "1: “My” and “The” are struck out side by side"),
      ("- We will **fund patrols\n- Words", "1: A mark is opened and not closed in “fund patrols”"),
      ("- Foreword**\n- Roads**\n- Homes**", "1: A mark is closed that was never opened, in “Foreword”, “Roads”, “Homes”"),
      ("Support the ~~alliance~~ **force**.\n\nBuild up the **Alliance force** programme.", "3: “Alliance” and “force” stand side by side"),
      (
        "We ~~could~~ **will** act.\n\n| Staff | Now |\n|---|---|\n| Officers | 2,100 2230 |",
        "5: A table cell holds two values and no mark: “2,100 2230”"
      ),
      (
        "- ~~Join the Lower Vale Partnership~~\n- **Fund the Lower Vale Partnership Road Team now**",
        "2: “Lower Vale Partnership” and “Road Team” stand side by side"
      ),
      (
        "- **I will look after my plan, ~~saying how I act and watch~~**\n\n~~progress~~ in each year",
        "1: A struck passage runs over a page break"
      ),
    ]
    for (text, words) in cases {
      let found = try faults(text)
      #expect(found.count { $0.hasPrefix(words) } == 1, "\(text): \(found)")
    }
  }

  @Test(
    "Marks that are sound give no note",
    arguments: [
      "We ~~could~~ **will** fund patrols.", "Keep the service**s** open.", "The ~~c~~**C**ommissioner will act.",
      "From ~~2030~~ **2031** on.",
      "Between 2030/31 ~~and 2032/33~~ **and 2033/34**.", "It is ~~£20.5~~ **£30.5** million.", "**The Police and Crime Plan**",
      "Call 01234 567890.",
      "- ~~Close desks~~\n- **Open desks**", "Roads\n\n~~Old words on roads.~~\n\n**New words on roads.**",
      "~~one~~ ~~and the same~~ passage of words",
      "We will **Police** the roads.", "| Office | 01234 567890 |\n|---|---|\n| ~~1~~ **2** | 1,200 |", "~~We act.~~ ~~We help.~~",
      "The plan ~~of the force~~ **in the county** goes on.", "Work with ~~A B~~ **C D** on it.", "Keep this ~~very~~ short.",
    ])
  func sound(text: String) throws {
    #expect(try faults(text).isEmpty)
  }
}
