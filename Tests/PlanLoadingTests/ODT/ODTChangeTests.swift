import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("OpenDocument: tracked changes")
struct ODTChangeTests {
  private func document(_ regions: String, _ body: String) -> FlatText {
    FlatText("<text:tracked-changes>\(regions)</text:tracked-changes>\(body)")
  }

  private func start(_ id: String) -> String { "<text:change-start text:change-id=\"\(id)\"/>" }
  private func end(_ id: String) -> String { "<text:change-end text:change-id=\"\(id)\"/>" }
  private func gone(_ id: String) -> String { "<text:change text:change-id=\"\(id)\"/>" }

  @Test("Inserted and deleted words, with author and date, beside the wording")
  func words() throws {
    let text = document(
      FlatText.region("d", "deletion", "<text:p>reduce</text:p>") + FlatText.region("i", "insertion"),
      "<text:p>We will \(gone("d"))\(start("i"))halve\(end("i")) crime</text:p>")
    let document = try text.read()
    #expect(document.blocks[0].text.text == "We will reducehalve crime")
    #expect(document.blocks[0].text.spans.map(\.length) == [8, 6, 5, 6])
    #expect(document.marks.map(\.kind) == [.deleted, .inserted])
    #expect(document.marks.allSatisfy { $0.author == "A. Officer" && $0.date == "2026-01-02T03:04:05" && $0.source == .tracked })
    #expect(try text.lines(.original) == ["We will reduce crime"])
    #expect(try text.lines(.revised) == ["We will halve crime"])
  }

  @Test("Words put in and taken out again are in neither reading")
  func transient() throws {
    let text = document(
      FlatText.region("i", "insertion") + FlatText.region("d", "deletion", "<text:p>and gone</text:p>"),
      "<text:p>old\(start("i")) new \(gone("d"))\(end("i"))</text:p>")
    #expect(try text.lines(.original) == ["old"])
    #expect(try text.lines(.revised) == ["old new "])
  }

  @Test("A deletion over the ends of paragraphs: they join, and come back with the style they had")
  func joins() throws {
    let text = document(
      FlatText.region("d", "deletion", "<text:p>end</text:p><text:h text:outline-level=\"1\">middle</text:h><text:p>start </text:p>"),
      "<text:h text:outline-level=\"2\">first \(gone("d"))last</text:h>")
    #expect(try text.lines(.original) == ["first end", "# 1: middle", "start last"])
    #expect(try text.lines(.revised) == ["# 2: first last"])
  }

  @Test("A whole paragraph added after another, or taken out after it, leaves that one's style alone")
  func wholeParagraphs() throws {
    let added = document(
      FlatText.region("i", "insertion"),
      "<text:h text:outline-level=\"1\">Aims\(start("i"))</text:h><text:p>New words.\(end("i"))</text:p><text:p>Old.</text:p>")
    #expect(try added.lines(.original) == ["# 1: Aims", "Old."])
    #expect(try added.lines(.revised) == ["# 1: Aims", "New words.", "Old."])
    let removed = document(
      FlatText.region("d", "deletion", "<text:h text:outline-level=\"1\"/><text:p>Gone.</text:p>"),
      "<text:h text:outline-level=\"1\">Aims\(gone("d"))</text:h><text:p>Old.</text:p>")
    #expect(try removed.lines(.original) == ["# 1: Aims", "Gone.", "Old."])
    #expect(try removed.lines(.revised) == ["# 1: Aims", "Old."])
    let kinds = try removed.read().declaredChanges.map { "\($0.kind): \($0.text)" }
    #expect(kinds == ["deleted: Gone."])
  }

  @Test("A row all of whose words were taken out goes with them; one of which some stay does not")
  func rows() throws {
    func row(_ first: String, _ second: String) -> String {
      "<table:table-row><table:table-cell><text:p>\(first)</text:p></table:table-cell><table:table-cell><text:p>\(second)</text:p>"
        + "</table:table-cell></table:table-row>"
    }
    let text = document(
      ["a", "b", "c"].map { FlatText.region($0, "deletion", "<text:p>\($0)</text:p>") }.joined(),
      "<table:table>\(row(gone("a"), gone("b")))\(row(gone("c"), "stays"))</table:table>")
    #expect(try text.lines(.original) == ["[a | b][c | stays]"])
    #expect(try text.lines(.revised) == ["[ | stays]"])
  }

  @Test("A change of format is a mark, and changes no word; a change without a region is nothing")
  func formatting() throws {
    let text = document(FlatText.region("f", "format-change"), "<text:p>We \(start("f"))will\(end("f"))\(gone("x")) act</text:p>")
    #expect(try text.read().marks.map(\.kind) == [.formatting])
    #expect(try text.lines(.original) == ["We will act"])
  }

  @Test(
    "The sample redline, turned to OpenDocument by LibreOffice, gives the plans that the Word file gives",
    arguments: [RedlineView.original, .revised])
  func sampleRedline(_ view: RedlineView) throws {
    let word = try PlanLoader().loadRedline(Checkout.file("Plans/wealdmere/2026-draft-variation.docx"))
    let odt = try PlanLoader().loadRedline(OutlineFixtureTests.folder.appending(path: "Formats/2026-draft-variation.odt"))
    let (expected, found) = view == .original ? (word.original, odt.original) : (word.revised, odt.revised)
    #expect(LineDifference.text(from: expected.value.withoutPlaces, to: found.value.withoutPlaces) == "")
  }

  @Test("It declares what the Word file declares, but that a move is a removal and an insertion there")
  func sampleDeclarations() throws {
    let word = try PlanLoader().loadRedline(Checkout.file("Plans/wealdmere/2026-draft-variation.docx")).revised.declared
    let odt = try PlanLoader().loadRedline(OutlineFixtureTests.folder.appending(path: "Formats/2026-draft-variation.odt")).revised.declared
    func words(_ changes: [DeclaredChange], isOriginal: Bool) -> [String] {
      let kinds: [DeclaredChange.Kind] = isOriginal ? [.deleted, .movedFrom] : [.inserted, .movedTo]
      return changes.filter { kinds.contains($0.kind) }.flatMap { $0.text.split(separator: " ").map(String.init) }
    }
    #expect(words(odt, isOriginal: false).joined(separator: " ") == words(word, isOriginal: false).joined(separator: " "))
    #expect(words(odt, isOriginal: true).joined(separator: " ") == words(word, isOriginal: true).joined(separator: " "))
    #expect(Set(odt.compactMap(\.author)) == Set(word.compactMap(\.author)))
    #expect(odt.allSatisfy { $0.source == .tracked && $0.date != nil })
  }
}
