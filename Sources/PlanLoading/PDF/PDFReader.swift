package import Foundation
import PlanModel

/// Reads PDF through programs of poppler-utils: words in the order of drawing with their places on the page, and the type that they are set in.
/// Columns, tables, notes and headings are inferred from these lines.
package enum PDFReader {
  /// Reads a file's bytes.
  ///
  /// - Throws: `LoadingError.missingProgram` where poppler-utils is not installed, `.poorExtraction` where the words that come out cannot be
  ///   relied on, `.encrypted`, `.damaged`, `.tooLarge` or `.empty`.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let extracted = try TextExtraction.run(on: bytes, file: file)
    let words = Self.words(extracted.boxes, extracted.types)
    let blank = words.blankPages
    let pictures = blank.isEmpty ? [] : TextExtraction.pagesWithPictures(bytes) ?? Set(blank)
    var document = try Self.document(words, file: file, pictures: pictures)
    if bytes.firstRange(of: Array("/AcroForm".utf8)) != nil {
      document.notes.append(
        LoadingNote(.unread, "The PDF has form fields. Words typed into them were read; whether its boxes are ticked was not."))
    }
    return document
  }

  /// The document in what the programs of poppler wrote of a file: words with their boxes, and the types that they are set in.
  package static func document(boxes: [UInt8], types: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    try document(words(boxes, types), file: file)
  }

  private static func words(_ boxes: [UInt8], _ types: [UInt8]) -> PDFWords {
    var words = PDFWords(boxes: boxes)
    PDFTypes(markup: types).set(in: &words)
    return words
  }

  /// The document that the words on the pages make. `pictures` are the pages that hold one, where that is known.
  static func document(_ words: PDFWords, file: URL, pictures: Set<Int>? = nil) throws(LoadingError) -> SourceDocument {
    let blank = words.blankPages.filter { pictures?.contains($0) ?? true }
    guard words.pages.contains(where: { !$0.words.isEmpty }) else {
      guard !words.pages.isEmpty else { throw .empty(file) }
      let count = words.pages.count
      let what =
        blank.isEmpty
        ? "\(count.noun("holds", "hold")) no text that can be read"
        : count.noun("is a picture and holds no text", "are pictures and hold no text")
      throw .poorExtraction(file, reason: "its \(count.counted("page")) \(what)")
    }
    var words = words
    let margins = PDFMargins(takingFrom: &words)
    var pages = words.pages.map { PDFPage($0) }
    let furniture = PDFFurniture(takingFrom: &pages)
    var story = PDFStory(pages)
    var document = story.document()
    document.blocks += furniture.blocks
    document.coverage.headersAndFooters = furniture.blocks.count
    let quality = ExtractionQuality(of: document.blocks, blankPages: blank, pages: words.pages.count)
    if quality.isTooPoor { throw .poorExtraction(file, reason: quality.reason) }
    document.notes =
      [
        LoadingNote(
          .advice,
          "A PDF does not say which words are struck or coloured. If this one is a redline, struck words were read as words of the plan.")
      ] + quality.notes + margins.notes + Self.notes(on: pages) + document.notes
    return document
  }

  /// Notes for readers on pages whose columns were put in order by guess.
  private static func notes(on pages: [PDFPage]) -> [LoadingNote] {
    let drawn = pages.filter(\.isDrawnAcross).map(\.number)
    guard let first = drawn.first else { return [] }
    let what = drawn.count == 1 ? "Page \(first) is" : "\(drawn.count) pages, the first page \(first), are"
    return [
      LoadingNote(
        .advice,
        "\(what) set in columns that the file draws line by line. The columns were put in order by their place; check that none are mixed.")
    ]
  }
}

extension PDFMargins {
  /// What was left out of the text.
  fileprivate var notes: [LoadingNote] {
    var notes: [LoadingNote] = []
    if !acrossPage.isEmpty {
      let words = acrossPage.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
      notes.append(LoadingNote(.setAside, "Words printed across the page as a watermark were set aside: \(words)."))
    }
    if numberedPages > 0 {
      notes.append(
        LoadingNote(.setAside, "Line numbers in the margin of \(numberedPages) \(numberedPages == 1 ? "page" : "pages") were set aside."))
    }
    if turnedWords > 0 {
      notes.append(
        LoadingNote(
          .setAside,
          "\(turnedWords == 1 ? "1 word" : "\(turnedWords) words") printed up or down the page \(turnedWords == 1 ? "was" : "were") set aside."
        ))
    }
    return notes
  }
}
