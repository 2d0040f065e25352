/// The matchers, by the names that a pairing gives them.
enum MatcherName: String, Sendable {
  /// The marks of one redline: the same paragraph on both sides.
  case place
  /// The same letters.
  case exact
  /// The same letters but for case, spaces and punctuation.
  case editorial
  /// The heading or lead-in of matched divisions or sections.
  case structure
  /// Like words in the same place.
  case gap
  /// By order, in a stretch too long for anything else.
  case order
  /// The same first cell of a table row.
  case key
  /// Like words elsewhere.
  case reach
  /// Words that went into, or came out of, a neighbour.
  case absorbed
  /// Most of what is left of a shorter wording, where nothing else is present.
  case remnant
  /// No unit matches.
  case none
}
