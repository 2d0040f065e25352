import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("What is set aside")
struct SetAsideTests {
  private func outlined(_ text: String) -> Outlined {
    let blocks = BlockNotation.blocks(text)
    let outlined = Outliner().plan(from: blocks, coverage: ReadingCoverage(paragraphs: blocks.count))
    expectEveryWord(of: blocks, in: outlined)
    return outlined
  }

  @Test("A contents list is set aside, whatever its form")
  func contents() {
    let body = "\nForeword\nText of it.\nSafer roads\nText of it.\nMoney\nText of it."
    let forms = [
      "Contents\n- Foreword\n- Safer roads\n- Money", "CONTENTS\nForeword 2\nSafer roads 4\nMoney 9",
      "Contents\n1. Foreword\n2. Safer roads\n3. Money",
      "Table of contents\nForeword\nSafer roads\nMoney", "Contents\n| Foreword | 2 |\n| Safer roads | 4 |\n| Money | 9 |",
      "Foreword ........ 2\nSafer roads ........ 4\nMoney ........ 9",
    ]
    for form in forms {
      let found = outlined(form + body)
      #expect(found.plan.divisions.map(\.title) == ["Foreword", "Safer roads", "Money"], "\(form)")
      #expect(found.notes.contains { $0.kind == .setAside && $0.sentence.contains("contents page") }, "\(form)")
    }
  }

  @Test("A list under “Contents” whose lines are no headings stays")
  func noContents() {
    let found = outlined("# The kit bag\nText.\n# Contents\n- a torch\n- a map\n# Use\nText of it.")
    #expect(found.setAside.isEmpty)
    #expect(found.plan.units.count { $0.kind == .commitment } == 2)
  }

  @Test("Page numbers that count up go; a lone figure stays")
  func pageNumbers() {
    let found = outlined("Safer roads\nText of it.\n1\nMore of it here.\n2\nStill more of it.\nPage 3 of 9")
    #expect(found.setAside.map(\.text) == ["1", "2", "Page 3 of 9"])
    #expect(found.coverage.paragraphsSetAside == 3)
    #expect(outlined("Safer roads\nDeaths last year:\n92\nThat is too many.").setAside.isEmpty)
  }

  @Test("A running head goes; a lead-in or a label that repeats stays")
  func runningHeads() {
    let found = outlined(
      "Safer roads\nThe force and its partners will work for those who\nWexdown Plan | 2\nwalk and ride.\nWexdown Plan | 3\nText.")
    #expect(found.setAside.map(\.text) == ["Wexdown Plan | 2", "Wexdown Plan | 3"])
    #expect(found.plan.units.contains { $0.text == "The force and its partners will work for those who walk and ride." })
    let repeated =
      "Priority 1\nText of it.\nI will:\n- Act\nPriority 2\nText of it.\nI will:\n- Act\nPriority 3\nText of it.\nI will:\n- Act"
    #expect(outlined(repeated).setAside.isEmpty)
  }

  @Test("Headers, footers and notices of blank pages go")
  func furniture() {
    let found = outlined("Safer roads\nText of it.\nThis page is intentionally left blank\n=> Wexdown, page 4\nSkip to main content")
    #expect(found.setAside.count == 3)
    #expect(found.coverage.paragraphsSetAside == 2, "a footer of the page is no paragraph of the text")
    #expect(outlined("Safer roads\nThis page sets out what is intentionally left to others.").setAside.isEmpty)
  }

  @Test("A sentence that a page broke is joined; what begins anew is not")
  func brokenSentences() {
    let found = outlined("Safer homes\nWhile keeping what is local and\npreserving it, these steps save money.\n- Fund locks and\ndoors")
    #expect(found.plan.units.map(\.text).contains("While keeping what is local and preserving it, these steps save money."))
    #expect(found.plan.units.map(\.text).contains("Fund locks and doors"))
    #expect(found.notes.contains { $0.sentence.hasPrefix("2 sentences that were broken") })
    #expect(outlined("I will:\n- Fund locks\nHomes are safer for it.").plan.units.count == 3)
  }

  @Test("Breaks inside a paragraph are folded, or part its bullets")
  func lineBreaks() {
    let folded = outlined("Safer homes\nOne line<br>and another.")
    #expect(folded.plan.units.last?.text == "One line and another.")
    let parted = outlined("Safer homes\nI will:<br>• Fund locks<br>• Fund doors<br>and windows")
    #expect(parted.plan.units.filter { $0.kind == .commitment }.map(\.text) == ["Fund locks", "Fund doors and windows"])
    #expect(parted.plan.units.last?.leadIn == "I will:")
  }
}
