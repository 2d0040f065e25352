/// The folding of letters that matching looks through: case, quotation marks, dashes, spaces and soft hyphens.
package enum Folding {
  /// The folded form of a text. Spaces of any kind and number become one space; none at the ends.
  package static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" {
        pendingSpace = !scalars.isEmpty
        continue
      }
      guard let folded = folded(scalar) else { continue }
      if pendingSpace {
        scalars.append(" ")
        pendingSpace = false
      }
      scalars.append(folded)
    }
    return String(scalars).lowercased()
  }

  /// One kind of quotation mark and dash; nil for a letter that is not seen.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{00AD}", "\u{200C}", "\u{200D}", "\u{FEFF}": nil
    case "‘", "’", "‚", "‛", "`", "´", "ʼ": "'"
    case "“", "”", "„", "‟", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    default: scalar
    }
  }
}
