import Foundation
import PackagedXML
import TestSupport
import Testing

/// The workspace without a mouse, and at the zoom that a person with low vision reads it at (WCAG 2.2, 2.1.1, 2.4.7 and 1.4.10).
@Suite(.enabled(if: Browser.driverProgram != nil && Checkout.command != nil, "chromedriver or the command is not here"), .serialized)
struct KeyboardTests {
  /// A case with a comment that is published, begun and written with keys alone.
  @Test func aCommentIsMadeWithTheKeyboardAlone() throws {
    let cases = try TemporaryFolder()
    let officer = try OfficerInBrowser(cases: cases.url)
    defer { officer.leave() }
    try officer.tab(toField: "Name of the case")
    try officer.type("Wealdmere 2026")
    try officer.tab(toField: "Files")
    // What a file dialogue does is the system's; the field itself is reached by the keyboard.
    try officer.give(["2025-published.xml", "2026-draft-variation.docx"].map(Wealdmere.file), to: "Files")
    try officer.tab(to: "Begin the case")
    try officer.enter()
    let change = try Wealdmere.change("found carrying a knife", on: officer)
    try officer.tab(to: "Add a comment on \(change)")
    try officer.enter()
    try officer.tab(toField: "Comment")
    try officer.type("That “will” be put back.")
    try officer.tab(toField: "What it is")
    try officer.type("Recommendation: other")
    try officer.tab(toField: "Who may read it")
    try officer.type("everybody")
    try officer.tab(to: "Add the comment")
    try officer.enter()
    #expect(try officer.text.contains("That “will” be put back."))
    try officer.tab(to: "Panel report (Word)")
    #expect(try WordFile(try officer.download("Panel report (Word)")).text.contains("That “will” be put back."))
  }

  /// At four times the size of a screen of 1,280 pixels, every page is read without scrolling to the side.
  @Test func everyPageIsReadAtFourTimesItsSize() throws {
    let cases = try TemporaryFolder()
    let officer = try OfficerInBrowser(cases: cases.url)
    defer { officer.leave() }
    try officer.fill("Name of the case", "Wealdmere 2026")
    try officer.give(["2025-published.xml", "2026-draft-variation.docx"].map(Wealdmere.file), to: "Files")
    try officer.press("Begin the case")
    try officer.zoom(to: 4)
    let own = try officer.ask("Array.from(new Set(Array.from(document.querySelectorAll('nav a')).map(one => one.pathname))).join(' ')")
    let pages = own.split(separator: " ").map(String.init)
    #expect(pages.count > 6)
    for page in pages {
      try officer.open(page)
      let wide = try officer.ask(
        """
        document.documentElement.scrollWidth <= innerWidth ? '' : Array.from(document.querySelectorAll('body *'))
          .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .table-scroll, .wide'))
          .map(one => one.tagName + '.' + one.className).slice(0, 5).join(' ')
        """)
      #expect(wide.isEmpty, "\(page): \(wide)")
    }
  }
}
