import Foundation
import PlanLoading
import VariationLoading
import PlanModel
import Testing

@Suite("The page on the review file")
struct ReviewFilePageTests {
  @Test("Its example loads, and its table names every value")
  func page() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "Sources/PlanReview/PlanReview.docc/ReviewFile.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let example = try #require(text.split(separator: "```yaml\n").last?.split(separator: "```").first)
    let variation = try VariationReader.read(Array(example.utf8), file: file)
    #expect(variation.recommendations.count == 2)
    #expect(variation.version(.draft)?.source.from == "Safer Wealdmere Plan")
    for step in VariationStep.allCases {
      let key = step.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
      #expect(text.contains("`\(key)`"), "\(key)")
    }
    for kind in ChangeKind.allCases { #expect(text.contains("`\(kind.rawValue)`"), "\(kind)") }
  }
}
