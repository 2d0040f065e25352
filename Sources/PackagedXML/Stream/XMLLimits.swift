/// The bounds put on an XML part from an unknown hand. They replace libxml2's own, which are lifted so that long lines can be read.
package struct XMLLimits: Hashable, Sendable {
  /// How deep elements may nest. Word writes about 20 levels; a table in a table takes three.
  package var depth = 1_024
  /// How many elements there may be.
  package var elements = 50_000_000
  /// How many attributes one element may have.
  package var attributes = 1_024
  /// How many bytes may pass without an element or a piece of text coming of them: one tag, one comment.
  package var tokenBytes = 16 << 20

  package init() {}

  /// The bounds for a part that is streamed.
  package static let standard = XMLLimits()

  /// The bounds for a part that is kept as a tree, where an element takes some hundred bytes.
  package static let tree: XMLLimits = {
    var limits = XMLLimits()
    limits.elements = 1_000_000
    return limits
  }()

  /// The bounds for a part that is edited: a whole document as a tree.
  package static let edited: XMLLimits = {
    var limits = XMLLimits()
    limits.elements = 5_000_000
    return limits
  }()
}
