/// What happened to a commitment, in the words that a reviewer says aloud. What else is true of it is a ``Reason``.
public enum ChangeKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The words and the place are the same.
  case unchanged
  /// New in the revised version.
  case added
  /// Gone from the revised version.
  case removed
  /// The words changed, in place.
  case reworded
  /// It has another place: under another objective or lead-in, or in another order. Its words may have changed too.
  case moved
  /// Two or more became one.
  case merged
  /// One became two or more.
  case split
  /// Only the printed number changed.
  case renumbered
  /// Only punctuation, capitals, spaces or style changed: spelling, or how a number or a date is written.
  case editorial
}
