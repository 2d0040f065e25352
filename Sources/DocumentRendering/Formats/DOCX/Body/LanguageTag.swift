/// Languages as Word names them: with a country, which its proofing tools go by.
enum LanguageTag {
  /// The tag for Word of a BCP 47 tag: "cy" is "cy-GB".
  static func ofWord(_ tag: String) -> String {
    switch tag {
    case "en": "en-GB"
    case "cy": "cy-GB"
    default: tag
    }
  }
}
