import DocumentRendering
import PlanModel
import ReviewReporting

/// The papers that were asked for, in every format, before any file is touched.
struct DraftedPapers {
  /// The papers, as they are to be filed.
  private(set) var drafts: [PaperDraft] = []
  /// What was added to the council's template, each sentence once.
  private(set) var notes: [String] = []

  /// Drafts papers of these kinds in these formats.
  init(of facts: ReviewedVariation, kinds: [PaperKind], formats: [ReportFormat], template: DOCXTemplate?) throws(RenderingError) {
    let properties = PaperProperties(author: facts.variation.panel.name)
    for kind in kinds {
      let document = kind.paper(on: facts).document
      for format in formats {
        let bytes: [UInt8]
        if format == .docx {
          let paper = try document.docx(template: template, properties: properties)
          bytes = paper.bytes
          for note in paper.notes where !notes.contains(note.sentence) { notes.append(note.sentence) }
        } else {
          bytes = document.rendered(as: format)
        }
        drafts.append(PaperDraft(name: kind.rawValue, fileExtension: format.fileExtension, bytes: bytes))
      }
    }
  }
}
