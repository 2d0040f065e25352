import PlanLanguage
import PlanModel
import PlanLoading

/// A line in which a document says what its marks mean: "New text is shown in bold and deleted text is struck through."
struct RedlineLegend {
  var inserted: LookPattern?
  var deleted: LookPattern?
  var place: Place

  /// The first such line; nil where there is none whose looks the document has.
  init?(in document: SourceDocument) {
    guard Self.hasLooks(document) else { return nil }
    let candidates = document.blocks.lazy.filter { Self.mayBeLegend($0.text.text) }.compactMap { RedlineLegend($0)?.settled(in: document) }
    guard let legend = candidates.prefix(Self.mostCandidates).first(where: { $0.isBorneOut(by: document) }) else { return nil }
    self = legend
  }

  /// Whether any words look unlike the rest: a line about looks that no words have is not read as one.
  private static func hasLooks(_ document: SourceDocument) -> Bool {
    var isThere = false
    document.blocks.forEachText { text in isThere = isThere || text.spans.contains { $0.mark == nil && $0.look != MarkedText.Look() } }
    return isThere
  }

  /// No more lines than this are looked into.
  private static let mostCandidates = 20

  /// Whether a text is short and has both a word for showing and one for a change.
  private static func mayBeLegend(_ text: String) -> Bool {
    guard text.utf8.count < 400 else { return false }
    let words = WordHashes(text).hashes
    return words.contains(where: showingHashes.contains) && words.contains(where: subjectHashes.contains)
  }

  private static let showingHashes = Set(WordHashes(showing.sorted().joined(separator: " ")).hashes)
  private static let subjectHashes = Set(
    WordHashes((Array(Subject.named.keys) + Array(Subject.highlighted) + ["taken"]).sorted().joined(separator: " ")).hashes)

  private init?(_ block: Block) {
    guard let words = Self.words(of: block.text.text) else { return nil }
    place = block.place
    var subject: Subject?
    var pending = LookPattern()
    for clause in words.split(whereSeparator: { Self.breaks.contains($0) }) {
      let named = clause.compactMap { Subject.named[$0] }.first ?? (Self.says(clause, "taken", "out") ? .deleted : nil)
      var look = LookPattern()
      for word in clause { _ = look.take(word) }
      if named != nil {
        subject = named
        pending = look
      } else {
        pending.add(look)
        // "Changes are highlighted": what is highlighted is the new wording.
        if subject == nil, look.highlight != nil, clause.contains(where: Subject.highlighted.contains) { subject = .inserted }
      }
      guard let subject, !pending.isEmpty else { continue }
      switch subject {
      case .inserted: inserted = pending
      case .deleted: deleted = pending
      }
    }
    guard inserted != nil || deleted != nil, inserted != deleted else { return nil }
  }

  private static func says(_ clause: [String].SubSequence, _ first: String, _ second: String) -> Bool {
    zip(clause, clause.dropFirst()).contains { $0 == first && $1 == second }
  }

  /// The words in small letters, commas and stops as words of their own; nil where no word says that something is shown.
  private static func words(of text: String) -> [String]? {
    var words: [String] = []
    for word in text.lowercased().split(separator: " ") {
      words += word.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
      if let last = word.last, ",;.:".contains(last) { words.append(",") }
    }
    return words.contains(where: showing.contains) ? words : nil
  }

  private static let showing: Set<String> = [
    "shown", "marked", "indicated", "denoted", "denotes", "appear", "appears", "text", "wording", "typeface", "displayed", "highlighted",
    "highlight", "shaded",
  ]
  private static let breaks: Set<String> = [",", "and", "while", "whilst", "with", "but"]

  /// What a line may describe.
  private enum Subject {
    case inserted
    case deleted

    /// What a line calls changes of both kinds.
    static let highlighted: Set<String> = ["changes", "changed", "amendments", "amended", "revisions", "revised", "updated", "updates"]

    static let named: [String: Subject] = [
      "new": .inserted, "added": .inserted, "additions": .inserted, "addition": .inserted, "additional": .inserted, "inserted": .inserted,
      "insertions": .inserted, "insertion": .inserted, "deleted": .deleted, "deletions": .deleted, "deletion": .deleted,
      "removed": .deleted, "removals": .deleted, "omitted": .deleted, "removal": .deleted,
    ]
  }

  /// The line with each of its looks as the document confirms it. "Highlighted in red" may mean the colour behind the words, or of their type.
  private func settled(in document: SourceDocument) -> RedlineLegend {
    var legend = self
    legend.inserted = inserted.map { isBorneOut($0, by: document) ? $0 : $0.withoutHighlight ?? $0 }
    legend.deleted = deleted.map { isBorneOut($0, by: document) ? $0 : $0.withoutHighlight ?? $0 }
    return legend
  }

  /// Whether words of such a look occur in the document outside the line itself.
  private func isBorneOut(by document: SourceDocument) -> Bool {
    [inserted, deleted].compactMap(\.self).contains { isBorneOut($0, by: document) }
  }

  private func isBorneOut(_ pattern: LookPattern, by document: SourceDocument) -> Bool {
    var isThere = false
    for block in document.blocks where block.place != place && !isThere {
      [block].forEachText { text in isThere = isThere || text.spans.contains { $0.mark == nil && pattern.matches($0.look) } }
    }
    return isThere
  }
}

extension LookPattern {
  /// The look with the colour of its highlight taken for that of the type; nil where nothing is left.
  fileprivate var withoutHighlight: LookPattern? {
    guard let highlight else { return nil }
    var look = self
    look.highlight = nil
    if highlight != Self.anyHighlight { look.colour = highlight }
    return look.isEmpty ? nil : look
  }

  /// Adds the features of another.
  fileprivate mutating func add(_ other: LookPattern) {
    isBold = isBold || other.isBold
    isItalic = isItalic || other.isItalic
    isUnderlined = isUnderlined || other.isUnderlined
    isStruck = isStruck || other.isStruck
    if highlight == Self.anyHighlight, let colour = other.colour { highlight = colour } else { colour = colour ?? other.colour }
    highlight = highlight ?? other.highlight
  }
}
