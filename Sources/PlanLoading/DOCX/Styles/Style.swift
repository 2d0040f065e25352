/// A style of the document, with what it inherits (ECMA-376 Part 1, 17.7).
struct Style: Hashable {
  /// The identifier by which paragraphs and runs refer to it; it differs between languages of Word.
  var id: String
  /// The name as Word's list shows it: "heading 1", "List Bullet".
  var name: String
  /// The look that it gives to runs, inherited included.
  var format = RunFormat()
  /// The layout that it gives to paragraphs, inherited included.
  var layout = ParagraphLayout()
  /// The numbering instance that it gives to paragraphs (17.9.18), inherited included.
  var numbering: Int?
  /// The numbering level, where the style itself says (17.9.3).
  var level: Int?
  /// The heading level from 1, by outline level or by name; nil for body text.
  var heading: Int?
  /// Whether it is for lines of a contents table.
  var isContents = false
}
