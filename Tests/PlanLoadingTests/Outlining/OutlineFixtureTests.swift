import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// Small plans in the layouts that plans come in, each with the outline it must give. `RECORD=1` rewrites the outlines, and fails.
@Suite("Outlines of plans in many layouts")
struct OutlineFixtureTests {
  /// The layouts, by the plan whose shape each has: `txt` has no heading styles, `md` has.
  static let layouts: [String] = [
    "vision-of-four.txt", "objective-tables.md", "themes-and-annex.md", "priorities-past-tense.txt", "aims-and-bodies.md",
    "decimal-themes.txt", "outcome-sentences.txt", "named-bodies.txt", "priorities-for-two.md", "we-will.txt",
    "aims-objectives-outcomes.md", "chapters-and-success.txt", "lost-bullets.txt", "cymraeg.txt", "addendum.md",
    "priority-column.md", "plan-on-a-page.md", "coded-pledges.txt", "run-in-titles.md", "numbered-titles.txt",
  ]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  static func blocks(_ layout: String) throws -> [Block] {
    let file = folder.appending(path: layout)
    let bytes = Array(try Data(contentsOf: file))
    let isMarkdown = layout.hasSuffix(".md")
    let document = isMarkdown ? try MarkdownReader.read(bytes, file: file) : try PlainTextReader.read(bytes, file: file)
    return document.reading(.revised)
  }

  @Test("The outline is the one recorded", arguments: layouts)
  func outline(_ layout: String) throws {
    let outlined = Outliner().plan(from: try Self.blocks(layout))
    var found = outlined.plan.outline(narrative: .full)
    found += "\n" + outlined.notes.map { "\($0.kind.rawValue): \($0.sentence)\($0.place.map { "  [\($0)]" } ?? "")\n" }.joined()
    let golden = Self.folder.appending(path: layout).deletingPathExtension().appendingPathExtension("outline")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try found.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(golden.lastPathComponent): read it, then run again without RECORD.")
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    if found != expected { Issue.record("\(layout):\n\(LineDifference.text(from: expected, to: found))") }
  }

  @Test("Every word of the source stands in the plan or is set aside", arguments: layouts)
  func everyWord(_ layout: String) throws {
    let blocks = try Self.blocks(layout)
    expectEveryWord(
      of: blocks, in: Outliner().plan(from: blocks),
      repeated: layout == "plan-on-a-page.md" ? ["Why", "it", "matters", "What", "we", "will", "do", "How", "know"] : [],
      partsTitles: layout == "run-in-titles.md")
  }

  @Test("Every unit has an id of its own, and two runs give the same plan", arguments: layouts)
  func stable(_ layout: String) throws {
    let blocks = try Self.blocks(layout)
    let plan = Outliner().plan(from: blocks).plan
    #expect(Set(plan.units.map(\.id)).count == plan.units.count)
    #expect(Outliner().plan(from: blocks).plan == plan)
  }
}

/// The lines that two texts do not share, in order, for a message.
enum LineDifference {
  static func text(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    var changes: [(Int, String)] = []
    for change in newLines.difference(from: oldLines) {
      switch change {
      case .insert(let offset, let line, _): changes.append((offset, "+ \(line)"))
      case .remove(let offset, let line, _): changes.append((offset, "- \(line)"))
      }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }
}
