import PlanLanguage
import PlanModel

/// A line in which a document says what its marks mean: "New text is shown in bold and deleted text is struck through."
struct RedlineLegend {
  var inserted: LookPattern?
  var deleted: LookPattern?
  var place: Place

  /// The first such line; nil where there is none whose looks the document has.
  init?(in document: SourceDocument) {
    let candidates = document.blocks.lazy.filter { Self.mayBeLegend($0.text.text) }.compactMap { RedlineLegend($0) }
    guard let legend = candidates.prefix(Self.mostCandidates).first(where: { $0.isBorneOut(by: document) }) else { return nil }
    self = legend
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
  private static let subjectHashes = Set(WordHashes(Subject.named.keys.sorted().joined(separator: " ")).hashes)

  private init?(_ block: Block) {
    guard let words = Self.words(of: block.text.text) else { return nil }
    place = block.place
    var subject: Subject?
    var pending = LookPattern()
    for clause in words.split(whereSeparator: { Self.breaks.contains($0) }) {
      let named = clause.compactMap { Subject.named[$0] }.first
      var look = LookPattern()
      for word in clause { _ = look.take(word) }
      if named != nil {
        subject = named
        pending = look
      } else {
        pending.add(look)
      }
      guard let subject, !pending.isEmpty else { continue }
      switch subject {
      case .inserted: inserted = pending
      case .deleted: deleted = pending
      }
    }
    guard inserted != nil || deleted != nil, inserted != deleted else { return nil }
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
  ]
  private static let breaks: Set<String> = [",", "and", "while", "whilst", "with", "but"]

  /// What a line may speak of.
  private enum Subject {
    case inserted
    case deleted

    static let named: [String: Subject] = [
      "new": .inserted, "added": .inserted, "additions": .inserted, "addition": .inserted, "additional": .inserted, "inserted": .inserted,
      "insertions": .inserted, "insertion": .inserted, "deleted": .deleted, "deletions": .deleted, "deletion": .deleted,
      "removed": .deleted, "removals": .deleted, "omitted": .deleted, "removal": .deleted,
    ]
  }

  /// Whether words of such a look stand in the document outside the line itself.
  private func isBorneOut(by document: SourceDocument) -> Bool {
    [inserted, deleted].compactMap(\.self).contains { pattern in
      document.blocks.contains { block in
        block.place != place && block.text.spans.contains { $0.mark == nil && pattern.matches($0.look) }
      }
    }
  }
}

extension LookPattern {
  /// Adds the features of another.
  fileprivate mutating func add(_ other: LookPattern) {
    isBold = isBold || other.isBold
    isItalic = isItalic || other.isItalic
    isUnderlined = isUnderlined || other.isUnderlined
    isStruck = isStruck || other.isStruck
    colour = colour ?? other.colour
  }
}
