import DocumentRendering
import Foundation
import ReviewReporting
import Testing

/// The page holds together without a browser to say so.
struct HTMLTests {
  private let html = String(decoding: ReviewFixture.wealdmere.report.rendered(as: .html), as: UTF8.self)

  private func values(_ pattern: String) throws -> [String] {
    html.matches(of: try Regex(pattern)).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func everyLinkHasATargetAndNoIdStandsTwice() throws {
    let ids = try values(" id=\"([^\"]*)\"")
    #expect(Set(ids).count == ids.count)
    let links = try values("href=\"#([^\"]*)\"")
    #expect(links.count > 40)
    for link in links { #expect(ids.contains(link), "\(link)") }
  }

  @Test func nothingIsFetched() throws {
    #expect(try values("(?:src|href|action|url\\()=?\"?((?:https?:)?//[^\"]*)").isEmpty)
    #expect(html.contains("default-src 'none'"))
  }

  @Test func elementsCloseInOrder() throws {
    let markup = try #require(html.firstRange(of: "<body>").map { html[$0.lowerBound...] })
    let body = markup.replacing(try Regex("<script>[\\s\\S]*</script>"), with: "")
    var open: [Substring] = []
    for match in body.matches(of: #/<(/?)([a-z0-9]+)[^>]*>/#) where !["br", "meta", "link"].contains(match.2) {
      if match.2 == "html" { continue }
      if match.1.isEmpty { open.append(match.2) } else { #expect(open.popLast() == match.2) }
    }
    #expect(open.isEmpty)
  }

  @Test func headingsDoNotSkipALevel() throws {
    let levels = try values("<h([1-6])").compactMap { Int($0) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func changeIsToldInWords() {
    #expect(html.contains("<span class=\"word\">Removed:</span> <del>Ensure</del>"))
    #expect(html.contains("<span class=\"word\">Added:</span> <ins>Seek to ensure</ins>"))
    #expect(html.contains("<span class=\"word\">Moved here:</span> Commission services"))
    #expect(
      html.components(separatedBy: "<del>").count - 1 <= html.components(separatedBy: "emoved:").count
        + html.components(separatedBy: " was <del>").count)
  }

  @Test func everyUnchangedCommitmentIsListed() {
    for text in ["Keeping every victim told of the progress of their case", "Fund youth workers in the four largest towns"] {
      #expect(html.contains("<li>\(text)</li>"))
    }
  }
}
