public import PlanModel

/// The outcome of one commitment over several versions, as a paper shows it: each wording once, the words that differ, why, what to ask.
public struct VersionsEntry: Hashable, Sendable {
  /// The printed reference, by which it can be linked to.
  public var ref: String
  /// The group it is in.
  public var group: String
  /// Its outcome, in a few words: "Issued as put".
  public var tag: String
  /// The name of the tag's colour: the raw value of a kind of change. It shows nothing that the tag does not.
  public var tone: String
  /// Short words for what else is true of it.
  public var flags: [String]
  /// The first words of the commitment, to identify it.
  public var heading: String
  /// The outcome of each step, a labelled sentence each: "Put to the Panel", "Reworded."
  public var steps: [ChangeEntry.Remark]
  /// The wordings, in the order of the versions, each once.
  public var wordings: [Wording]
  /// The words that differ, a step each.
  public var redlines: [Redline]
  /// Why it matters, a sentence each.
  public var remarks: [ChangeEntry.Remark]
  /// The questions to the commissioner about it alone.
  public var questions: [String]
  /// Its place in each version.
  public var places: [String]

  package init(
    ref: String, group: String, tag: String, tone: String, flags: [String] = [], heading: String, steps: [ChangeEntry.Remark],
    wordings: [Wording], redlines: [Redline] = [], remarks: [ChangeEntry.Remark] = [], questions: [String] = [], places: [String] = []
  ) {
    self.ref = ref
    self.group = group
    self.tag = tag
    self.tone = tone
    self.flags = flags
    self.heading = heading
    self.steps = steps
    self.wordings = wordings
    self.redlines = redlines
    self.remarks = remarks
    self.questions = questions
    self.places = places
  }

  /// A wording, and the versions that have it.
  public struct Wording: Hashable, Sendable {
    /// The versions: "As published and as issued".
    public var label: String
    /// The words, a line a unit; none where the versions do not have it.
    public var lines: [String]
    /// The language of the words where it is not that of the paper.
    public var language: String?

    package init(label: String, lines: [String], language: String? = nil) {
      self.label = label
      self.lines = lines
      self.language = language
    }
  }

  /// The words that one step kept, took out and put in.
  public struct Redline: Hashable, Sendable {
    /// The step: "From the published plan to the draft".
    public var label: String
    /// The words.
    public var words: [WordSpan]
    /// The language of the words where it is not that of the paper.
    public var language: String?

    package init(label: String, words: [WordSpan], language: String? = nil) {
      self.label = label
      self.words = words
      self.language = language
    }
  }
}
