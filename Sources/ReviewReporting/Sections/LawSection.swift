import DocumentRendering
import PlanModel

/// The section on the provisions that govern a paper, for any kind of paper.
struct LawSection {
  let law: LegalFrame
  /// Notes for readers on the choice of provisions.
  var notes: [LoadingNote] = []
  /// The words above the provisions.
  var opening = "This paper is a draft. It becomes the Panel’s report when the whole Panel adopts it."

  var section: DocumentSection {
    let rows = law.provisions.map { [[Inline.text($0.citation)], [Inline.text($0.duty)]] }
    var blocks: [DocumentBlock] = [
      .paragraph(opening),
      .table(DocumentTable(caption: law.act, columns: ["Provision", "What it asks"], rows: rows, hasRowHeaders: true)),
    ]
    if !notes.isEmpty { blocks.append(.list(notes.map { [.text($0.sentence)] }, .compact)) }
    return DocumentSection(id: "law", heading: "The law", blocks: blocks)
  }
}
