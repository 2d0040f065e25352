/// Texts letter for letter.
package enum Letters {
  /// Whether two texts are the same bytes.
  ///
  /// `==` on strings looks through the order of combining marks, which can matter beyond ASCII only; for the rest it is one comparison of memory.
  @inline(__always)
  package static func areSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count, one == other else { return false }
    return one.utf8Span.isKnownASCII || one.utf8.elementsEqual(other.utf8)
  }

  /// How many letters a text has: Unicode scalars.
  package static func count(_ text: String) -> Int {
    text.utf8Span.isKnownASCII ? text.utf8.count : text.unicodeScalars.count
  }

  /// Whether two printed labels are the same bytes, or both missing.
  package static func areSame(_ one: String?, _ other: String?) -> Bool {
    switch (one, other) {
    case (nil, nil): true
    case (let one?, let other?): areSame(one, other)
    default: false
    }
  }
}
