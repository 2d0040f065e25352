import PlanModel
import TestSupport
import Testing

@testable import PlanLoading

@Suite("Word: the pages on which paragraphs stand")
struct DOCXPageTests {
  private func pages(_ body: String) throws -> [Int?] { try DOCXBuilder(body).read().blocks.map(\.place.page) }

  private let rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
  private let set = "<w:r><w:br w:type=\"page\"/></w:r>"

  @Test("Breaks that Word noted turn the page, in the middle of a paragraph for what comes after it")
  func notedBreaks() throws {
    let body =
      DOCXBuilder.paragraph(words: "one")
      + DOCXBuilder.paragraph(DOCXBuilder.run("two ") + rendered + DOCXBuilder.run("goes on"))
      + DOCXBuilder.paragraph(words: "three") + DOCXBuilder.paragraph(rendered + DOCXBuilder.run("four"))
    #expect(try pages(body) == [1, 1, 2, 3])
  }

  @Test("A break that is set and noted is one page; a section begins one, unless it is continuous")
  func setBreaks() throws {
    let section = "<w:sectPr/>"
    let continuous = "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"
    let body =
      DOCXBuilder.paragraph(DOCXBuilder.run("one") + set) + DOCXBuilder.paragraph(rendered + DOCXBuilder.run("two"), properties: continuous)
      + DOCXBuilder.paragraph(DOCXBuilder.run("still two"), properties: section)
      + DOCXBuilder.paragraph(DOCXBuilder.run("three"))
      + DOCXBuilder.paragraph(DOCXBuilder.run("four"), properties: "<w:pageBreakBefore/>")
    #expect(try pages(body) == [1, 2, 2, 3, 4])
  }

  @Test("Without a break there are no pages, nor where breaks that are set leave more between them than a page holds")
  func unknown() throws {
    #expect(try pages(DOCXBuilder.paragraph(words: "one")) == [nil])
    let long = DOCXBuilder.paragraph(words: String(repeating: "many words ", count: 500))
    #expect(try pages(long + DOCXBuilder.paragraph(set + DOCXBuilder.run("two"))) == [nil, nil])
    #expect(try pages(DOCXBuilder.paragraph(words: "one") + DOCXBuilder.paragraph(set + DOCXBuilder.run("two"))) == [1, 2])
  }

  @Test("A row stands on the page of its first words")
  func rows() throws {
    let row = { (words: String) in "<w:tr><w:tc>\(DOCXBuilder.paragraph(words))</w:tc></w:tr>" }
    let blocks = try DOCXBuilder("<w:tbl>\(row(DOCXBuilder.run("a")))\(row(rendered + DOCXBuilder.run("b")))</w:tbl>").read().blocks
    guard case .table(let table)? = blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.place.page) == [1, 2])
  }

  @Test("A place with a page begins with it")
  func description() {
    #expect(Place(paragraph: 12, page: 4).description == "page 4, paragraph 12")
    #expect(Place(part: "footnotes", paragraph: 2, page: 3).description == "page 3, footnotes, paragraph 2")
    #expect(Place(paragraph: 12).description == "paragraph 12")
  }
}
