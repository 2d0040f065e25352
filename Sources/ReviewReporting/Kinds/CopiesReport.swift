public import DocumentRendering
import PlanComparison
import PlanLanguage
import PlanModel
import PlanComparison

/// Several reviewers' copies of one plan in one paper: each proposed change with the reviewers who propose it, and where they differ.
public struct CopiesReport: DataReport, TabularReport {
  /// The copies, in the order given.
  public let copies: [Copy]
  /// The version of the product, for the closing line.
  public let readerVersion: String
  /// The passages that some copy changes, in the order of the plan.
  let passages: [Passage]

  /// One reviewer's copy.
  public struct Copy: Hashable, Sendable {
    /// The reviewer: the author of the marks, or the name of the file.
    public var reviewer: String
    /// The comparison of the plan with this copy.
    public var report: ReviewReport

    /// Creates a copy.
    public init(reviewer: String, report: ReviewReport) {
      self.reviewer = reviewer
      self.report = report
    }
  }

  /// Creates the report.
  public init(_ copies: [Copy], readerVersion: String) {
    self.copies = copies
    self.readerVersion = readerVersion
    passages = Passage.all(in: copies)
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "Changes proposed by \(Phrases.number(copies.count)) reviewers", subtitle: [copies.map(\.reviewer).joined(separator: ", ")],
      status: "For information", sections: [inShort, conflicts, agreed].compactMap(\.self),
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). Every change shows the words that it rests on.")
  }

  /// Some lines for a terminal.
  public var summary: String {
    let conflicts = passages.filter(\.isConflict).map { "  \($0.heading)" }
    return ([sentences.joined(separator: " ")] + (conflicts.isEmpty ? [] : ["Changed in different ways:"] + conflicts)).joined(
      separator: "\n")
  }

  private var sentences: [String] {
    let differing = passages.count(where: \.isConflict)
    let shared = passages.count { !$0.isConflict && ($0.proposals.first?.reviewers.count ?? 0) > 1 }
    return [
      "\(Phrases.number(copies.count).capitalisedFirst) copies of one plan were compared with it.",
      "Together they change \(Phrases.counted(passages.count, "passage")).",
      differing == 0
        ? "No passage is changed in different ways."
        : "\(Phrases.counted(differing, "passage")) \(Phrases.isAre(differing)) changed in different ways.",
      "\(Phrases.counted(shared, "change")) \(Phrases.isAre(shared)) proposed by more than one reviewer in the same words.",
    ]
  }

  private var inShort: DocumentSection {
    let rows = copies.enumerated().map { index, copy -> [[Inline]] in
      let own = passages.count { $0.proposals.contains { $0.reviewers.contains(index) } }
      let contested = passages.count { $0.isConflict && $0.proposals.contains { $0.reviewers.contains(index) } }
      return [
        [.text(copy.reviewer)], [.text(copy.report.revised.source.fileName)], [.text("\(own)")], [.text("\(contested)")],
      ]
    }
    let table = DocumentTable(
      caption: "The copies", columns: ["Reviewer", "File", "Changes", "Of these, others differ on"], rows: rows, hasRowHeaders: true)
    return DocumentSection(
      id: "in-short", heading: "In short", blocks: [.paragraph(sentences.joined(separator: " "), .lead), .table(table)])
  }

  private var conflicts: DocumentSection? {
    let found = passages.filter(\.isConflict)
    guard !found.isEmpty else { return nil }
    return DocumentSection(
      id: "conflicts", heading: "Where the reviewers differ", count: found.count,
      blocks: [.paragraph("Each of these passages is changed by two reviewers or more, in different ways.")] + found.flatMap(blocks))
  }

  private var agreed: DocumentSection? {
    let found = passages.filter { !$0.isConflict }
    guard !found.isEmpty else { return nil }
    return DocumentSection(id: "changes", heading: "Other changes", count: found.count, blocks: found.flatMap(blocks))
  }

  private func blocks(of passage: Passage) -> [DocumentBlock] {
    let original = passage.original.map(\.text).joined(separator: " / ")
    var blocks: [DocumentBlock] = [.subheading(passage.heading)]
    blocks.append(.paragraph(original.isEmpty ? "Not in the plan." : "The plan: “\(original)”", .plain))
    let rows = passage.proposals.map { proposal -> [[Inline]] in
      [
        [.text(names(proposal.reviewers))], [.text(proposal.change.kind.rawValue.capitalisedFirst)],
        proposal.change.revised.isEmpty ? [.text("Removed: \(original)")] : Array(redline: proposal.change.words),
      ]
    }
    blocks.append(
      .table(DocumentTable(caption: "What is proposed", columns: ["Reviewer", "Change", "Words"], rows: rows, hasRowHeaders: true)))
    return blocks
  }

  func names(_ reviewers: [Int]) -> String { reviewers.map { copies[$0].reviewer }.joined(separator: ", ") }
}

