import DocumentRendering
import Foundation
import PackagedXML
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

/// Random edits of each paper, carried into a draft that differs: each is in the new draft or in the list. 80 a paper, or as many as
/// `PLAN_REVIEW_EDITS` says.
@Suite("Edits of a Word paper come back")
struct EditsComeBackTests {
  /// Ten edits a round.
  private static let rounds = (ProcessInfo.processInfo.environment["PLAN_REVIEW_EDITS"].flatMap(Int.init) ?? 80) / 10

  @Test("None is lost", arguments: PaperKind.allCases)
  func noneLost(kind: PaperKind) throws {
    let draft = try Self.draft(kind) { _ in }
    let next = try Self.draft(kind) { variation in
      variation.papers.agendaItem = "7"
      variation.papers.chair = "Councillor Priya Deven"
      variation.recommendations.removeLast()
      variation.dates = variation.dates.map { $0.step == .meeting ? Variation.DatedStep(.meeting, on: .day("2026-02-09")) : $0 }
    }
    for round in 0..<Self.rounds {
      var edits = RandomEdits(of: try WordEditor(draft.bytes), seed: UInt64(round))
      for _ in 0..<10 { edits.make() }
      let edited = try EditedPaper(try edits.editor.bytes, name: "\(kind.rawValue).docx")
      let carried = try edited.carried(into: next)
      #expect(carried.results.map(\.edit) == edited.edits)
      let faults = try WordFile(carried.paper.bytes).faults.filter {
        $0.contains("is not there") || $0.contains("twice") || $0.contains("end with")
      }
      #expect(faults == [], "\(kind.rawValue), round \(round)")
      let words = try WordEditor(carried.paper.bytes).paragraphs.joined(separator: "\n")
      let listed = carried.results.filter { $0.outcome == .notPlaced }.compactMap(\.edit.words).joined(separator: "\n")
      for token in edits.tokens where !words.contains(token) && !listed.contains(token) {
        Issue.record("\(kind.rawValue), round \(round): \(token) is lost")
      }
      let reported = Set(carried.results.compactMap(\.edit.drafted))
      for deleted in edits.deleted where !reported.contains(deleted) {
        Issue.record("\(kind.rawValue), round \(round): “\(deleted)” is not listed")
      }
    }
  }

  @Test("An untouched paper brings nothing into the next draft", arguments: PaperKind.allCases)
  func untouched(kind: PaperKind) throws {
    let draft = try Self.draft(kind) { _ in }
    let edited = try EditedPaper(draft.bytes, name: "paper.docx")
    #expect(edited.edits.isEmpty)
    #expect(try WordFile(edited.carried(into: draft).paper.bytes).differences(from: WordFile(draft.bytes)) == [])
  }

  private static func draft(_ kind: PaperKind, altering alter: @Sendable (inout Variation) -> Void) throws -> DOCXPaper {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-02-04"), altering: alter)
    return try kind.paper(on: facts).document.docx(properties: PaperProperties(paper: kind.rawValue))
  }
}

/// Edits as people make them, each with a word of its own by which it is known again.
private struct RandomEdits {
  private(set) var editor: WordEditor
  private(set) var tokens: [String] = []
  /// The drafted paragraphs that were deleted, those that stand once in the paper.
  private(set) var deleted: [String] = []
  private var random: SeededGenerator
  private let drafted: [String]

  init(of editor: WordEditor, seed: UInt64) {
    self.editor = editor
    drafted = editor.paragraphs
    random = SeededGenerator(seed: seed)
  }

  mutating func make() {
    edit()
    // A paragraph of a text box is none of the body's: nothing was written there.
    if let last = tokens.last, !editor.paragraphs.contains(where: { $0.contains(last) }) { tokens.removeLast() }
  }

  private mutating func edit() {
    let untouched = editor.paragraphs.enumerated().filter { !$0.element.contains("zq") && !$0.element.isEmpty }
    guard !untouched.isEmpty else { return }
    let (index, words) = random.pick(untouched)
    let token = "zq\(tokens.count)x\(random.next() % 1000)"
    switch Int.random(in: 0..<9, using: &random) {
    case 0: delete(index, words)
    case 1: write("\(words) \(token)", in: index, token)
    case 2: write("\(token) and nothing of what stood here.", in: index, token)
    case 3: editWord(index, words, token)
    case 4:
      editor.add("A sentence of \(token).", after: index)
      tokens.append(token)
    case 5:
      editor.addRow(["Row", token], after: index)
      if editor.paragraphs.contains(token) { tokens.append(token) }
    case 6:
      let half = words.prefix(words.count / 2)
      editor.replace(index) {
        [
          $0.withRuns([WordEditor.run("\(half) \(token)")]),
          XMLElement("w:p", content: [.element(WordEditor.run(String(words.dropFirst(half.count))))]),
        ]
      }
      tokens.append(token)
    case 7:
      editor.replace(index) { [$0.withoutBookmarks.withRuns([WordEditor.run("\(words) \(token)")])] }
      tokens.append(token)
    default:
      let inserted = XMLElement("w:ins", content: [.element(WordEditor.run(" \(token)"))])
      let gone = XMLElement(
        "w:del", content: [.element(XMLElement("w:r", content: [.element(XMLElement("w:delText", content: [.text("gone")]))]))])
      editor.replace(index) { [$0.withRuns([WordEditor.run(words), inserted, gone])] }
      tokens.append(token)
    }
  }

  private mutating func write(_ words: String, in index: Int, _ token: String) {
    editor.write(words, in: index)
    tokens.append(token)
  }

  private mutating func editWord(_ index: Int, _ words: String, _ token: String) {
    var parts = words.split(separator: " ").map(String.init)
    guard !parts.isEmpty else { return write(token, in: index, token) }
    parts[Int.random(in: 0..<parts.count, using: &random)] = token
    write(parts.joined(separator: " "), in: index, token)
  }

  private mutating func delete(_ index: Int, _ words: String) {
    var isMarked = false
    editor.replace(index) { paragraph in
      isMarked = paragraph.children("w:bookmarkStart").contains { $0["w:name"]?.hasPrefix("_PR") == true }
      return []
    }
    if isMarked, drafted.count(where: { $0 == words }) == 1 { deleted.append(words.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }
}
