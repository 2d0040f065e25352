import PlanLanguage

/// The subjects of words and phrases, found in a run of words.
struct RelatedSubjects {
  /// A subject, and its words.
  struct Match {
    let subjects: [String]
    let words: Range<Int>
  }

  private struct Phrase {
    let rest: [String]
    var subjects: [String]
  }

  /// Single words, as they are written.
  private let words: [String: [String]]
  /// Phrases of stems, by their first stem; the longest first.
  private let phrases: [String: [Phrase]]

  static let standard = RelatedSubjects(.relatedSubjects)

  init(_ list: TermList) {
    var words: [String: [String]] = [:]
    var phrases: [String: [Phrase]] = [:]
    for entry in list.entries {
      let parts = entry.term.split(separator: " ").map(String.init)
      if parts.count == 1 {
        words[entry.term, default: []].append(entry.name)
      } else {
        let stems = parts.map(WordReader.stem)
        var known = phrases[stems[0]] ?? []
        if let index = known.firstIndex(where: { $0.rest.elementsEqual(stems.dropFirst()) }) {
          if !known[index].subjects.contains(entry.name) { known[index].subjects.append(entry.name) }
        } else {
          known.append(Phrase(rest: Array(stems.dropFirst()), subjects: [entry.name]))
        }
        phrases[stems[0]] = known
      }
    }
    self.words = words
    self.phrases = phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }

  /// The phrases found in the words, then the single words outside every phrase.
  func matches(in words: [WordReader.Word], stems: [String]) -> [Match] {
    var found: [Match] = []
    var isTaken = Array(repeating: false, count: words.count)
    for index in stems.indices {
      guard let candidates = phrases[stems[index]] else { continue }
      for phrase in candidates where stems[(index + 1)...].starts(with: phrase.rest) {
        let range = index..<index + phrase.rest.count + 1
        guard !range.allSatisfy({ isTaken[$0] }) else { continue }
        found.append(Match(subjects: phrase.subjects, words: range))
        for position in range { isTaken[position] = true }
      }
    }
    for index in words.indices where !isTaken[index] {
      let word = words[index]
      guard word.isCapitals || !WordReader.functionWords.contains(word.folded) else { continue }
      if let subjects = self.words[word.folded] { found.append(Match(subjects: subjects, words: index..<index + 1)) }
    }
    return found
  }
}
