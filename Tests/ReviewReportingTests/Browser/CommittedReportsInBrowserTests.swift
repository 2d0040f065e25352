import Foundation
import TestSupport
import Testing

/// The committed reports on the sample area in a real browser.
@Suite(.enabled(if: Browser.driverProgram != nil, "chromedriver is not here"), .serialized)
struct CommittedReportsInBrowserTests {
  private static let pages = ["evidence/evidence.html", "evidence/actions.html", "history/history.html"]

  private func withPage(_ name: String, width: Int, _ body: (Browser) throws -> Void) throws {
    let browser = try Browser()
    defer { browser.quit() }
    try browser.open(Checkout.file("Reports/wealdmere/\(name)"), width: width)
    try body(browser)
  }

  @Test("axe finds nothing", .enabled(if: Browser.axe != nil, "PLAN_REVIEW_AXE does not name axe-core"), arguments: pages, [1280, 380])
  func meetsWCAG(page: String, width: Int) throws {
    try withPage(page, width: width) { browser in
      let found = try browser.accessibility()
      #expect(found.violations == [])
      #expect(found.passes > 15)
    }
  }

  @Test("Nothing runs off the side", arguments: pages, [320, 1280])
  func fits(page: String, width: Int) throws {
    try withPage(page, width: width) { browser in
      let wide = try browser.run("return document.documentElement.scrollWidth") as? Int
      #expect(wide == width)
    }
  }
}
