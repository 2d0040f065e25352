import PlanModel

/// Counts the words of changed passages on one side of a comparison, with the words around each.
struct TermCensus {
  /// The words, by their keys.
  private(set) var entries: [String: Entry] = [:]

  /// A word, and where it is.
  struct Entry {
    /// What the word is known by.
    let key: String
    /// Passages that have it.
    var places = 0
    /// Passages where it is written as a name.
    var names = 0
    /// Passages where it follows an article.
    var articles = 0
    /// The changes that those passages belong to.
    var changes: [Int] = []
    /// The words around it in each passage, and its position among them.
    var surroundings: [(words: ArraySlice<ThemeWord>, position: Int)] = []

    /// Whether it is a name at least half of the time.
    var isName: Bool { names > 0 && names * 2 >= places }
  }

  /// Words shorter than this are not followed.
  private static let shortest = 4

  /// Counts the words of a passage, each once.
  mutating func add(_ unit: PlanUnit, change position: Int) {
    var seen: Set<String> = []
    let words = ThemeWord.words(of: unit.text)
    for (index, word) in words.enumerated() where word.key.utf8.count >= Self.shortest && seen.insert(word.key).inserted {
      var entry = entries[word.key] ?? Entry(key: word.key)
      entry.places += 1
      if word.isName { entry.names += 1 }
      if word.followsArticle { entry.articles += 1 }
      if entry.changes.last != position { entry.changes.append(position) }
      entry.surroundings.append((words[max(0, index - 3)..<min(words.count, index + 4)], index))
      entries[word.key] = entry
    }
  }

  /// How many passages have a word.
  func places(of key: String) -> Int { entries[key]?.places ?? 0 }
}

extension TermCensus.Entry {
  /// The longest run of words that is around this word in every passage: "Outcome Star" for "outcome". With its article where it mostly has one.
  var phrase: String {
    guard let (words, position) = surroundings.first else { return key }
    var (first, last) = (position, position)
    while last + 1 < words.endIndex, isShared(last + 1 - position, words[last + 1]) { last += 1 }
    while first - 1 >= words.startIndex, isShared(first - 1 - position, words[first - 1]) { first -= 1 }
    let run = words[first...last].map(\.text).joined(separator: " ")
    let takesArticle = first == position && articles * 2 >= places && !(isName && first == last)
    return takesArticle ? "the \(run)" : run
  }

  /// Whether every passage has the same word at this distance, and a word that carries meaning.
  private func isShared(_ distance: Int, _ word: ThemeWord) -> Bool {
    guard word.key.utf8.count > 3 || word.isName, places > 1 else { return false }
    return surroundings.allSatisfy { surrounding in
      let index = surrounding.position + distance
      return surrounding.words.indices.contains(index) && surrounding.words[index].key == word.key
        && surrounding.words[index].isName == word.isName
    }
  }
}
