/// The small words of English that say little of what a sentence is about. They count for less when texts are matched, and are compared like any other.
enum FunctionWords {
  /// In folded form.
  static let all = [
    "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from", "with", "within", "into", "across",
    "through", "as", "than", "that", "this", "these", "those", "which", "who", "whom", "whose", "what", "when", "where", "while", "if",
    "is", "are", "be", "been", "being", "was", "were", "am", "has", "have", "had", "do", "does", "did", "not", "no", "so", "such",
    "it", "its", "they", "them", "their", "there", "he", "she", "his", "her", "i", "me", "my", "we", "us", "our", "you", "your",
    "will", "shall", "would", "should", "can", "could", "may", "might", "must", "also", "both", "all", "any", "each", "more", "most",
    "other", "about", "up", "out", "over", "under", "between", "how", "then", "too", "very", "just", "only",
  ]

  /// Those that hold a sentence together: prepositions, conjunctions, and verbs that help others. "To" and "of" are everywhere, and hold little.
  static let linking = [
    "and", "or", "but", "nor", "in", "on", "at", "by", "for", "from", "with", "within", "into", "across", "through", "as", "than", "about",
    "out", "over", "under", "between", "up", "is", "are", "be", "been", "being", "was", "were", "am", "has", "have", "had", "do", "does",
    "did", "will", "shall", "would", "should", "can", "could", "may", "might", "must",
  ]
}
