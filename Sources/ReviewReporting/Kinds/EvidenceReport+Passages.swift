import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport {
  /// The passages that may be about a commitment.
  var possible: DocumentSection? {
    let found = review.passages.filter { !$0.isLinked && !$0.links.isEmpty }
    guard !found.isEmpty else { return nil }
    let rows = found.map { reading -> [[Inline]] in
      let of = reading.links.map { "\(reference(of: $0.commitment)) \(OpeningWords.of(review.commitments[$0.commitment].unit.text))" }
      let words = Array(Set(reading.links.flatMap(\.words))).sorted()
      return [
        [.text("\(EvidenceWords.name(of: review.sources[reading.source]).capitalisedFirst), \(reading.passage.place)")],
        [.quoted(reading.passage.text, language: nil)], [.text(of.joined(separator: "; "))], [.text(words.joined(separator: ", "))],
      ]
    }
    return DocumentSection(
      id: "possible", heading: "Passages that may speak of a commitment", count: rows.count,
      blocks: [
        .paragraph("Too little is shared to say so. A correction in evidence.yaml settles it."),
        .table(
          DocumentTable(
            caption: "Passages that may speak of a commitment", columns: ["Where", "Passage", "May speak of", "Words in common"], rows: rows
          )),
      ])
  }

  /// The passages about no commitment, folded away by paper.
  var unlinked: DocumentSection? {
    let found = review.passages.filter(\.links.isEmpty)
    guard !found.isEmpty else { return nil }
    let blocks = review.sources.enumerated().compactMap { index, source -> DocumentBlock? in
      let own = found.filter { $0.source == index }
      guard !own.isEmpty else { return nil }
      return .disclosure(
        summary: "\(EvidenceWords.name(of: source).capitalisedFirst): \(Phrases.counted(own.count, "passage"))",
        [
          .list(
            own.map { [.text("\($0.passage.place.description.capitalisedFirst): "), .quoted($0.passage.text, language: nil)] }, .compact)
        ])
    }
    return DocumentSection(id: "unlinked", heading: "Passages about no commitment", count: found.count, blocks: blocks)
  }

  /// Corrections that fit nothing any more.
  var stale: DocumentSection? { Self.stale(review.stale) }

  /// Corrections that fit nothing any more, as a section; nil where there are none.
  static func stale(_ corrections: [EvidenceCorrection]) -> DocumentSection? {
    guard !corrections.isEmpty else { return nil }
    return DocumentSection(
      id: "stale", heading: "Corrections that fit nothing", count: corrections.count,
      blocks: [
        .paragraph("The passage or the commitment that each names was not found. They are kept in the file, and were not applied."),
        .list(
          corrections.map { [.code($0.document), .text(": “\($0.passage)”\($0.commitment.map { " and “\($0)”" } ?? "")")] }, .bulleted),
      ])
  }
}
