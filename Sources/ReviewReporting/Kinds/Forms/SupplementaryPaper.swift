public import DocumentRendering
import PlanModel

/// The supplementary paper: what differs between the draft that members were sent with the agenda and a later one, under the same references.
public struct SupplementaryPaper: Paper {
  /// The facts of the variation with the later draft.
  public let facts: ReviewedVariation
  /// What the agenda's draft was called, and what the later one is called.
  public let drafts: (sent: String, later: String)
  /// The changes that differ, in the order of the plan.
  public let entries: [Entry]
  /// How many changes are as they were sent.
  public let same: Int

  /// A change that differs from what members were sent.
  public struct Entry: Hashable, Sendable {
    /// What became of it.
    public let outcome: Outcome
    /// Its reference.
    public let reference: String
    /// The references that it had, where it has another now.
    public let earlier: [String]
    /// The part of the plan.
    public let objective: String
    /// The words of the plan as published; nil for an addition.
    public let published: String?
    /// The words in the draft that members were sent; nil where they had none.
    public let sent: String?
    /// The words now; nil where they are gone.
    public let now: String?

    /// Creates an entry.
    public init(
      outcome: Outcome, reference: String, earlier: [String] = [], objective: String, published: String?, sent: String?, now: String?
    ) {
      self.outcome = outcome
      self.reference = reference
      self.earlier = earlier
      self.objective = objective
      self.published = published
      self.sent = sent
      self.now = now
    }
  }

  /// What became of a change since members were sent the draft.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case new, reworded, joined, gone
  }

  /// Creates the paper.
  public init(_ facts: ReviewedVariation, sent: String, later: String, entries: [Entry], same: Int) {
    self.facts = facts
    drafts = (sent, later)
    self.entries = entries
    self.same = same
  }

  /// The paper.
  public var document: ReportDocument {
    let frame = PaperFrame(facts)
    return frame.document(
      "Supplementary paper: \(frame.proposalName)", status: "Supplementary to the papers sent with the agenda",
      versions: [frame.base, frame.draft].compactMap(\.self),
      sections: [inShort] + Outcome.allCases.compactMap(section))
  }

  private var inShort: DocumentSection {
    let opening =
      "Members were sent “\(drafts.sent)” with the agenda. “\(drafts.later)” came after it. This paper says what differs between the two. "
      + "References are those of the papers already sent; a change that is new has a new number."
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let count = entries.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(Phrases.counted(count, "change")) \(outcome.words(count))"
    }
    let rest = "\(Phrases.counted(same, "change")) \(Phrases.isAre(same)) as sent."
    return DocumentSection(
      id: "in-short", heading: "In short",
      blocks: [.paragraph(opening), .paragraph(counts.isEmpty ? rest : "\(Phrases.list(counts)). \(rest)".capitalisedFirst)])
  }

  private func section(_ outcome: Outcome) -> DocumentSection? {
    let found = entries.filter { $0.outcome == outcome }
    guard !found.isEmpty else { return nil }
    return DocumentSection(id: outcome.rawValue, heading: outcome.heading, count: found.count, blocks: found.flatMap(blocks))
  }

  private func blocks(of entry: Entry) -> [DocumentBlock] {
    let earlier = entry.earlier.isEmpty ? "" : " (sent as \(Phrases.list(entry.earlier)))"
    let lines: [(String, String?)] = [
      ("The published plan", entry.published), ("The draft that was sent", entry.sent), ("The later draft", entry.now),
    ]
    return [.subheading("\(entry.reference)\(earlier): \(entry.objective)")]
      + lines.map { .paragraph(Self.line($0, $1).inlines, .plain, number: nil) }
  }

  private static func line(_ label: String, _ words: String?) -> Sentence {
    guard let words else { return "\(strong: "\(label):") nothing." }
    return "\(strong: "\(label):") \(quoted: words)"
  }
}

extension SupplementaryPaper.Outcome {
  fileprivate var heading: String {
    switch self {
    case .new: "New since the agenda"
    case .reworded: "Put in other words since the agenda"
    case .joined: "Several changes that became one, or one that became several"
    case .gone: "No longer proposed"
    }
  }

  fileprivate func words(_ count: Int) -> String {
    switch self {
    case .new: "\(Phrases.isAre(count)) new"
    case .reworded: "\(count == 1 ? "has" : "have") other words"
    case .joined: "\(count == 1 ? "was" : "were") joined or divided"
    case .gone: "\(Phrases.isAre(count)) no longer proposed"
    }
  }
}
