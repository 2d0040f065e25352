/// Words to find in a ``FoldedText``, folded in the same way.
package struct Phrase: ExpressibleByStringLiteral, Hashable, Sendable {
  /// The folded words with their spaces.
  package let bytes: [UInt8]

  package init(stringLiteral value: String) { bytes = FoldedText(value).bytes }

  package init(_ text: String) { bytes = FoldedText(text).bytes }

  package init(_ folded: FoldedText) { bytes = folded.bytes }
}
