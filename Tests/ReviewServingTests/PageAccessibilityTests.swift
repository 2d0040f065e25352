import Foundation
import ReviewServing
import TestSupport
import Testing

/// Every page of the workspace in a headless browser, checked by axe-core, which `PLAN_REVIEW_AXE` names.
@Suite struct PageAccessibilityTests {
  private static let axe = ProcessInfo.processInfo.environment["PLAN_REVIEW_AXE"]
    .flatMap { try? String(contentsOf: URL(filePath: $0), encoding: .utf8) }

  @Test(
    .enabled(if: axe != nil && Program.path(of: "chromium") != nil, "PLAN_REVIEW_AXE does not name axe-core, or there is no chromium"),
    arguments: [320, 768, 1280])
  func everyPageIsWithoutViolation(width: Int) throws {
    let axe = try #require(Self.axe)
    let browser = try #require(Program.path(of: "chromium"))
    let visitor = try Visitor(TemporaryFolder())
    _ = visitor.signIn()
    _ = visitor.post(
      "/cases", ["title": "Marlbeck"],
      files: [
        (name: "published.md", bytes: Array(SampleCase.published.utf8)), (name: "draft.md", bytes: Array(SampleCase.draft.utf8)),
      ])
    _ = visitor.post("/cases/1/comments", ["words": "keep the promise", "kind": "recommendation.wording", "visibility": "published"])
    _ = visitor.post("/cases/1/steps/queries", [:])
    _ = visitor.post("/cases/1/steps/decision", ["date": "2026-02-02", "mover": "Cllr Marsh", "adopts": "1", "resolution": "RESOLVED"])
    let style = visitor.get("/style.css").text
    let work = try TemporaryFolder()
    let check = "axe.run().then(r => { document.body.textContent = 'FOUND ' + r.violations.map(v => v.id).join(' ') + ' END'; });"
    let pages =
      ["/cases", "/actions", "/about", "/cases/1", "/cases/1/facts", "/cases/1/audit"]
      + Address.Page.allCases.map { "/cases/1/\($0.rawValue)" }
    for path in pages {
      let page = visitor.get(path).text.replacing("<link rel=\"stylesheet\" href=\"/style.css\">", with: "<style>\(style)</style>")
        .replacing("</body>", with: "<script>\(axe)</script><script>\(check)</script></body>")
      let file = try work.file("page.html", page)
      let run = try Program(
        browser,
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(work.url.path)/profile", "--window-size=\(width),900",
          "--virtual-time-budget=20000", "--dump-dom", file.absoluteString,
        ])
      #expect(run.output.contains("FOUND  END"), "\(path) at \(width): \(run.output.suffix(400))")
    }
  }
}
