public import PlanModel

/// Something that minutes record as agreed, undertaken or asked for: who is to do what by when, and what later papers show of it.
public struct AgreedAction: Hashable, Sendable, Codable {
  /// The minutes, as an index into the log's sources.
  public var source: Int
  /// The words of the minutes, verbatim.
  public var text: String
  /// The item of the minutes that it is under.
  public var heading: String?
  /// The printed number or letter.
  public var label: String?
  /// Its place in the minutes.
  public var place: Place
  /// Other words of the same minutes that record the same point, with their places.
  public var alsoSaid: [Mention]
  /// Who is to act, as the minutes name them; the whole name and post where the list of those present gives them. Nil where nobody is named.
  public var owner: String?
  /// By when, where the words give a time.
  public var due: ActionDue?
  /// The evidence of later papers.
  public var state: State
  /// The passages that show it, the earliest first.
  public var evidence: [ActionEvidence]

  package init(
    source: Int, text: String, heading: String? = nil, label: String? = nil, place: Place, alsoSaid: [Mention] = [], owner: String? = nil,
    due: ActionDue? = nil, state: State = .notShown, evidence: [ActionEvidence] = []
  ) {
    self.source = source
    self.text = text
    self.heading = heading
    self.label = label
    self.place = place
    self.alsoSaid = alsoSaid
    self.owner = owner
    self.due = due
    self.state = state
    self.evidence = evidence
  }

  /// The same point in other words.
  public struct Mention: Hashable, Sendable, Codable {
    /// The words, verbatim.
    public var text: String
    /// The place of the words.
    public var place: Place

    package init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// The evidence of later papers on an action.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case done
    case doneLate = "done-late"
    case partDone = "part-done"
    /// Its time has passed, and no paper shows it.
    case overdue
    /// No paper shows it, and its time has not passed or none was set.
    case notShown = "not-shown"
    /// An officer has said that it is no action.
    case dismissed

    /// Its name for readers.
    public var title: String {
      switch self {
      case .done: "shown as done"
      case .doneLate: "shown as done, after the time set"
      case .partDone: "shown in part"
      case .overdue: "time passed, not shown"
      case .notShown: "not shown"
      case .dismissed: "no action, as corrected"
      }
    }
  }
}

/// By when something is to be done.
public struct ActionDue: Hashable, Sendable, Codable {
  /// The last day.
  public var day: CalendarDate
  /// Whether the words give a month or a meeting, not a day.
  public var isMonth: Bool
  /// Whether the day is that of a meeting: what is due at a meeting is late once the papers for it are out.
  public var isMeeting: Bool

  package init(day: CalendarDate, isMonth: Bool, isMeeting: Bool = false) {
    self.day = day
    self.isMonth = isMonth
    self.isMeeting = isMeeting
  }

  /// Whether the time has passed on a day.
  public func isPast(on date: CalendarDate) -> Bool { isMeeting ? day.dayNumber <= date.dayNumber : day.dayNumber < date.dayNumber }

  /// "2025-04" or "2025-04-30".
  public var iso: String { isMonth ? String(day.iso.prefix(7)) : day.iso }
}

/// A passage of a later paper that shows what became of an action.
public struct ActionEvidence: Hashable, Sendable, Codable {
  /// The paper, as an index into the log's sources.
  public var source: Int
  /// The passage.
  public var passage: EvidencePassage
  /// The words that matched.
  public var words: [String]

  package init(source: Int, passage: EvidencePassage, words: [String]) {
    self.source = source
    self.passage = passage
    self.words = words
  }
}
