import PlanModel

/// The signs of change of CriticMarkup and of the bracketed variant of it.
enum SignBytes {
  static let turn = Array("~>".utf8)
  static let closeSubstitution = Array("~~}".utf8)
  static let openSubstitution = Array("{~~".utf8)
  static let openComment = Array("{>>".utf8)
  static let closeComment = Array("<<}".utf8)
  static let openHighlight = Array("{==".utf8)
  static let closeHighlight = Array("==}".utf8)
  /// The signs that open, and what they say.
  static let opening: [(sign: [UInt8], kind: DeclaredChange.Kind)] = [
    (Array("{++".utf8), .inserted), (Array("{--".utf8), .deleted), (Array("[++".utf8), .inserted), (Array("[--".utf8), .deleted),
  ]
  /// The signs that close, and what they say.
  static let closing: [(sign: [UInt8], kind: DeclaredChange.Kind)] = [
    (Array("++}".utf8), .inserted), (Array("--}".utf8), .deleted), (Array("++]".utf8), .inserted), (Array("--]".utf8), .deleted),
  ]
}
