/// Why a comparison was refused.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The changes do not account for both versions: a fault of this program, never of the plans.
  case notProved(String)
  /// The two versions are in different languages, by their BCP 47 tags: the Welsh and the English edition are never compared by words.
  case languagesDiffer(String, String)
  /// Parity was requested for two plans that are not a Welsh and an English edition; their languages, as far as they are known.
  case notBilingual(String, String)
  /// Two copies, by their files, are not of one plan: the first words that differ.
  case basesDiffer(String, String, String)

  /// What happened and what to do, in plain words.
  public var description: String {
    switch self {
    case .notProved(let reason):
      "No report was written, because its changes do not account for both versions (\(reason)). "
        + "This is a fault of plan-review, not of the plans: please report it."
    case .languagesDiffer(let original, let revised):
      "One version is in \(Self.name(original)) and the other in \(Self.name(revised)), and words are not compared between languages. "
        + "Compare two versions of one language; to check the editions against each other, run `plan-review parity CY EN`."
    case .notBilingual(let one, let other):
      "Parity is checked between a Welsh and an English edition, and these are in \(Self.name(one)) and \(Self.name(other)). "
        + "Give one edition of each language."
    case .basesDiffer(let one, let other, let words):
      "\(one) and \(other) are not copies of one plan: with their marks rejected they differ at “\(words.prefix(60))”. "
        + "Give the plan before --copies, or copies of one plan only."
    }
  }

  private static func name(_ language: String) -> String {
    switch language {
    case "cy": "Welsh"
    case "en": "English"
    case "unknown": "a language that could not be told"
    default: "“\(language)”"
    }
  }
}
