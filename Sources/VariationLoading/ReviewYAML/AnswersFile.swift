public import Foundation
public import PlanLoading
import PlanReading
import Yams

/// The file in which an officer answers the blanks of all papers once: `answers.yaml`, a line a blank.
public enum AnswersFile {
  /// A blank that the file asks for.
  public struct Blank: Hashable, Sendable {
    /// What is to be filled in.
    public var words: String
    /// Where it is, for the line above it.
    public var places: String
    /// The answer, where it is known; nil where it is not.
    public var answer: String?

    /// Creates a blank.
    public init(words: String, places: String, answer: String? = nil) {
      self.words = words
      self.places = places
      self.answer = answer
    }
  }

  /// Reads the answers by the words of their blanks; a blank without an answer has empty words.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, in UTF-8.
  ///   - file: Its name, for messages.
  ///   - known: The blanks that may be answered.
  /// - Throws: ``LoadingError/invalidReview(_:faults:)`` with every key that is no blank, and its line.
  public static func read(_ bytes: [UInt8], file: URL, known: Set<String>) throws(LoadingError) -> [String: String] {
    guard bytes.contains(where: { $0 > 0x20 }), !isOnlyRemarks(bytes) else { return [:] }
    let root = try ReviewDocument.root(of: bytes, file: file)
    guard let mapping = root.mapping, mapping.style != .flow else {
      throw .invalidReview(
        file,
        faults: [
          ReviewFileFault(
            line: root.line, reason: "A blank and its answer are wanted on each line: `\"date of the meeting\": \"2 February\"`.")
        ])
    }
    var answers: [String: String] = [:]
    var faults: [ReviewFileFault] = []
    for (key, value) in mapping {
      let words = key.scalar?.string ?? ""
      if !known.contains(words) {
        faults.append(ReviewFileFault(line: key.line, key: shown(words), reason: reason(for: words, known)))
      } else if let answer = value.scalar?.string {
        let trimmed = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        answers[words] = value.isEmpty ? "" : trimmed
      } else {
        faults.append(ReviewFileFault(line: value.line, key: shown(words), reason: "One value is wanted here, not a list or a mapping."))
      }
    }
    guard faults.isEmpty else { throw .invalidReview(file, faults: faults.sorted { ($0.line, $0.key) < ($1.line, $1.key) }) }
    return answers
  }

  /// The file with these blanks added below what is in it; a new file where nothing is. Nothing that is there is altered.
  public static func text(adding blanks: [Blank], to text: String = "") -> String {
    guard !blanks.isEmpty else { return text.isEmpty ? opening : text }
    let start = text.isEmpty ? opening : text.hasSuffix("\n") ? text : text + "\n"
    return start + blanks.map(entry).joined()
  }

  private static let opening = """
    # Answers for the panel's papers: fill in what is known, once; every paper follows. Lines that begin with # explain, and you may add your own.
    # What is left empty stays a blank in the papers. Nothing in this file is ever overwritten: new blanks are added at its end.

    """

  /// A blank as the file writes it before its answer.
  private static func key(_ words: String) -> String { "\(VariationTemplate.quoted(words)):" }

  private static func entry(_ blank: Blank) -> String {
    "\n# \(blank.places)\n\(key(blank.words)) \(VariationTemplate.quoted(blank.answer ?? ""))\n"
  }

  private static func isOnlyRemarks(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).allSatisfy { line in
      let words = line.drop(while: \.isWhitespace)
      return words.isEmpty || words.hasPrefix("#")
    }
  }

  private static func reason(for words: String, _ known: Set<String>) -> String {
    let nearest = NearestName.of(words, among: known.sorted()).map { " Did you mean “\($0)”?" }
    return "No paper has this blank." + (nearest ?? " Delete the line, or copy the words of the blank from a paper.")
  }

  private static func shown(_ words: String) -> String { words.count > 60 ? words.prefix(60) + "..." : words }
}
