/// How firmly words promise, from the loosest to the firmest.
///
/// Two neighbouring grades are too close to distinguish: a step of ``leastStep`` is one that a reader would notice.
enum Strength: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// Something may be done: consider, could.
  case possible = 1
  /// Something is looked at: review, monitor.
  case examined = 2
  /// Something is hoped or urged: seek to, encourage.
  case aspired = 3
  /// Work is promised, not its result: work to, support.
  case worked = 5
  /// Something is begun, carried on or kept: develop, continue, maintain.
  case advanced = 6
  /// Something is held out to whoever wants it: offer.
  case offered = 7
  /// The thing itself is promised: deliver, publish.
  case promised = 8
  /// The thing is promised without condition: will, ensure, guarantee.
  case assured = 9

  static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }

  /// The smallest difference that is a change of strength.
  static let leastStep = 2

  /// The difference from which a change of strength is large.
  static let largeStep = 4

  /// How much firmer another grade is; negative where it is looser.
  func step(to other: Strength) -> Int { other.rawValue - rawValue }
}
