import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import PlanComparison

@Suite("What holds for every pair of plans")
struct InvariantTests {
  @Test("A plan against itself has no changes", arguments: SamplePair.all + SamplePair.layouts)
  func selfComparison(pair: SamplePair) throws {
    let (original, revised) = try pair.load()
    for plan in [original, revised] {
      let changes = try compare(plan, with: plan).changes
      #expect(changes.allSatisfy { $0.kind == .unchanged })
      #expect(changes.count == plan.value.units.count)
    }
  }

  @Test("Every unit of both sides is in exactly one change", arguments: SamplePair.all + SamplePair.layouts)
  func everyUnitOnce(pair: SamplePair) throws {
    let (original, revised) = try pair.load()
    let changes = try compare(original, with: revised).changes
    #expect(changes.flatMap(\.original).map(\.id).sorted() == original.value.units.map(\.id).sorted())
    #expect(changes.flatMap(\.revised).map(\.id).sorted() == revised.value.units.map(\.id).sorted())
  }

  @Test("The words replay letter for letter", arguments: SamplePair.all + SamplePair.layouts)
  func replay(pair: SamplePair) throws {
    let (original, revised) = try pair.load()
    for change in try compare(original, with: revised).changes {
      #expect(change.words.text(on: .original) == change.original.map(\.text).joined(separator: Change.unitSeparator))
      #expect(change.words.text(on: .revised) == change.revised.map(\.text).joined(separator: Change.unitSeparator))
    }
  }

  @Test("Swapping the sides swaps added and removed", arguments: SamplePair.all + SamplePair.layouts)
  func swapped(pair: SamplePair) throws {
    let (original, revised) = try pair.load()
    let forwards = try compare(original, with: revised).changes
    let backwards = try compare(revised, with: original).changes
    let count = { (changes: [Change], kind: ChangeKind) in changes.count { $0.kind == kind } }
    #expect(count(forwards, .added) == count(backwards, .removed))
    #expect(count(forwards, .removed) == count(backwards, .added))
    #expect(count(forwards, .merged) == count(backwards, .split))
    #expect(count(forwards, .unchanged) == count(backwards, .unchanged))
  }

  @Test("Two runs give the same bytes", arguments: SamplePair.all + SamplePair.layouts)
  func deterministic(pair: SamplePair) throws {
    let (one, other) = (try pair.report(), try pair.report())
    for format in ReportFormat.all { #expect(one.rendered(as: format) == other.rendered(as: format)) }
  }

  @Test("Changes have ids of their own", arguments: SamplePair.all + SamplePair.layouts)
  func ids(pair: SamplePair) throws {
    let changes = try pair.report().comparison.changes
    #expect(Set(changes.map(\.id)).count == changes.count)
  }
}
