public import PlanModel

/// A change as a paper shows it: what happened, the words before and after, why it matters, what to ask.
public struct ChangeEntry: Hashable, Sendable {
  /// The facts of it.
  public var reported: ReportedChange
  /// The change.
  public var change: Change
  /// The group it is in, for the filter.
  public var group: String
  /// How its words are shown.
  public var form: Form
  /// Why it matters, a sentence each.
  public var remarks: [Remark]
  /// The questions to the commissioner about it alone.
  public var questions: [String]
  /// Its place in each version: "The published plan, line 603".
  public var places: [String]
  /// The language of the original's words where it is not that of the paper.
  public var originalLanguage: String?
  /// The language of the revised words where it is not that of the paper.
  public var revisedLanguage: String?

  /// A labelled sentence on a change: "Body changed", "“Safer Roads Partnership” becomes “Road Safety Team”."
  public struct Remark: Hashable, Sendable {
    /// The label.
    public var label: String
    /// The sentence.
    public var statement: String

    package init(label: String, statement: String) {
      self.label = label
      self.statement = statement
    }
  }

  /// How the words of a change are shown.
  public enum Form: Hashable, Sendable {
    /// The whole wording, on one side only.
    case whole(Side)
    /// Both wordings, and below them the words that differ, where enough is shared to make that of use.
    case pair(showsWords: Bool)
    /// The words that differ among those kept. Where long kept stretches are shortened, both wordings are folded away below.
    case words(isShortened: Bool)
    /// One wording, which did not change.
    case same
    /// The cells of a table row that differ.
    case cells
    /// No words below the heading, which holds them all: a title, heading or lead-in that came or went.
    case headingOnly
  }

  package init(
    _ reported: ReportedChange, _ change: Change, group: String, form: Form, remarks: [Remark] = [], questions: [String] = [],
    places: [String] = [],
    originalLanguage: String? = nil, revisedLanguage: String? = nil
  ) {
    self.reported = reported
    self.change = change
    self.group = group
    self.form = form
    self.remarks = remarks
    self.questions = questions
    self.places = places
    self.originalLanguage = originalLanguage
    self.revisedLanguage = revisedLanguage
  }
}
