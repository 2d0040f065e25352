import Foundation
import PlanLoading
import PlanReading
@testable import VariationLoading
import PlanModel
import Testing

@Suite("Faults of a review file, with line, key and what to do")
struct ReviewFileFaultTests {
  private static let smallest = VariationReaderTests.smallest

  private func message(_ text: String) -> String? {
    do throws(LoadingError) {
      _ = try VariationReader.read(Array(text.utf8), file: URL(filePath: "/plans/review.yaml"))
      return nil
    } catch { return error.description }
  }

  /// A fault: the lines put after the smallest file (of 12 lines), or a replacement in it, and what the message says.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let says: [String]
    var testDescription: String { says.joined(separator: " ... ") }

    init(adding lines: String, _ says: String...) {
      text = ReviewFileFaultTests.smallest + lines + "\n"
      self.says = says
    }

    init(_ old: String, is new: String, _ says: String...) {
      text = ReviewFileFaultTests.smallest.replacing(old, with: new)
      self.says = says
    }
  }

  static let cases: [Case] = [
    Case(adding: "dates: {meeting: \"\\u202A2026-06-15\"}", "line 13, `dates.meeting`", "a sign that cannot be seen"),
    Case(adding: "recomendations: []", "line 13, `recomendations`", "Did you mean `recommendations`?"),
    Case(adding: "dates: {metting: 2026-06-15}", "line 13, `dates.metting`", "Did you mean `meeting`?"),
    Case(adding: "dates:\n  responseDue: 2026-06-15", "line 14, `dates.responseDue`", "Did you mean `response-due`?"),
    Case(adding: "weather: fine", "line 13, `weather`", "The keys here are: area, plan-title"),
    Case(
      adding: "dates:\n  sent: 2026-05-29\n  meeting: 15 June 2026", "line 15, `dates.meeting`", "“15 June 2026” is not a date",
      "as in 2026-03-31"),
    Case(adding: "dates: {sent: 2026-02-30}", "line 13, `dates.sent`", "not a date of the calendar"),
    Case(adding: "dates: [2026-02-28]", "line 13, `dates`", "Keys and values are wanted"),
    Case(
      adding: "planning-period: {from: 2029-03-31, to: 2025-04-01}", "`planning-period.to`",
      "ends (1 April 2025) before it begins (31 March 2029)"),
    Case(adding: "planning-period:\n  from: 2029-03-31", "line 14, `planning-period.to`", "A date is wanted"),
    Case(adding: "  - {role: base, label: Again, file: c.docx}", "line 13, `versions[2].role`", "on line 10 already", "`earlier-versions`"),
    Case(
      adding: "  - {role: drafted, label: B, file: c.docx}", "line 13, `versions[2].role`", "“drafted” is not one of: base, draft, issued",
      "Did you mean `draft`?"),
    Case(adding: "  - role: draft\n    label: B", "line 13, `versions[2].file`", "A file is wanted here"),
    Case(adding: "  - {role: draft, label: B, file: 'https://example.org/a.docx'}", "line 13, `versions[2].file`", "is not fetched"),
    Case(adding: "  - draft.docx", "line 13, `versions[2]`", "Keys and values are wanted here, such as `role: ...`"),
    Case(
      adding: "recommendations:\n  - {number: 1, text: A, kind: wording}\n  - {number: 1, text: B, kind: process}",
      "line 15, `recommendations[2].number`", "Recommendation 1 stands on line 14 already"),
    Case(
      adding: "recommendations:\n  - {number: R1, text: A, kind: wording}\n  - {number: r 1, text: B, kind: process}",
      "`recommendations[2].number`", "already"),
    Case(
      adding: "recommendations: [{number: 1, text: A, kind: words}]", "`recommendations[1].kind`", "one of: wording, measure, consultation"),
    Case(adding: "recommendations: [{number: 1, kind: wording}]", "`recommendations[1].text`", "A value is wanted here"),
    Case(
      adding: "recommendations: [{number: 1, text: A, kind: wording, wanted: {present: a, absent: b}}]", "`recommendations[1].wanted`",
      "in one way"),
    Case(
      adding: "recommendations: [{number: 1, text: A, kind: wording, wanted: {replace: a}}]", "`recommendations[1].wanted`",
      "`with: [word, word]`"),
    Case(
      adding: "recommendations: [{number: 1, text: A, kind: wording, response: {outcome: refused}}]",
      "`recommendations[1].response.outcome`", "accepted, in-part, not-accepted, noted, none"),
    Case(adding: "recommendations: none", "line 13, `recommendations`", "A list is wanted here"),
    Case(adding: "covering-list: [{change: moved}]", "`covering-list[1].text`", "A value is wanted"),
    Case(adding: "minutes: [{item: 9}]", "`minutes[1].meeting`", "A date is wanted"),
    Case("area: Wealdmere", is: "area: [Wealdmere, Northmere]", "line 1, `area`", "One value is wanted here"),
    Case("area: Wealdmere", is: "area: ''", "line 1, `area`", "The text is empty"),
    Case("area: Wealdmere\n", is: "", "line 1, `area`", "such as `area: Wealdmere`"),
    Case("country: england", is: "country: scotland", "line 2, `country`", "one of: england, wales"),
    Case("  kind: pcc", is: "  kind: pc", "line 4, `body.kind`", "one of: pcc, pfcc, mayor, mopac, board", "Did you mean `pcc`?"),
    Case("  kind: pcc", is: "  kind: pcc\n  order: SI 2017/470", "line 5, `body.order`", "Only a mayor has an order"),
    Case("panel:\n  name: Wealdmere Police and Crime Panel\n", is: "", "`panel`", "Say who reviews the draft"),
    Case("panel:\n  name:", is: "panel:\n  nam:", "line 7, `panel.nam`", "Did you mean `name`?"),
    Case("area: Wealdmere", is: "area: Wealdmere: the area", "line 1:", "colon", "quotation marks"),
    Case("  kind: pcc", is: "\tkind: pcc", "line 4:", "tab"),
    Case("  kind: pcc", is: "   kind: pcc", "line 5:", "line up"),
    Case("area: Wealdmere", is: "area: \"Wealdmere", "not closed"),
    Case(adding: "area: Northmere", "`area`", "stands twice"),
    Case(adding: "---\narea: B", "line 13:", "second document"),
    Case("area: Wealdmere", is: "area: &a Wealdmere", "line 1:", "anchors are not read"),
    Case("area: Wealdmere", is: "area: *a", "line 1:", "aliases are not read"),
    Case("area: Wealdmere", is: "area: !!str Wealdmere", "line 1:", "tags are not read"),
    Case("area: Wealdmere", is: "area: Weald\u{7}mere", "line 1:", "may not hold"),
  ]

  @Test("The message names the file, the line and the key, and says what to do", arguments: cases)
  func faults(fault: Case) throws {
    let message = try #require(self.message(fault.text))
    #expect(message.hasPrefix("review.yaml, line "))
    for words in fault.says { #expect(message.contains(words), "\(message)") }
  }

  @Test("The Mayor's Office in England is no fault, and in Wales it is")
  func london() {
    let text = Self.smallest.replacing("kind: pcc", with: "kind: mopac")
    #expect(message(text) == nil)
    #expect(message(text.replacing("country: england", with: "country: wales"))?.contains("line 2, `country`: The Mayor's Office") == true)
  }

  @Test("All faults are told at once, in the order of the lines, and one line each")
  func allAtOnce() throws {
    let text = Self.smallest.replacing("country: england", with: "country: france") + "dates: {sent: soon}\nminuts: []\n"
    let lines = try #require(message(text)).split(separator: "\n")
    #expect(lines.map { $0.prefix(21) } == ["review.yaml, line 2, ", "review.yaml, line 13,", "review.yaml, line 14,"])
  }

  @Test("Of very many faults the first twenty are shown, with the count of the rest")
  func manyFaults() throws {
    let text = Self.smallest + "dates:\n" + (1...100).map { "  step\($0): 2026-01-01\n" }.joined()
    let lines = try #require(message(text)).split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.last == "and 80 more. Correct these first.")
  }
}

