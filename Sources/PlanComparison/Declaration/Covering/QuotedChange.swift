import PlanLanguage
import PlanModel

/// The words that a statement quotes, before and after, as a change to be found.
struct QuotedChange {
  private let original: [String]
  private let revised: [String]
  private let removed: [String]
  private let added: [String]

  /// The quotation of a statement; nil where it quotes nothing.
  init?(_ statement: Variation.CoveringStatement) {
    guard statement.original != nil || statement.revised != nil else { return nil }
    original = statement.original.map(Self.words) ?? []
    revised = statement.revised.map(Self.words) ?? []
    guard !original.isEmpty || !revised.isEmpty else { return nil }
    removed = Self.beyond(original, revised)
    added = Self.beyond(revised, original)
  }

  /// Whether a change is the one quoted: each side has its words, and the difference between them is what was deleted and inserted.
  func isMade(by change: Change) -> Bool {
    guard change.isSubstantive else { return false }
    let (gone, new) = (Self.words(change.words, .removed), Self.words(change.words, .added))
    guard removed.allSatisfy(gone.contains), added.allSatisfy(new.contains), !(removed.isEmpty && added.isEmpty) else { return false }
    return Self.stand(original, in: change.original) && Self.stand(revised, in: change.revised)
  }

  private static func stand(_ words: [String], in units: [PlanUnit]) -> Bool {
    words.isEmpty || units.contains { Self.words($0.text).contains(words) }
  }

  private static func words(_ text: String) -> [String] { Wording(text).foldedWords }

  private static func words(_ spans: [WordSpan], _ kind: WordSpan.Kind) -> Set<String> {
    Set(spans.filter { $0.kind == kind }.flatMap { words($0.text) })
  }

  private static func beyond(_ words: [String], _ others: [String]) -> [String] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return words.filter { word in
      guard let count = counts[word], count > 0 else { return true }
      counts[word] = count - 1
      return false
    }
  }
}
