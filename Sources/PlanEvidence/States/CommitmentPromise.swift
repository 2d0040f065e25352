import PlanLanguage
import PlanModel

/// What kind of thing a commitment promises, judged by its first words, its figures and its dates.
struct CommitmentPromise {
  /// The kind of fulfilment.
  let kind: Kind
  /// Whether it is to happen again and again, so that doing it once does not end it.
  let isRecurring: Bool
  /// The stem of its first word.
  let verb: String
  let figures: [EvidenceFigure]
  /// The day by which it is to be done, where its words give one.
  let deadline: CalendarDate?

  enum Kind: Hashable {
    /// A level to be reached or held: "Answering 90% of calls".
    case level
    /// One thing to be done, with the kind of verb: "Open a hub".
    case single(String)
    /// Anything else: to fund, to support, to work with.
    case other
  }

  /// Whether one thing is to be done.
  var isSingle: Bool { if case .single = kind { true } else { false } }

  init(_ unit: PlanUnit) {
    let words = WordReader.words(of: unit.text)
    let stems = words.prefix(3).map { WordReader.stem($0.folded) }
    verb = stems.first ?? ""
    kind = unit.role == .measure ? .level : Self.kind(of: stems)
    isRecurring = FoldedText(Self.firstPart(of: unit.text)).containsAny(of: Self.recurring)
    figures = EvidenceFigure.figures(in: words)
    deadline = Self.deadline(in: unit.text)
  }

  /// The last day of the date that follows "by", "before" or a similar word: "by March 2026" is the end of that month. "From April 2025" too: it
  /// is to have begun by then.
  static func deadline(in text: String) -> CalendarDate? {
    let wording = Wording(text)
    for mention in DateReader.dates(of: NumericText(wording)) {
      let before = wording.tokens[..<mention.range.lowerBound].reversed().lazy.map { wording.folded($0) }
      guard let opener = before.first(where: { !fillers.contains($0) }), deadlineOpeners.contains(opener) else { continue }
      if let day = mention.date.lastDay { return CalendarDate(dayNumber: day) }
    }
    return nil
  }

  private static let deadlineOpeners: Set<String> = ["by", "before", "from", "until", "than"]
  private static let fillers: Set<String> = ["the", "end", "of", "early", "late", "start"]

  /// The words before the first "and": "Publish a strategy and review it each year" publishes once.
  private static func firstPart(of text: String) -> String {
    text.firstRange(of: " and ").map { String(text[..<$0.lowerBound]) } ?? text
  }

  private static func kind(of stems: [String]) -> Kind {
    for (verb, group) in singles where stems.starts(with: verb) { return .single(group) }
    return levels.contains(where: { stems.starts(with: $0) }) ? .level : .other
  }

  private static let levels = TermList.statusPhrases.terms(of: "level").map(stems)
  private static let singles = TermList.statusPhrases.entries.filter { $0.name.hasPrefix("single ") }.map {
    (stems($0.term), String($0.name.dropFirst(7)))
  }
  private static let recurring = TermList.statusPhrases.phrases(of: "recurring")

  private static func stems(_ term: String) -> [String] { term.split(separator: " ").map { WordReader.stem(String($0)) } }
}
