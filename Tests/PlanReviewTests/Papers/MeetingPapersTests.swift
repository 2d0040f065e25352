import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("The papers of the meeting: letter, record, undertakings")
struct MeetingPapersTests {
  private static func words(_ kind: PaperKind, on day: String, altering alter: (inout Variation) -> Void = { _ in }) throws -> String {
    PaperWords(kind.paper(on: try SampleVariation.reviewed(asOf: .day(day), altering: alter)).document).all
  }

  @Test("The letter speaks to the commissioner, words its recommendations for the plan, and asks for a response")
  func letter() throws {
    let words = try Self.words(.letter, on: "2026-02-07")
    #expect(words.contains("Dear Commissioner"))
    #expect(
      words.contains("The final plan should say “Ensuring that officers follow” in place of “Encouraging officers to follow” (VIC-03)."))
    #expect(words.contains("in writing by 6 March 2026"))
    #expect(words.contains("Commissioner: To look again at the verb"))
  }

  @Test("A recommendation that is worded for the plan already stays as it is, and one without words of its own too")
  func wordedAlready() throws {
    let texts = ["The final plan should set out who pays.", "That officers be thanked."]
    let words = try Self.words(.panelReport, on: "2026-02-07") { variation in
      variation.recommendations = texts.enumerated().map {
        Recommendation(number: "\($0 + 1)", text: $1, kind: .wording, wanted: $0 == 0 ? .present("who pays") : nil)
      }
    }
    #expect(texts.allSatisfy(words.contains) && !words.contains("Words given"))
  }

  @Test("The record holds points, answers, undertakings and days; before the meeting it is a form")
  func record() throws {
    let after = try Self.words(.recordOfDiscussion, on: "2026-02-04")
    #expect(after.contains("The figure is hard to collect.") && after.contains("U2: To look again") && after.contains("6 March 2026"))
    let before = try Self.words(.recordOfDiscussion, on: "2026-01-20")
    #expect(!before.contains("hard to collect") && before.contains("point raised, and who raised it"))
  }

  @Test("An undertaking is told of in the schedule, and in the response table with what the issued plan shows")
  func undertakings() throws {
    #expect(try Self.words(.changeSchedule, on: "2026-02-04").contains("Undertaking U2."))
    #expect(!(try Self.words(.changeSchedule, on: "2026-01-20").contains("Undertaking U2.")))
    let late = try Self.words(.responseTable, on: "2026-03-10")
    #expect(late.contains("Nothing is recorded, 4 days after the day given."))
    let done = try Self.words(.responseTable, on: "2026-03-10") { $0.undertakings[1].done = .day("2026-03-08") }
    #expect(done.contains("Done on 8 March 2026, 2 days after the day given."))
  }

  @Test("Hashes are in the annex alone, and the briefing and the letter have none")
  func hashes() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-02-04"))
    let hash = try #require(facts.proposal?.revised.source.sha256)
    for kind in PaperKind.allCases {
      let document = kind.paper(on: facts).document
      for section in document.sections where section.id != "annex-files" {
        let one = ReportDocument(title: "", status: "", sections: [section], closing: "")
        #expect(!PaperWords(one).all.contains(hash.prefix(12)), "\(kind.rawValue): \(section.heading)")
      }
      #expect(!document.subtitle.joined().contains(hash.prefix(12)), "\(kind.rawValue)")
      #expect(
        PaperWords(document).all.contains(hash)
          == [.coveringReport, .changeSchedule, .panelReport, .distributionList, .responseTable, .decisionNoticeChecklist].contains(kind),
        "\(kind.rawValue)")
    }
  }

  @Test("An answer takes the place of its blank in every paper, and leaves the list of blanks")
  func answers() throws {
    var facts = try SampleVariation.reviewed(asOf: .day("2026-02-04"))
    let blank = "names of the members present"
    #expect(PaperBlanks(of: facts).entries.first { $0.words == blank }?.papers == ["panel-report", "record-of-discussion"])
    facts.answers = [blank: "Councillors Marlow and Deven."]
    for kind in [PaperKind.panelReport, .recordOfDiscussion] {
      let words = PaperWords(kind.paper(on: facts).document)
      #expect(words.all.contains("Councillors Marlow and Deven.") && !words.all.contains("Deven.."))
      #expect(!words.blanks.contains { $0.words == blank } && !words.closingList.lowercased().contains(blank))
    }
  }

  @Test("A comment that is anchored on a change is a reason given for it; one on nothing that changed is listed")
  func comments() throws {
    var facts = try SampleVariation.reviewed(asOf: .day("2026-02-04"))
    let proposal = try #require(facts.proposal)
    let reported = try #require(proposal.changes.first { $0.ref == "VIC-03" })
    let words = try #require(proposal.change(reported).revised.first?.text)
    facts.comments = [
      SourceComment(text: "The Code is advice.", author: "A. Officer", anchor: "Encouraging", paragraphs: [words], file: "draft.docx"),
      SourceComment(text: "Check the map.", anchor: "map", paragraphs: ["See the map."], file: "draft.docx"),
    ]
    let document = ChangeSchedule(facts).document
    let listed = try #require(document.sections.first { $0.id == "comments" })
    let all = PaperWords(document).all
    #expect(all.contains("Comment in the margin, A. Officer. “The Code is advice.”"))
    let list = PaperWords(ReportDocument(title: "", status: "", sections: [listed], closing: "")).all
    #expect(list.contains("“Check the map.”") && !list.contains("The Code is advice."))
  }
}
