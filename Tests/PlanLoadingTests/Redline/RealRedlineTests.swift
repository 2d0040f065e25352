import Foundation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The real redline in an agenda pack", .enabled(if: Shared.file("seeds/004_6d60d583f0abbd53.txt") != nil))
struct RealRedlineTests {
  /// A row of the acceptance key: what a bullet reads before and after.
  struct Row: Hashable {
    var status: String
    var base: String
    var draft: String
  }

  func pack() throws -> SourceDocument {
    let file = try #require(Shared.file("seeds/004_6d60d583f0abbd53.txt"))
    return try PlainTextReader.read(Array(Data(contentsOf: file)), file: file)
  }

  @Test("x")
  func debug() throws {
    let document = try pack().planExcerpt(file: URL(filePath: "x"))
    print(document.blocks.first?.text.text ?? "", document.blocks.first?.place.description ?? "", document.blocks.last?.text.text ?? "", document.coverage)
    let convention = try #require(RedlineConvention.detect(in: document))
    let marked = document.marked(by: convention)
    for note in marked.notes { print(note.kind, note.place.map(\.description) ?? "-", note.sentence) }
    let key = try String(contentsOf: #require(Shared.file("acceptance/west-mercia-2020-literal.tsv")), encoding: .utf8)
    var base: [String: Int] = [:]
    var draft: [String: Int] = [:]
    for line in key.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      if !cells[3].isEmpty { base[cells[3], default: 0] += 1 }
      if !cells[4].isEmpty { draft[cells[4], default: 0] += 1 }
    }
    for (view, texts) in [(RedlineView.original, base), (.revised, draft)] {
      var left = texts
      for block in marked.reading(view) {
        guard case .listItem = block.kind else { continue }
        let text = block.text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let n = left[text] { left[text] = n > 1 ? n - 1 : nil } else if (block.place.line ?? 0) > 481, (block.place.line ?? 0) < 853 { print("EXTRA", view, block.place, "[\(text)]") }
      }
      for text in left.keys.sorted() { print("MISSING", view, "[\(text)]") }
    }
  }
}
