/// A small line drawing beside its words: a format that draws writes the picture, any other writes the words.
///
/// A drawing says nothing that ``words`` does not. Lengths are in the drawing's own units, from its top left corner.
public struct Drawing: Hashable, Sendable {
  /// What it shows, as its caption.
  public var caption: String
  /// The same as the picture, in sentences: its text alternative.
  public var words: String
  /// How wide it is.
  public var width: Int
  /// How high it is.
  public var height: Int
  /// Its lines, dots, boxes and labels, the hindmost first.
  public var shapes: [Shape]

  package init(caption: String, words: String, width: Int, height: Int, shapes: [Shape]) {
    self.caption = caption
    self.words = words
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  /// A place in a drawing.
  public struct Point: Hashable, Sendable {
    /// From the left.
    public var x: Int
    /// From the top.
    public var y: Int

    package init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A part of a drawing.
  public enum Shape: Hashable, Sendable {
    /// A straight line.
    case line(from: Point, to: Point, tone: Tone)
    /// A filled round dot.
    case dot(at: Point, radius: Int, tone: Tone)
    /// A ring, empty within.
    case ring(at: Point, radius: Int, tone: Tone)
    /// A cross, for an end.
    case cross(at: Point, radius: Int, tone: Tone)
    /// A filled box.
    case box(at: Point, width: Int, height: Int, tone: Tone)
    /// A line of words, its foot at the point.
    case label(String, at: Point, anchor: Anchor, isStrong: Bool)
  }

  /// Which end of a line of words is at its point.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    case start, middle, end
  }

  /// The tone of a part of a drawing. Tone alone never carries meaning.
  public enum Tone: String, Hashable, Sendable, CaseIterable {
    /// The colour of words.
    case ink
    /// Quieter than words.
    case quiet
    /// As a reworded commitment is shown.
    case reworded
    /// As an added commitment is shown.
    case added
    /// As a removed commitment is shown.
    case removed
    /// As a moved commitment is shown.
    case moved
    /// As a merged commitment is shown.
    case merged
    /// As a split commitment is shown.
    case split
  }
}
