import PlanLanguage

/// Which way a figure has to go for a target to be met better.
enum TargetDirection: Hashable {
  case up, down

  /// The direction of a quantity in its sentence; nil where the sentence does not show it.
  init?(of quantity: Quantity, in text: ReadText) {
    // How much is spent is no target.
    guard !quantity.kind.isMoney else { return nil }
    let reading = text.reading
    let sentence = reading.sentence(of: quantity.range.lowerBound)
    if let kept = Self.kept(quantity, text, sentence) {
      self = kept
      return
    }
    guard
      !reading.words[sentence].contains(where: {
        Self.money.contains($0.stem) || Self.defining.contains($0.term) || $0.term == Self.ratio
      })
    else { return nil }
    let before = reading.words[sentence.lowerBound..<quantity.wholeRange.lowerBound]
    let after = reading.words[quantity.range.upperBound..<sentence.upperBound].prefix(6)
    if let verb = before.last(where: { !$0.classes.isDisjoint(with: [.rising, .falling]) }) {
      self = Self.way(of: verb, before.last?.term, quantity)
    } else if quantity.isChange {
      self = .up
    } else if quantity.kind == .number, let term = before.last?.term, Self.bounding.contains(term) {
      self = .down
    } else if let noun = Self.noun(in: Array(before.reversed().prefix(8)) + Array(after)) {
      self = noun
    } else if quantity.kind == .percentage, let way = quantity.limit.flatMap(Self.way) {
      self = way
    } else if Self.isGiven(quantity, text, sentence) {
      self = .up
    } else {
      return nil
    }
  }

  /// "by 10%" is better the more it is; "to 30", "under 30" the way the verb goes.
  private static func way(of verb: ReadWord, _ last: Term?, _ quantity: Quantity) -> TargetDirection {
    if last == by || quantity.isChange { return .up }
    let isRising = verb.classes.contains(.rising) && !verb.classes.contains(.falling)
    return isRising ? .up : .down
  }

  /// "Keep overspends under 1%", "hold sickness at no more than 4%": what is to stay on one side of a limit.
  private static func kept(_ quantity: Quantity, _ text: ReadText, _ sentence: Range<Int>) -> TargetDirection? {
    guard let limit = quantity.limit, let index = text.reading.sentences.firstIndex(of: sentence), let head = text.heads[index],
      !head.isNegated, keeping.contains(text.reading.words[head.act].stem)
    else { return nil }
    return way(of: limit)
  }

  /// What is to be at least so much is better the more it is.
  private static func way(of limit: Quantity.Limit) -> TargetDirection? {
    switch limit.kind {
    case .atMost, .below: .down
    case .atLeast, .above: .up
    case .around: nil
    }
  }

  private static let keeping = Set(["keep", "hold", "maintain", "bring", "stay", "remain"].map(WordForm.stem(of:)))

  /// The nearest noun of the vocabulary that says what is good more or less of.
  private static func noun(in words: [ReadWord]) -> TargetDirection? {
    for word in words where word.kind == .word { if let way = ways[word.stem] { return way } }
    return nil
  }

  /// Something is given, done or opened so many times: more of it is more promised.
  private static func isGiven(_ quantity: Quantity, _ text: ReadText, _ sentence: Range<Int>) -> Bool {
    guard let index = text.reading.sentences.firstIndex(of: sentence), let head = text.heads[index],
      !head.isNegated,
      head.act < quantity.range.lowerBound
    else { return false }
    return !closing.contains(text.reading.words[head.act].stem)
  }

  private static let ways = stems("more").reduce(into: stems("less").reduce(into: [Term: TargetDirection]()) { $0[$1] = .down }) {
    $0[$1] = .up
  }
  private static let money = stems("neither")

  private static func stems(_ name: String) -> Set<Term> {
    var letters: [UInt8] = []
    return Set(TermList.targets.terms(of: name).map { WordForm($0.utf8Span.span, 0..<$0.utf8.count, letters: &letters).stem })
  }

  /// "Rural means any parish with fewer than 3,000 people": what is defined is not aimed at.
  private static let defining = Set(["means", "mean", "defined", "definition", "meaning"].map { Term(word: $0) })
  private static let by = Term(word: "by")
  private static let ratio = Term(word: "ratio")
  /// "within 500m of a school", "in the top ten".
  private static let bounding = Set(["within", "top"].map(Term.init(word:)))
  private static let closing = Set(
    ["clos", "cut", "sell", "stop", "end", "los", "remov", "shut", "allow", "cap", "limit"].map { Term(word: $0) })
}
