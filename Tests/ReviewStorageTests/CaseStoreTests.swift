import Foundation
import PlanModel
import ReviewCases
import ReviewStorage
import TestSupport
import Testing

/// The same promises of every store of cases: in memory and on the disk.
@Suite struct CaseStoreTests {
  private static let time = "2026-01-20T09:30:00Z"

  /// A store of each kind, with the folder that it needs.
  enum Kind: CaseIterable {
    case memory, disk

    func store(in folder: TemporaryFolder) throws -> any CaseStore {
      switch self {
      case .memory: MemoryCaseStore()
      case .disk: try SQLiteCaseStore(folder: folder.url)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func whatIsEnteredIsRead(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let store = try kind.store(in: folder)
    let first = try store.open("Marlbeck", by: "officer", at: Self.time)
    let second = try store.open("Fenbrook", by: "officer", at: Self.time)
    let entered = try store.append([note(1, "Why?"), note(2, "By when?")], by: "officer", at: Self.time, to: first)
    #expect(try store.cases() == [first, second])
    #expect(try store.events(of: first).suffix(2) == entered[...])
    #expect(try CaseState(of: store.events(of: first)).comments.map(\.annotation.words) == ["Why?", "By when?"])
    #expect(try store.events(of: second).count == 1)
    #expect(try store.audit(first) == [])
  }

  @Test(arguments: Kind.allCases)
  func whatCannotBeTakenLeavesNothingBehind(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let store = try kind.store(in: folder)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    #expect(throws: CaseError.numberTaken(1, expected: 2)) {
      try store.append([note(1, "Why?"), note(1, "Twice")], by: "officer", at: Self.time, to: id)
    }
    #expect(try store.events(of: id).count == 1)
    #expect(throws: StorageError.noSuchCase(7)) { try store.append([note(1, "Why?")], by: "officer", at: Self.time, to: CaseID(7)) }
  }

  @Test(arguments: Kind.allCases)
  func redactedWordsAreGoneAndTheChainHolds(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let store = try kind.store(in: folder)
    let id = try store.open("Marlbeck", by: "officer", at: Self.time)
    _ = try store.append([note(1, "A secret name")], by: "officer", at: Self.time, to: id)
    _ = try store.append(
      [.reword(annotation: 1, words: "A secret name, again", visibility: .panel)], by: "officer", at: Self.time, to: id)
    _ = try store.append([.redact(annotation: 1, reason: "names a victim")], by: "officer", at: Self.time, to: id)
    #expect(!"\(try store.events(of: id))".contains("secret"))
    #expect(try store.audit(id) == [])
    let comment = try #require(try CaseState(of: store.events(of: id)).comments.first)
    #expect(comment.standing == .redacted(reason: "names a victim"))
  }

  private func note(_ number: Int, _ words: String) -> Action {
    .annotate(Annotation(id: number, kind: .note, author: "Cllr Marsh", anchor: nil, words: words, visibility: .panel))
  }
}
