import PlanLanguage
import PlanModel

/// The words of a statement of a covering report that identify its subject.
struct CoveringWords {
  /// Every word and figure that it holds, quotations too, as they are matched.
  let all: Set<String>
  /// The same, folded and with their endings.
  let folded: Set<String>
  /// The words that identify its subject, each once: no small words, and none of the words that describe any change.
  let keys: [String]
  /// Its figures, without the number of an objective.
  let figures: [String]

  init(_ statement: Variation.CoveringStatement, without titles: [String]) {
    let given = [statement.text, statement.original, statement.revised].compactMap(\.self)
    let tokens = given.flatMap(Self.tokens)
    all = Set(tokens.map(\.key))
    folded = Set(tokens.map(\.folded))
    let aside = Set(titles.flatMap { Self.tokens($0).map(\.key) }).union((statement.objective.map(Self.tokens) ?? []).map(\.key))
    var seen = aside
    var keys: [String] = []
    var figures: [String] = []
    for token in tokens where seen.insert(token.key).inserted {
      if token.isFigure { figures.append(token.key) }
      if token.isFigure || !Self.telling.contains(token.key) && !Self.small.contains(token.folded) { keys.append(token.key) }
    }
    self.keys = keys
    self.figures = figures
  }

  /// Whether it holds every word of these spans that was taken out or put in, articles apart.
  func cover(_ spans: [WordSpan]) -> Bool {
    spans.allSatisfy { span in
      span.kind == .kept || Self.tokens(span.text).allSatisfy { all.contains($0.key) || Self.articles.contains($0.folded) }
    }
  }

  /// A word or figure, folded, and as it is matched.
  struct Key: Hashable {
    var folded: String
    var key: String
    var isFigure: Bool
  }

  /// The words and figures of a text, in order.
  static func tokens(_ text: String) -> [Key] {
    let wording = Wording(text)
    return wording.tokens.compactMap { token in
      guard token.kind != .sign else { return nil }
      let folded = wording.folded(token)
      return Key(folded: folded, key: token.kind.isFigure ? folded : stem(folded), isFigure: token.kind.isFigure)
    }
  }

  private static func stem(_ folded: String) -> String {
    Stem.of(folded)
  }

  private static let articles: Set<String> = ["a", "an", "the"]
  private static let small = Set(FunctionWords.all)

  /// Words that describe any change.
  private static let telling = Set(
    [
      "commitment", "objective", "priority", "theme", "aim", "plan", "section", "measure", "target", "heading", "table", "paragraph", "new",
      "added", "introduced", "removed", "deleted", "taken", "dropped", "reworded", "changed", "change", "amended", "revised", "updated",
      "word", "wording", "becomes", "become", "replaced", "unchanged", "remain", "draft", "published", "raised", "reduced", "increased",
      "lowered", "extended", "moves", "moved", "merged", "split", "now", "bullet", "lead-in", "figure", "principal", "main", "covering",
      "commissioner", "proposed", "strengthened", "clarified", "brought", "date", "minor", "correction", "typographical", "editorial",
      "formatting", "layout", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten",
    ].map(stem))
}
