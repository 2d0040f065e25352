import PlanLanguage
import PlanModel

/// Reads what a passage says of a commitment, with the words that say it.
struct StatusReader {
  /// What a passage says.
  struct Reading: Hashable {
    let status: PassageStatus
    /// The words that it rests on, as the vocabulary has them; nil where no phrase decides.
    var words: String?
  }

  private struct Cue {
    let phrase: Phrase
    let term: String
  }

  /// What a passage says of a commitment.
  func reading(of passage: EvidencePassage, for promise: CommitmentPromise) -> Reading {
    if !promise.isSingle, let cue = Self.first(Self.redefined, in: FoldedText(passage.text)) {
      return Reading(status: .redefined, words: cue.term)
    }
    if passage.kind == .row, let tracked = TrackerRow(passage) {
      let cue = tracked.status == .done ? Self.first(Self.withdrawn + Self.closedUndone, in: FoldedText(passage.text)) : nil
      return cue.map { Reading(status: .withdrawn, words: $0.term) } ?? Reading(status: tracked.status, words: tracked.words)
    }
    if passage.kind == .row, let row = MeasureRow(passage) { return reading(of: row, for: promise) }
    let text = FoldedText(passage.text)
    if let cue = Self.first(Self.withdrawn, in: text) { return Reading(status: .withdrawn, words: cue.term) }
    if let cue = Self.first(Self.withheld, in: text) { return Reading(status: .withheld, words: cue.term) }
    if let words = Self.delay(in: text) { return Reading(status: .delayed, words: words) }
    let words = WordReader.words(of: passage.text)
    if let limit = changedLimit(words, for: promise) { return Reading(status: .redefined, words: limit) }
    if let figure = measure(words, text, for: promise) { return Reading(status: .measure, words: figure) }
    if let cue = done(text, for: promise) { return Reading(status: .done, words: cue) }
    if let cue = Self.plan(in: passage.text, text) { return Reading(status: .planned, words: cue) }
    return Reading(status: .underWay)
  }

  private func reading(of row: MeasureRow, for promise: CommitmentPromise) -> Reading {
    if let missing = row.missing { return Reading(status: .withheld, words: missing) }
    if let limit = Self.changedLimit(EvidenceFigure.figures(in: WordReader.words(of: row.measure)), for: promise) {
      return Reading(status: .redefined, words: limit)
    }
    if promise.figures.contains(where: \.isTime), let vague = Self.first(Self.vague, in: FoldedText(row.measure)),
      !EvidenceFigure.figures(in: WordReader.words(of: row.measure)).contains(where: \.isTime)
    {
      return Reading(status: .redefined, words: vague.term)
    }
    return Reading(status: .measure, words: row.value)
  }

  private static func first(_ cues: [Cue], in text: FoldedText) -> Cue? { cues.first { text.contains($0.phrase) } }

  private static func cues(_ name: String) -> [Cue] {
    TermList.statusPhrases.terms(of: name).map { Cue(phrase: Phrase($0), term: $0) }
  }

  private static let withdrawn = cues("withdrawn")
  private static let closedUndone = cues("closed undone")
  private static let withheld = cues("withheld")
  private static let delayed = cues("delayed")
  private static let planned = cues("planned")
  private static let vague = cues("vague")
  private static let redefined = cues("redefined")
  private static let done = Dictionary(
    grouping: TermList.statusPhrases.entries.filter { $0.name.hasPrefix("done ") }, by: { String($0.name.dropFirst(5)) }
  ).mapValues { $0.map { Cue(phrase: Phrase($0.term), term: $0.term) } }
}

extension StatusReader {
  /// A phrase of delay, "no new date", "from January to late March".
  private static func delay(in text: FoldedText) -> String? {
    if let cue = first(delayed, in: text) { return cue.term }
    let words = text.words
    for index in words.indices where words[index] == "no" {
      if let date = words[index...].prefix(4).firstIndex(of: "date"), date > index { return words[index...date].joined(separator: " ") }
    }
    for index in words.indices where words[index] == "from" && index + 3 < words.count {
      guard Months.number(of: words[index + 1]) != nil, words[index...].prefix(4).contains("to"), index > 3,
        words[..<index].suffix(4).contains(where: { ["moved", "changed", "slipped", "put", "revised"].contains($0) }),
        let month = words[(index + 3)...].prefix(2).first(where: { Months.number(of: $0) != nil })
      else { continue }
      return "from \(words[index + 1]) to \(month)"
    }
    return nil
  }

