import PlanModel

/// A recommendation as a panel addresses it to the plan: "The final plan should say ...".
///
/// It is worded anew only where the words that are wanted are known; else the words as adopted are kept.
struct WordedRecommendation {
  let recommendation: Recommendation

  init(_ recommendation: Recommendation) { self.recommendation = recommendation }

  /// The recommendation in a sentence.
  var sentence: String { wordedAnew ?? recommendation.text }

  /// The sentence, where it is other than the words as adopted; nil where it is not.
  var wordedAnew: String? {
    guard !recommendation.text.lowercased().hasPrefix(Self.opening.lowercased()), let wanted = recommendation.wanted else { return nil }
    return switch wanted {
    case .present(let words): "\(Self.opening) include the words \(Phrases.quoted(words))."
    case .absent(let words): "\(Self.opening) no longer use the words \(Phrases.quoted(words))."
    case .replacement(of: let old, by: let new):
      "\(Self.opening) say \(new.map(Phrases.quoted).joined(separator: " or ")) in place of \(Phrases.quoted(old))."
    }
  }

  private static let opening = "The final plan should"
}
