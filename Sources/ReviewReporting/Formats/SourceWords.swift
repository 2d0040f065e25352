/// Words that only the program's own source holds: names of elements and members, style sheets. They need no escaping.
///
/// A literal makes one; words of a plan never do. A `StaticString` would say the same, but gives its bytes only through a pointer.
struct SourceWords: ExpressibleByStringLiteral {
  /// The words as bytes in a string.
  let text: String

  init(stringLiteral text: String) { self.text = text }
}
