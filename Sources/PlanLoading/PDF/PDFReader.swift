package import Foundation
import PlanModel

/// Reads PDF through `pdftotext` of poppler-utils, an outside program: words with their places on the page, from which lines, columns, tables,
/// notes and headings are told.
package enum PDFReader {
  /// Reads a file's bytes.
  ///
  /// - Throws: `LoadingError.missingProgram` where poppler-utils is not installed, `.poorExtraction` where the words that come out cannot be
  ///   relied on, `.encrypted`, `.damaged`, `.tooLarge` or `.empty`.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    try document(PDFWords(table: TextExtraction.words(of: bytes, file: file)), file: file)
  }

  /// The document that the words on the pages make.
  static func document(_ words: PDFWords, file: URL) throws(LoadingError) -> SourceDocument {
    guard words.pages.contains(where: { !$0.words.isEmpty }) else {
      throw words.pages.isEmpty
        ? .empty(file) : .poorExtraction(file, reason: "its \(words.pages.count) pages are pictures and hold no text")
    }
    var pages = words.pages.map { PDFPage($0) }
    let furniture = PDFFurniture(takingFrom: &pages)
    var story = PDFStory(pages)
    var document = story.document()
    document.blocks += furniture.blocks
    document.coverage.headersAndFooters = furniture.blocks.count
    let quality = ExtractionQuality(of: document.blocks, blankPages: words.blankPages, pages: words.pages.count)
    if quality.isTooPoor { throw .poorExtraction(file, reason: quality.reason) }
    document.notes =
      [
        LoadingNote(
          .advice,
          "A PDF does not say which words are struck or coloured. If this one is a redline, struck words were read as words of the plan.")
      ] + quality.notes + document.notes
    return document
  }
}
