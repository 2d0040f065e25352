package import Foundation
import PackagedXML
import PlanModel

/// Reads web pages as saved from a site: headings, lists, tables, notes and marks of change; what belongs to the site is set aside with a note.
package enum HTMLReader {
  /// Reads a page's bytes: in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///
  /// - Throws: `LoadingError.unknownFormat` where there are NUL bytes, `.tooLarge`, `.damaged` or `.empty`.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let decoded = try DecodedText(bytes, file: file)
    let root: XMLElement
    do throws(PackagedXMLError) {
      root = try XMLElement(html: decoded.bytes.filter { $0 != Byte.formFeed }, part: "page")
    } catch {
      throw LoadingError(error, in: file)
    }
    let page = HTMLNode(root)
    let notes = NoteLinks(page)
    var story = HTMLStory(finder: PageFurnitureFinder(page), noteLinks: notes, look: PageLook(page))
    let document = story.document(page)
    guard document.blocks.contains(where: { $0.cellParagraphs.contains { !$0.text.text.isEmpty } }) else { throw .empty(file) }
    return SourceDocument(
      blocks: document.blocks, marks: document.marks, properties: document.properties, notes: decoded.notes + document.notes,
      coverage: document.coverage)
  }
}
