public import DocumentRendering

/// What was written into the answer tables of a document that came back, and what was written elsewhere in it. Of what a person typed, nothing
/// is lost: it is an answer, or it is listed as written outside.
public struct ReturnedAnswers: Hashable, Sendable {
  /// The answers that have words, in the order of the document.
  public private(set) var answers: [Answer] = []
  /// What was written outside the answers, in the order of the document.
  public private(set) var outside: [Outside] = []
  /// How many tables of the document as it was sent are no longer in it, because somebody deleted their rows.
  public let missing: Int

  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// The reference of its table: "SEC-05".
    public let reference: String
    /// The tag of its field.
    public let tag: String
    /// The words.
    public let words: String
  }

  /// Words that somebody wrote where the document has no place for them.
  public struct Outside: Hashable, Sendable {
    /// The reference that they stand nearest below; nil above the first.
    public let reference: String?
    /// The words.
    public let words: String
  }

  /// Reads the answers.
  ///
  /// - Parameters:
  ///   - document: The document that came back.
  ///   - original: The document as it was sent.
  public init(in document: FilledDocument, original: FilledDocument) {
    var reading = Reading(original)
    for item in document.items { reading.take(item) }
    missing = reading.tables.keys.count { !reading.seen.contains($0) }
    for comment in document.comments where !original.comments.contains(comment) {
      let author = comment.author.isEmpty ? "" : " (\(comment.author))"
      reading.add(
        outside: "Comment in the margin\(author): \(comment.text)", near: comment.item.flatMap { reading.referenceOfItem[$0] })
    }
    answers = reading.answers
    outside = reading.outside
    let ours = Set(original.running.map(\.lettersAlone))
    for words in document.running where !ours.contains(words.lettersAlone) && !words.lettersAlone.isEmpty {
      outside.append(Outside(reference: nil, words: "Above or below the page: \(words)"))
    }
    let pictures = document.pictures - original.pictures
    if pictures > 0 {
      outside.append(
        Outside(reference: nil, words: "\(Phrases.counted(pictures, "picture")) put into the document, of which nothing can be read."))
    }
  }
}

/// The reading as it goes: which table it is in, and what is still to be expected of the original.
private struct Reading {
  private(set) var answers: [ReturnedAnswers.Answer] = []
  private(set) var outside: [ReturnedAnswers.Outside] = []
  private(set) var seen: Set<String> = []
  private(set) var referenceOfItem: [String?] = []
  let tables: [String: Table]
  private var fields: [String: Field] = [:]
  /// How often each text is in the original.
  private var ours: [String: Int] = [:]
  private var reference: String?

  /// A table as it was sent.
  struct Table {
    let heading: String
    var fields: [Field] = []
  }

  /// A field as it was sent: with its placeholder, or with the answer that was filled in already.
  struct Field {
    let reference: String
    let tag: String
    let label: String
    let sent: String
  }

  init(_ original: FilledDocument) {
    tables = Self.tables(of: original)
    for field in tables.values.flatMap(\.fields) { fields[field.tag] = field }
    for words in original.items.flatMap(\.parts) { ours[words.text.loose, default: 0] += 1 }
  }

  /// The tables of a document as it was sent: a head of two cells, then rows whose second cell is a field.
  private static func tables(of original: FilledDocument) -> [String: Table] {
    var tables: [String: Table] = [:]
    var head: (reference: String, heading: String)?
    for case .row(let cells) in original.items where cells.count == 2 {
      if let tag = cells[1].tags.last, let reference = head?.reference {
        let field = Field(reference: reference, tag: tag, label: cells[0].text.loose, sent: cells[1].text.loose)
        tables[reference, default: Table(heading: head?.heading ?? "")].fields.append(field)
      } else if cells[1].tags.isEmpty {
        head = (cells[0].text, cells[1].text.loose)
      }
    }
    return tables
  }

  mutating func take(_ item: FilledDocument.Item) {
    switch item {
    case .paragraph(let words):
      if let field = field(of: words) { take(words, as: field) } else { read(plain: words) }
    case .row(let cells): take(cells)
    }
    referenceOfItem.append(reference)
  }

  private mutating func take(_ cells: [FilledDocument.Words]) {
    if cells.count == 2, let table = tables[cells[0].text], table.heading == cells[1].text.loose {
      reference = cells[0].text
      seen.insert(cells[0].text)
      for cell in cells { spend(cell) }
      return
    }
    let place = cells.firstIndex { field(of: $0) != nil } ?? (labelled(cells) == nil ? nil : 1)
    let found = place.flatMap { field(of: cells[$0]) } ?? labelled(cells)
    for (position, cell) in cells.enumerated() {
      if position == place, let found { take(cell, as: found) } else { read(plain: cell) }
    }
  }

  /// The field of a row whose control is gone: beside a label of the table that was opened last.
  private func labelled(_ cells: [FilledDocument.Words]) -> Field? {
    guard cells.count == 2, let table = reference.flatMap({ tables[$0] }) else { return nil }
    return table.fields.first { $0.label == cells[0].text.loose }
  }

  private func field(of words: FilledDocument.Words) -> Field? { words.tags.lazy.compactMap { fields[$0] }.first }

  private mutating func take(_ words: FilledDocument.Words, as field: Field) {
    reference = field.reference
    seen.insert(field.reference)
    let lines = words.text.split(separator: "\n").filter { !Self.placeholders.contains(String($0).loose) }
    let text = lines.joined(separator: "\n")
    guard !text.isEmpty, text.loose != field.sent else { return }
    let answer = ReturnedAnswers.Answer(reference: field.reference, tag: field.tag, words: text)
    if !answers.contains(answer) { answers.append(answer) }
  }

  /// What a field shows that has no answer: our words, and what Word itself shows in a control that was emptied.
  private static let placeholders =
    [AnswerTable.Kind.words.placeholder.loose, AnswerTable.Kind.choice([]).placeholder.loose]
    + ["click or tap here to enter text.", "click here to enter text.", "choose an item."]

  private mutating func read(plain words: FilledDocument.Words) {
    let key = words.text.loose
    guard !key.isEmpty else { return }
    if let opening = words.text.split(separator: " ").first.map(String.init), tables[opening] != nil { reference = opening }
    if ours[key] ?? 0 > 0 { return spend(words) }
    add(outside: words.text, near: reference)
  }

  private mutating func spend(_ words: FilledDocument.Words) { ours[words.text.loose]? -= 1 }

  mutating func add(outside words: String, near reference: String?) {
    outside.append(ReturnedAnswers.Outside(reference: reference, words: words))
  }
}

extension FilledDocument.Item {
  fileprivate var parts: [FilledDocument.Words] {
    switch self {
    case .paragraph(let words): [words]
    case .row(let cells): cells
    }
  }
}

extension String {
  /// The letters, without the numbers of pages.
  fileprivate var lettersAlone: String { String(lowercased().filter(\.isLetter)) }

  /// The words as two writers of the same document would both have them: one blank between words, plain quotation marks, small letters.
  fileprivate var loose: String {
    let plain = lowercased().map { letter -> Character in
      switch letter {
      case "’", "‘": "'"
      case "“", "”": "\""
      case "\u{2011}", "–", "—": "-"
      default: letter
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
