import PlanLanguage
import PlanModel

/// Looks in later papers for what became of actions.
struct ActionFollowUp {
  private let sources: [EvidenceSource]
  private let date: CalendarDate?

  init(_ sources: [EvidenceSource], asOf date: CalendarDate?) {
    self.sources = sources
    self.date = date
  }

  /// The actions with their states, each from the papers after its meeting.
  func followed(_ points: [(action: AgreedAction, context: String)]) -> [AgreedAction] {
    let passages = candidates()
    guard !points.isEmpty, !passages.isEmpty else { return points.map { settled($0.action, evidence: []) } }
    let units = points.enumerated().map { index, point in
      let said = [point.action.text] + point.action.alsoSaid.map(\.text)
      return PlanUnit(id: String(index), kind: .commitment, text: said.joined(separator: ". "), place: point.action.place)
    }
    var matcher = PassageMatcher(units, passages: passages.map(\.passage), settings: Self.settings)
    var evidence: [[(index: Int, link: EvidenceLink)]] = Array(repeating: [], count: points.count)
    for (index, found) in matcher.found(by: LinkChoice(settings: Self.settings)).enumerated() {
      for link in found.links where link.strength == .speaks && isLater(passages[index], than: points[link.commitment].action) {
        let isMinuted = sources[passages[index].source].kind == .minutes
        guard isMinuted || link.ideas > 1 && link.score >= Self.reportFloor else { continue }
        evidence[link.commitment].append((index, link))
      }
    }
    return zip(points, evidence).map { point, found in
      let best = telling(found, in: passages).prefix(2).sorted { $0.index < $1.index }
      return settled(
        point.action,
        evidence: best.map { ActionEvidence(source: passages[$0.index].source, passage: passages[$0.index].passage, words: $0.link.words) })
    }
  }

  /// The passages that show what became of an action, the best first: those of minutes where there are any, and none that shares much less
  /// with it than the best.
  private func telling(
    _ found: [(index: Int, link: EvidenceLink)], in passages: [(source: Int, passage: EvidencePassage)]
  ) -> [(index: Int, link: EvidenceLink)] {
    let minuted = found.filter { sources[passages[$0.index].source].kind == .minutes }
    let sorted = (minuted.isEmpty ? found : minuted).sorted { ($1.link.score, $0.index) < ($0.link.score, $1.index) }
    guard let best = sorted.first else { return [] }
    return sorted.filter { $0.link.score >= Self.further * best.link.score }
  }

  /// The least score at which a report shows an action done: reports do not speak of actions, as minutes do.
  private static let reportFloor = 1.5 * MatchSettings.standard.floor
  /// The least part of the best score at which a second passage shows it too.
  private static let further = 0.7

  private static var settings: MatchSettings {
    var settings = MatchSettings.standard
    (settings.ownWords, settings.occasion, settings.otherBody) = (1, 1, 1)
    (settings.verb, settings.floor, settings.learningPasses) = (1, 2, 0)
    return settings
  }

  /// The prose of every paper. Rows are figures, what minutes record as to be done is no evidence that it was, and neither is who was present.
  private func candidates() -> [(source: Int, passage: EvidencePassage)] {
    sources.enumerated().flatMap { index, source in
      let asked = source.kind == .minutes ? Set(ActionFinder(source).points.map(\.passage.id)) : []
      return source.passages.filter { $0.kind != .heading && $0.kind != .row && !asked.contains($0.id) && !isAttendance($0) }.map {
        (index, $0)
      }
    }
  }

  private func isAttendance(_ passage: EvidencePassage) -> Bool {
    FoldedText(passage.text, limit: 40).hasPrefix(anyOf: [
      "present", "also present", "in attendance", "also attended", "apologies", "the minutes of",
    ])
  }

  private func isLater(_ candidate: (source: Int, passage: EvidencePassage), than action: AgreedAction) -> Bool {
    guard candidate.source != action.source else { return false }
    guard let paper = sources[candidate.source].date, let meeting = sources[action.source].date else {
      return candidate.source > action.source
    }
    return paper.dayNumber > meeting.dayNumber
  }

  /// The action with its state.
  private func settled(_ action: AgreedAction, evidence: [ActionEvidence]) -> AgreedAction {
    var action = action
    let shown = evidence.filter { !isAhead($0.passage) }
    action.evidence = shown
    guard let last = shown.last else {
      let isPast = action.due.flatMap { due in date.map { due.isPast(on: $0) } } ?? false
      action.state = isPast ? .overdue : .notShown
      return action
    }
    if FoldedText(last.passage.text).containsAny(of: ActionVocabulary.parts) {
      action.state = .partDone
    } else if let due = action.due, let first = shown.first, let day = day(of: first), day.dayNumber > due.day.dayNumber {
      action.state = .doneLate
    } else {
      action.state = .done
    }
    return action
  }

  /// Whether a passage only says what is to come, or that it has not come.
  private func isAhead(_ passage: EvidencePassage) -> Bool {
    let text = FoldedText(passage.text)
    let words = FoldedText(String(Sentences.of(passage.text).first ?? "")).words
    let silent = text.containsAny(of: [
      "report was silent", "nothing had been heard", "nothing has been heard", "nothing had come", "no reply", "had come and gone",
      "had not", "has not", "have not been", "was not", "no new date", "called off",
    ])
    return silent || words.prefix(12).contains("will")
  }

  /// The day that a passage gives for what was done, else the date of the paper where it gives none.
  private func day(of evidence: ActionEvidence) -> CalendarDate? {
    guard let paper = sources[evidence.source].date else { return nil }
    let words = FoldedText(evidence.passage.text).words
    for index in words.indices.dropLast() {
      guard let day = Int(words[index].prefix(while: \.isNumber)), words[index].utf8.count < 5,
        let month = Months.number(of: words[index + 1])
      else {
        continue
      }
      let printed = index + 2 < words.count ? Int(words[index + 2]).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
      let year = printed ?? ((month, day) <= (paper.month, paper.day) ? paper.year : paper.year - 1)
      return CalendarDate(year: year, month: month, day: day)
    }
    for index in words.indices where words[index] == "in" && index + 1 < words.count {
      if let month = Months.number(of: words[index + 1]) {
        return CalendarDate.lastDay(of: month, in: month <= paper.month ? paper.year : paper.year - 1)
      }
    }
    return paper
  }
}
