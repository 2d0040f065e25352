import PlanLanguage
import PlanModel

extension ComparedChange {
  /// Whether both sides have units, and their words differ.
  var isRewording: Bool {
    guard change.pairing.sameness == .different else { return false }
    return [.reworded, .moved, .merged, .split].contains(change.kind) && !change.original.isEmpty && !change.revised.isEmpty
  }

  /// Whether the subject of the change is running text that promises nothing by itself.
  var isNarrative: Bool { [.narrative, .note, .title].contains(change.subject.kind) }

  /// Makes a reason of a rule, with a lower weight in narrative.
  func reason(
    _ rule: (some ClassificationRule).Type, _ kind: Reason.Kind, _ statement: String, evidence: [Reason.Evidence],
    ask question: String? = nil,
    _ consequence: Reason.Consequence
  ) -> Reason {
    let lowered = Reason.Consequence(rawValue: consequence.rawValue - 1) ?? .record
    return Reason(
      rule: rule.name, kind: kind, statement: statement, evidence: evidence, question: question,
      consequence: isNarrative ? lowered : consequence)
  }

  /// The words of a range on one side, as evidence.
  func evidence(_ side: Side, _ range: Range<Int>) -> Reason.Evidence { Reason.Evidence(side, text(on: side).reading.text(range)) }

  /// What of a range's words stands on the other side, in one piece; nil where nothing does, or where it is scattered there.
  func counterpart(of range: Range<Int>, on side: Side) -> Range<Int>? {
    let kept = text(on: side).reading.words[range].compactMap(\.partner)
    guard let first = kept.first, let last = kept.last, last - first == kept.count - 1 else { return nil }
    return first..<last + 1
  }

  /// The words of a range on one side, in quotation marks.
  func quote(_ side: Side, _ range: Range<Int>) -> String { Quoting.quoted(text(on: side).reading.text(range)) }

  /// The matched sentences, as indices into both sides' sentences.
  ///
  /// Two lone sentences always do; of several, those that share most of their kept words.
  var sentencePairs: [(original: Int, revised: Int)] {
    let (before, after) = (text(on: .original).reading, text(on: .revised).reading)
    if before.sentences.count == 1, after.sentences.count == 1 { return [(0, 0)] }
    var taken: Set<Int> = []
    var pairs: [(original: Int, revised: Int)] = []
    for (index, sentence) in after.sentences.enumerated() {
      var kept = [Int](repeating: 0, count: before.sentences.count)
      for word in after.words[sentence] where word.isContent {
        guard let partner = word.partner, let home = before.sentences.firstIndex(where: { $0.contains(partner) }) else { continue }
        kept[home] += 1
      }
      guard let best = kept.indices.max(by: { (kept[$0], $1) < (kept[$1], $0) }), kept[best] > 0, taken.insert(best).inserted else {
        continue
      }
      let length = min(after.words[sentence].count(where: \.isContent), before.words[before.sentences[best]].count(where: \.isContent))
      if kept[best] * 4 >= length { pairs.append((best, index)) }
    }
    return pairs
  }

  /// How much of the shorter sentence's telling words the other has too, from 0 to 1.
  func overlap(_ original: Range<Int>, _ revised: Range<Int>) -> Double {
    let before = Set(text(on: .original).reading.words[original].filter(\.isContent).map(\.stem))
    let after = Set(text(on: .revised).reading.words[revised].filter(\.isContent).map(\.stem))
    let fewest = min(before.count, after.count)
    // "I will:" has no word but what promises: whatever takes its place is held against it.
    if fewest == 0 { return change.subject.kind == .leadIn ? 1 : 0 }
    return Double(before.intersection(after).count) / Double(fewest)
  }
}
