import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import StatutoryFrame

@Suite("The law in the panel's papers")
struct LawOfPapersTests {
  @Test("Each paper for each body cites only provisions that apply to it", arguments: SampleVariation.bodies.indices)
  func citations(body: Int) throws {
    let facts = try SampleVariation.reviewed(altering: SampleVariation.bodies[body].alter)
    let known = facts.citations.map { "\($0.provision) \($0.requirement) \($0.note ?? "")" }.joined(separator: "\n")
    let citation = /\b(?:s|ss|art)\.\d+[A-Za-z]?(?:\([0-9A-Za-z]+\))*|Sch\.\d* ?para\.\d+(?:\([a-z]\))?/
    for kind in PaperKind.allCases {
      let words = PaperWords(kind.paper(on: facts).document)
      for found in words.own.matches(of: citation) where !known.contains(String(found.0)) {
        Issue.record("\(SampleVariation.bodies[body].name), \(kind.rawValue): \(found.0)")
      }
    }
  }

  @Test("England sends copies to councils by law; Wales does not")
  func countries() throws {
    let (england, wales) = (try SampleVariation.reviewed(), try SampleVariation.reviewed { $0.country = .wales })
    for kind in [PaperKind.coveringReport, .panelReport, .distributionList] {
      let english = PaperWords(kind.paper(on: england).document).all
      let welsh = PaperWords(kind.paper(on: wales).document).all
      #expect(english.contains("(s.28(8))"), "\(kind)")
      #expect(!welsh.contains("s.28(8)"), "\(kind)")
      #expect(welsh.contains("s.28(7)"), "\(kind)")
    }
    let list = PaperWords(DistributionList(wales).document).all
    #expect(list.contains("on panels in England, not in Wales"))
    #expect(list.contains("Ostley District Council, by choice"))
  }

  @Test("London is under section 6 and section 33, with blanks where its law was not read")
  func london() throws {
    let london = try #require(SampleVariation.bodies.first { $0.name == "London" })
    let facts = try SampleVariation.reviewed(altering: london.alter)
    let covering = PaperWords(OfficerCoveringReport(facts).document)
    for provision in ["s.6(6)(c)", "s.33(1)", "s.32(5)", "s.6(7)"] { #expect(covering.all.contains(provision), "\(provision)") }
    #expect(!covering.all.contains("s.28"))
    #expect(covering.blanks.contains { $0.words == "the provision on publishing the Panel’s report" })
    #expect(covering.all.contains("the Mayor’s Office sent to it"))
    #expect(covering.all.contains("Commissioner of Police of the Metropolis"))
  }

  @Test("A mayor is told of by the order that was read")
  func mayor() throws {
    let mayor = try #require(SampleVariation.bodies.first { $0.name.hasPrefix("mayor") })
    let covering = PaperWords(OfficerCoveringReport(try SampleVariation.reviewed(altering: mayor.alter)).document).all
    #expect(covering.contains("(SI 2017/470), art.3(1)"))
    #expect(covering.contains("the Mayor sent to it"))
    #expect(covering.contains("s.5(6)(c)"))
  }

  @Test("For a board nothing is cited, and every provision is a blank")
  func board() throws {
    let board = try #require(SampleVariation.bodies.first { $0.name == "board" })
    let facts = try SampleVariation.reviewed(altering: board.alter)
    for kind in [PaperKind.coveringReport, .panelReport, .distributionList, .decisionNoticeChecklist] {
      let words = PaperWords(kind.paper(on: facts).document)
      #expect(words.blanks.contains { $0.words.hasPrefix("the provision on") }, "\(kind)")
      #expect(words.own.firstMatch(of: /\bs\.\d/) == nil, "\(kind)")
    }
  }

  @Test("On a day before the protocol was made, no paper names it")
  func earlierDay() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2020-06-05"))
    #expect(!PaperWords(OfficerCoveringReport(facts).document).all.contains("2023"))
  }
}
