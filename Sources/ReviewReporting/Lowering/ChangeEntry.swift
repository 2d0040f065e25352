import PlanModel

/// A change as a paper shows it: what happened, the words before and after, why it matters, what to ask.
struct ChangeEntry: Hashable, Sendable {
  /// The facts of it.
  var reported: ReportedChange
  /// The change.
  var change: Change
  /// The group it is in, for the filter.
  var group: String
  /// How its words are shown.
  var form: Form
  /// Why it matters, a sentence each.
  var remarks: [Remark] = []
  /// The questions to the commissioner about it alone.
  var questions: [String] = []
  /// Its place in each version: "The published plan, line 603".
  var places: [String] = []
  /// The language of the original's words where it is not that of the paper.
  var originalLanguage: String?
  /// The language of the revised words where it is not that of the paper.
  var revisedLanguage: String?

  /// A labelled sentence on a change: "Body changed", "“Safer Roads Partnership” becomes “Road Safety Team”."
  struct Remark: Hashable, Sendable {
    /// The label.
    var label: String
    /// The sentence.
    var statement: String
  }

  /// How the words of a change are shown.
  enum Form: Hashable, Sendable {
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
}
