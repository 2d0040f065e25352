import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import Testing

/// Words of a plan cannot break out of any format.
struct EscapingTests {
  private static let hostile =
    "=HYPERLINK(\"x\") <script>alert('1')</script> & ]]> | `code` [link](http://a.b) ~~x~~ **y** \u{1}\u{202E} \"quoted\""
  private let report = ReviewFixture.small(
    added(hostile, reason(.newCommitment, hostile, .high, now: hostile, ask: hostile)), same("- 1. # \(hostile)"),
    removed("-2+3 @cmd|' /C calc'!A0")
  ).report

  @Test func html() {
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;script&gt;alert('1')&lt;/script&gt; &amp; ]]&gt;"))
    #expect(!html.contains("\u{1}"))
    #expect(html.components(separatedBy: "<script>").count == 2)
  }

  @Test func markdown() {
    let markdown = String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    #expect(markdown.contains("<script") && !markdown.replacing("\\<script", with: "").contains("<script"))
    #expect(
      markdown.contains(
        "\\<script\\>alert('1')\\</script\\> \\& \\]\\]\\> \\| \\`code\\` \\[link\\](http://a.b) \\~\\~x\\~\\~ \\*\\*y\\*\\*"))
    #expect(markdown.contains("- \\- 1. \\# "))
  }

  @Test func json() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json))) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    let texts = changes.compactMap { ($0["revised"] as? [[String: Any]])?.first?["text"] as? String }
    #expect(texts.contains(Self.hostile))
  }

  @Test func csv() {
    let rows = CSVRows.rows(of: report.rendered(as: .csv))
    let cells = rows.dropFirst().flatMap(\.self)
    #expect(cells.contains { $0.hasPrefix("'=HYPERLINK(\"x\")") })
    #expect(cells.contains { $0.hasPrefix("'-2+3 @cmd") })
    #expect(!cells.contains { "=+-@\t\r".contains($0.first ?? " ") })
    #expect(Set(rows.map(\.count)).count == 1)
  }

  @Test(arguments: [" =1+1", "\t=1", "\u{FF1D}1"]) func formulasBehindASpaceAreGuarded(text: String) {
    let rows = CSVRows.rows(of: ReviewFixture.small(added(text)).report.rendered(as: .csv))
    #expect(rows[1][9].hasPrefix("'"))
  }

  @Test func csvBeginsWithItsByteOrderMarkAndEndsEveryLine() {
    let bytes = report.rendered(as: .csv)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test func anotherLanguageIsNamed() {
    var fixture = ReviewFixture.small(reworded("Ymweld â [-phob-]{+llawer o+} ward"), same("Cefnogi dioddefwyr"))
    fixture.original.value.metadata.language = "cy"
    fixture.revised.value.metadata.language = "cy"
    let html = String(decoding: fixture.report.rendered(as: .html), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(html.contains("<h3 lang=\"cy\">Ymweld"))
    #expect(html.contains("<ul class=\"compact\" lang=\"cy\"><li>Cefnogi dioddefwyr"))
    #expect(!String(decoding: ReviewFixture.wealdmere.report.rendered(as: .html), as: UTF8.self).contains("lang=\"cy\""))
  }
}
