import DocumentRendering
import PlanEvidence
import PlanModel

extension HistoryReport {
  /// The passages that speak of a commitment, the earliest first.
  func mentions(of lineage: Int) -> [HistoryEvidence.Mention] { evidence?.mentions[lineage] ?? [] }

  /// How many commitments the papers speak of, as a sentence; nil where no paper is named.
  var spokenOf: String? {
    guard let evidence else { return nil }
    let spoken = Phrases.digits(evidence.mentions.count { !$0.isEmpty })
    let papers = Phrases.number(evidence.sources.count).capitalisedFirst
    return "\(papers) \(Phrases.noun(evidence.sources.count, "paper speaks", "papers speak")) of \(spoken) of them."
  }

  /// The papers, each with the version that it was read against.
  var papers: DocumentSection? {
    guard let evidence, !evidence.sources.isEmpty else { return nil }
    let rows = zip(evidence.sources, evidence.versions).enumerated().map { index, pair -> [[Inline]] in
      let passages = Set(evidence.mentions.joined().filter { $0.source == index }.map(\.passage.id))
      return [
        [.text(EvidenceWords.name(of: pair.0).capitalisedFirst)], [.code(pair.0.name)], [.text(story.name(of: pair.1).capitalisedFirst)],
        [.text(Phrases.digits(passages.count))],
      ]
    }
    return DocumentSection(
      id: "papers", heading: "The papers that were read", count: rows.count,
      blocks: [
        .paragraph("Each paper was read against the version that was in force when the months that it reports on began, or on its date."),
        .table(
          DocumentTable(
            caption: "The papers, by date", columns: ["Paper", "File", "Read against", "Passages that speak of a commitment"], rows: rows,
            hasRowHeaders: true)),
      ])
  }

  /// What papers say of a commitment; nothing where no paper speaks of it.
  func reported(of lineage: Int) -> [DocumentBlock] {
    guard let evidence else { return [] }
    let items = mentions(of: lineage).map { mention -> [Inline] in
      let name = EvidenceWords.name(of: evidence.sources[mention.source]).capitalisedFirst
      let basis =
        mention.words.isEmpty ? "" : ". It rests on the words \(Phrases.list(mention.words.map(Phrases.quoted)))."
      return [
        .strong("\(name), \(mention.passage.place):"), .text(" "), .quoted(mention.passage.text, language: nil), .text(" "),
        .strong(EvidenceWords.label(of: mention.status)), .text(basis),
      ]
    }
    return items.isEmpty ? [] : [.paragraph([.strong("What was reported of it:")], .plain, number: nil), .list(items, .bulleted)]
  }

  /// Corrections that fit nothing any more.
  var staleCorrections: DocumentSection? { evidence.flatMap { EvidenceReport.stale($0.stale) } }
}
