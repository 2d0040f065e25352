import Foundation
import PlanComparison
import PlanModel
import PlanReview
import ReviewReporting
import TestSupport
import Testing

@Suite("Several reviewers' copies of one plan")
struct CopiesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let lines = [
    "Answer every letter within ten days.", "Visit every parish once a year.", "Publish the figures each June.",
    "Keep the front desk at Larkford open.",
  ]

  private func markdown(_ lines: [String]) -> [UInt8] {
    Array("# Safer Larkford\n\n## Objective 1: Victims\n\nI will:\n\n\(lines.map { "- \($0)\n" }.joined())".utf8)
  }

  /// The plan as a plain file.
  private func plan() throws -> URL { try folder.file("plan.md", markdown(Self.lines)) }

  /// A copy in which some lines read otherwise; an empty one is gone.
  private func copy(_ name: String, _ changes: [Int: String], adding new: [String] = []) throws -> URL {
    let lines = Self.lines.enumerated().map { changes[$0.offset] ?? $0.element } + new
    return try folder.file("\(name).md", markdown(lines.filter { !$0.isEmpty }))
  }

  private struct Found: Decodable {
    struct Passage: Decodable {
      struct Proposal: Decodable, Equatable {
        var reviewers: [String]
        var kind: String
        var revised: [String]
      }
      var original: [String]
      var isConflict: Bool
      var proposals: [Proposal]
    }
    var passages: [Passage]
  }

  private func passages(_ copies: [URL], of base: URL?) throws -> [Found.Passage] {
    try JSONDecoder().decode(Found.self, from: Data(review(copies: copies, of: base).json)).passages
  }

  @Test("Reviewers who change one promise in different ways are shown to differ; those in one way propose it together")
  func conflicts() throws {
    let anna = try copy("anna", [0: "Answer every letter within five days.", 3: ""])
    let ben = try copy("ben", [0: "Answer every letter within 20 days.", 3: ""])
    let found = try passages([anna, ben], of: try plan())
    #expect(found.map(\.original) == [[Self.lines[0]], [Self.lines[3]]])
    #expect(found.map(\.isConflict) == [true, false])
    #expect(found[0].proposals.map(\.reviewers) == [["anna"], ["ben"]])
    #expect(found[1].proposals == [Found.Passage.Proposal(reviewers: ["anna", "ben"], kind: "removed", revised: [])])
  }

  @Test("Changes of different promises are no conflict, and a new promise in the same words is proposed by both")
  func apart() throws {
    let new = "Meet the Youth Council every quarter."
    let anna = try copy("anna", [1: "Visit every parish twice a year."], adding: [new])
    let ben = try copy("ben", [2: "Publish the figures each May."], adding: [new])
    let found = try passages([anna, ben], of: try plan())
    #expect(found.allSatisfy { !$0.isConflict })
    #expect(found.count == 3 && found.last?.proposals.first?.reviewers == ["anna", "ben"])
  }

  @Test("Copies that are redlines need no plan beside them, and their authors are named")
  func redlines() throws {
    let base = try plan()
    func redline(_ name: String, _ changes: [Int: String]) throws -> URL {
      let changed = try copy(name + "-plain", changes)
      let run = try Program(
        planReview: "compare", base.path, changed.path, "--format", "redline", "--redline-author", name, "--out",
        folder.url.appending(path: name).path)
      #expect(run.exitCode == 0, "\(run.errors)")
      return folder.url.appending(path: "\(name)/redline.docx")
    }
    let copies = [
      try redline("Anna", [0: "Answer every letter within five days."]), try redline("Ben", [0: "Answer every letter within 20 days."]),
    ]
    let found = try passages(copies, of: nil)
    #expect(found.map(\.isConflict) == [true] && found[0].proposals.map(\.reviewers) == [["Anna"], ["Ben"]])
  }

  @Test("Copies of two plans are refused with the words where they differ")
  func otherPlans() throws {
    func redline(_ name: String, _ words: String) throws -> URL {
      try folder.file(name, Array("# Plan\n\n## Objective 1: Victims\n\nI will:\n\n- \(words) {++soon++}.\n- Visit every parish.\n".utf8))
    }
    let copies = [try redline("one.md", "Answer letters"), try redline("two.md", "Open a desk")]
    #expect(throws: ComparisonError.self) { try review(copies: copies, of: nil) }
  }

  @Test("The command writes one report of all copies, and refuses what does not go with them")
  func command() throws {
    let (base, anna, ben) = (try plan(), try copy("anna", [0: ""]), try copy("ben", [1: ""]))
    let out = folder.url.appending(path: "out").path
    let run = try Program(
      planReview: "compare", base.path, "--copies", anna.path, ben.path, "--out", out, "--format", "markdown", "json")
    #expect(run.exitCode == 0 && run.output.contains("Two copies of one plan"), "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: "\(out)/copies.md") && FileManager.default.fileExists(atPath: "\(out)/copies.json"))
    #expect(try Program(planReview: "compare", base.path, "--copies", anna.path).exitCode == 64)
    #expect(try Program(planReview: "changes", base.path, "--copies", anna.path, ben.path).exitCode == 64)
  }
}
