import PlanLanguage
import PlanModel

/// Finds merges and splits of neighbours that share words, where one wording says for both what each said for itself: "train officers in
/// first aid" and "train officers in driving" became "train officers in first aid and driving".
///
/// ``AbsorbedMatcher`` needs nearly all words of the one that went among the words added to its neighbour; here those that the two had in
/// common count too, because a good merge says them once.
struct NeighbourMatcher {
  /// How far apart in their section the two may be.
  private static let reach = 2
  /// The most words of meaning that a merge may lose, as one in so many.
  private static let lostShare = 4

  func link(in state: inout AlignmentState) {
    for section in state.original.sections.map(\.units) {
      for unit in section where state.isFree(original: unit) && state.original.units[unit].kind == .commitment {
        if let link = merge(of: unit, in: section, in: state) { state.join(original: unit, to: link, by: .absorbed) }
      }
    }
    for section in state.revised.sections.map(\.units) {
      for unit in section where state.isFree(revised: unit) && state.revised.units[unit].kind == .commitment {
        if let link = split(to: unit, in: section, in: state) { state.join(revised: unit, to: link, by: .absorbed) }
      }
    }
  }

  private func merge(of unit: Int, in section: Range<Int>, in state: AlignmentState) -> Int32? {
    neighbours(of: unit, in: section).lazy.map { state.linkOfOriginal[$0] }.first { number in
      guard let link = host(number, in: state), link.revisions == 1, link.originals < state.settings.mostParts else { return false }
      return isSaid(
        state.original.units[unit].text, beside: state.original.units[Int(link.original)].text,
        in: state.revised.units[Int(link.revised)].text)
    }
  }

  private func split(to unit: Int, in section: Range<Int>, in state: AlignmentState) -> Int32? {
    neighbours(of: unit, in: section).lazy.map { state.linkOfRevised[$0] }.first { number in
      guard let link = host(number, in: state), link.originals == 1, link.revisions < state.settings.mostParts else { return false }
      return isSaid(
        state.revised.units[unit].text, beside: state.revised.units[Int(link.revised)].text,
        in: state.original.units[Int(link.original)].text)
    }
  }

  /// The units right around one, the nearest first.
  private func neighbours(of unit: Int, in section: Range<Int>) -> [Int] {
    (1...Self.reach).flatMap { [unit - $0, unit + $0] }.filter { section.contains($0) }
  }

  /// A link of two commitments in the same place whose words differ.
  private func host(_ number: Int32, in state: AlignmentState) -> AlignmentState.Link? {
    guard number >= 0 else { return nil }
    let link = state.links[Int(number)]
    let isChanged = link.matcher == .gap || link.matcher == .absorbed
    guard isChanged, state.original.units[Int(link.original)].kind == .commitment else { return nil }
    return state.revised.units[Int(link.revised)].kind == .commitment ? link : nil
  }

  /// Whether one wording says what a part said beside another part: nearly all its words of meaning, and its own ones among those that
  /// the other part does not have. Most of those must come from it.
  private func isSaid(_ part: String, beside other: String, in whole: String) -> Bool {
    let (part, other, whole) = (Content(part), Content(other), Content(whole))
    let own = part.stems.subtracting(other.stems)
    let new = whole.stems.subtracting(other.stems)
    let explained = own.intersection(new)
    guard !explained.intersection(part.words).isEmpty, part.stems.count > 1 else { return false }
    return own.count - explained.count <= own.count / Self.lostShare && explained.count * 2 >= new.count
      && part.stems.subtracting(whole.stems).count <= part.stems.count / Self.lostShare
  }

  /// The words of meaning in a text.
  private struct Content {
    /// The stems of words and figures.
    var stems: Set<Term> = []
    /// Those of words alone: a date that is the same makes no merge.
    var words: Set<Term> = []

    init(_ text: String) {
      let wording = Wording(text)
      for word in Reading(wording, partners: wording.tokens.map { _ in nil }).words where word.isContent {
        stems.insert(word.stem)
        if word.kind == .word { words.insert(word.stem) }
      }
    }
  }
}
