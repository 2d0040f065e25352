extension TermList {
  /// Abbreviations whose stop ends no sentence.
  package static let abbreviations = TermList(PackageResources.abbreviations_txt)
  /// The small words of English that say little of what a sentence is about.
  package static let functionWords = TermList(PackageResources.function_words_txt)
  /// How often.
  package static let frequencies = TermList(PackageResources.frequencies_txt)
  /// Words that make an amount a limit.
  package static let limits = TermList(PackageResources.limits_txt)
  /// Words of numbers.
  package static let numbers = TermList(PackageResources.numbers_txt)
  /// Other spellings of words, and common slips.
  package static let spellings = TermList(PackageResources.spellings_txt)
  /// What targets measure, and whether more or less of it is better.
  package static let targets = TermList(PackageResources.targets_txt)
  /// Units of time, in seconds.
  package static let timeUnits = TermList(PackageResources.time_units_txt)
  /// The names of months.
  package static let months = TermList(PackageResources.months_txt)

  /// Every vocabulary by its name, for whoever wants to review them.
  package static let all: [(name: String, list: TermList)] = [
    ("abbreviations", abbreviations), ("function-words", functionWords), ("frequencies", frequencies),
    ("limits", limits), ("months", months), ("numbers", numbers), ("spellings", spellings), ("targets", targets), ("time-units", timeUnits),
  ]
}
