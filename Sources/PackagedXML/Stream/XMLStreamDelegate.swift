/// The receiver of the events of a stream of XML.
package protocol XMLStreamDelegate: AnyObject {
  /// An element begins. The tag is good for this call only.
  func start(_ tag: borrowing XMLTag)
  /// The innermost open element ends; `name` is its number in the vocabulary, or nil where it is not known.
  func end(_ name: Int?)
  /// Text of the innermost open element, in UTF-8. It comes in pieces of any length, never in the middle of a character.
  func text(_ bytes: Span<UInt8>)
}
