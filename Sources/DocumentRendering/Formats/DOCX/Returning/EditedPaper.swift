import PackagedXML

/// A Word paper that was drafted here and that somebody may have changed since.
///
/// The file holds the words as drafted (a custom XML part) and a hidden bookmark at each paragraph, so that it alone shows what was changed.
public struct EditedPaper: Sendable {
  /// The name of the paper: "panel-report".
  public let paper: String
  /// The hash of the words as drafted: the same for two copies of one draft that two people edited.
  public let draftDigest: String
  /// What was changed, in the order of the paper; then comments, pictures and what is outside of the text.
  public let edits: [PaperEdit]
  /// The edits with their places.
  let placed: [PlacedEdit]
  let reading: OfficerReading

  /// Whether a file is a Word paper that was drafted here.
  public static func isPaper(_ bytes: [UInt8]) -> Bool {
    guard let package = try? PackagedXML.DOCXPackage(bytes) else { return false }
    return (try? words(in: package)) != nil
  }

  /// Reads a paper.
  ///
  /// - Throws: ``RenderingError/paper(name:_:)``.
  public init(_ bytes: [UInt8], name: String) throws(RenderingError) {
    let package = try Self.reading(name) { () throws(PackagedXMLError) in try PackagedXML.DOCXPackage(bytes) }
    guard let words = try Self.reading(name, { () throws(PackagedXMLError) in try Self.words(in: package) }) else {
      throw .paper(name: name, .notDrafted)
    }
    (reading, placed) = try Self.reading(name) { () throws(PackagedXMLError) in
      let document = try XMLElement(editing: package.archive.contents(of: package.main), part: package.main.name, namespaces: .word)
      let reading = OfficerReading(BodyReader(document), against: words)
      return (reading, reading.edits + (try OutsideEdits(package, document, reading).edits))
    }
    paper = words.paper
    draftDigest = words.digest
    edits = placed.map(\.edit)
  }

  /// Reads, and says of which paper what went wrong.
  static func reading<Value>(_ name: String, _ body: () throws(PackagedXMLError) -> Value) throws(RenderingError) -> Value {
    do { return try body() } catch { throw .paper(name: name, PaperFault(error)) }
  }

  static func words(in package: PackagedXML.DOCXPackage) throws(PackagedXMLError) -> DraftedWords? {
    for entry in package.parts("customXml") {
      if let words = DraftedWords(part: try package.archive.contents(of: entry)) { return words }
    }
    return nil
  }
}

/// An edit, and where it is in the officer's copy and in the draft.
struct PlacedEdit: Sendable {
  var edit: PaperEdit
  /// The paragraph of the copy; nil for what was deleted or is outside of the text.
  var position: Int?
  /// The drafted paragraph; nil for what was added.
  var ordinal: Int?
}

extension OfficerReading {
  /// The edits of the text, in the order of the copy; what was deleted follows what stood before it.
  var edits: [PlacedEdit] {
    var found = changed.map { position, ordinal in
      (key: (position, 0), edit: edit(.changed, at: position, drafted: ordinal))
    }
    found += added.map { ((($0, 0)), edit(.added, at: $0, drafted: nil)) }
    found += moved.map { (($0, 1), edit(.moved, at: $0, drafted: drafted[$0])) }
    found += deleted.map { ordinal in
      let above = drafted.lastIndex { ($0 ?? ordinal) < ordinal } ?? -1
      let edit = PaperEdit(kind: .deleted, section: words.paragraphs[ordinal].section, drafted: words.paragraphs[ordinal].text)
      return ((above, 2), PlacedEdit(edit: edit, ordinal: ordinal))
    }
    let ordered = found.enumerated().sorted { one, other in
      (one.element.key.0, one.element.key.1, one.offset) < (other.element.key.0, other.element.key.1, other.offset)
    }
    return ordered.map(\.element.edit)
  }

  private func edit(_ kind: PaperEdit.Kind, at position: Int, drafted ordinal: Int?) -> PlacedEdit {
    let edit = PaperEdit(
      kind: kind, section: section(of: position), drafted: ordinal.map { words.paragraphs[$0].text }, words: paragraphs[position].text)
    return PlacedEdit(edit: edit, position: position, ordinal: ordinal)
  }
}

/// What was changed outside of the text: comments, pictures, headers, footers, notes, text boxes, and the lines of a contents list.
private struct OutsideEdits {
  private(set) var edits: [PlacedEdit] = []

  init(_ package: PackagedXML.DOCXPackage, _ document: XMLElement, _ reading: OfficerReading) throws(PackagedXMLError) {
    for entry in package.parts("comments") {
      let root = try XMLElement(editing: package.archive.contents(of: entry), part: entry.name, namespaces: .word)
      for comment in root.children("w:comment") {
        let words = comment.all("w:p").map { ParagraphText(of: $0).words }.joined(separator: "\n").trimmed
        guard !words.isEmpty else { continue }
        let place = reading.paragraphs.firstIndex { $0.element.holdsComment(comment["w:id"]) }
        edits.append(
          PlacedEdit(
            edit: PaperEdit(
              kind: .comment, section: place.flatMap(reading.section), drafted: place.map { reading.paragraphs[$0].text }, words: words,
              author: comment["w:author"])))
      }
    }
    for (position, paragraph) in reading.paragraphs.enumerated() {
      let pictures = paragraph.element.all("pic:pic").count + paragraph.element.all("v:imagedata").count
      edits += (0..<pictures).map { _ in PlacedEdit(edit: PaperEdit(kind: .picture, section: reading.section(of: position))) }
    }
    var found =
      reading.strangeContents.map { reading.paragraphs[$0].text } + document.boxedParagraphs.map { ParagraphText(of: $0).words.trimmed }
    for kind in ["header", "footer", "footnotes", "endnotes"] {
      for entry in package.parts(kind) {
        found += try XMLElement(editing: package.archive.contents(of: entry), part: entry.name, namespaces: .word).furnitureWords
      }
    }
    edits += Self.surplus(of: found, over: reading.words.furniture).map { PlacedEdit(edit: PaperEdit(kind: .elsewhere, words: $0)) }
  }

  /// What one list has and another has not, each once; empty words count for nothing.
  private static func surplus(of one: [String], over other: [String]) -> [String] {
    let known = Set(other.map(\.foldedSpace))
    var seen: Set<String> = []
    return one.filter { !$0.isEmpty && !known.contains($0.foldedSpace) && seen.insert($0).inserted }
  }
}

extension String {
  /// With one space for any stretch of white space: a word processor lays out headers anew.
  fileprivate var foldedSpace: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension XMLElement {
  fileprivate func holdsComment(_ id: String?) -> Bool {
    (all("w:commentReference") + all("w:commentRangeStart")).contains { $0["w:id"] == id }
  }
}

extension PaperFault {
  init(_ error: PackagedXMLError) {
    switch TemplateFault(error) {
    case .damaged(let part, let reason): self = .damaged(reason: "its part “\(part)”: \(reason)")
    case .notAWordFile, .oldOrProtected, .macroEnabled, .strict: self = .notAWordFile
    }
  }
}
