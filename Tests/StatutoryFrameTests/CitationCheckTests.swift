import PlanModel
import StatutoryFrame
import Testing

@Suite("Citations that do not fit their own sentence")
struct CitationCheckTests {
  private let act = "Police Reform and Social Responsibility Act 2011"

  private func faults(_ texts: String..., for variation: Variation? = nil, on date: String? = nil) -> [CitationFault] {
    CitationCheck(for: variation, on: date.map(day)).faults(
      in: texts.enumerated().map { Paragraph(text: $1, place: Place(paragraph: $0 + 1)) })
  }

  @Test("Sending the draft is s.5(6)(c), not s.5(5)")
  func sending() throws {
    let text = "Under Section 5 (5) of the \(act), the PCC is required to send a proposed variation to the Wealdmere Panel."
    let fault = try #require(faults(text).first)
    #expect(fault.kind == .otherProvision)
    #expect(fault.cited == "s.5(5)")
    #expect(fault.fitting.map(\.provision) == ["s.5(6)(c)"])
    #expect(fault.sentence == text)
    #expect(fault.requirement?.contains("strategic policing requirement") == true)
    #expect(faults(text).count == 1)
  }

  @Test(
    "Other sentences that name one provision and describe another",
    arguments: [
      ("Section 5(6)(b) of the ACT requires the draft plan to be submitted to the Panel.", "s.5(6)(b)", ["s.5(6)(c)"]),
      ("The Panel is to review the draft variation under s.5(6)(f) of the ACT.", "s.5(6)(f)", ["s.28(3)(a)"]),
      ("Under section 28(7) of the ACT the Panel must scrutinise the variation.", "s.28(7)", ["s.28(3)(a)"]),
      ("By s. 5(5) of the ACT, regard is due to the recommendations of the Panel.", "s.5(5)", ["s.5(6)(d)"]),
      ("Under the ACT, section 5(4), he must give a response to the report of the Panel.", "s.5(4)", ["s.5(6)(e)"]),
      ("Section 5(10) of the ACT obliges regard to the Strategic Policing Requirement.", "s.5(10)", ["s.5(5)"]),
    ])
  func wrong(text: String, cited: String, fitting: [String]) {
    let found = faults(text.replacing("ACT", with: act))
    #expect(found.map(\.cited) == [cited])
    #expect(found.first?.fitting.map(\.provision) == fitting)
  }

  @Test(
    "Near misses: sentences that are right, or that cannot be told wrong",
    arguments: [
      "Section 5(6)(c) of the ACT requires the PCC to send the draft to the Panel.",
      "Under section 5 of the ACT the PCC must send the draft variation to the Panel.",
      "Under section 5(6) of the ACT the PCC must send the draft variation to the Panel and publish a response.",
      "The Panel reviews the draft under section 28(3) of the ACT and makes a report or recommendations on the plan.",
      "Section 5(5) of the ACT: the plan sent to the Panel has regard to the strategic policing requirement.",
      "Sections 5(6)(c) and 28(3) of the ACT: the draft is sent to the Panel, which reviews the draft.",
      "Under section 5 (5) of the Crime and Disorder Act 1998 the PCC must send a proposed variation to the Panel.",
      "Section 5(5) of the ACT applies to this plan.",
      "Under section 5(5) of the 1998 Act the PCC must send a proposed variation to the Panel.",
      "The force's 5 (5) teams were sent the draft plan by the Panel under the ACT.",
      "Section 12 of the ACT: the annual report is presented to the Panel, which reviews progress on the plan.",
      "Section 5(14) of the ACT requires the PCC to send the draft plan to the Panel.",
      "Section 28(6) of the ACT lets the Panel review decisions on the plan.",
      "Under s.5(8) of the ACT the chief constable is consulted again on a plan that differs from the draft.",
      "Section 7(1) of the ACT says what a plan holds; the draft is sent to the Panel.",
      "In section 5 (the first part) the plan that was sent to the Panel is described.",
    ])
  func nearMisses(text: String) {
    #expect(faults(text.replacing("ACT", with: act)).isEmpty)
  }

  @Test("A bare section, or “the Act”, is taken for the Act named last before it, and for none where none was named")
  func context() {
    let bare = "Under section 5(5), the PCC sends the draft variation to the Panel."
    let the = "Under section 5(5) of the Act, the PCC sends the draft variation to the Panel."
    #expect(faults("The \(act) applies.", bare).count == 1)
    #expect(faults("Under section 5(5) of the 2011 Act, the PCC sends the draft variation to the Panel.").count == 1)
    #expect(faults("The \(act) (the Act) applies.", "It is the law.", the).map(\.place.paragraph) == [3])
    #expect(faults(bare).isEmpty)
    #expect(faults(the).isEmpty)
    #expect(faults("The \(act) applies.", "The Licensing Act 2003 applies too.", bare).isEmpty)
  }

  @Test("A sentence with a right citation beside a wrong one: what the right one covers is not asked for again")
  func twoCitations() throws {
    let text =
      "Under section 5(5) of the \(act) the PCC sends the draft variation to the Panel, and under section 28(3) the Panel reviews the draft."
    let found = faults(text)
    #expect(found.map(\.cited) == ["s.5(5)"])
    #expect(found.first?.fitting.map(\.provision) == ["s.5(6)(c)"])
  }

  @Test("Section 9 is repealed; before the Act of 2014 it was not")
  func sectionNine() throws {
    let text = "Grants are made under section 9 of the \(act)."
    let fault = try #require(faults(text).first)
    #expect(fault.kind == .repealed)
    #expect(fault.fitting.map(\.provision) == ["s.7(1)(ea)", "s.7(1)(f)", "s.143"])
    #expect(faults(text, on: "2013-04-01").isEmpty)
    #expect(faults("The \(act) applies.", "See section 9 for the timetable.").isEmpty, "section 9 of the document itself")
    #expect(faults("Section 9 of the Crime and Disorder Act 1998 is about grants.").isEmpty)
  }

  @Test("A London provision in a commissioner's paper is for another body; in the Mayor's Office's it is right")
  func otherBody() throws {
    let text = "Under section 6(6)(c) of the \(act) the draft plan is sent to the Panel."
    let fault = try #require(faults(text, for: .sample()).first)
    #expect(fault.kind == .otherBody)
    #expect(fault.fitting.map(\.provision) == ["s.5(6)(c)"])
    #expect(faults(text, for: .sample(.mopac)).isEmpty)
    #expect(faults(text).isEmpty, "nothing is known of the body")
    let home = "Under section 5(6)(c) of the \(act) the draft plan is sent to the Panel."
    #expect(faults(home, for: .sample(.mopac)).first?.fitting.map(\.provision) == ["s.6(6)(c)"])
  }

  @Test(
    "A paragraph of very many citations, stops or Acts takes no more than its length",
    arguments: ["section 5(5), ", "s.5(5) of the Act. ", "Act ", "....."])
  func hostile(piece: String) {
    let text = "The \(act) applies. The draft plan is sent to the Panel under " + String(repeating: piece, count: 2_000)
    #expect(faults(text).count <= 64)
  }

  @Test("Units of a plan are checked as paragraphs are")
  func units() {
    let unit = PlanUnit(
      kind: .narrative, text: "This plan was sent to the Panel under section 5(5) of the \(act).", place: Place(paragraph: 9, line: 40))
    #expect(CitationCheck().faults(in: [unit]).map(\.place.line) == [40])
  }
}
