import Foundation
import PackagedXML
import TestSupport
import Testing

/// A whole variation of the sample area, played by its officer in a real browser, with Word documents going out and coming back.
@Suite(.enabled(if: Browser.driverProgram != nil && Checkout.command != nil, "chromedriver or the command is not here"), .serialized)
struct WholeVariationTests {
  @Test func fromTheFilesToThePanelsReport() throws {
    let cases = try TemporaryFolder()
    let officer = try OfficerInBrowser(cases: cases.url)
    defer { officer.leave() }
    try begin(officer, with: Wealdmere.everything)
    // Of all the files that lie in the folder, each is what it is.
    let page = try officer.text
    #expect(page.contains("The five objectives stay."))
    #expect(page.contains("it is the redline of a later variation"))
    #expect(page.contains("It does not read as a plan"))
    try comment("Nobody says why the word was weakened.", "Comment", by: officer)
    try comment("That “will” be put back in place of “should”.", "Recommendation: other words", by: officer)
    let report = try WordFile(try officer.download("Panel report (Word)")).text
    #expect(report.contains("The Panel’s comment: “Nobody says why the word was weakened.”"))
    #expect(report.contains("That “will” be put back in place of “should”."))
    print("From the files to the panel’s report: \(officer.steps) steps, \(officer.fields) fields.")
    #expect(officer.steps <= 8)
    // The recommendations of the review file come first, under the numbers that the papers print.
    try officer.press("Responses")
    #expect(try officer.text.contains("Recommendation 5"))
    #expect(try officer.text.contains("This recommendation stands in the facts of the case."))
  }

  @Test func fromTheDraftToTheBackup() throws {
    let (cases, work) = (try TemporaryFolder(), try TemporaryFolder())
    let officer = try OfficerInBrowser(cases: cases.url.appending(path: "cases"))
    var play = VariationPlay(officer: officer, work: work)
    do {
      defer { officer.leave() }
      try begin(officer, with: ["2025-published.xml", "2026-draft-variation.docx", "2026-covering-report.md"].map(Wealdmere.file))
      try play.queries()
      try play.forms()
      try play.agenda()
      try play.revisedDraft()
      try play.clearance()
      try play.meeting()
      try play.response()
      try play.issue()
      print("A whole variation: \(officer.steps) steps, \(officer.fields) fields.")
    }
    try play.backup()
  }

  private func begin(_ officer: OfficerInBrowser, with files: [URL]) throws {
    try officer.fill("Name of the case", "Wealdmere 2026")
    try officer.give(files, to: "Files")
    try officer.press("Begin the case")
  }

  /// Says something of the change to the measure on children found with a knife.
  private func comment(_ words: String, _ kind: String, by officer: OfficerInBrowser) throws {
    let change = "#\(try Wealdmere.change("found carrying a knife", on: officer))"
    try officer.press("Add a comment on \(change.dropFirst())", in: change)
    try officer.fill("Comment", words, in: change)
    try officer.choose(kind, as: "What it is", in: change)
    try officer.choose("everybody: it goes into the Panel’s report", as: "Who may read it", in: change)
    try officer.press("Add the comment", in: change)
  }
}

/// The files of the sample area.
enum Wealdmere {
  static let folder = Checkout.file("Plans/wealdmere")

  /// What lies in its folder.
  static let everything: [URL] = {
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (found ?? []).filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }()

  static func file(_ name: String) -> URL { folder.appending(path: name) }

  /// The reference of the change that holds words.
  static func change(_ words: String, on officer: OfficerInBrowser) throws -> String {
    try officer.ask("Array.from(document.querySelectorAll('article')).find(one => one.innerText.includes('\(words)')).id")
  }
}
