import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import TestSupport
import Testing

/// The page in a real browser: accessible, quiet, narrow enough for a phone, and its filter works.
@Suite(.enabled(if: Browser.driverProgram != nil, "chromedriver is not here"), .serialized)
struct ReportInBrowserTests {
  private func withPage(width: Int, _ body: (Browser) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "page-\(ProcessInfo.processInfo.globallyUniqueString).html")
    try Data(ReviewFixture.wealdmere.report.rendered(as: .html)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let browser = try Browser()
    defer { browser.quit() }
    try browser.open(file, width: width)
    try body(browser)
  }

  @Test(.enabled(if: Browser.axe != nil, "PLAN_REVIEW_AXE does not name axe-core"), arguments: [1280, 380])
  func meetsWCAG(width: Int) throws {
    try withPage(width: width) { browser in
      let found = try browser.accessibility()
      #expect(found.violations == [])
      #expect(found.passes > 20)
    }
  }

  @Test(arguments: [320, 380, 768, 1280]) func nothingRunsOffTheSide(width: Int) throws {
    try withPage(width: width) { browser in
      let wide = try browser.run("return document.documentElement.scrollWidth") as? Int
      #expect(wide == width)
    }
  }

  @Test func nothingIsFetchedAndNothingIsLogged() throws {
    try withPage(width: 1280) { browser in
      let logged = try browser.log("browser")
      #expect(logged == [])
      let asked = try browser.log("performance").filter { $0.contains("Network.requestWillBeSent\"") }
      #expect(asked.allSatisfy { $0.contains("\"url\":\"file:") || $0.contains("\"url\":\"data:") }, "\(asked)")
      #expect(!asked.isEmpty)
    }
  }

  @Test func filtersByKindAndByPart() throws {
    let report = ReviewFixture.wealdmere.report
    try withPage(width: 1280) { browser in
      let script = """
        var kind = document.getElementById('filter-kind'), part = document.getElementById('filter-group')
        function choose(select, value) { select.value = value; select.dispatchEvent(new Event('change', { bubbles: true })) }
        function seen() { return Array.from(document.querySelectorAll('.change')).filter(function (one) { return one.offsetParent !== null }).length }
        var all = seen()
        choose(kind, 'removed'); var removed = seen(), told = document.querySelector('[role=status]').textContent
        choose(part, 'ROA'); var both = seen(), parts = document.querySelectorAll('section.part:not([hidden])').length
        choose(kind, 'split'); var none = seen()
        return [all, removed, both, parts, none, told]
        """
      let result = try #require(try browser.run(script) as? [Any])
      let removed = report.changes.count { report.change($0).kind == .removed }
      #expect(result.prefix(5).compactMap { $0 as? Int } == [report.changes.count, removed, 1, 1, 0])
      #expect(result.last as? String == "Showing \(removed) of \(report.changes.count) changes.")
    }
  }

  @Test func aLinkToAHiddenChangeShowsIt() throws {
    try withPage(width: 1280) { browser in
      let script = """
        var done = arguments[arguments.length - 1], kind = document.getElementById('filter-kind')
        kind.value = 'split'; kind.dispatchEvent(new Event('change', { bubbles: true }))
        window.location.hash = '#VIC-03'
        window.setTimeout(function () { done(document.getElementById('VIC-03').offsetParent !== null) }, 200)
        """
      let isShown = try browser.runAndWait(script) as? Bool
      #expect(isShown == true)
    }
  }

  @Test func everythingIsThereWithoutTheScript() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "page-\(ProcessInfo.processInfo.globallyUniqueString).html")
    try Data(ReviewFixture.wealdmere.report.rendered(as: .html)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let browser = try Browser()
    defer { browser.quit() }
    try browser.chrome("Emulation.setScriptExecutionDisabled", ["value": true])
    try browser.open(file, width: 380)
    try browser.chrome("Emulation.setScriptExecutionDisabled", ["value": false])
    let shown = try browser.run(
      "return [document.querySelectorAll('.change').length, document.querySelector('.filter').offsetParent === null, document.querySelector('.contents').open]"
    )
    let result = try #require(shown as? [Any])
    #expect(result.first as? Int == ReviewFixture.wealdmere.report.changes.count)
    #expect(result.dropFirst().compactMap { $0 as? Bool } == [true, true])
  }
}
