import PlanLanguage

/// One side of a change as rules read it: made once, and shared by all of them.
struct Reading: Sendable {
  /// The text and its tokens.
  let wording: Wording
  /// A word for every token of the wording.
  let words: [ReadWord]
  /// The sentences, as ranges of words. A closing stop belongs to its sentence.
  let sentences: [Range<Int>]
  /// The phrases of the lexicon found in it, in order; within a category they never overlap.
  let phrases: [Phrase]

  /// A phrase of the lexicon and its place.
  struct Phrase: Hashable, Sendable {
    let category: PhraseTable.Category
    let value: Int
    let range: Range<Int>
  }

  init(_ wording: Wording, partners: [Int?], lexicon: PhraseLexicon = .standard) {
    let words = Self.words(of: wording, partners, lexicon)
    self.wording = wording
    self.words = words
    self.sentences = Self.sentences(of: wording)
    self.phrases = Self.phrases(of: words, lexicon)
  }

  /// The phrases of one category, in order.
  func phrases(_ category: PhraseTable.Category) -> [Phrase] { phrases.filter { $0.category == category } }

  /// The words of a range, verbatim, with the spaces between them.
  func text(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return wording.text(in: first.bytes.lowerBound..<last.bytes.upperBound)
  }

  /// Whether any word of the range was removed or added.
  func isChanged(_ range: Range<Int>) -> Bool { words[range].contains(where: \.isChanged) }

  /// Whether word `index` follows a word that it did not follow on the other side.
  func isNewJoin(_ index: Int) -> Bool {
    guard let partner = words[index].partner else { return true }
    guard index > 0 else { return partner != 0 }
    return words[index - 1].partner != partner - 1
  }

  /// The sentence that contains a word.
  func sentence(of index: Int) -> Range<Int> { sentences.first { $0.contains(index) } ?? words.indices }

  var isEmpty: Bool { words.isEmpty }
}

// MARK: Words and sentences

extension Reading {
  private static func words(of wording: Wording, _ partners: [Int?], _ lexicon: PhraseLexicon) -> [ReadWord] {
    let bytes = wording.text.utf8Span.span
    var letters: [UInt8] = []
    var end = 0
    var words: [ReadWord] = []
    words.reserveCapacity(wording.tokens.count)
    for (index, token) in wording.tokens.enumerated() {
      let form = WordForm(bytes, token.range, letters: &letters)
      words.append(
        ReadWord(
          kind: token.kind, bytes: token.range, firstByte: bytes[token.range.lowerBound], term: form.term, stem: form.stem,
          traits: form.traits, classes: token.kind == .word ? lexicon.classes(of: form.term) : [],
          beginsLine: hasLineEnd(bytes, end..<token.range.lowerBound), hasSpaceBefore: end < token.range.lowerBound,
          partner: partners[index]))
      end = token.range.upperBound
    }
    return words
  }

  private static func hasLineEnd(_ bytes: borrowing Span<UInt8>, _ gap: Range<Int>) -> Bool {
    for index in gap where bytes[index] == 0x0A { return true }
    return false
  }

  /// The sentences of the text, as ranges of words.
  private static func sentences(of wording: Wording) -> [Range<Int>] {
    let starts = Sentences.starts(in: Array(wording.text.utf8))
    var sentences: [Range<Int>] = []
    var word = 0
    for start in starts.dropFirst() {
      let first = word
      while word < wording.tokens.count, wording.tokens[word].range.lowerBound < start { word += 1 }
      if first < word { sentences.append(first..<word) }
    }
    if word < wording.tokens.count { sentences.append(word..<wording.tokens.count) }
    return sentences
  }

  /// The longest phrase of each category at each place, none inside another of its category.
  private static func phrases(of words: [ReadWord], _ lexicon: PhraseLexicon) -> [Phrase] {
    var phrases: [Phrase] = []
    var ends = [Int](repeating: 0, count: PhraseTable.Category.allCases.count)
    for index in words.indices where words[index].kind == .word {
      let first = phrases.count
      lexicon.table.phrases(at: index, in: words) { meaning, end in
        guard meaning.category != .wordClass, ends[Int(meaning.category.rawValue)] <= index else { return }
        let phrase = Phrase(category: meaning.category, value: Int(meaning.value), range: index..<end)
        if let shorter = phrases[first...].firstIndex(where: { $0.category == meaning.category }) {
          phrases[shorter] = phrase
        } else {
          phrases.append(phrase)
        }
      }
      for phrase in phrases[first...] { ends[Int(phrase.category.rawValue)] = phrase.range.upperBound }
    }
    return phrases
  }
}