  /// A figure that meets a promised level.
  private func measure(_ words: [WordReader.Word], _ text: FoldedText, for promise: CommitmentPromise) -> String? {
    guard promise.kind == .level else { return compared(words, text, for: promise) }
    for (index, word) in words.enumerated() where word.isFigure {
      let letters = word.written
      if letters.contains("%") || letters.contains("cent")
        || letters.contains("£") && promise.figures.allSatisfy({ $0.unit == "£" || $0.isTime })
      {
        return letters
      }
      guard !letters.contains("/"), letters.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }), !Self.isDate(words, at: index) else {
        continue
      }
      let moves = text.containsAny(of: [
        "up to", "down to", "rose", "fell", "fallen", "risen", "reached", "increased", "decreased", "came down",
      ])
      if moves || promise.figures.contains(where: { !$0.isTime && $0.unit != "period" }) { return letters }
    }
    return nil
  }

  /// A percentage or a count that is held against another time, a target or a level promised: "58%, up from 51%".
  private func compared(_ words: [WordReader.Word], _ text: FoldedText, for promise: CommitmentPromise) -> String? {
    guard !promise.isSingle || promise.isRecurring else { return nil }
    let isCompared = text.containsAny(of: Self.comparisons)
    let share = words.first { $0.isFigure && ($0.written.contains("%") || $0.written.contains("cent")) }
    if let share, isCompared || promise.figures.contains(where: { $0.unit == "%" || $0.isTime }) { return share.written }
    // "Refer at least 300 offenders": a number was promised, and one is reported.
    guard isCompared || promise.figures.contains(where: { $0.unit.isEmpty && $0.value > 20 }) else { return nil }
    return words.indices.first { index in
      words[index].isFigure && words[index].written.allSatisfy { $0.isNumber || $0 == "," || $0 == "." } && !Self.isDate(words, at: index)
    }.map { words[$0].written }
  }

  private static let comparisons = TermList.statusPhrases.phrases(of: "comparison")

  /// Whether a figure is a day, a year or a time limit.
  private static func isDate(_ words: [WordReader.Word], at index: Int) -> Bool {
    if let value = Int(words[index].written), (1990...2060).contains(value) { return true }
    let next = index + 1 < words.count ? words[index + 1].folded : ""
    return Months.number(of: next) != nil
  }

  /// What was promised once, said to be done: the words must fulfil the commitment's own verb.
  private func done(_ text: FoldedText, for promise: CommitmentPromise) -> String? {
    guard case .single(let verb) = promise.kind, !promise.isRecurring else { return nil }
    let cues = (Self.done["any"] ?? []) + (verb == "any" ? [] : Self.done[verb] ?? [])
    let cue = cues.first { cue in
      guard let index = text.firstIndex(of: cue.phrase) else { return false }
      return !Self.isNegated(text, at: index)
    }
    return cue?.term ?? ownVerb(text, for: promise)
  }

  /// The commitment's own verb in the past: "was cleared" of "Clear the backlog".
  private func ownVerb(_ text: FoldedText, for promise: CommitmentPromise) -> String? {
    let words = text.words
    return words.indices.first { index in
      words[index].hasSuffix("ed") && WordReader.stem(words[index]) == promise.verb && index > 0
        && words[max(0, index - 3)..<index].contains { ["was", "were", "been", "has", "have", "had", "we", "i"].contains($0) }
        && !words[max(0, index - 4)..<index].contains { Self.negations.contains(Substring($0)) || Self.shortened.contains(Substring($0)) }
        && !words[max(0, index - 2)..<index].contains { ["being", "be"].contains($0) }
    }.map { words[$0] }
  }

  private static func isNegated(_ text: FoldedText, at index: Int) -> Bool {
    let before = String(decoding: text.bytes[..<index], as: UTF8.self).split(separator: " ").suffix(4)
    return before.contains { negations.contains($0) || $0.hasSuffix("nt") && shortened.contains($0) }
  }

  private static let negations: Set<Substring> = [
    "not", "never", "no", "none", "until", "before", "once", "will", "to", "when", "if", "should",
  ]
  private static let shortened: Set<Substring> = ["hasnt", "havent", "hadnt", "wasnt", "werent", "isnt", "arent", "didnt", "wont", "cant"]

  /// A first sentence about what is to come, or a phrase of preparation anywhere.
  private static func plan(in written: String, _ text: FoldedText) -> String? {
    if let cue = planned.first(where: { !future.contains($0.term) && text.contains($0.phrase) }) { return cue.term }
    let words = FoldedText(String(Sentences.of(written).first ?? "")).words
    for (index, word) in words.enumerated() {
      if ["will", "should", "shall"].contains(word) { return word }
      if ["is", "are"].contains(word) { return index + 1 < words.count && words[index + 1] == "to" ? "\(word) to" : nil }
      if finite.contains(word) { return nil }
    }
    return nil
  }

  private static let future: Set<String> = [
    "will", "should", "is to", "are to", "is to be", "are to be", "is due", "are due", "due to", "next year", "planned", "is expected",
    "are expected", "expected to", "intends to", "intend to", "proposes to",
  ]
  private static let finite: Set<String> = [
    "was", "were", "has", "have", "had", "did", "does", "do", "drew", "began", "met", "took", "went",
  ]

  /// A limit in the passage ("within 20 minutes") that is another than the one promised.
  private func changedLimit(_ words: [WordReader.Word], for promise: CommitmentPromise) -> String? {
    let limited = words.indices.filter { $0 > 0 && ["within", "under", "inside"].contains(words[$0 - 1].folded) }
    let figures = limited.flatMap { EvidenceFigure.figures(in: Array(words[$0...].prefix(2))).prefix(1) }
    return Self.changedLimit(figures, for: promise)
  }

  private static func changedLimit(_ figures: [EvidenceFigure], for promise: CommitmentPromise) -> String? {
    for figure in figures where figure.isLimit {
      let promised = promise.figures.filter(\.isLimit)
      guard !promised.isEmpty, !promised.contains(figure) else { continue }
      return "\(figure.plainValue) \(figure.unit)s"
    }
    return nil
  }
}

extension EvidenceFigure {
  /// Whether it is a length of time.
  var isTime: Bool { ["second", "minute", "hour", "day", "week", "month"].contains(unit) }
  /// Whether it is a time limit short enough to be a standard of service.
  fileprivate var isLimit: Bool { ["second", "minute", "hour"].contains(unit) }
  /// The value without a point where it is whole.
  fileprivate var plainValue: String { value == value.rounded() ? String(Int(value)) : String(value) }
}
