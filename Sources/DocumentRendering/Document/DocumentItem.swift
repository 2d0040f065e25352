/// One of many like it, such as a change: a reference that links lead to, a tag, a heading, and blocks of its own.
public struct DocumentItem: Hashable, Sendable {
  /// The printed reference, which is also what links point to; once in a document.
  public var ref: String
  /// The group that it belongs to, for the filter.
  public var group: String
  /// What it is, in a word or two: "Reworded".
  public var tag: String
  /// The name of the tag's colour. It says nothing that the tag does not.
  public var tone: String
  /// Short words for what else is true of it.
  public var flags: [String]
  /// The heading.
  public var heading: String
  /// The language of the heading where it is not that of the paper.
  public var headingLanguage: String?
  /// A sentence below the heading; nil where the blocks say it all.
  public var sentence: String?
  /// The rest, in order.
  public var blocks: [DocumentBlock]

  package init(
    ref: String, group: String, tag: String, tone: String, flags: [String] = [], heading: String, headingLanguage: String? = nil,
    sentence: String? = nil, blocks: [DocumentBlock] = []
  ) {
    self.ref = ref
    self.group = group
    self.tag = tag
    self.tone = tone
    self.flags = flags
    self.heading = heading
    self.headingLanguage = headingLanguage
    self.sentence = sentence
    self.blocks = blocks
  }

  /// Reference, tag and heading as one heading, for a format that has no place for them side by side.
  public var title: String { "\(ref) \(tag): \(heading)" }

  /// The flags as a sentence; nil where there are none.
  public var flagSentence: String? { flags.isEmpty ? nil : flags.joined(separator: ", ") + "." }
}
