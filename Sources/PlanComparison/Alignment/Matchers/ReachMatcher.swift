import PlanLanguage
import PlanModel

/// Pairs units that are similar although they are under another objective or lead-in, or far apart.
///
/// Claiming a move needs much: a high threshold, enough words, and a clear lead over the next best of both units. A plan may hold many
/// commitments of one pattern, so signs that the two are different ones count against a pair, and with such a sign it must lead over the
/// most similar unit in the rest of the plan, too. A clear move takes precedence over a weak pair in place.
struct ReachMatcher {
  private let settings: ComparisonSettings
  private var similarity: Similarity
  private var texts = ReadTexts()

  private struct Find {
    var original: Int
    var revised: Int
    var score: Float
    var hasSign: Bool
  }

  init(settings: ComparisonSettings) {
    self.settings = settings
    similarity = Similarity(settings: settings)
  }

  mutating func link(in state: inout AlignmentState) {
    let originals = state.original.units.indices.filter { isOpen(state.link(ofOriginal: $0)) && isContent(state.original.units[$0].kind) }
    let revisions = state.revised.units.indices.filter { isOpen(state.link(ofRevised: $0)) && isContent(state.revised.units[$0].kind) }
    guard !originals.isEmpty, !revisions.isEmpty else { return }
    for unit in originals { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in revisions { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    let all = finds(originals, revisions, in: state)
    let leading = leading(all).filter { $0.score >= threshold(state.original.units[$0.original].kind) }
    for find in clear(leading, in: &state) where mayTake(find, in: state) {
      for link in [state.linkOfOriginal[find.original], state.linkOfRevised[find.revised]] where link >= 0 { state.dissolve(link) }
      state.link(find.original, find.revised, by: .reach, score: find.score)
    }
  }

  /// Free, or in a pair so weak that a clear move may break it.
  private func isOpen(_ link: AlignmentState.Link?) -> Bool {
    guard let link else { return true }
    return link.matcher == .gap && link.originals == 1 && link.revisions == 1 && link.score < Float(settings.clearSimilarity)
  }

  private func isContent(_ kind: PlanUnit.Kind) -> Bool { kind == .commitment || kind == .narrative || kind == .note || kind == .tableRow }

  private func threshold(_ kind: PlanUnit.Kind) -> Float {
    Float(kind == .narrative ? settings.narrativeReachSimilarity : settings.reachSimilarity - settings.otherCommitmentSign)
  }

  private func mayTake(_ find: Find, in state: AlignmentState) -> Bool {
    let weak = [state.link(ofOriginal: find.original), state.link(ofRevised: find.revised)]
    guard weak.allSatisfy(isOpen) else { return false }
    let weakest = weak.compactMap { $0?.score }.max() ?? 0
    return find.score >= weakest + Float(settings.moveLead)
  }
}

// MARK: Finds

extension ReachMatcher {
  /// The pairs that are alike, the likeliest first.
  private mutating func finds(_ originals: [Int], _ revisions: [Int], in state: AlignmentState) -> [Find] {
    let runs = revisions.map { state.terms.stems[state.terms.range(revised: $0)] }
    var index = FeatureIndex(runs, limit: settings.commonFeatureLimit)
    var finds: [Find] = []
    for original in originals {
      let stems = state.terms.stems[state.terms.range(original: original)]
      guard stems.count >= settings.reachWords else { continue }
      similarity.take(stems, state.terms.weights)
      let kind = state.original.units[original].kind
      for candidate in index.candidates(for: stems, state.terms.weights, count: Self.candidates) {
        let revised = revisions[candidate.entry]
        guard runs[candidate.entry].count >= settings.reachWords, state.revised.units[revised].kind == kind else { continue }
        let (score, hasSign) = score(runs[candidate.entry], (original, revised), in: state)
        if score > 0 { finds.append(Find(original: original, revised: revised, score: score, hasSign: hasSign)) }
      }
    }
    return finds.sorted { $0.score != $1.score ? $0.score > $1.score : ($0.original, $0.revised) < ($1.original, $1.revised) }
  }

  /// How many likely partners of a unit are looked at.
  private static let candidates = 8

  /// The similarity of the unit taken to another one, less what the signs against it count; 0 for a pair that could not be near the threshold.
  private mutating func score(
    _ stems: ArraySlice<Int32>, _ units: (original: Int, revised: Int), in state: AlignmentState
  ) -> (score: Float, hasSign: Bool) {
    let least = Float(settings.reachSimilarity - settings.otherCommitmentSign)
    let score = similarity.score(stems, overlap: similarity.overlap(stems, state.terms.weights), state.terms.weights, threshold: least)
    guard score >= least else { return (0, false) }
    let signs = OtherCommitmentSigns(
      texts.text(of: state.original.units[units.original], .original, units.original),
      texts.text(of: state.revised.units[units.revised], .revised, units.revised),
      limit: settings.wordEditLimit)
    return (score - Float(signs.count) * Float(settings.otherCommitmentSign), signs.count > 0)
  }

  /// Those that lead clearly over all others of both their units.
  private func leading(_ finds: [Find]) -> [Find] {
    var (ofOriginal, ofRevised): ([Int: [Float]], [Int: [Float]]) = ([:], [:])
    for find in finds {
      ofOriginal[find.original, default: []].append(find.score)
      ofRevised[find.revised, default: []].append(find.score)
    }
    // The scores of each unit fall, as the finds do.
    func leads(_ find: Find, _ scores: [Float]?) -> Bool {
      guard let scores, scores[0] == find.score else { return false }
      return scores.count == 1 || find.score - scores[1] >= Float(settings.reachLead)
    }
    return finds.filter { leads($0, ofOriginal[$0.original]) && leads($0, ofRevised[$0.revised]) }
  }
}

// MARK: The rest of the plan

extension ReachMatcher {
  /// Finds without a sign against them, and those that are likelier than what either unit finds among the pairs already made.
  private mutating func clear(_ finds: [Find], in state: inout AlignmentState) -> [Find] {
    guard finds.contains(where: \.hasSign) else { return finds }
    let settledOriginals = settled(state.original.units.indices.filter { !isOpen(state.link(ofOriginal: $0)) })
    let settledRevisions = settled(state.revised.units.indices.filter { !isOpen(state.link(ofRevised: $0)) })
    for unit in settledOriginals { state.terms.tokenise(original: unit, state.original.units[unit].text) }
    for unit in settledRevisions { state.terms.tokenise(revised: unit, state.revised.units[unit].text) }
    let runs = (
      original: settledOriginals.map { state.terms.stems[state.terms.range(original: $0)] },
      revised: settledRevisions.map { state.terms.stems[state.terms.range(revised: $0)] }
    )
    var originals = FeatureIndex(runs.original, limit: Self.twinFeatureLimit)
    var revisions = FeatureIndex(runs.revised, limit: Self.twinFeatureLimit)
    let (state, lead) = (state, Float(settings.reachLead))
    return finds.filter { find in
      guard find.hasSign else { return true }
      let (one, other) = (
        state.terms.stems[state.terms.range(original: find.original)], state.terms.stems[state.terms.range(revised: find.revised)]
      )
      similarity.take(one, state.terms.weights)
      for twin in revisions.candidates(for: one, state.terms.weights, count: Self.candidates) {
        let units = (find.original, settledRevisions[twin.entry])
        guard score(runs.revised[twin.entry], units, in: state).score + lead <= find.score else { return false }
      }
      similarity.take(other, state.terms.weights)
      for twin in originals.candidates(for: other, state.terms.weights, count: Self.candidates) {
        let units = (settledOriginals[twin.entry], find.revised)
        guard score(runs.original[twin.entry], units, in: state).score + lead <= find.score else { return false }
      }
      return true
    }
  }

  /// The pairs already made that are looked at: all of them, or as many as the limit, evenly spread.
  private func settled(_ units: [Int]) -> [Int] {
    stride(from: 0, to: units.count, by: max(1, units.count / Self.mostSettled)).map { units[$0] }
  }

  private static let mostSettled = 16_384
  /// The settled units that may share a word for it to be searched by: commitments of one pattern share most of theirs.
  private static let twinFeatureLimit = 256
}

/// The texts that were read for signs of another commitment, each once.
private struct ReadTexts {
  private var words = Interner()
  private var texts: [Key: OtherCommitmentSigns.Text] = [:]

  private struct Key: Hashable {
    let side: Side
    let index: Int
  }

  mutating func text(of unit: PlanUnit, _ side: Side, _ index: Int) -> OtherCommitmentSigns.Text {
    let key = Key(side: side, index: index)
    if let known = texts[key] { return known }
    let text = OtherCommitmentSigns.Text(unit.text, &words)
    texts[key] = text
    return text
  }
}
