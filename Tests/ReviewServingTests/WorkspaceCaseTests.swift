import Foundation
import PackagedXML
import ReviewServing
import ReviewStorage
import TestSupport
import Testing

/// A case from its files to the papers, as an officer works on it.
@Suite struct WorkspaceCaseTests {
  private static let published = """
    # Police and Crime Plan for Marlbeck
    ## Priority 1: Safer streets
    As your Commissioner I will:
    - Halve burglary in Marlbeck by 2027.
    - Publish the results of each survey.
    ## Priority 2: Support for victims
    As your Commissioner I will:
    - Fund a court companion for every witness.
    """
  private static let draft = published.replacing("Halve burglary", with: "Aim to reduce burglary")
  private static let secondDraft = published.replacing("Halve burglary", with: "Hope to reduce burglary")

  @Test func filesBecomeAReview() throws {
    let folder = try TemporaryFolder()
    let visitor = try opened(folder)
    let page = visitor.get("/cases/1")
    #expect(page.status == 200)
    #expect(page.text.contains("[removed: Halve]"))
    #expect(page.text.contains("The plan as published"))
    #expect(page.text.contains("The draft variation"))
  }

  @Test func aRecommendationIsInThePanelsReport() throws {
    let folder = try TemporaryFolder()
    let visitor = try opened(folder)
    let anchor = try anchor(on: visitor.get("/cases/1"))
    let words = "The final plan should keep the promise to halve burglary."
    let page = visitor.post(
      "/cases/1/comments",
      anchor.merging(
        ["words": words, "author": "Cllr Marsh", "kind": "recommendation.wording", "visibility": "published"]) { $1 })
    #expect(page.text.contains(words))
    let paper = visitor.get("/cases/1/papers/panel-report.docx")
    #expect(paper.header("Content-Disposition") == "attachment; filename=\"panel-report.docx\"")
    let archive = try ZipArchive(paper.body)
    let document = try archive.contents(of: #require(archive.entry("word/document.xml")))
    #expect(String(decoding: document, as: UTF8.self).contains(words))
    #expect(!visitor.get("/cases/1/papers/members-briefing.html").text.isEmpty)
  }

  @Test func aNewDraftPutsACommentBackToBeConfirmed() throws {
    let folder = try TemporaryFolder()
    let visitor = try opened(folder)
    let anchor = try anchor(on: visitor.get("/cases/1"))
    _ = visitor.post("/cases/1/comments", anchor.merging(["words": "Why only an aim?"]) { $1 })
    let page = visitor.post(
      "/cases/1/files", ["role": "draft"], files: [(name: "draft-2.md", bytes: Array(Self.secondDraft.utf8))])
    #expect(page.text.contains("Carried over: the words have changed since."))
    let confirmed = visitor.post("/cases/1/comments/1/confirm", try ["change": #require(value(of: "change", in: page.text))])
    #expect(!confirmed.text.contains("Carried over: the words have changed since."))
    #expect(confirmed.text.contains("Why only an aim?"))
  }

  @Test func papersThatWereSentStayAsTheyWere() throws {
    let folder = try TemporaryFolder()
    let visitor = try opened(folder)
    _ = visitor.post("/cases/1/send", ["stage": "withAgenda"])
    let sent = visitor.get("/cases/1/sent/1/change-schedule.docx")
    #expect(sent.status == 200)
    _ = visitor.post("/cases/1/files", ["role": "draft"], files: [(name: "draft-2.md", bytes: Array(Self.secondDraft.utf8))])
    #expect(visitor.get("/cases/1/sent/1/change-schedule.docx").body == sent.body)
    #expect(visitor.get("/cases/1/papers/change-schedule.docx").body != sent.body)
    #expect(visitor.send("/cases/1/send", ["stage": "withAgenda"]).status == 422)
  }

  @Test func aBadFileIsNamedAndTheRestIsKept() throws {
    let folder = try TemporaryFolder()
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    let page = visitor.post(
      "/cases", ["title": "Marlbeck"],
      files: [
        (name: "published.md", bytes: Array(Self.published.utf8)), (name: "broken.docx", bytes: Array("no archive".utf8)),
        (name: "draft.md", bytes: Array(Self.draft.utf8)),
      ])
    #expect(page.status == 422)
    #expect(page.text.contains("broken.docx"))
    #expect(page.text.contains("[removed: Halve]"))
  }

  @Test func factsAreKeptOnlyIfTheyCanBeRead() throws {
    let folder = try TemporaryFolder()
    let visitor = try opened(folder)
    let text = visitor.get("/cases/1/facts").text
    #expect(text.contains("area: "))
    let refused = visitor.post("/cases/1/facts", ["facts": "area: Marlbeck\ncountry: nowhere\n"])
    #expect(refused.status == 422)
    #expect(refused.text.contains("country: nowhere"))
    #expect(!visitor.get("/cases/1/facts").text.contains("nowhere"))
  }

  /// A case of a published plan and a draft.
  private func opened(_ folder: TemporaryFolder) throws -> Visitor {
    let visitor = try Visitor(folder)
    _ = visitor.signIn()
    let page = visitor.post(
      "/cases", ["title": "Marlbeck"],
      files: [
        (name: "published.md", bytes: Array(Self.published.utf8)), (name: "draft.md", bytes: Array(Self.draft.utf8)),
      ])
    #expect(page.status == 200)
    return visitor
  }

  /// The hidden fields of the first form on a change.
  private func anchor(on page: WebResponse) throws -> [String: String] {
    ["run": try #require(value(of: "run", in: page.text)), "change": try #require(value(of: "change", in: page.text))]
  }

  private func value(of field: String, in html: String) -> String? {
    html.split(separator: "name=\"\(field)\" value=\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
  }
}
