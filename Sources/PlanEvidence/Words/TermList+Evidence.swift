import PlanLanguage

extension TermList {
  /// Words that are interchangeable in papers on policing, each with its subject.
  static let relatedSubjects = TermList(PackageResources.related_subjects_txt)
  /// Words in most commitments of any plan.
  static let plainWords = TermList(PackageResources.plain_words_txt)
  /// Words that show who acts in a passage, and whether a paper is about itself.
  static let passageWords = TermList(PackageResources.passage_words_txt)
  /// Phrases that show what a passage says, and how commitments begin.
  static let statusPhrases = TermList(PackageResources.status_phrases_txt)
}

extension TermList {
  /// The terms of a class as phrases.
  func phrases(of name: String) -> [Phrase] { terms(of: name).map { Phrase($0) } }
}
