import PackagedXML

/// The first thing that is wrong with a Plan XML file, in plain words, and how much more is.
struct PlanXMLComplaint: Hashable {
  /// The line, from 1.
  let line: Int
  /// The fault there: "“priority” may not stand here, and 3 more".
  let reason: String

  /// The complaint about a file's violations; nil where there are none.
  init?(_ violations: [RelaxNGSchema.Violation]) {
    guard let first = violations.first else { return nil }
    // One fault may be reported more than once on its line: the most telling report is kept.
    let reports = violations.filter { $0.line == first.line }.map { Report($0.message) }
    let most = reports.max { $0.rank < $1.rank } ?? Report(first.message)
    let more = Set(violations.map(\.line)).count - 1
    line = first.line
    reason = more > 0 ? "\(most.words), and \(more) more" : most.words
  }

  /// One report of libxml2 in other words.
  private struct Report {
    let words: String
    /// How informative it is: a named attribute or element more than a general failure.
    let rank: Int

    init(_ message: String) {
      for (rank, pattern) in Self.patterns.enumerated().reversed() {
        guard let names = pattern.shape.names(in: message) else { continue }
        self.words = pattern.words(names)
        self.rank = rank
        return
      }
      words = message
      rank = -1
    }

    /// From the least telling to the most.
    private static let patterns: [(shape: Shape, words: @Sendable ([String]) -> String)] = [
      (["Expecting an element got text"], { _ in "there are words where an element should stand" }),
      (["Element ", " failed to validate content"], { "“\($0[0])” does not hold what it should" }),
      (["Element ", " failed to validate attributes"], { "“\($0[0])” lacks an attribute that it must have" }),
      (["Expecting an element ", ", got nothing"], { "“\($0[0])” is missing" }),
      (["Element ", " has extra content: ", ""], { "“\($0[0])” may not hold \($0[1] == "text" ? "words here" : "“\($0[1])”")" }),
      (["Expecting element ", ", got ", ""], { "“\($0[1])” stands where “\($0[0])” should" }),
      (["Did not expect text in element ", " content"], { "“\($0[0])” holds words outside of any element for words" }),
      (["Did not expect element text there"], { _ in "there are words outside of any element for words" }),
      (["Did not expect element ", " there"], { "“\($0[0])” may not stand here" }),
      (["Element ", " has wrong namespace: expecting ", ""], { "“\($0[0])” should be in the namespace \($0[1])" }),
      (
        ["Invalid attribute ", " for element ", ""],
        { "“\($0[0])” is no attribute of “\($0[1])”, or its value is not one that it may have" }
      ),
    ]
  }

  /// The fixed parts of a message, with names between them.
  private struct Shape: ExpressibleByArrayLiteral, Sendable {
    let parts: [String]

    init(arrayLiteral parts: String...) { self.parts = parts }

    /// The names in a message of this shape.
    func names(in message: String) -> [String]? {
      guard let first = parts.first, message.hasPrefix(first) else { return nil }
      var rest = message.dropFirst(first.count)
      var names: [String] = []
      for part in parts.dropFirst() {
        guard let range = part.isEmpty ? rest.endIndex..<rest.endIndex : rest.firstRange(of: part) else { return nil }
        names.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
      return rest.isEmpty ? names : nil
    }
  }
}
