/// Who may read an annotation.
///
/// An order: what the Panel may read, the officer may read; what is published, everybody may read.
package enum Visibility: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The officer's own notes.
  case officer
  /// The members of the Panel and its officers.
  case panel
  /// Everybody: it goes into the published papers.
  case published

  /// Orders from the fewest readers to the most.
  package static func < (one: Visibility, other: Visibility) -> Bool { one.reach < other.reach }

  private var reach: Int {
    switch self {
    case .officer: 0
    case .panel: 1
    case .published: 2
    }
  }
}
