/// What became of a file that was taken in.
package struct ImportOutcome: Hashable, Sendable {
  /// The name of the file.
  package let name: String
  /// What it was taken for and what was entered, in a sentence.
  package var sentence: String
  /// What a person should look at, a sentence each.
  package var remarks: [String] = []
  /// Whether it was refused, and nothing of it was taken in.
  package var isRefused = false

  /// The name and what became of it, in one line.
  package var listing: String { sentence.hasPrefix(name) ? sentence : "\(name): \(sentence)" }
}
