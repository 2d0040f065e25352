public import DocumentRendering
public import PlanEvidence
import PlanModel

/// The actions that minutes record, with what later papers show about them: a regular paper for each meeting.
public struct ActionLogReport: Paper {
  /// The log.
  public let log: ActionLog
  /// The version of the product, for the closing line.
  public let readerVersion: String

  /// Takes the facts that the paper is composed from.
  public init(_ log: ActionLog, readerVersion: String) {
    self.log = log
    self.readerVersion = readerVersion
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "Action log", subtitle: [span], status: "For information", orientation: .landscape,
      sections: sections,
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). Every entry keeps the words of the minutes.")
  }

  private var sections: [DocumentSection] {
    var sections = [inShort]
    sections += log.sources.indices.compactMap { meeting($0) }
    for section in [programme, stale] { if let section { sections.append(section) } }
    return sections + [method]
  }

  private var span: String {
    let minutes = log.sources.filter { $0.kind == .minutes }
    let names = minutes.map { $0.date?.description ?? $0.name }
    return "From the minutes of \(Phrases.list(names))" + (log.date.map { ", as the papers stood on \($0)" } ?? "")
  }

  private var inShort: DocumentSection {
    let count = log.actions.count
    let open = log.actions.count { $0.state == .overdue || $0.state == .notShown }
    var sentences = ["The minutes record \(Phrases.counted(count, "action"))."]
    if open > 0 {
      sentences.append("\(Phrases.number(open).capitalisedFirst) \(Phrases.isAre(open)) not shown as done in any paper that was read.")
    }
    sentences.append("An action may have been done and not reported.")
    let figures = AgreedAction.State.allCases.map { state in
      KeyFigure(log.actions.count { $0.state == state }, state.title)
    }.filter { $0.count > 0 }
    return DocumentSection(
      id: "in-short", heading: "In short",
      blocks: [.paragraph(sentences.joined(separator: " "), .lead)]
        + (figures.isEmpty ? [] : [.keyFigures("Actions by what the papers show", figures)]))
  }

  /// The actions of one meeting.
  private func meeting(_ source: Int) -> DocumentSection? {
    let actions = log.actions.filter { $0.source == source }
    guard !actions.isEmpty else { return nil }
    let name = EvidenceWords.name(of: log.sources[source]).capitalisedFirst
    let rows = actions.enumerated().map { index, action -> [[Inline]] in
      [
        [.text(String(index + 1))], minute(action), [.text(action.owner?.capitalisedFirst ?? "Nobody named")],
        [.quoted(action.text, language: nil)],
        [.text(action.due.map(Self.words) ?? "No time set")], [.strong(action.state.title.capitalisedFirst)], shown(action),
      ]
    }
    return DocumentSection(
      id: "meeting-\(source + 1)", heading: name, count: rows.count,
      blocks: [
        .table(
          DocumentTable(
            caption: "\(name): actions", columns: ["No", "Minute", "Owner", "Action", "By", "State", "Where it is shown"], rows: rows,
            hasRowHeaders: true))
      ])
  }

  private func minute(_ action: AgreedAction) -> [Inline] {
    let places = [action.place] + action.alsoSaid.map(\.place)
    let heading = action.heading.map { "\($0), " } ?? ""
    return [.text(heading + places.map(\.description).joined(separator: " and "))]
  }

  private func shown(_ action: AgreedAction) -> [Inline] {
    let papers = action.evidence.flatMap { evidence -> [Inline] in
      let name = EvidenceWords.name(of: log.sources[evidence.source]).capitalisedFirst
      return [.text("\(name), \(evidence.passage.place): "), .quoted(evidence.passage.text, language: nil), .text(" ")]
    }
    return papers.isEmpty ? [.text("In no paper that was read")] : papers
  }

  /// "30 June 2026", "July 2026".
  static func words(_ due: ActionDue) -> String {
    due.isMonth ? due.day.description.split(separator: " ").dropFirst().joined(separator: " ") : due.day.description
  }

  /// Papers that a work programme promised.
  private var programme: DocumentSection? {
    guard !log.programme.isEmpty else { return nil }
    let rows = log.programme.map { item -> [[Inline]] in
      let came = item.papers.map { EvidenceWords.name(of: log.sources[$0]) }
      return [
        [.text(item.title)], [.text(item.meeting)], [.text(item.purpose ?? "")],
        [.text(came.isEmpty ? "In no paper that was read" : Phrases.list(came).capitalisedFirst)],
      ]
    }
    return DocumentSection(
      id: "programme", heading: "Work programme: what was to come", count: rows.count,
      blocks: [
        .table(
          DocumentTable(
            caption: "Items of work programmes, and papers in which they are named", columns: ["Item", "Meeting", "Purpose", "Named in"],
            rows: rows,
            hasRowHeaders: true))
      ])
  }

  private var stale: DocumentSection? {
    guard !log.stale.isEmpty else { return nil }
    return DocumentSection(
      id: "stale", heading: "Corrections that fit nothing", count: log.stale.count,
      blocks: [
        .paragraph("The action that each names was not found. They are kept in the file, and were not applied."),
        .list(log.stale.map { [.code($0.document), .text(": “\($0.action)”")] }, .bulleted),
      ])
  }

  private var method: DocumentSection {
    DocumentSection(
      id: "method", heading: "How this was made",
      blocks: [
        .paragraph(
          "Listed is what the minutes record somebody as having to do: lines marked as actions, resolutions that somebody do something, undertakings, "
            + "tables of actions. Decisions and remarks are left out. A point that is said twice in one set of minutes is one action."),
        .paragraph(
          "An action is said to be shown where a later paper shares enough of its words. A person should read the passage. Corrections go into the "
            + "file actions.yaml, and hold on every later run."),
      ])
  }
}
