package import Foundation
import PackagedXML
import PlanModel

/// Reads web pages as saved from a site: headings, lists, tables, notes and marks of change; what belongs to the site is set aside with a note.
package enum HTMLReader {
  /// Reads a page's bytes: in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///
  /// - Throws: `LoadingError.unknownFormat` where there are NUL bytes, `.tooLarge`, `.damaged` or `.empty`.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let isArchive = WebArchive.isArchive(bytes)
    guard let page = isArchive ? WebArchive.page(in: bytes) : bytes else {
      throw .unknownFormat(file, reason: "a web page saved in one file, with no page in it")
    }
    let decoded = try DecodedText(page, file: file)
    let root: XMLElement
    do throws(PackagedXMLError) {
      root = try XMLElement(html: Self.withoutConditions(decoded.bytes.filter { $0 != Byte.formFeed }), part: "page")
    } catch {
      throw LoadingError(error, in: file)
    }
    let node = HTMLNode(root)
    var story = HTMLStory(finder: PageFurnitureFinder(node), noteLinks: NoteLinks(node), look: PageLook(node))
    let document = story.document(node)
    guard document.blocks.contains(where: { $0.cellParagraphs.contains { !$0.text.text.isEmpty } }) else { throw .empty(file) }
    return SourceDocument(
      blocks: document.blocks, marks: document.marks, properties: document.properties,
      notes: decoded.notes + UnclosedParts.notes(in: decoded.bytes) + document.notes,
      coverage: document.coverage)
  }

  /// The page without the conditions that Word writes around what other programs must not see: `<![if !supportLists]>`, `<![endif]>`.
  private static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    let opening = Array("<![".utf8)
    guard bytes.firstRange(of: opening) != nil else { return bytes }
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: opening) {
      result += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      let end = rest.prefix(200).firstIndex(of: UInt8(ascii: ">"))
      let isCondition = rest.dropFirst(3).starts(with: Array("if".utf8)) || rest.dropFirst(3).starts(with: Array("endif".utf8))
      if let end, isCondition {
        rest = rest[(end + 1)...]
      } else {
        result += opening
        rest = rest.dropFirst(opening.count)
      }
    }
    return result + rest
  }
}
