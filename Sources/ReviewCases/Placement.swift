/// Where an annotation belongs in the newest run.
package enum Placement: Hashable, Sendable {
  /// It is about the whole variation.
  case general
  /// On a change that says the words it was written about.
  case current(change: String)
  /// On a change that it was carried over to: the words have changed since, so what was decided is to be confirmed.
  case carriedOver(change: String)
  /// Several changes match the one that it was written about: somebody must say which.
  case undecided(changes: [String])
  /// The change that it was written about is gone.
  case gone

  /// The change that it is shown on, if it is one.
  package var change: String? {
    switch self {
    case .current(let change), .carriedOver(let change): change
    case .general, .undecided, .gone: nil
    }
  }

  /// Whether somebody has to look at it before it counts.
  package var isToConfirm: Bool {
    switch self {
    case .carriedOver, .undecided, .gone: true
    case .general, .current: false
    }
  }
}
