import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("The panel's papers")
struct PaperTests {
  @Test("Every blank is in the closing list, with its section", arguments: SampleVariation.bodies.indices)
  func blanks(body: Int) throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-01-20"), altering: SampleVariation.bodies[body].alter)
    for kind in PaperKind.allCases {
      let words = PaperWords(kind.paper(on: facts).document)
      let listed = words.closingList.split(separator: "\n").map(String.init)
      for blank in words.blanks {
        let name = blank.words.prefix(1).uppercased() + blank.words.dropFirst()
        let row = listed.firstIndex(of: name)
        #expect(row != nil, "\(kind.rawValue): \(blank.words)")
        if let row { #expect(listed[row + 1].contains(blank.section), "\(kind.rawValue): \(blank.words)") }
      }
      #expect(words.blanks.isEmpty == words.closingList.isEmpty, "\(kind.rawValue)")
    }
  }

  @Test("No paper uses a word that is not the panel's to use", arguments: SampleVariation.bodies.indices)
  func forbidden(body: Int) throws {
    let facts = try SampleVariation.reviewed(altering: SampleVariation.bodies[body].alter)
    for kind in PaperKind.allCases {
      let own = PaperWords(kind.paper(on: facts).document).own.lowercased()
      for word in ["approv", "improper", "veto", "sign off", "signed off", "breach", "complian", "complied"] where own.contains(word) {
        Issue.record("\(kind.rawValue): \(word)")
      }
    }
  }

  @Test("A paper for the panel's meeting knows nothing of what was answered or issued later, on whatever day it is made")
  func nothingLater() throws {
    let facts = try SampleVariation.reviewed()
    for kind in [PaperKind.coveringReport, .panelReport, .membersBriefing] {
      let all = PaperWords(kind.paper(on: facts).document).all
      for later in ["Requiring officers to follow", "one victim in ten", "13 March 2026", "16 March 2026", "not a matter of choice"] {
        #expect(!all.contains(later), "\(kind.rawValue): \(later)")
      }
    }
  }

  @Test("The schedule holds the issued words only once the plan is issued")
  func scheduleAndIssue() throws {
    let before = PaperWords(ChangeSchedule(try SampleVariation.reviewed(asOf: .day("2026-03-26"))).document).all
    let after = PaperWords(ChangeSchedule(try SampleVariation.reviewed(asOf: .day("2026-03-27"))).document).all
    for words in ["Requiring officers to follow", "As the draft", "Changed at issue"] {
      #expect(!before.contains(words), "\(words)")
      #expect(after.contains(words), "\(words)")
    }
  }

  @Test("Every change is in the schedule once, in the order of the plan")
  func schedule() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-01-20"))
    let proposal = try #require(facts.proposal)
    let rows = ChangeSchedule(facts).document.sections.filter { $0.id.hasPrefix("part-") }.flatMap { section in
      section.blocks.flatMap { block in if case .table(let table) = block { table.rows } else { [[[Inline]]]() } }
    }
    let references = rows.compactMap { row in if case .strong(let ref)? = row[0].first { ref } else { nil } }
    #expect(references == proposal.groups.flatMap { $0.changes.sorted() }.map { proposal.changes[$0].ref })
    #expect(references.count == proposal.changes.count)
  }

  @Test("Only the whole panel adopts: what the minutes say is quoted once the meeting is past, and the paper stays a draft")
  func adoption() throws {
    for (day, isKnown) in [("2026-01-20", false), ("2026-02-04", true)] {
      let document = PanelReport(try SampleVariation.reviewed(asOf: .day(day))).document
      #expect(document.status == "Draft for adoption by the Panel")
      #expect(PaperWords(document).all.contains("RESOLVED: (a)") == isKnown, "\(day)")
    }
  }

  @Test("A review without recommendations still makes a report")
  func noRecommendations() throws {
    let facts = try SampleVariation.reviewed { $0.recommendations = [] }
    let report = PaperWords(PanelReport(facts).document)
    #expect(report.all.contains("A report without a recommendation is enough (s.28(3)(b))."))
    #expect(report.blanks.contains { $0.words.contains("recommendations on the draft variation, or “none”") })
    #expect(!report.all.contains("Suggested amendments"))
    #expect(report.blanks.contains { $0.words.contains("overall view") })
    #expect(PaperWords(ResponseTable(facts).document).blanks.contains { $0.words.hasPrefix("recommendation") })
  }

  @Test("The response table is a form before the plan is issued, and filled afterwards")
  func responseTable() throws {
    let form = ResponseTable(try SampleVariation.reviewed(asOf: .day("2026-02-10"))).document
    #expect(form.orientation == .landscape)
    #expect(PaperWords(form).blanks.count { $0.words == "response" } == 4)
    #expect(!PaperWords(form).all.contains("Accepted"))
    let answered = PaperWords(ResponseTable(try SampleVariation.reviewed(asOf: .day("2026-03-16"))).document)
    #expect(answered.all.contains("Accepted in part"))
    #expect(answered.all.contains("Not issued yet"))
    let filled = PaperWords(ResponseTable(try SampleVariation.reviewed(asOf: .day("2026-04-01"))).document)
    #expect(filled.all.contains("Found differently"))
    #expect(filled.all.contains("Yes: paragraph"))
  }

  @Test("The briefing keeps to five of everything, and asks five different questions")
  func briefing() throws {
    let document = MembersBriefing(try SampleVariation.reviewed(asOf: .day("2026-01-20"))).document
    var questions: [String] = []
    for section in document.sections {
      for block in section.blocks {
        if case .list(let items, _) = block { #expect(items.count <= 5, "\(section.heading)") }
        if case .paragraph(let inlines, _, .some) = block { questions.append("\(inlines)") }
      }
    }
    #expect(questions.count == 5)
    #expect(Set(questions).count == 5)
    #expect(PaperWords(document).all.count < 5000)
  }

  @Test("Printed, the briefing is two pages", .enabled(if: Self.canPrint, "Chromium or poppler-utils is not installed"))
  func twoPages() throws {
    let folder = try TemporaryFolder()
    let briefing = MembersBriefing(try SampleVariation.reviewed(asOf: .day("2026-01-20")))
    let page = try folder.file("briefing.html", briefing.rendered(as: .html))
    let pdf = folder.url.appending(path: "briefing.pdf")
    _ = try Program(
      try #require(Program.path(of: "chromium")),
      ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=\(pdf.path)", page.absoluteString])
    let text = try Program(try #require(Program.path(of: "pdftotext")), [pdf.path, "-"]).output
    #expect(text.count { $0 == "\u{0C}" } == 2)
    #expect(text.contains("How to read this"))
  }

  private static let canPrint = Program.path(of: "chromium") != nil && Program.path(of: "pdftotext") != nil
}
