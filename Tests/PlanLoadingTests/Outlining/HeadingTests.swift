import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Headings")
struct HeadingTests {
  static let labelled: [(String, label: String?, text: String, term: String?)] = [
    ("Priority 1: Safer roads", "Priority 1:", "Safer roads", "Priority"),
    ("PRIORITY 1", "PRIORITY 1", "", "Priority"),
    ("Priority Two – Safer homes", "Priority Two –", "Safer homes", "Priority"),
    ("Theme B Safer homes", nil, "Theme B Safer homes", nil),
    ("Theme B - Safer homes", "Theme B -", "Safer homes", "Theme"),
    ("Police and Crime Objective 4: Courts", "Police and Crime Objective 4:", "Courts", "Police and Crime Objective"),
    ("Public Priority 2 Safer roads", "Public Priority 2", "Safer roads", "Public Priority"),
    ("Priority: Safer roads", "Priority:", "Safer roads", "Priority"),
    ("Objective 1.2: Safer roads", "Objective 1.2:", "Safer roads", "Objective"),
    ("8.1 Safer roads", "8.1", "Safer roads", nil),
    ("3. Safer roads", "3.", "Safer roads", nil),
    ("Chapter 3: Safer roads", "Chapter 3:", "Safer roads", nil),
    ("Priority areas for 2021", nil, "Priority areas for 2021", nil),
    ("Aim a little higher", nil, "Aim a little higher", nil),
    ("2021 in review", nil, "2021 in review", nil),
    ("Outcomes matter", nil, "Outcomes matter", nil),
    ("Appendix 1: Our money", nil, "Appendix 1: Our money", nil),
  ]

  @Test("A label is parted from the words where it is one", arguments: labelled)
  func labels(_ line: String, label: String?, text: String, term: String?) {
    let parted = HeadingLabel(line)
    #expect(parted.label == label)
    #expect(parted.text == text)
    #expect(parted.term == term)
    #expect(parted.isAppendix == line.hasPrefix("Appendix"))
  }

  @Test("A number that the format gives is the label")
  func givenLabel() {
    #expect(HeadingLabel("Safer roads", label: "3.2").label == "3.2")
    #expect(HeadingLabel("Safer roads", label: "Priority 2:").term == "Priority")
    #expect(HeadingLabel("Our money", label: "Appendix A").isAppendix)
  }

  private func headings(_ text: String) -> [String] {
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    return plan.units.filter { $0.kind == .heading }.map(\.text)
  }

  /// Text with one line between paragraphs, with headings around.
  private func around(_ line: String) -> String {
    "Foreword\nThis plan is for all who live and work here.\n\(line)\nWhat follows was agreed with the councils.\nSafer homes\nLocks work."
  }

  static let lineCases: [(String, isHeading: Bool)] = [
    ("Why roads matter", true),
    ("How will I monitor progress?", true),
    ("SAFER ROADS", true),
    ("2. Safer roads", true),
    ("Together we can build a safer county.", false),
    ("Amina Roscoe May 2020", false),
    ("Figure 1: collisions by year", false),
    ("Table 2 Officers by rank", false),
    ("Email me at office@wexdown.example", false),
    ("Call 01999 555 0101", false),
    ("The force will halve collisions", false),
    ("“I feel safer than I did”", false),
    ("and so it goes on", false),
    ("Roads, homes and towns,", false),
  ]

  @Test("A short line over text is a heading where nothing speaks against it", arguments: lineCases)
  func unstyled(_ line: String, isHeading: Bool) {
    let words = HeadingLabel(line).text
    #expect(headings(around(line)).contains(words) == isHeading)
  }

  @Test("The name that signs a foreword is no heading")
  func signature() {
    let text =
      "Foreword\nThis plan is for all who live here.\nAmina Roscoe\nPolice and Crime Commissioner for Wexdown\nIntroduction\nIt begins."
    #expect(headings(text) == ["Foreword", "Introduction"])
  }

  @Test("Short lines one after another are a list, and only the last stands over the text")
  func runOfLines() {
    let text =
      "Foreword\nThis is for all who live here.\nThe first office\nThe second office\nThe third office\nSafer homes\nLocks work well."
    #expect(headings(text) == ["Foreword", "Safer homes"])
  }

  @Test("In a text with heading styles, a plain short line is none; a bold one stands below the last heading")
  func styled() {
    let text =
      "# Safer roads\nRoads matter here.\nSome words\nMore text.\n**Rural roads**\nLanes are narrow.\n# Safer homes\nText.\n# Money\nText."
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    #expect(plan.divisions.map(\.title) == ["Safer roads", "Safer homes", "Money"])
    #expect(headings(text) == ["Safer roads", "Rural roads", "Safer homes", "Money"])
  }

  @Test("A long paragraph in a heading style is text")
  func overStyled() {
    let text =
      "# One\nText.\n# Two\nText.\n# This is set in a heading style by mistake. It runs on for two sentences and ends with a stop.\nText."
    #expect(headings(text) == ["One", "Two"])
  }

  @Test("With no contents page and no labels, capitals stand over plain headings")
  func levelsByLook() {
    let text = "SAFER ROADS\nRoads matter.\nLanes\nLanes are narrow.\nSAFER HOMES\nHomes matter.\nLocks\nLocks work."
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    #expect(plan.divisions.map(\.title) == ["SAFER ROADS", "SAFER HOMES"])
  }

  @Test("Headings of one level that stand again under each objective are none, although lists stand below them")
  func repeatedHeadingsOfLists() {
    let text = """
      # Safer roads
      ## What we will do
      - Fund cameras
      - Mend signs
      # Safer homes
      ## What we will do
      - Fund locks
      - Light alleys
      """
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    #expect(plan.divisions.filter { $0.kind == .objective }.map(\.title) == ["Safer roads", "Safer homes"])
    #expect(plan.units.filter { $0.kind == .commitment }.map(\.objective).last == "Safer homes")
  }

  @Test("Sub-headings that stand under each objective do not end it, whatever their style")
  func repeatedSubheadings() {
    let text = """
      # Priority 1: Roads
      # Why this matters
      People die.
      - Fund cameras
      # Priority 2: Homes
      # Why this matters
      People weep.
      - Fund locks
      """
    let plan = Outliner().plan(from: BlockNotation.blocks(text)).plan
    #expect(plan.divisions.map(\.title) == ["Roads", "Homes"])
    #expect(plan.units.filter { $0.kind == .commitment }.map(\.objective) == ["Roads", "Homes"])
  }
}