@Suite("Review files made to do harm")
struct HostileReviewFileTests {
  private func refusal(_ bytes: [UInt8]) -> LoadingError? {
    do throws(LoadingError) {
      _ = try VariationReader.read(bytes, file: URL(filePath: "/plans/review.yaml"))
      return nil
    } catch { return error }
  }

  @Test("A file of more than a megabyte is not parsed")
  func huge() {
    let bytes = Array("area: ".utf8) + Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
    #expect(refusal(bytes) == .tooLarge(URL(filePath: "/plans/review.yaml"), part: "the review file", limit: "1 MB"))
  }

  @Test("Deep nesting is refused, in a flow and in a block", arguments: ["[", "{a: ", "- "])
  func deep(opening: String) {
    let text =
      opening == "- " ? (0..<700).map { String(repeating: " ", count: $0) + "-\n" }.joined() : String(repeating: opening, count: 200_000)
    guard case .invalidReview = refusal(Array(text.utf8)) else {
      Issue.record("it was not refused as a review file")
      return
    }
  }

  @Test("A bomb of aliases is refused before it is parsed", arguments: ["b: [", "? [", "\"b\":["])
  func aliasBomb(opening: String) {
    var text = "\(opening)&a0 [x, x, x, x, x, x, x, x, x]]\n"
    for level in 1...30 { text += "\(opening)&a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]]\n" }
    guard case .invalidReview(_, let faults) = refusal(Array(text.utf8)) else {
      Issue.record("it was not refused as a review file")
      return
    }
    #expect(faults.map(\.line) == [1])
    #expect(faults[0].reason.contains("anchors are not read"))
  }

