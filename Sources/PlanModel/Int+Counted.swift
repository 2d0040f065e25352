extension Int {
  /// A count in digits with its noun, so that every sentence is right for one and for many: "1 mark", "6 tables".
  package func counted(_ singular: String, _ plural: String? = nil) -> String { "\(self) \(noun(singular, plural))" }

  /// The noun, or the noun and its verb, that goes with this count: "passage is", "passages are".
  package func noun(_ singular: String, _ plural: String? = nil) -> String { self == 1 ? singular : plural ?? singular.plural }
}

extension String {
  /// The plural of a noun that is counted in a sentence.
  package var plural: String {
    if hasSuffix("y"), !hasSuffix("ay"), !hasSuffix("ey"), !hasSuffix("oy") { return dropLast() + "ies" }
    return hasSuffix("x") || hasSuffix("s") || hasSuffix("ch") || hasSuffix("sh") ? self + "es" : self + "s"
  }
}
