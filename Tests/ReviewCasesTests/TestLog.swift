import ReviewCases

/// A log that grows by actions, each with the next number.
struct TestLog {
  private(set) var state = CaseState()

  mutating func take(_ action: Action) throws {
    try state.apply(Event(number: state.lastEntry + 1, time: "2026-01-20T09:30:00Z", enteredBy: "officer", action: action))
  }

  /// Adds a note with the next number.
  mutating func note(_ words: String, on anchor: Anchor?, visibility: Visibility = .panel) throws {
    try take(
      .annotate(
        Annotation(
          id: state.nextAnnotation, kind: .note, author: "Cllr Marsh", anchor: anchor, words: words, visibility: visibility)))
  }
}
