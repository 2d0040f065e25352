/// Papers that left the office: kept as they were, whatever is read or decided later.
package struct SentPapers: Hashable, Sendable, Codable {
  /// At which point they were sent.
  package let stage: Stage
  /// The number of the run that they report on.
  package let run: Int
  /// The papers.
  package let files: [File]

  package init(stage: Stage, run: Int, files: [File]) {
    self.stage = stage
    self.run = run
    self.files = files
  }

  /// A paper as it was sent.
  package struct File: Hashable, Sendable, Codable {
    package let name: String
    /// The SHA-256 of its bytes.
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// At which point papers are sent.
  package enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    /// With the agenda: five clear days before the meeting in England (SI 2002/715).
    case withAgenda
    /// After the agenda.
    case supplementary
    /// As the Panel resolved.
    case asResolved
    /// As sent to the commissioner (s.28(3)(b)).
    case asSent
    /// The commissioner's response (s.5(6)(e)).
    case response

    /// Whether a case may have it more than once.
    package var mayRepeat: Bool { self == .supplementary }
  }
}
