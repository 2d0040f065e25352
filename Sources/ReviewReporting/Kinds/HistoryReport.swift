public import DocumentRendering
public import PlanComparison
public import PlanEvidence
import PlanModel

/// The history of a plan as a paper: every commitment followed through all versions, readable from either end.
public struct HistoryReport: DataReport, TabularReport {
  /// The history.
  public let history: PlanHistory
  /// What papers say of its commitments; nil where no paper is named.
  public let evidence: HistoryEvidence?
  /// The version of the product, for the closing line.
  public let readerVersion: String
  let story: HistoryStory

  /// Takes the facts that the paper is composed from.
  public init(_ history: PlanHistory, evidence: HistoryEvidence? = nil, readerVersion: String) {
    self.history = history
    self.evidence = evidence
    self.readerVersion = readerVersion
    story = HistoryStory(history)
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "History of \(name)", subtitle: [span], status: "For information",
      sections: ([inShort, versions, papers] + story.groups.enumerated().map(commitments) + [
        fromTheFirst, fromTheLatest, staleCorrections, method,
      ]).compactMap(
        \.self),
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). "
        + "Every change shows the words that it rests on.")
  }

  private var name: String {
    history.versions.last?.metadata.title.map { ReportTitle.running($0.text) } ?? "the Police and Crime Plan"
  }

  private var span: String {
    guard let first = history.versions.first, let last = history.versions.last, history.versions.count > 1 else { return "" }
    return "\(Phrases.number(history.versions.count).capitalisedFirst) versions, from “\(first.label)” to “\(last.label)”"
  }

  private var inShort: DocumentSection {
    let total = history.lineages.count
    let steady = history.lineages.count(where: story.isSteady)
    let living = story.count(inVersion: story.latest)
    let first = story.count(inVersion: 0)
    let survivors = history.lineages.count { $0.firstSeen == 0 && $0.lastSeen == story.latest }
    var sentences = [
      "Over \(Phrases.number(history.versions.count)) versions the plan has held \(Phrases.counted(total, "commitment")).",
      "The first version held \(Phrases.digits(first)); \(Phrases.digits(survivors)) of them \(Phrases.isAre(survivors)) still there.",
      "The latest version holds \(Phrases.digits(living)).",
    ]
    let back = story.count(of: .reinstated)
    if back > 0 { sentences.append("\(Phrases.number(back).capitalisedFirst) had gone and came back.") }
    if let spoken = spokenOf { sentences.append(spoken) }
    let figures = [
      KeyFigure(steady, "the same in every version"), KeyFigure(story.count(of: .reworded), "reworded at least once"),
      KeyFigure(story.count(of: .moved), "moved"), KeyFigure(story.count(of: .mergedInto), "merged into another"),
      KeyFigure(story.count(of: .splitFrom), "split from another"), KeyFigure(story.count(of: .removed), "removed"),
      KeyFigure(back, "reinstated"),
    ]
    return DocumentSection(
      id: "in-short", heading: "In short",
      blocks: [.paragraph(sentences.joined(separator: " "), .lead), .keyFigures("Commitments by what became of them", figures)])
  }

  private var versions: DocumentSection {
    let rows = history.versions.enumerated().map { index, version -> [[Inline]] in
      [
        [.text("\(index + 1)")], [.text(version.label)], [.text(version.metadata.date ?? "")],
        [.text(Phrases.digits(story.count(inVersion: index)))], [.text(version.source.fileName)],
        [.code(String(version.source.sha256.prefix(12)))], [.text("\(version.source.format), reader \(version.source.readerVersion)")],
      ]
    }
    let table = DocumentTable(
      caption: "The versions, earliest first", columns: ["No.", "Version", "Date", "Commitments", "File", "SHA-256 begins", "Read as"],
      rows: rows,
      hasRowHeaders: true)
    return DocumentSection(id: "versions", heading: "The versions", count: rows.count, blocks: [.table(table)])
  }

  private var method: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Neighbouring versions were compared pair by pair. What is new in a version was compared once more with what had gone before, so that a "
          + "commitment that was dropped and came back keeps its history. Where two commitments were merged, the one with more of its words left "
          + "goes on, and the other points to it. The references are for this report; the id of each "
          + "commitment in the JSON and CSV files stays the same when a later version is added.")
    ]
    if !history.notes.isEmpty { blocks.append(.list(history.notes.map { [.text($0.sentence)] }, .compact)) }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }
}
