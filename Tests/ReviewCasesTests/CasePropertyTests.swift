import PlanModel
import ReviewCases
import TestSupport
import Testing

/// What must hold of any case, whatever happens in it.
@Suite struct CasePropertyTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func aLogReplaysIntoItsState(seed: UInt64) throws {
    let generated = try grown(seed: seed, runs: 6)
    #expect(try CaseState(of: generated.events) == generated.state)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func nothingSaidIsLostOverTenRuns(seed: UInt64) throws {
    let generated = try grown(seed: seed, runs: 10)
    #expect(generated.state.comments.map(\.annotation.words) == (1...generated.state.comments.count).map { "Comment \($0)" })
    for comment in generated.state.comments {
      if let change = comment.placement.change {
        #expect(generated.state.newestRun?.change(change) != nil)
      } else {
        #expect(generated.state.commentsToConfirm.contains(comment))
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func aCommentIsNeverOnOtherWordsWithoutSayingSo(seed: UInt64) throws {
    let generated = try grown(seed: seed, runs: 10)
    var carried = 0
    for comment in generated.state.comments {
      guard let id = comment.placement.change, let change = generated.state.newestRun?.change(id) else { continue }
      let quotes = comment.annotation.anchor?.revised == change.revised && comment.annotation.anchor?.original == change.original
      #expect(comment.placement == (quotes ? .current(change: id) : .carriedOver(change: id)))
      carried += quotes ? 0 : 1
    }
    #expect(seed != 1 || carried > 0, "The generator never changes the words of a change with a comment on it.")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func aReferenceThatWasSentIsNeverGivenToAnotherChange(seed: UInt64) throws {
    var generated = try GeneratedCase(seed: seed)
    var owners: [String: Set<String>] = [:]
    for _ in 0..<8 {
      try generated.send()
      let before = try #require(generated.state.newestRun)
      try generated.rerun()
      let after = try #require(generated.state.newestRun)
      #expect(Set(after.changes.map(\.reference)).count == after.changes.count)
      for change in before.changes { owners[change.reference, default: []].insert(change.id) }
      for change in after.changes {
        guard let old = owners[change.reference] else { continue }
        let answering = old.filter { $0 == change.id || after.answers[$0]?.contains(change.id) == true }
        #expect(!answering.isEmpty, "\(change.reference) was sent for another change.")
        owners[change.reference, default: []].insert(change.id)
      }
    }
  }

  /// A case with comments between its runs, and papers sent now and then.
  private func grown(seed: UInt64, runs: Int) throws -> GeneratedCase {
    var generated = try GeneratedCase(seed: seed)
    for run in 0..<runs {
      for _ in 0..<3 { try generated.comment() }
      if run.isMultiple(of: 3) { try generated.send() }
      try generated.rerun()
    }
    return generated
  }
}