  @Test("Text that holds the signs inside is no anchor and no tag")
  func signsInText() {
    let text = VariationReaderTests.smallest.replacing("name: Police", with: "name: R&D &co, well! & Police")
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(
    "The signs make an anchor or a tag only where a value begins with one",
    arguments: [
      ("reason: Why now?! Because the grant came.", nil), ("reason: Smith, &c and others", nil), ("reason: He said \"!\" loudly", nil),
      ("reason: x -!y", nil), ("reason: 'one\n  !two'", nil), ("reason: >\n  &c\n  !now", nil), ("reason: one\n  !two", nil),
      ("reason: x # &a !b", nil), ("a: [b, c &d]", nil), ("reason: !str x", false), ("- - &a x", true), ("a: {b: &c d}", true),
      ("? !t\n: x", false), ("a: |\n  text\nb: &c d", true), ("'a': !b", false), ("&a b: c", true),
    ] as [(String, Bool?)])
  func signs(text: String, isAnchor: Bool?) {
    #expect(ForbiddenSigns.first(in: Array(text.utf8))?.isAnchor == isAnchor)
  }

  @Test("What is no UTF-8, what is empty and what is no mapping are refused in words")
  func noText() throws {
    let file = URL(filePath: "/plans/review.yaml")
    #expect(refusal([0xFF, 0xFE, 0x61, 0x00])?.description.contains("not UTF-8") == true)
    #expect(refusal([]) == .empty(file))
    #expect(refusal(Array("# nothing\n".utf8)) == .empty(file))
    #expect(refusal(Array("- a\n- b\n".utf8))?.description.contains("Keys and values are wanted") == true)
    #expect(refusal(Array("hello".utf8))?.description.contains("Keys and values are wanted") == true)
  }

  @Test("Any byte changed in a good file is read or refused, and never more")
  func mutations() {
    let good = Array(VariationTemplate.commented(area: "Wealdmere").utf8)
    var refused = 0
    for (step, byte) in [0x00, 0x09, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0x80, 0xFF].enumerated() {
      for index in stride(from: step, to: good.count, by: 149) {
        var bytes = good
        bytes[index] = UInt8(byte)
        if refusal(bytes) != nil { refused += 1 }
      }
    }
    #expect(refused > 0)
  }
}
