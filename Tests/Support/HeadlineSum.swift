/// The counts of a report's first paragraph, added up.
public struct HeadlineSum {
  /// What does not add up; empty where all does.
  public let faults: [String]

  /// Adds up the sentence that begins "Of the ".
  /// - Parameters:
  ///   - sentences: The sentences of the first paragraph.
  ///   - total: The commitments of the original, as the report counts them.
  public init(_ sentences: [String], total: Int) {
    var faults: [String] = []
    let words = sentences.joined(separator: " ")
    if words.contains(#/All \d+ are unchanged/#), words.contains("new.") { faults.append("All are unchanged and some are new: \(words)") }
    if let sentence = sentences.first(where: { $0.hasPrefix("Of the ") }) {
      let numbers = sentence.matches(of: #/\d+/#).compactMap { Int($0.0) }
      // "are merged into 1" and "is split into 2" count the other side.
      let others = sentence.matches(of: #/into (\d+)/#).compactMap { Int($0.1) }.reduce(0, +)
      if numbers.first != numbers.dropFirst().reduce(0, +) - others { faults.append("The parts are not the whole: \(sentence)") }
      if numbers.first != total { faults.append("The report counts \(total): \(sentence)") }
    }
    self.faults = faults
  }
}
