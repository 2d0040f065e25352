import PlanLanguage
import PlanModel

/// A paper or item that a work programme promises for a meeting.
public struct ProgrammeItem: Hashable, Sendable, Codable {
  /// The paper that holds the programme, as an index into the log's sources.
  public var source: Int
  /// What is to come.
  public var title: String
  /// The meeting, as printed.
  public var meeting: String
  /// What for, where a column says so.
  public var purpose: String?
  /// Later papers that name it.
  public var papers: [Int]

  /// Reads a row below a header row with a column for items and one for meetings.
  init?(_ passage: EvidencePassage, source: Int) {
    let names = passage.columns.map { FoldedText($0).key }
    guard
      let items = names.firstIndex(where: { ["item", "items", "issue", "topic", "subject", "title", "report", "agenda item"].contains($0) }
      ),
      let meetings = names.firstIndex(where: { ["meeting", "date", "date of meeting", "meeting date", "panel meeting"].contains($0) }),
      max(items, meetings) < passage.cells.count, !passage.cells[items].isEmpty, !passage.cells[meetings].isEmpty
    else { return nil }
    let purposes = names.firstIndex { ["purpose", "reason", "aim", "remarks", "comment", "comments", "notes"].contains($0) }
    self.source = source
    title = passage.cells[items]
    meeting = passage.cells[meetings]
    purpose = purposes.flatMap { $0 < passage.cells.count && !passage.cells[$0].isEmpty ? passage.cells[$0] : nil }
    papers = []
  }

  /// The items of every work programme, each with the later papers whose headings or title name it.
  static func items(in sources: [EvidenceSource]) -> [ProgrammeItem] {
    var items = sources.enumerated().flatMap { index, source in
      source.passages.filter { $0.kind == .row }.compactMap { ProgrammeItem($0, source: index) }
    }
    for index in items.indices {
      let words = ActionTwins.stems(items[index].title)
      guard !words.isEmpty else { continue }
      items[index].papers = sources.indices.filter { paper in
        guard paper > items[index].source else { return false }
        let headings = [sources[paper].title ?? ""] + sources[paper].passages.filter { $0.kind == .heading }.map(\.text)
        return headings.contains { words.isSubset(of: ActionTwins.stems($0)) }
      }
    }
    return items
  }
}
