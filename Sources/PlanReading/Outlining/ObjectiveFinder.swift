import PlanLanguage
import PlanModel
import PlanLoading
import PlanModel

/// Decides which headings are the plan's objectives, and why: every set of sibling headings that could be them is scored as a whole, with
/// named evidence, and the best is taken. The runner-up and the margin are kept for the note.
struct ObjectiveFinder {
  /// The headings that are objectives, as indices into ``Headings/all``.
  private(set) var objectives: Set<Int> = []
  /// What the plan calls them.
  private(set) var localTerm: String?
  /// Why they were taken for objectives: the end of the sentence "…, because ".
  private(set) var evidence = ""
  /// Whether the plan lists them and has nothing below them.
  private(set) var areOnlyListed = false
  /// All hypotheses, the best first.
  private(set) var hypotheses: [ObjectiveHypothesis] = []

  init(
    _ headings: Headings, listed: ListedHeadings, family: Set<String> = [], given: Set<Int> = [],
    corrections: StructureCorrections = StructureCorrections(), weights: OutlineWeights = .standard
  ) {
    let search = HypothesisSearch(headings, listed: listed, family: family, weights: weights)
    hypotheses = search.ranked(given: given, denied: corrections.notObjectives)
    guard let best = hypotheses.first, best.score > weights.least else { return }
    objectives = Set(best.members)
    localTerm = best.term
    evidence = best.reason
  }

  /// The objectives that a plan only lists, and has nothing below.
  init(_ headings: Headings, listed titles: ListedTitles) {
    var hypothesis = ObjectiveHypothesis(
      headings.all.indices.filter { titles.titles.contains(headings.all[$0].line) }, term: titles.term,
      reason: "the plan lists them as such, although nothing stands below them")
    hypothesis.add(.onlyListed, OutlineWeights.standard.listed)
    hypotheses = [hypothesis]
    objectives = Set(hypothesis.members)
    localTerm = hypothesis.term
    evidence = hypothesis.reason
    areOnlyListed = true
  }

  /// What else they could have been, where the margin is small.
  func doubt(_ weights: OutlineWeights = .standard) -> ObjectiveHypothesis? {
    guard let best = hypotheses.first, best.score > weights.least else { return nil }
    return hypotheses.dropFirst().first {
      best.score - $0.score < weights.margin && Set($0.members).isDisjoint(with: best.members) && $0.members.count > 1
    }
  }

  /// What the plan calls its objectives, where their labels do not say: "four objectives" in the text before the first.
  mutating func findLocalTerm(in lines: ArraySlice<OutlineLine>) {
    guard localTerm == nil, !objectives.isEmpty else { return }
    for line in lines.prefix(300) where !line.isTable {
      let folded = FoldedText(line.text)
      for term in OutlineVocabulary.objectiveTerms {
        guard let start = folded.firstIndex(of: term.plural) else { continue }
        let before = String(decoding: folded.bytes[..<start], as: UTF8.self).split(separator: " ").suffix(2)
        if before.contains(where: { OutlineVocabulary.numberWords.contains(String($0)) }) {
          localTerm = term.singular
          return
        }
      }
    }
  }
}

/// A set of headings that could be the objectives, with what speaks for it and against it.
struct ObjectiveHypothesis: Hashable {
  /// The headings, as indices into ``Headings/all``.
  var members: [Int]
  /// The word for an objective that goes with it.
  var term: String?
  /// Why, as the end of the sentence "…, because ".
  var reason: String
  /// The evidence, each with its weight.
  private(set) var evidence: [StructureEvidence] = []

  init(_ members: [Int], term: String? = nil, reason: String) {
    self.members = members
    self.term = term
    self.reason = reason
  }

  /// Whether nothing names them: no label, no heading over them, no list, no other version.
  var tellsByContentAlone: Bool { !evidence.contains { $0.kind.names } }

  /// The sum of the evidence.
  var score: Double { evidence.reduce(0) { $0 + $1.weight } }

  /// Adds evidence that counts for something.
  /// - Parameter share: The share of the members, or of the plan's promises, that it is true of.
  mutating func add(_ kind: StructureEvidence.Kind, _ weight: Double, share: Double = 1) {
    if abs(weight) > 0.001 { evidence.append(StructureEvidence(kind: kind, weight: weight, share: share)) }
  }
}
