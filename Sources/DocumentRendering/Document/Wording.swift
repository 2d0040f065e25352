/// Words quoted whole behind a label: "Removed: Keep the barge".
public struct Wording: Hashable, Sendable {
  /// The label.
  public var label: String
  /// The words.
  public var text: String
  /// Whether the words came or went; nil where neither.
  public var mark: Mark?
  /// The language of the words where it is not that of the paper.
  public var language: String?

  package init(label: String, text: String, mark: Mark? = nil, language: String? = nil) {
    self.label = label
    self.text = text
    self.mark = mark
    self.language = language
  }

  /// The change of words.
  public enum Mark: Hashable, Sendable, CaseIterable {
    case removed, added

    /// The word that says it, in every format.
    public var label: String { self == .removed ? "Removed:" : "Added:" }
  }
}

/// One of several wordings of the same thing, shown side by side where there is room, else one below the other.
public struct WordingColumn: Hashable, Sendable {
  /// The heading of the column: "Was (two)".
  public var heading: String
  /// The label of each line where there are no columns: "Was:".
  public var label: String
  /// The words, a line a unit.
  public var lines: [String]
  /// The text shown where there are no words.
  public var absent: String
  /// The language of the words where it is not that of the paper.
  public var language: String?

  package init(heading: String, label: String, lines: [String], absent: String, language: String? = nil) {
    self.heading = heading
    self.label = label
    self.lines = lines
    self.absent = absent
    self.language = language
  }
}
