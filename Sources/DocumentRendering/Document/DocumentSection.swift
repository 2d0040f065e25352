/// A section of a paper: a heading that can be linked to, and the blocks below it.
public struct DocumentSection: Hashable, Sendable {
  /// The target of links: letters, digits and hyphens; once in a document.
  public var id: String
  /// The heading.
  public var heading: String
  /// The number beside it in the contents list; nil where there is nothing to count.
  public var count: Int?
  /// The group of changes that it holds, for the filter; nil where it holds none.
  public var group: String?
  /// The blocks below the heading.
  public var blocks: [DocumentBlock]

  package init(id: String, heading: String, count: Int? = nil, group: String? = nil, blocks: [DocumentBlock]) {
    self.id = id
    self.heading = heading
    self.count = count
    self.group = group
    self.blocks = blocks
  }
}
