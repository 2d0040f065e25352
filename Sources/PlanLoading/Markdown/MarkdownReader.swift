package import Foundation

/// Reads Markdown as converters write it from Word: headings, nested lists, tables of every make, notes, links, and marks of change.
///
/// A paragraph's signs are taken out of its words and kept beside them. `**`, `~~` and tags of looks become looks, whose meaning
/// ``RedlineConvention`` finds; `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `<ins>`, `<del>` and pandoc's spans become marks.
package enum MarkdownReader {
  /// Reads a file's bytes.
  ///
  /// - Throws: `LoadingError.unknownFormat` where there are NUL bytes, `.tooLarge`, or `.empty` where there are no words.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    try SourceDocument(text: bytes, dialect: .markdown, file: file)
  }
}
