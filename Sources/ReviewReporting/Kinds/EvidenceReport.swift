public import DocumentRendering
public import PlanEvidence
import PlanModel

/// What monitoring reports and minutes say of each commitment, as a paper.
public struct EvidenceReport: Paper {
  /// The review that is reported.
  public let review: EvidenceReview
  /// The title of the plan.
  public let plan: String
  /// The version of the product, for the closing line.
  public let readerVersion: String
  /// The objectives in the order of the plan, each with its commitments as indices into the review.
  let groups: [Group]

  /// Takes the facts that the paper is composed from.
  public init(_ review: EvidenceReview, plan: String, readerVersion: String) {
    self.review = review
    self.plan = plan
    self.readerVersion = readerVersion
    groups = Self.groups(of: review)
  }

  /// An objective with its commitments.
  struct Group {
    let title: String
    var commitments: [Int]
  }

  private static func groups(of review: EvidenceReview) -> [Group] {
    var groups: [Group] = []
    for (index, account) in review.commitments.enumerated() {
      if groups.last?.title != account.unit.objective { groups.append(Group(title: account.unit.objective, commitments: [])) }
      groups[groups.count - 1].commitments.append(index)
    }
    return groups
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "What was reported of \(plan)", subtitle: [span], status: "For information", orientation: .landscape,
      sections: sections,
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). Every statement shows the words that it rests on.")
  }

  private var sections: [DocumentSection] {
    var sections = [inShort, papers]
    sections += groups.indices.map { objective($0) }
    for section in [silent, possible, unlinked, stale] { if let section { sections.append(section) } }
    return sections + [method]
  }

  /// "2.3": the objective's place in the plan and the commitment's place under it.
  func reference(of commitment: Int) -> String {
    for (number, group) in groups.enumerated() {
      if let position = group.commitments.firstIndex(of: commitment) { return "\(number + 1).\(position + 1)" }
    }
    return ""
  }

  private var span: String {
    let papers = Phrases.counted(review.sources.count, "paper")
    guard let first = review.sources.compactMap(\.date).min(), let last = review.sources.compactMap(\.date).max() else { return papers }
    return first == last ? "\(papers), \(first)" : "\(papers), from \(first) to \(last)"
  }

  private var inShort: DocumentSection {
    let reported = review.commitments.count { !$0.passages.isEmpty }
    var sentences = [
      "The papers speak of \(Phrases.digits(reported)) of \(Phrases.counted(review.commitments.count, "commitment"))."
    ]
    let silent = review.commitments.count - reported
    if silent > 0 { sentences.append("Nothing was found on \(Phrases.digits(silent)).") }
    let late = review.commitments.count { $0.flags.contains(.overdue) }
    if late > 0 {
      sentences.append(
        "\(Phrases.number(late).capitalisedFirst) \(Phrases.noun(late, "has", "have")) a date that has passed and no word that it is done.")
    }
    let changed = review.commitments.count { $0.flags.contains(.measureRedefined) }
    if changed > 0 {
      sentences.append("\(Phrases.number(changed).capitalisedFirst) \(Phrases.isAre(changed)) measured by another measure than the plan’s.")
    }
    sentences.append("These are facts of the papers, with their words and dates. They say nothing of how well anybody did.")
    let figures = CommitmentState.allCases.map { state in
      KeyFigure(review.commitments.count { $0.state == state }, state.title)
    }.filter { $0.count > 0 }
    return DocumentSection(
      id: "in-short", heading: "In short",
      blocks: [.paragraph(sentences.joined(separator: " "), .lead), .keyFigures("Commitments by what the papers show", figures)])
  }

  private var papers: DocumentSection {
    let rows = review.sources.enumerated().map { index, source -> [[Inline]] in
      let read = review.passages.filter { $0.source == index }
      return [
        [.text(String(index + 1))], [.text(EvidenceWords.name(of: source).capitalisedFirst)], [.code(source.name)],
        [.text(Phrases.digits(read.count))], [.text(Phrases.digits(read.count(where: \.isLinked)))],
      ]
    }
    return DocumentSection(
      id: "papers", heading: "The papers that were read", count: rows.count,
      blocks: [
        .table(
          DocumentTable(
            caption: "The papers, by date", columns: ["No", "Paper", "File", "Passages", "That speak of a commitment"], rows: rows,
            hasRowHeaders: true))
      ])
  }

  private var method: DocumentSection {
    DocumentSection(
      id: "method", heading: "How this was made",
      blocks: [
        .paragraph(
          "Each paper was cut into short passages. A passage is said to speak of a commitment where they share enough: rare words, words for the "
            + "same thing, names, figures, things counted, and the objective that the heading names. The words that matched are shown. Where less is "
            + "shared, the passage is listed as one that may speak of it; below that, nothing is said."),
        .paragraph(
          "What a passage says is read by rules from its own words: done, under way, planned, delayed, stopped, a figure, no figure, another measure. "
            + "A person should read each passage before relying on it. Corrections go into the file evidence.yaml, and hold on every later run."
        ),
      ])
  }
}
