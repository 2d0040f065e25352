import PackagedXML

/// What an officer's copy of a paper holds, set against the words as drafted.
struct OfficerReading: Sendable {
  /// The words as drafted.
  let words: DraftedWords
  /// The paragraphs of the officer's copy.
  let paragraphs: [BodyParagraph]
  let rows: [Int: XMLElement]
  let tables: [Int: XMLElement]
  /// For each paragraph of the copy, the drafted paragraph that it is; nil for one that was added.
  private(set) var drafted: [Int?]

  init(_ body: BodyReader, against words: DraftedWords) {
    self.words = words
    paragraphs = body.paragraphs
    (rows, tables) = (body.rows, body.tables)
    drafted = Array(repeating: nil, count: paragraphs.count)
    matchMarksOfSameWords()
    matchSameWords()
    matchMarks()
    matchGaps()
  }

  private var taken: Set<Int> { Set(drafted.compactMap(\.self)) }
  private var open: [Int] { paragraphs.indices.filter { drafted[$0] == nil && !paragraphs[$0].isContents && !paragraphs[$0].text.isEmpty } }

  /// The drafted paragraphs whose marks are in a paragraph, where the marks are of this draft.
  private func marked(_ paragraph: BodyParagraph) -> [Int] {
    paragraph.marks.filter {
      words.paragraphs.indices.contains($0.ordinal) && PaperMark.digest(of: words.paragraphs[$0.ordinal].text) == $0.digest
    }
    .map(\.ordinal)
  }

  private mutating func matchMarksOfSameWords() {
    var taken: Set<Int> = []
    for (position, paragraph) in paragraphs.enumerated() {
      guard let own = marked(paragraph).first(where: { words.paragraphs[$0].text == paragraph.text }), taken.insert(own).inserted else {
        continue
      }
      drafted[position] = own
    }
  }

  private mutating func matchSameWords() {
    let (open, taken) = (open, taken)
    let left = words.paragraphs.indices.filter { !taken.contains($0) && !words.paragraphs[$0].text.isEmpty }
    for (one, other) in SequenceMatching.equal(left.map { words.paragraphs[$0].text }, open.map { paragraphs[$0].text }) {
      drafted[open[other]] = left[one]
    }
  }

  private mutating func matchMarks() {
    var taken = taken
    for (position, paragraph) in paragraphs.enumerated() where drafted[position] == nil && !paragraph.isContents {
      guard let own = marked(paragraph).first(where: { !taken.contains($0) }) else { continue }
      taken.insert(own)
      drafted[position] = own
    }
  }

  /// Matches what lost its mark: in order, between its neighbours.
  private mutating func matchGaps() {
    let (taken, open) = (taken, Set(open))
    var gap: [(Int, String)] = []
    var last = -1
    for position in paragraphs.indices {
      if open.contains(position) { gap.append((position, paragraphs[position].text)) }
      guard let here = drafted[position] else { continue }
      fill(&gap, from: last, to: here, taken)
      last = here
    }
    fill(&gap, from: last, to: words.paragraphs.count, taken)
  }

  private mutating func fill(_ gap: inout [(Int, String)], from: Int, to: Int, _ taken: Set<Int>) {
    defer { gap = [] }
    guard !gap.isEmpty, from + 1 < to else { return }
    let left = (from + 1..<to).filter { !taken.contains($0) && !words.paragraphs[$0].text.isEmpty }.map { ($0, words.paragraphs[$0].text) }
    for (one, other) in SequenceMatching.alike(left, gap, atLeast: 0.4) { drafted[other] = one }
  }
}

extension OfficerReading {
  /// The paragraphs of the copy whose words differ from the draft's, with the number of the drafted one.
  var changed: [(position: Int, ordinal: Int)] {
    drafted.enumerated().compactMap { position, ordinal in
      guard let ordinal, !paragraphs[position].text.isEmpty, words.paragraphs[ordinal].text != paragraphs[position].text else { return nil }
      return (position, ordinal)
    }
  }

  /// The drafted paragraphs that are gone from the copy, or empty in it.
  var deleted: [Int] {
    let kept = Set(drafted.enumerated().compactMap { position, ordinal in paragraphs[position].text.isEmpty ? nil : ordinal })
    return words.paragraphs.indices.filter { !kept.contains($0) && !words.paragraphs[$0].text.isEmpty }
  }

  /// The paragraphs of the copy that answer to none of the draft.
  var added: [Int] {
    paragraphs.indices.filter { drafted[$0] == nil && !paragraphs[$0].isContents && !paragraphs[$0].text.isEmpty }
  }

  /// The paragraphs of the copy that are in another order than in the draft.
  var moved: [Int] {
    let placed = paragraphs.indices.filter { drafted[$0] != nil && !paragraphs[$0].text.isEmpty }
    return SequenceMatching.outOfOrder(placed.map { drafted[$0] ?? 0 }).map { placed[$0] }
  }

  /// Lines of a contents list that are no heading of the paper: a word processor writes the others anew.
  var strangeContents: [Int] {
    let known = Set(words.paragraphs.map(\.text) + paragraphs.filter { !$0.isContents }.map(\.text) + ["Contents"])
    return paragraphs.indices.filter { position in
      guard paragraphs[position].isContents, !paragraphs[position].text.isEmpty else { return false }
      let line = paragraphs[position].text
      let words = line.split(separator: "\t").filter { !$0.allSatisfy(\.isNumber) }.joined(separator: "\t")
      return !known.contains(line) && !known.contains(words)
    }
  }

  /// The section that a paragraph of the copy is in: that of the last drafted paragraph at or above it.
  func section(of position: Int) -> String? {
    let above = drafted[...position].last { $0 != nil } ?? nil
    return above.flatMap { words.paragraphs[$0].section }
  }
}
