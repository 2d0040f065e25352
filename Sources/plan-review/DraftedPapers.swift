import DocumentRendering
import PlanModel
import ReviewReporting

/// The papers that were asked for, in every format, before any file is touched.
struct DraftedPapers {
  /// The papers, as they are to be filed.
  private(set) var drafts: [PaperDraft] = []
  /// What was added to the council's template, each sentence once.
  private(set) var notes: [String] = []
  /// What became of the edits that somebody made in a Word paper of the folder.
  private(set) var carried: [CarriedEdits] = []

  /// Drafts papers of these kinds in these formats.
  init(of facts: ReviewedVariation, kinds: [PaperKind], formats: [ReportFormat], template: DOCXTemplate?) throws(RenderingError) {
    for kind in kinds {
      let document = kind.paper(on: facts).document
      for format in formats {
        let bytes: [UInt8]
        if format == .docx {
          let properties = PaperProperties(author: facts.variation.panel.name, paper: kind.rawValue)
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

/// What became of the edits of one paper.
struct CarriedEdits {
  /// The file that was edited.
  var file: String
  var results: [CarriedEdit]
}

extension DraftedPapers {
  /// Carries what somebody changed in the Word papers of a folder into the new drafts of them.
  ///
  /// A Word file that was not drafted here is left alone, as it always was.
  mutating func carryEdits(from folder: OutputFolder) {
    let word = ReportFormat.docx.fileExtension
    for (position, draft) in drafts.enumerated() where draft.fileExtension == word {
      guard let kept = PaperFiles().edited(draft, in: folder), let edited = try? EditedPaper(kept.bytes, name: kept.name),
        let result = try? edited.carried(into: DOCXPaper(bytes: draft.bytes))
      else { continue }
      drafts[position].bytes = result.paper.bytes
      carried.append(CarriedEdits(file: kept.name, results: result.results))
    }
  }
}
