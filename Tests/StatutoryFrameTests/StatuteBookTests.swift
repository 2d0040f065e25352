import PlanModel
import StatutoryFrame
import Testing

@Suite("The provisions that apply")
struct StatuteBookTests {
  private let book = StatuteBook.englandAndWales
  private let today = day("2026-03-02")

  private func provisions(_ matter: StatutoryMatter, _ variation: Variation, on date: CalendarDate? = nil) -> [String] {
    book.citations(on: matter, for: variation, on: date ?? today).map(\.provision)
  }

  @Test("A commissioner's draft goes to the panel under s.5(6)(c) and is reviewed under s.28(3)")
  func commissioner() {
    let pcc = Variation.sample()
    #expect(provisions(.sendDraftToPanel, pcc) == ["s.5(6)(c)"])
    #expect(provisions(.panelReview, pcc) == ["s.28(3)(a)"])
    #expect(provisions(.strategicPolicingRequirement, pcc) == ["s.5(5)"])
    #expect(provisions(.wholePanel, pcc) == ["Sch.6 para.27"])
  }

  @Test("Copies to local authorities are a duty in England, not in Wales")
  func countries() {
    #expect(provisions(.copiesToAuthorities, .sample()) == ["s.28(8)"])
    #expect(provisions(.copiesToAuthorities, .sample(country: .wales)) == [])
    #expect(provisions(.publishPanelReport, .sample(country: .wales)) == ["s.28(7)"])
    #expect(provisions(.panelEstablished, .sample(country: .wales)) == ["Sch.6 para.12"])
    #expect(provisions(.panelEstablished, .sample()) == [])
  }

  @Test("London has sections of its own")
  func london() {
    let mopac = Variation.sample(.mopac, area: "London")
    #expect(provisions(.sendDraftToPanel, mopac) == ["s.6(6)(c)"])
    #expect(provisions(.panelReview, mopac) == ["s.33(1)"])
    #expect(provisions(.wholePanel, mopac) == ["s.32(5)"])
    #expect(provisions(.contents, mopac).contains("s.7(1)(ea)"))
    let london = book.citations(for: mopac, on: today)
    #expect(!london.contains { $0.provision.hasPrefix("s.5(") || $0.provision.hasPrefix("s.28") })
  }

  @Test("The mayor of Greater Manchester is cited with the order; another mayor without it, and a note says so")
  func mayors() {
    let manchester = Variation.sample(.mayor, area: "Greater Manchester")
    #expect(provisions(.mayoralFunctions, manchester) == ["art.3(1)"])
    #expect(provisions(.sendDraftToPanel, manchester) == ["s.5(6)(c)"])
    #expect(book.notes(for: manchester, on: today).isEmpty)
    #expect(provisions(.mayoralFunctions, manchester, on: day("2017-05-07")) == [])

    let other = Variation.sample(.mayor, area: "Northmere")
    #expect(provisions(.mayoralFunctions, other) == [])
    #expect(book.notes(for: other, on: today).map(\.kind) == [.limit])
    #expect(provisions(.mayoralFunctions, .sample(.mayor, area: "Northmere", order: "SI 2017/470")) == ["art.3(1)"])
  }

  @Test("A fire commissioner has the name of the panel besides; a commissioner has not")
  func fire() {
    #expect(provisions(.panelName, .sample(.pfcc)) == ["s.28(1A)-(1B)"])
    #expect(provisions(.panelName, .sample()) == [])
  }

  @Test("A board gets no citation, and a note says that none was read")
  func board() {
    #expect(book.citations(for: .sample(.board), on: today).isEmpty)
    #expect(book.notes(for: .sample(.board), on: today).first?.sentence.contains("officer must supply") == true)
  }

  @Test("Dates choose: crime and disorder reduction grants before the Act of 2014, services and grants after it")
  func validity() {
    let pcc = Variation.sample()
    #expect(provisions(.grants, pcc, on: day("2013-03-01")) == ["s.9"])
    #expect(provisions(.grants, pcc) == ["s.143"])
    #expect(!provisions(.contents, pcc, on: day("2013-03-01")).contains("s.7(1)(ea)"))
    #expect(provisions(.contents, pcc).filter { $0 == "s.7(1)(f)" }.count == 1)
    #expect(provisions(.sendDraftToPanel, pcc, on: day("2012-11-21")) == [])
    #expect(provisions(.sendDraftToPanel, .sample(.mopac), on: day("2012-01-16")) == ["s.6(6)(c)"])
    #expect(provisions(.policingProtocol, pcc, on: day("2023-07-02")) == [])
  }

  @Test("A day after the reading of the law is noted")
  func afterReading() {
    #expect(book.notes(for: .sample(), on: day("2026-04-30")).isEmpty)
    #expect(book.notes(for: .sample(), on: day("2027-01-04")).first?.sentence.contains("4 January 2027") == true)
  }

  @Test("Every citation says something in a sentence of its own, names a source, and no two say the same")
  func whole() {
    for citation in book.citations {
      #expect(citation.requirement.hasSuffix("."), "\(citation.provision)")
      #expect(!citation.source.isEmpty && !citation.bodies.isEmpty && !citation.countries.isEmpty, "\(citation.provision)")
    }
    #expect(Set(book.citations).count == book.citations.count)
  }
}
