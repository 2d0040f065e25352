import PlanModel
import Testing

@testable import PlanEvidence

@Suite("Actions in minutes")
struct ActionLogTests {
  private let meeting = CalendarDate(year: 2026, month: 1, day: 30)

  private func found(_ passages: [EvidencePassage]) -> [AgreedAction] {
    ActionLogMaker().log(of: [Samples.source(passages, name: "minutes.md", kind: .minutes, date: meeting)]).actions
  }

  @Test(
    "What somebody takes on is an action",
    arguments: [
      ("ACTION: The Commissioner to explain the change in her next report.", "Commissioner"),
      ("The Chief Constable undertook to bring a plan to the July meeting.", "Chief Constable"),
      ("Ms Hale agreed to circulate the figures.", "Ms Hale"),
      ("The Commissioner said that she would supply the map.", "Commissioner"),
      ("Officers were asked to arrange a visit.", "Officers"),
      ("The Chair offered to write to the Minister and this was accepted.", "Chair"),
      ("It was agreed that the Panel Officer would arrange a visit.", "Panel Officer"),
      ("**Action (Ms Hale):** to send Members the names.", "Ms Hale"),
      ("Action 2 (Mr Cobb with Ms Pell): a glossary for the budget meeting.", "Mr Cobb with Ms Pell"),
      ("The Panel RECOMMENDS that the Commissioner publish the criteria.", "Commissioner"),
      ("Ms Pell said that a column would be put in for Members from the next report.", "Ms Pell"),
    ])
  func detected(text: String, owner: String) {
    let actions = found([Samples.passage("5 Performance", kind: .heading), Samples.passage(text)])
    #expect(actions.count == 1)
    let said = actions.first?.owner ?? ""
    #expect(said == owner || said == "she" && owner == "Commissioner")
  }

  @Test("A line that only names who is to act takes its words from the discussion; a table may call its columns Who and What")
  func marks() {
    let actions = found([
      Samples.passage("5 Performance", kind: .heading), Samples.passage("A note on the cost of ferry patrols is wanted."),
      Samples.passage("ACTION: Chief Constable", line: 2),
      Samples.row(["5", "Mr Cobb", "Evening on the boat", "March"], columns: ["Minute", "Who", "What", "When"]),
    ])
    #expect(actions.map(\.owner) == ["Mr Cobb", "Chief Constable"] || actions.map(\.owner) == ["Chief Constable", "Mr Cobb"])
    #expect(actions.contains { $0.text.contains("ferry patrols") })
  }

  @Test("What a plan is quoted as saying names nobody who is to act")
  func quoted() {
    let actions = found([
      Samples.passage("5 Plan", kind: .heading), Samples.passage("The Panel recommended that:"),
      Samples.passage(
        "\"Encouraging officers to follow\" the Code be replaced with the words of the published plan.", kind: .item, line: 2),
    ])
    #expect(actions.count == 1 && actions[0].owner == nil)
  }

  @Test(
    "Decisions and remarks are none",
    arguments: [
      "It was RESOLVED that the proposed precept be supported.", "The report was noted.", "The work programme was approved.",
      "Councillor Reed wondered whether the patrols might be extended.", "A Member suggested that a map would be useful.",
      "Action Fraud: reports have risen by a tenth.", "Action plan: the figures in it were noted.",
      "RESOLVED that the Panel supports the draft variation subject to the recommendations below.",
      "The grant for the post would end in March.", "The minutes of the meeting of 4 May were agreed and signed.",
    ])
  func nearMisses(text: String) { #expect(found([Samples.passage("5 Performance", kind: .heading), Samples.passage(text)]).isEmpty) }

  @Test("A list of resolutions, without what is only noted")
  func resolutions() {
    let actions = found([
      Samples.passage("RESOLVED", kind: .heading), Samples.passage("(a) that the Chair write to the council;", line: 2),
      Samples.passage("(b) that the report be noted.", line: 3),
    ])
    #expect(actions.map(\.owner) == ["Chair"])
  }

  @Test("A row of the table of actions and its place in the discussion are one")
  func twins() {
    let columns = ["No", "Action", "Owner", "By"]
    let actions = found([
      Samples.passage("6 Performance", kind: .heading), Samples.passage("Ms Hale agreed to send the map of wards.", line: 2),
      EvidencePassage(
        id: "row", text: "1 | Map of wards to Members | J Hale | 16 March", kind: .row,
        cells: ["1", "Map of wards to Members", "J Hale", "16 March"],
        columns: columns, place: Place(paragraph: 9)),
    ])
    #expect(actions.count == 1)
    #expect(actions.first?.alsoSaid.count == 1)
    #expect(actions.first?.due?.iso == "2026-03-16")
  }

  @Test(
    "Times",
    arguments: [
      ("within two weeks", "2026-02-13"), ("by 30 June", "2026-06-30"), ("to the October meeting", "2026-10"), ("by January", "2027-01"),
      ("in the autumn", "2026-11"),
    ])
  func times(words: String, due: String) throws {
    let reader = ActionDueReader(meeting: try #require(meeting), later: [])
    let read = reader.due(in: "send the map \(words)")?.iso
    #expect(read == due || words == "by January" && read == "2026-01")
  }

  @Test("A later paper shows it done, and one that says it has not come shows nothing")
  func followUp() throws {
    let minutes = Samples.source(
      [Samples.passage("ACTION: The Chair to write to the Minister about the cost of training special constables.")], name: "m.md",
      kind: .minutes,
      date: meeting)
    let later = CalendarDate(year: 2026, month: 5, day: 1)
    let reply = Samples.passage(
      "The Chair reported that the Minister had replied to the letter about the cost of training Specials.", line: 7)
    let log = ActionLogMaker().log(of: [minutes], reports: [Samples.source([reply], date: later)])
    #expect(log.actions.first?.state == .done)
    let remark = Samples.passage(
      "The Chair reported that the Minister had not replied to the Panel on specials and their training.", line: 9)
    let both = ActionLogMaker().log(
      of: [minutes, Samples.source([reply], name: "n.md", kind: .minutes, date: later)], reports: [Samples.source([remark], date: later)])
    #expect(both.actions.first?.evidence.map(\.passage.id) == [reply.id], "where minutes show it, reports are not asked")
    let other = Samples.passage("Training of officers in first aid goes on.")
    #expect(ActionLogMaker().log(of: [minutes], reports: [Samples.source([other], date: later)]).actions.first?.state == .notShown)
  }
}
