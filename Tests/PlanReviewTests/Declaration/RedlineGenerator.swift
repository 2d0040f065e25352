import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport

/// Makes redlines of a plan with a known number of changes that no mark declares.
///
/// The plan's blocks are varied; every change is marked but the seeded ones, and marks are lost or run too far at random.
struct RedlineGenerator {
  private var random: SeededGenerator
  private var seeded: [SeededChange] = []
  private var reported: [Variation.CoveringStatement] = []
  private let blocks: [Block]

  /// What a seeded change did, and the words by which it is found again.
  struct SeededChange: Hashable {
    var kind: Kind
    /// The words of the unit that was changed, as published; empty for an addition.
    var published: String
    /// Its words in the draft; empty for a removal.
    var draft: String
  }

  enum Kind: String, CaseIterable {
    case word, figure, modal, added, removed, moved, leadIn, tableCell, heading, note, markLost, overRun
  }

  /// A redline and what is known of it.
  struct Redline {
    var published: Plan
    var original: Plan
    var revised: Plan
    var declared: [DeclaredChange]
    var seeded: [SeededChange]
    /// A clean draft that differs from the redline accepted, where one was asked for; what differs is seeded as well.
    var draft: Plan?
    /// What a covering report says of the declared changes, and of nothing else.
    var covering: [Variation.CoveringStatement] = []
    /// Whether the covering report is given with the redline.
    var isCovered = false
  }

  init(_ blocks: [Block], seed: UInt64) {
    self.blocks = blocks
    random = SeededGenerator(seed: seed)
  }

  /// A redline with `count` seeded changes of kinds drawn at random, and a clean draft with `draftCount` more, where that is not 0.
  mutating func redline(seeding count: Int, inDraft draftCount: Int = 0) -> Redline {
    var draft = blocks.map(Varied.init)
    var touched: Set<Int> = []
    for _ in 0..<count { seed(Kind.allCases[Int.random(in: 0..<Kind.allCases.count, using: &random)], in: &draft, &touched) }
    for index in draft.indices where !touched.contains(index) && random.chance(0.12) { declare(at: index, in: &draft) }
    let document = SourceDocument(blocks: draft.flatMap(\.blocks), marks: Varied.marks)
    var redline = Redline(
      published: plan(blocks), original: plan(document.reading(.original)), revised: plan(document.reading(.revised)),
      declared: document.declaredChanges, seeded: seeded)
    if draftCount > 0 { redline.draft = cleanDraft(of: draft, seeding: draftCount, &touched) }
    redline.seeded = seeded
    redline.covering = reported
    return redline
  }

  /// The redline accepted, with more changes of its own.
  private mutating func cleanDraft(of draft: [Varied], seeding count: Int, _ touched: inout Set<Int>) -> Plan {
    var clean = draft
    touched.formUnion(draft.indices.filter { draft[$0].isVaried })
    let kinds: [Kind] = [.word, .figure, .modal, .added, .removed, .leadIn, .tableCell, .heading, .note]
    for _ in 0..<count { seed(random.pick(kinds), in: &clean, &touched) }
    return plan(SourceDocument(blocks: clean.flatMap(\.blocks), marks: Varied.marks).reading(.revised))
  }

  /// A redline in which nothing was changed and nothing is marked.
  func untouched() -> Redline {
    Redline(published: plan(blocks), original: plan(blocks), revised: plan(blocks), declared: [], seeded: [])
  }

  private func plan(_ blocks: [Block]) -> Plan {
    Outliner().plan(from: blocks, properties: PlanMetadata(), coverage: ReadingCoverage()).plan
  }
}

// MARK: Declared changes

extension RedlineGenerator {
  private mutating func declare(at index: Int, in draft: inout [Varied]) {
    guard draft[index].isCommitment else { return }
    let published = draft[index].published
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      draft[index].remove()
      reported.append(.init(text: "The commitment “\(published)” is removed.", kind: .removed, original: published))
    case 1:
      let new = newCommitment()
      draft[index].follow(with: new)
      reported.append(.init(text: "A commitment is added: \(new)", kind: .added))
    default:
      draft[index].reword(newWord(), at: Double.random(in: 0..<1, using: &random))
      reported.append(
        .init(text: "“\(published)” is reworded.", kind: .reworded, original: published, revised: draft[index].revised))
    }
  }

  private mutating func newWord() -> String {
    random.pick(["swiftly", "together", "openly", "carefully", "regularly", "thoroughly", "promptly", "jointly"])
  }

  private mutating func newCommitment() -> String {
    let verb = random.pick(["Publish", "Review", "Commission", "Convene", "Trial", "Extend"])
    let thing = random.pick(["drone", "canal", "allotment", "library", "ferry", "stadium", "orchard", "airfield"])
    return "\(verb) the \(thing) scheme number \(Int.random(in: 10...99, using: &random)) with \(newWord()) chosen neighbours"
  }
}

// MARK: Seeded changes

extension RedlineGenerator {
  private mutating func seed(_ kind: Kind, in draft: inout [Varied], _ touched: inout Set<Int>) {
    let candidates = draft.indices.filter { !touched.contains($0) && draft[$0].canTake(kind) }
    guard !candidates.isEmpty else { return }
    let index = random.pick(candidates)
    touched.insert(index)
    let published = draft[index].published
    switch kind {
    case .word, .leadIn, .heading, .note: draft[index].replaceWord(with: newWord())
    case .figure, .tableCell: draft[index].replaceFigure(by: Int.random(in: 1...8, using: &random))
    case .modal: draft[index].replaceModal()
    case .added: draft[index].followUnmarked(with: newCommitment())
    case .removed: draft[index].drop()
    case .moved:
      let target = candidates.filter { abs($0 - index) > 6 && !touched.contains($0) }
      guard let landing = target.isEmpty ? nil : Optional(random.pick(target)) else { return }
      touched.insert(landing)
      draft[landing].followUnmarked(with: published)
      draft[index].drop()
    case .markLost: draft[index].loseInsertion(newWord())
    case .overRun: draft[index].overRun()
    }
    let text = kind == .added ? draft[index].following : kind == .removed || kind == .moved ? "" : draft[index].revised
    seeded.append(SeededChange(kind: kind, published: kind == .added ? "" : published, draft: kind == .moved ? published : text))
  }
}
