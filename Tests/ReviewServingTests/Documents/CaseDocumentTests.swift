import DocumentRendering
import Foundation
import PackagedXML
import PlanModel
import ReviewCases
import ReviewReporting
import ReviewServing
import TestSupport
import Testing

/// Queries, the supplementary paper, the pack and the drop folder.
@Suite struct CaseDocumentTests {
  @Test func queriesGoOutAndTheirAnswersComeBack() throws {
    let sample = try SampleCase(TemporaryFolder())
    var list = try WorkedDocument(try CaseForms(sample.desk, of: sample.id).queries().bytes)
    let query = try #require(try sample.state.queries.first)
    #expect(query.reference == "Q-01")
    list.fill("query:\(query.id):answer", "There is none.")
    list.fill("query:\(query.id):person", "Policy Officer")
    let outcome = try sample.take(try list.bytes(), as: "answers.docx")
    #expect(outcome.sentence == "Answers to queries: 1 answer.")
    #expect(try sample.state.answers == [QueryAnswer(query: query.id, person: "Policy Officer", words: "There is none.")])
  }

  @Test func queriesWithoutAnswersAnswerNothing() throws {
    let sample = try SampleCase(TemporaryFolder())
    let outcome = try sample.take(try CaseForms(sample.desk, of: sample.id).queries().bytes)
    #expect(outcome.sentence == "Answers to queries: 0 answers.")
    #expect(try sample.state.answers.isEmpty)
  }

  @Test func theSupplementaryPaperSaysWhatDiffersFromTheAgenda() throws {
    let sample = try SampleCase(TemporaryFolder())
    #expect(throws: RequestFault.self) { try CaseSupplement(sample.desk, of: sample.id).document() }
    try sample.desk.send(.withAgenda, in: sample.id)
    #expect(throws: RequestFault.self) { try CaseSupplement(sample.desk, of: sample.id).document() }
    _ = try sample.desk.take([IncomingFile(name: "second.md", bytes: Array(SampleCase.secondDraft.utf8))], as: .draft, in: sample.id)
    let words = try WordFile(try CaseSupplement(sample.desk, of: sample.id).document().bytes).text
    #expect(words.contains("Hope to reduce burglary"))
    #expect(words.contains("Aim to reduce burglary"))
    #expect(words.contains("Open a new refuge"))
    #expect(!words.contains("Visit every ward"))
    try sample.desk.send(.supplementary, in: sample.id)
    #expect(try sample.desk.sentPapers(.supplementary, in: sample.id).first?.name == "supplementary-paper.docx")
  }

  @Test func thePackHoldsAPageWithoutScript() throws {
    let sample = try SampleCase(TemporaryFolder())
    let archive = try ZipArchive(try CasePack(sample.desk, of: sample.id).archive().document.bytes)
    let page = String(decoding: try archive.contents(of: #require(archive.entry("index.html"))), as: UTF8.self)
    #expect(page.contains("Aim to reduce burglary"))
    #expect(!page.contains("<script"))
    #expect(archive.entry("word/panel-report.docx") != nil)
  }

  @Test func whatIsDroppedIsTakenAndAnswered() throws {
    let sample = try SampleCase(TemporaryFolder())
    let share = try TemporaryFolder()
    let folder = share.url.appending(path: "Fenbrook", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in [("published.md", SampleCase.published), ("draft.md", SampleCase.draft), ("broken.docx", "no archive")] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    var drop = DropFolder(share.url, desk: sample.desk)
    #expect(try drop.look(isSettling: true).isEmpty)
    let lines = try drop.look(isSettling: true)
    #expect(lines.count == 3)
    func holds(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: path).path) }
    #expect(holds("Taken in/draft.md") && holds("Not taken in/broken.docx") && holds("Results/panel-report.docx"))
    #expect(!holds("draft.md"))
    #expect(try String(contentsOf: folder.appending(path: "Problems.txt"), encoding: .utf8).contains("broken.docx"))
    #expect(try drop.look(isSettling: true).isEmpty)
    #expect(try sample.desk.cases().map(\.state.title) == ["Marlbeck", "Fenbrook"])
  }
}

/// Papers that come back from Word with edits.
@Suite struct EditedPaperImportTests {
  @Test func anEditIsInEveryLaterDraft() throws {
    let sample = try SampleCase(TemporaryFolder())
    var paper = try WorkedDocument(try sample.desk.paper(.membersBriefing, as: .docx, in: sample.id))
    let body = try #require(paper.text.range(of: "Aim to reduce burglary"))
    paper.text.replaceSubrange(body, with: "(see the annex) Aim to reduce burglary")
    let bytes = try paper.bytes()
    let outcome = try sample.take(bytes, as: "members-briefing.docx")
    #expect(outcome.sentence.hasPrefix("An edited paper (members-briefing): "))
    #expect(try WordFile(sample.desk.paper(.membersBriefing, as: .docx, in: sample.id)).text.contains("(see the annex)"))
    #expect(try sample.take(bytes).sentence == "Taken in before. Nothing in it is new.")
    #expect(try !WordFile(sample.desk.paper(.panelReport, as: .docx, in: sample.id)).text.contains("(see the annex)"))
  }

  @Test func aPaperThatNobodyChangedIsNotTakenIn() throws {
    let sample = try SampleCase(TemporaryFolder())
    let outcome = try sample.take(try sample.desk.paper(.membersBriefing, as: .docx, in: sample.id))
    #expect(outcome.sentence == "A paper as it was drafted. Nothing in it was changed.")
    #expect(try sample.state.received.isEmpty)
  }

  @Test func aLetterGivenToACaseRecordsWhatIsClear() throws {
    let sample = try SampleCase(TemporaryFolder())
    for words in ["That burglary be halved.", "That the wards be visited."] {
      let annotation = Annotation(
        id: try sample.state.nextAnnotation, kind: .recommendation(.wording), author: "Cllr Marsh", anchor: nil, words: words,
        visibility: .published)
      try sample.desk.enter([.annotate(annotation)], in: sample.id)
    }
    let letter = "Response to the recommendations of the Panel\n\nRecommendation 1 is accepted.\n\nRecommendation 2: we shall see."
    let outcome = try sample.take(Array(letter.utf8), as: "letter.md")
    #expect(outcome.sentence.hasPrefix("A response of the commissioner."))
    #expect(outcome.remarks.count == 1 && outcome.remarks[0].contains("we shall see"))
    #expect(try sample.state.comments.map(\.response?.outcome) == [.accepted, nil])
    #expect(try sample.state.documentsToLookAt.map(\.name) == ["letter.md"])
    // What an officer recorded is not replaced by another reading.
    try sample.desk.enter([.respond(annotation: 1, CommissionerResponse(outcome: .noted))], in: sample.id)
    let second = try sample.take(Array((letter + " ").utf8), as: "letter2.md")
    #expect(second.remarks.contains { $0.contains("recorded as noted, but the letter says accepted") })
    #expect(try sample.state.comments[0].response?.outcome == .noted)
  }
}
