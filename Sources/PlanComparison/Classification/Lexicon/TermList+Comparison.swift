import PlanLanguage

extension TermList {
  /// Single words by class.
  static let wordClasses = TermList(PackageResources.word_classes_txt)

  /// Every vocabulary of the module by its name, for whoever wants to review them.
  static let comparison: [(name: String, list: TermList)] = [("word-classes", wordClasses)]
}
