/// A count with its word: "14 reworded".
public struct KeyFigure: Hashable, Sendable {
  /// The count.
  public var count: Int
  /// The word below it.
  public var word: String

  package init(_ count: Int, _ word: String) {
    self.count = count
    self.word = word
  }
}
