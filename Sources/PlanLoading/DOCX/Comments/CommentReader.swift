public import Foundation
import PackagedXML
public import PlanModel

/// Reads the comments in the margin of a Word document, each with the words that it is anchored on (ECMA-376 Part 1, 17.13.4).
public struct CommentReader {
  private var anchors: [String: String] = [:]
  private var paragraphs: [String: [String]] = [:]
  private var open: [String] = []

  /// The comments of a file, in the order of the document; none for a file of another format.
  ///
  /// - Throws: ``LoadingError`` where the file cannot be read.
  public static func comments(of file: URL) throws(LoadingError) -> [SourceComment] {
    let source = try SourceFile(file)
    guard source.format == .docx else { return [] }
    return try comments(source.bytes, file: file)
  }

  /// The comments in the bytes of a Word document.
  package static func comments(_ bytes: [UInt8], file: URL) throws(LoadingError) -> [SourceComment] {
    do throws(PackagedXMLError) {
      let package = try DOCXPackage(bytes)
      guard let root = try package.tree("comments") else { return [] }
      let document = try XMLElement(parsing: package.archive.contents(of: package.main), part: package.main.name, namespaces: .word)
      var reader = CommentReader()
      reader.read(document)
      return root.children("w:comment").compactMap { reader.comment($0, file: file.shownName) }
    } catch {
      throw LoadingError(error, in: file)
    }
  }

  private func comment(_ element: XMLElement, file: String) -> SourceComment? {
    let text = element.children("w:p").map(\.shownWords).joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, let id = element["w:id"] else { return nil }
    let author = element["w:author"].flatMap { $0.isEmpty ? nil : $0 }
    return SourceComment(text: text, author: author, anchor: anchors[id] ?? "", paragraphs: paragraphs[id] ?? [], file: file)
  }

  private mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "w:commentRangeStart": if let id = child["w:id"] { open.append(id) }
      case "w:commentRangeEnd": open.removeAll { $0 == child["w:id"] }
      case "w:t", "w:delText": for id in open { anchors[id, default: ""] += child.text }
      case "w:p": readParagraph(child)
      default: read(child)
      }
    }
  }

  /// Reads a paragraph, and keeps its words for every comment that is anchored in it.
  private mutating func readParagraph(_ paragraph: XMLElement) {
    var ids = Set(open)
    read(paragraph)
    ids.formUnion(paragraph.commentIDs)
    for id in ids { paragraphs[id, default: []].append(paragraph.shownWords) }
  }
}

extension XMLElement {
  /// The words of all runs in it, those of tracked insertions too and those of deletions not.
  fileprivate var shownWords: String {
    switch name {
    case "w:t": text
    case "w:tab", "w:br": " "
    case "w:del", "w:moveFrom", "w:pPr", "w:instrText": ""
    default: children.map(\.shownWords).joined()
    }
  }

  fileprivate var commentIDs: [String] {
    children.flatMap { child in
      child.name == "w:commentRangeStart" || child.name == "w:commentReference" ? [child["w:id"]].compactMap(\.self) : child.commentIDs
    }
  }
}
