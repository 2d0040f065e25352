import DocumentRendering
import PlanComparison
import PlanModel

/// Finds the names and terms that go out of a plan, or come into it, across several changes.
///
/// A term is found by counting: several changed passages of one version have it, and none, or hardly any, of the other. No list of names is used.
struct TermFinder {
  private let comparison: Comparison
  private let original: TermCensus
  private let revised: TermCensus

  /// So many passages must have had a term for its going to be a theme; a name may have been in fewer.
  private static let fewestPlaces = (term: 3, name: 2)
  /// The most words that are followed.
  private static let mostWords = 40
  /// At most one passage may still have a term for so many that it goes out of.
  private static let leftoverShare = 2

  init(_ comparison: Comparison, _ reported: [ReportedChange]) {
    self.comparison = comparison
    var (original, revised) = (TermCensus(), TermCensus())
    for (position, reported) in reported.enumerated() {
      let change = comparison.changes[reported.index]
      guard change.isSubstantive else { continue }
      for unit in change.original { original.add(unit, change: position) }
      for unit in change.revised { revised.add(unit, change: position) }
    }
    (self.original, self.revised) = (original, revised)
  }

  /// The terms that one side has and the other has not, or hardly: `original` for those that go, `revised` for those that come.
  func terms(only side: Side) -> [ThemeTerm] {
    let (here, there) = side == .original ? (original, revised) : (revised, original)
    let candidates = here.entries
      .filter { entry in
        let fewest = entry.isName ? Self.fewestPlaces.name : Self.fewestPlaces.term
        guard entry.places >= fewest, entry.isName || entry.articles * 3 >= entry.places else { return false }
        return there.places(of: entry.key) * Self.leftoverShare <= entry.places
      }
      .sorted { ($1.places, $0.key) < ($0.places, $1.key) }.prefix(Self.mostWords)
    guard !candidates.isEmpty else { return [] }
    let still = passages(still: Set(candidates.map(\.key)), on: side.other)
    return joined(candidates.compactMap { term($0, here.phrase(around: $0), still[$0.key] ?? []) })
  }

  /// The passages of a side that have one of these words, the first few of each word.
  private func passages(still keys: Set<String>, on side: Side) -> [String: [PlanUnit]] {
    let search = ThemeWordSearch(keys)
    var found: [String: [PlanUnit]] = [:]
    for change in comparison.changes {
      for unit in side == .original ? change.original : change.revised {
        for key in search.found(in: unit.text) { found[key, default: []].append(unit) }
      }
    }
    return found
  }

  private func term(_ entry: TermCensus.Entry, _ phrase: String, _ still: [PlanUnit]) -> ThemeTerm? {
    guard still.count * Self.leftoverShare <= entry.places else { return nil }
    return ThemeTerm(
      words: phrase, places: entry.places, leftovers: still.count,
      leftover: still.first.map { OpeningWords.of($0.text, limit: 50) }, isName: entry.isName, changes: entry.changes)
  }

  /// The terms without those that say the same of the same changes.
  private func joined(_ terms: [ThemeTerm]) -> [ThemeTerm] {
    var kept: [ThemeTerm] = []
    for term in terms {
      let words = term.words.lowercased()
      if kept.contains(where: { $0.words.lowercased().contains(words) || words.contains($0.words.lowercased()) }) { continue }
      let covered = Set(kept.flatMap(\.changes))
      if !kept.isEmpty, !term.isName, covered.isSuperset(of: term.changes) { continue }
      kept.append(term)
    }
    return kept
  }
}
