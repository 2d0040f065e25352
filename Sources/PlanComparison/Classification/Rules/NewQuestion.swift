import PlanLanguage
import PlanModel

/// What a member would ask of a new commitment: by what it names, in its own words.
struct NewQuestion {
  private let change: ComparedChange
  private let text: ReadText
  private let unit: PlanUnit

  init(_ change: ComparedChange, _ text: ReadText, _ unit: PlanUnit) {
    self.change = change
    self.text = text
    self.unit = unit
  }

  /// The question.
  var question: String {
    ofOwner ?? ofFigure ?? ofDocument ?? ofBody ?? ofTrend ?? ofRole ?? ofGroup
      ?? "What will be different a year from now because of \(opening), and who will report on it?"
  }

  private var opening: String { Quoting.quoted(unit.text, limit: 9) }

  private var ofOwner: String? {
    guard unit.role == .commitment, unit.responsible == .unknown, ActorReader.finding(in: text, sentence: 0) == nil else { return nil }
    return "Who must do this: \(opening), and by when?"
  }

  private var ofFigure: String? {
    guard let figure = text.figures.first(where: { !$0.isWeak }) else { return nil }
    let words = change.quote(.revised, figure.quantity.wholeRange)
    if figure.kind.isMoney, [.above, .below].contains(figure.quantity.limit?.kind) { return "Why \(words), and what does that leave out?" }
    return figure.kind.isMoney
      ? "Over what period is \(words), and which budget is it in?" : "What is \(words) based on, and what is the figure today?"
  }

  private var ofDocument: String? {
    guard let name = text.names.first(where: { !$0.isBody }) else { return nil }
    let words = change.quote(.revised, change.withArticle(name.range, .revised))
    return "Is \(words) agreed already, and where can the Panel read it?"
  }

  private var ofBody: String? {
    guard let name = text.names.first(where: { $0.isBody && $0.standing == .named && !$0.isRank && isPartner($0) }) else { return nil }
    let words = change.quote(.revised, change.withArticle(name.range, .revised))
    let head = text.heads.first.flatMap { $0 }
    let isDemand = head.map { ($0.strength ?? .promised) >= .assured || Self.holding.contains(text.reading.words[$0.act].stem) } ?? false
    return isDemand
      ? "What power is there over \(words), and what follows where they fall short?" : "Has \(words) agreed to this, and what will they do?"
  }

  /// Whether the words before a body make it one that acts: "with the Board", "by the Board", "ensure the Board", or nothing at all.
  private func isPartner(_ name: NamedThing) -> Bool {
    let before = text.reading.words[..<name.range.lowerBound].filter { $0.isContent || Self.joining.contains($0.stem) }
    return before.count < 2 || before.last.map { Self.joining.contains($0.stem) } ?? true
  }

  private static let joining = Set(["with", "by", "through", "from", "and"].map(WordForm.stem(of:)))

  private var ofTrend: String? {
    guard let verb = text.reading.words.firstIndex(where: { !$0.classes.isDisjoint(with: [.rising, .falling]) }) else { return nil }
    let words = text.reading.words
    let sentence = text.reading.sentence(of: verb)
    let end =
      (verb + 1..<max(verb + 1, sentence.upperBound)).first { words[$0].kind == .sign && !words[$0].isApostrophe } ?? sentence.upperBound
    guard let last = words[verb + 1..<max(verb + 1, end)].lastIndex(where: \.isContent) else { return nil }
    return "What is the figure today, and by how much and by when is it to change: \(change.quote(.revised, verb..<last + 1))?"
  }

  private var ofRole: String? {
    switch unit.role {
    case .measure: "What is the starting point for \(opening), and when will the Panel first see the result?"
    case .outcome: "What will show that this has been reached: \(opening)?"
    case .focus: "What will be done first, and at what cost, under \(opening)?"
    case .commitment: nil
    }
  }

  private var ofGroup: String? {
    guard let group = text.reading.phrases(.group).first else { return nil }
    return "How many \(change.quote(.revised, group.range)) is this meant to reach, and how will the Panel see that it did: \(opening)?"
  }

  private static let holding = Set(["hold", "require", "ensure", "make"].map(WordForm.stem(of:)))
}
