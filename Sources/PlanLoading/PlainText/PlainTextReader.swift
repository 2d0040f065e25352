package import Foundation

/// Reads plain text, as extracted from Word or PDF: bullets of any glyph, a paragraph a line or broken at a width, tables of tabs.
///
/// Marks that extraction leaves in the text (`**`, `~~`, pipes, tags) are read as in Markdown.
package enum PlainTextReader {
  /// Reads a file's bytes.
  ///
  /// - Throws: `LoadingError.unknownFormat` where there are NUL bytes, `.tooLarge`, or `.empty` where there are no words.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let bulleted = LoneBullets.restored(bytes)
    let bytes = bulleted?.bytes ?? bytes
    var document = try SourceDocument(text: bytes, dialect: .plainText, file: file)
    if let note = bulleted?.note { document.notes.append(note) }
    // Text that was extracted from a PDF is damaged: the damage is noted, and the reading goes on.
    document.notes += ExtractionQuality(of: document.blocks).notes
    if let note = ColumnSuspicion(String(decoding: bytes, as: UTF8.self)).note { document.notes.append(note) }
    return document
  }
}
