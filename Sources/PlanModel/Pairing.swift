/// Matched units of the original and of the revised version.
///
/// One to one, one to many (a split), many to one (a merge), or one side empty (added or removed).
public struct Pairing: Hashable, Sendable, Codable {
  /// Indices into the original's units, ascending.
  public var originals: [Int]
  /// Indices into the revised version's units, ascending.
  public var revisions: [Int]
  /// How alike the words are.
  public var sameness: Sameness
  /// The likeness that decided, from 0 to 1; 1 for equal words, 0 for an unpaired unit.
  public var score: Double
  /// Which matcher made the pairing.
  public var matcher: String
  /// Whether its place differs: under another objective or lead-in, or out of order among its neighbours.
  public var isMoved: Bool

  /// Creates a pairing.
  public init(
    originals: [Int], revisions: [Int], sameness: Sameness = .different, score: Double = 0, matcher: String, isMoved: Bool = false
  ) {
    self.originals = originals
    self.revisions = revisions
    self.sameness = sameness
    self.score = score
    self.matcher = matcher
    self.isMoved = isMoved
  }

  /// The first layer of normalisation at which the two wordings are equal.
  public enum Sameness: Int, Hashable, Sendable, Codable, Comparable, CaseIterable {
    /// Letter for letter, label and all.
    case identical
    /// Equal letter for letter, but the printed label differs.
    case relabelled
    /// Equal but for spaces, quotation marks, dashes, hyphens, closing stops or capitals.
    case editorial
    /// The words differ.
    case different

    /// Orders the layers from the closest to the loosest.
    public static func < (one: Sameness, other: Sameness) -> Bool { one.rawValue < other.rawValue }
  }
}
