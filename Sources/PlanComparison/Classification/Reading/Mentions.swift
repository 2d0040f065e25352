import PlanLanguage
import PlanModel

/// Something that a text states and that the other side may state otherwise: a figure or a timing.
protocol Mention {
  var range: Range<Int> { get }
  /// The stems of the words around it.
  var context: [Term] { get }
  /// Whether two say the same.
  func says(_ other: Self) -> Bool
  /// Whether one can have become the other.
  func isLike(_ other: Self) -> Bool
  /// Whether one can have replaced the other where both occur alone in one place.
  func mayGiveWay(to other: Self) -> Bool
}

extension Figure: Mention {
  /// Sums of money are alike in any currency, and shares however they are counted.
  func isLike(_ other: Figure) -> Bool {
    switch (kind, other.kind) {
    case (.money, .money): true
    case (.percentage, .percentagePoints), (.percentagePoints, .percentage), (.percentage, .ratio), (.ratio, .percentage): true
    default: kind == other.kind
    }
  }

  /// "2%" may give way to "£10" where the words around are the same.
  func mayGiveWay(to other: Figure) -> Bool { !isWeak && !other.isWeak && !Set(context).isDisjoint(with: other.context) }
}

extension Timing: Mention {
  func mayGiveWay(to other: Timing) -> Bool { false }
}

/// The changed mentions of one kind.
struct MentionChanges<Item: Mention> {
  private(set) var changed: [(original: Item, revised: Item)] = []
  private(set) var dropped: [Item] = []
  private(set) var added: [Item] = []

  /// Pairs what each side states: first the words that were kept, then place by place, then by the words around.
  init(_ original: [Item], _ revised: [Item], in change: ComparedChange) {
    var (before, after) = (original, revised)
    guard !(before.isEmpty && after.isEmpty) else { return }
    let reading = change.text(on: .original).reading
    cancel(&before, &after) { one, other in
      reading.words[one.range.lowerBound].partner == other.range.lowerBound && !reading.isChanged(one.range)
    }
    for hunk in change.hunks { pair(&before, &after, within: hunk) }
    cancel(&before, &after) { _, _ in true }
    for hunk in change.hunks { pairLone(&before, &after, within: hunk) }
    pairByContext(&before, &after)
    dropped = before
    added = after
    changed.sort { $0.revised.range.lowerBound < $1.revised.range.lowerBound }
  }

  /// Takes out of both what says the same, where `isWanted`.
  private func cancel(_ before: inout [Item], _ after: inout [Item], where isWanted: (Item, Item) -> Bool) {
    before.removeAll { one in
      guard let match = after.firstIndex(where: { $0.says(one) && isWanted(one, $0) }) else { return false }
      after.remove(at: match)
      return true
    }
  }

  /// Pairs the items of one place where the sides differ.
  private mutating func pair(_ before: inout [Item], _ after: inout [Item], within hunk: Hunk) {
    cancel(&before, &after) { $0.range.overlaps(hunk.original) && $1.range.overlaps(hunk.revised) }
    while let one = before.firstIndex(where: { $0.range.overlaps(hunk.original) }) {
      let candidates = after.indices.filter { after[$0].range.overlaps(hunk.revised) && after[$0].isLike(before[one]) }
      guard let best = candidates.max(by: { (shared(before[one], after[$0]), $1) < (shared(before[one], after[$1]), $0) }) else {
        guard let next = before[(one + 1)...].firstIndex(where: { $0.range.overlaps(hunk.original) && canPair($0, after, hunk) }) else {
          return
        }
        before.swapAt(one, next)
        continue
      }
      changed.append((before.remove(at: one), after.remove(at: best)))
    }
  }

  private func canPair(_ item: Item, _ after: [Item], _ hunk: Hunk) -> Bool {
    after.contains { $0.range.overlaps(hunk.revised) && $0.isLike(item) }
  }

  /// Pairs the one that is left of each side in one place, unlike as the two may be.
  private mutating func pairLone(_ before: inout [Item], _ after: inout [Item], within hunk: Hunk) {
    let ones = before.indices.filter { before[$0].range.overlaps(hunk.original) }
    let others = after.indices.filter { after[$0].range.overlaps(hunk.revised) }
    guard let one = ones.first, let other = others.first, ones.count == 1, others.count == 1, before[one].mayGiveWay(to: after[other])
    else {
      return
    }
    changed.append((before.remove(at: one), after.remove(at: other)))
  }

  /// Pairs what is left by the words around it; a lone one on each side needs no such words.
  private mutating func pairByContext(_ before: inout [Item], _ after: inout [Item]) {
    let isLone = before.count == 1 && after.count == 1
    before.removeAll { one in
      let candidates = after.indices.filter { after[$0].isLike(one) && (isLone || shared(one, after[$0]) >= 2) }
      guard let best = candidates.max(by: { shared(one, after[$0]) < shared(one, after[$1]) }) else { return false }
      changed.append((one, after.remove(at: best)))
      return true
    }
  }

  private func shared(_ one: Item, _ other: Item) -> Int { Set(one.context).intersection(other.context).count }
}
