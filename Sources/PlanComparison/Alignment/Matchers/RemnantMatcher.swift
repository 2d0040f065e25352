import PlanLanguage
import PlanModel

/// Pairs a commitment that was cut down to a few of its words, or grew out of them: too unlike for the other matchers, and alone on both sides
/// between the same neighbours of one section.
struct RemnantMatcher {
  /// The least number of words of meaning that both have.
  private static let fewest = 2
  /// The least share of the shorter wording's words of meaning that the longer has too.
  private static let share = 0.6

  func link(_ originals: [Int], _ revisions: [Int], in state: inout AlignmentState) {
    var finder = GapFinder(revisedCount: state.revised.units.count)
    for gap in finder.gaps(originals, revisions, in: state) where gap.originals.count == 1 && gap.revisions.count == 1 {
      let (one, other) = (gap.originals[0], gap.revisions[0])
      guard state.original.units[one].kind == .commitment, state.revised.units[other].kind == .commitment else { continue }
      let score = Self.score(state.original.units[one].text, state.revised.units[other].text)
      if score >= Self.share { state.link(one, other, by: .remnant, score: Float(score)) }
    }
  }

  /// How much of the shorter wording the longer holds in order, from 0 to 1.
  private static func score(_ original: String, _ revised: String) -> Double {
    let (one, other) = (stems(original), stems(revised))
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    var place = 0
    var kept = 0
    for stem in shorter {
      guard let next = longer[place...].firstIndex(of: stem) else { continue }
      kept += 1
      place = next + 1
    }
    return kept >= fewest ? Double(kept) / Double(shorter.count) : 0
  }

  /// The stems of the words of meaning, in order.
  private static func stems(_ text: String) -> [Term] {
    let wording = Wording(text)
    return Reading(wording, partners: wording.tokens.map { _ in nil }).words.filter(\.isContent).map(\.stem)
  }
}
