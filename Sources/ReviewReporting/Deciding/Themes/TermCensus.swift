import PlanModel

/// Counts the words of changed passages on one side of a comparison, and keeps where each of them is.
struct TermCensus {
  /// The words, in order of first appearance.
  private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]
  private var passages: [[ThemeWord]] = []

  /// A word, and where it is.
  struct Entry {
    /// What the word is known by.
    let key: String
    /// Passages that have it.
    fileprivate(set) var places = 0
    /// Passages where it is written as a name.
    fileprivate var names = 0
    /// Passages where it follows an article.
    fileprivate(set) var articles = 0
    /// The changes that those passages belong to.
    fileprivate(set) var changes: [Int] = []
    /// Its first position in each passage.
    fileprivate var spots: [Spot] = []

    /// Whether it is a name at least half of the time.
    var isName: Bool { names > 0 && names * 2 >= places }
  }

  fileprivate struct Spot {
    let passage: Int
    let position: Int
  }

  /// Words shorter than this are not followed.
  private static let shortest = 4
  /// A phrase reaches so many words to each side at most.
  private static let reach = 3

  /// Counts the words of a passage, each once.
  mutating func add(_ unit: PlanUnit, change: Int) {
    let words = ThemeWord.words(of: unit.text)
    for (position, word) in words.enumerated() where word.key.utf8.count >= Self.shortest {
      let index = index(of: word.key)
      guard entries[index].spots.last?.passage != passages.count else { continue }
      entries[index].places += 1
      if word.isName { entries[index].names += 1 }
      if word.followsArticle { entries[index].articles += 1 }
      if entries[index].changes.last != change { entries[index].changes.append(change) }
      entries[index].spots.append(Spot(passage: passages.count, position: position))
    }
    passages.append(words)
  }

  private mutating func index(of key: String) -> Int {
    if let known = indices[key] { return known }
    indices[key] = entries.count
    entries.append(Entry(key: key))
    return entries.count - 1
  }

  /// How many passages have a word.
  func places(of key: String) -> Int { indices[key].map { entries[$0].places } ?? 0 }

  /// The longest run of words that is around a word in every passage: "Outcome Star" for "outcome". With its article where it mostly has one.
  func phrase(around entry: Entry) -> String {
    guard let spot = entry.spots.first else { return entry.key }
    let words = passages[spot.passage]
    var (first, last) = (spot.position, spot.position)
    while last < spot.position + Self.reach, isShared(last + 1 - spot.position, by: entry) { last += 1 }
    while first > spot.position - Self.reach, isShared(first - 1 - spot.position, by: entry) { first -= 1 }
    let run = words[first...last].map(\.text).joined(separator: " ")
    let takesArticle = first == spot.position && entry.articles * 2 >= entry.places && !(entry.isName && first == last)
    return takesArticle ? "the \(run)" : run
  }

  /// Whether every passage has the same word at this distance, and a word that carries meaning.
  private func isShared(_ distance: Int, by entry: Entry) -> Bool {
    guard entry.places > 1, let word = word(at: distance, from: entry.spots[0]), word.key.utf8.count > 3 || word.isName else {
      return false
    }
    return entry.spots.allSatisfy { spot in
      guard let other = self.word(at: distance, from: spot) else { return false }
      return other.key == word.key && other.isName == word.isName
    }
  }

  private func word(at distance: Int, from spot: Spot) -> ThemeWord? {
    let position = spot.position + distance
    return passages[spot.passage].indices.contains(position) ? passages[spot.passage][position] : nil
  }
}
