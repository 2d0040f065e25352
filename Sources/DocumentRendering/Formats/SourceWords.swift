/// Words that only the program's own source holds: names of elements and members, style sheets. They need no escaping.
///
/// A literal makes one; words of a plan never do. A `StaticString` would say the same, but gives its bytes only through a pointer.
package struct SourceWords: ExpressibleByStringLiteral {
  /// The words as bytes in a string.
  package let text: String

  /// Takes a literal of the program.
  package init(stringLiteral text: String) { self.text = text }
}