extension CopiesReport {
  /// A passage of the plan, or a new one, with what each reviewer proposes for it.
  struct Passage: Hashable, Sendable {
    /// The units of the plan; empty for a passage that is new.
    var original: [PlanUnit]
    var proposals: [Proposal]

    /// Whether reviewers propose different things.
    var isConflict: Bool { proposals.count > 1 }

    /// The objective and the first words.
    var heading: String {
      guard let unit = original.first ?? proposals.first?.change.revised.first else { return "" }
      let words = unit.text.split(separator: " ").prefix(8).joined(separator: " ")
      return unit.objective.isEmpty ? words : "\(unit.objective): \(words)"
    }
  }

  /// A change and the reviewers who propose it.
  struct Proposal: Hashable, Sendable {
    var change: Change
    /// Positions among the copies.
    var reviewers: [Int]
  }
}

extension CopiesReport.Passage {
  /// The passages that any copy changes: changes of the same units of the plan belong together, and new passages of the same words.
  static func all(in copies: [CopiesReport.Copy]) -> [CopiesReport.Passage] {
    var found: [(units: Set<Int>, passage: CopiesReport.Passage)] = []
    var added: [CopiesReport.Passage] = []
    for (reviewer, copy) in copies.enumerated() {
      for change in copy.report.comparison.changes where change.kind != .unchanged {
        if change.original.isEmpty { add(change, reviewer, to: &added) } else { join(change, reviewer, to: &found) }
      }
    }
    return found.sorted { ($0.units.min() ?? 0) < ($1.units.min() ?? 0) }.map(\.passage) + added
  }

  private static func add(_ change: Change, _ reviewer: Int, to passages: inout [CopiesReport.Passage]) {
    let place = passages.firstIndex { passage in
      passage.proposals.contains { $0.change.isSame(as: change) && $0.change.revised.first?.objective == change.revised.first?.objective }
    }
    if let place {
      passages[place].propose(change, reviewer)
    } else {
      passages.append(CopiesReport.Passage(original: [], proposals: [CopiesReport.Proposal(change: change, reviewers: [reviewer])]))
    }
  }

  private static func join(_ change: Change, _ reviewer: Int, to found: inout [(units: Set<Int>, passage: CopiesReport.Passage)]) {
    let units = Set(change.pairing.originals)
    let touched = found.indices.filter { !found[$0].units.isDisjoint(with: units) }
    guard let first = touched.first else {
      let proposal = CopiesReport.Proposal(change: change, reviewers: [reviewer])
      found.append((units, CopiesReport.Passage(original: change.original, proposals: [proposal])))
      return
    }
    found[first].units.formUnion(units)
    found[first].passage.propose(change, reviewer)
    // A change over several units joins what was apart.
    for other in touched.dropFirst().reversed() {
      let joined = found.remove(at: other)
      found[first].units.formUnion(joined.units)
      found[first].passage.original += joined.passage.original
      found[first].passage.proposals += joined.passage.proposals
    }
    let known = Set(found[first].passage.original.map(\.id))
    found[first].passage.original += change.original.filter { !known.contains($0.id) }
  }

  private mutating func propose(_ change: Change, _ reviewer: Int) {
    if let index = proposals.firstIndex(where: { $0.change.isSame(as: change) }) {
      if !proposals[index].reviewers.contains(reviewer) { proposals[index].reviewers.append(reviewer) }
    } else {
      proposals.append(CopiesReport.Proposal(change: change, reviewers: [reviewer]))
    }
  }
}

extension Change {
  /// Whether two copies propose the same: the same kind, over the same units, in the same words.
  fileprivate func isSame(as other: Change) -> Bool {
    kind == other.kind && pairing.originals == other.pairing.originals && revised.map(\.text) == other.revised.map(\.text)
  }
}
