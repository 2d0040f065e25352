import Foundation
import Testing
import TestSupport

@Suite("Layouts that were invented to be read")
struct LayoutScoreTests {
  private static let script = Shared.file("corpora/layouts/score.py")
  private static let isThere = script != nil && Checkout.command != nil && Program.path(of: "python3") != nil

  /// A part of the layouts, one of each kind; `make layouts` scores them all.
  @Test(
    "The scores of some of them are not below these", .enabled(if: isThere),
    arguments: ["G03-delivery-tables", "G09-pledge-checklists", "G13-h2-chapterlike-titles"])
  func scores(layout: String) throws {
    let script = try #require(Self.script)
    let run = try Program(
      try #require(Program.path(of: "python3")),
      [script.path, try #require(Checkout.command).path, script.deletingLastPathComponent().path, "-q", "--only", layout])
    let summary = try #require(run.output.split(separator: "\n").last { $0.hasPrefix("SUMMARY") })
    func score(_ name: String) throws -> Double {
      let words = summary.split(separator: " ")
      let place = try #require(words.firstIndex { $0 == name })
      return try #require(Double(words[place + 1].split(separator: "/")[0]))
    }
    #expect(try score("objF1") >= 0.95)
    #expect(try score("comF1") >= 0.98)
    #expect(try score("body") >= 0.99)
    #expect(try score("role") >= 0.99)
    #expect(try score("kind") >= 0.98)
    #expect(try score("reason") >= 0.98)
    #expect(try score("falseChanges") <= 1)
  }
}
