package import PackagedXML

/// Edits the body of a Word file as somebody at a word processor does, for tests of what is read back from it.
package struct WordEditor {
  private let parts: [(path: String, bytes: [UInt8])]
  /// The main part.
  package private(set) var document: XMLElement

  /// Opens a file.
  package init(_ bytes: [UInt8]) throws {
    parts = try WordFile(bytes).parts
    document = try XMLElement(
      editing: parts.first { $0.path == "word/document.xml" }?.bytes ?? [], part: "word/document.xml", namespaces: .word)
  }

  /// The words of the body's paragraphs, in order.
  package var paragraphs: [String] { document.all("w:p").map(\.words) }

  /// Puts other paragraphs in the place of one, counted from 0 through tables and controls.
  package mutating func replace(_ index: Int, with change: (XMLElement) -> [XMLElement]) {
    var count = 0
    document = Self.mapped(document, &count) { $0 == index ? change($1) : [$1] }
  }

  /// Alters the words of a paragraph.
  package mutating func write(_ words: String, in index: Int) {
    replace(index) { [$0.withRuns([Self.run(words)])] }
  }

  /// Adds a paragraph below one.
  package mutating func add(_ words: String, after index: Int) {
    replace(index) { [$0, XMLElement("w:p", content: [.element(Self.run(words))])] }
  }

  /// Adds a row below that of a paragraph; nothing where it is in no table.
  package mutating func addRow(_ words: [String], after index: Int) {
    var count = 0
    document = Self.withRow(document, &count, index, words)
  }

  /// The file as edited.
  package var bytes: [UInt8] {
    get throws {
      var zip = ZipWriter()
      for part in parts { zip.add(part.path, part.path == "word/document.xml" ? document.partBytes : part.bytes) }
      return try zip.archive()
    }
  }

  /// A run of words.
  package static func run(_ words: String) -> XMLElement {
    XMLElement("w:r", content: [.element(XMLElement("w:t", attributes: [.init("xml:space", "preserve")], content: [.text(words)]))])
  }

  private static func mapped(_ element: XMLElement, _ count: inout Int, _ change: (Int, XMLElement) -> [XMLElement]) -> XMLElement {
    var result = element
    result.content = []
    for item in element.content {
      guard case .element(let child) = item else {
        result.content.append(item)
        continue
      }
      if child.name == "w:p" {
        let changed = change(count, child)
        count += child.all("w:p").count + 1
        result.content += changed.map { .element($0) }
      } else {
        result.content.append(.element(mapped(child, &count, change)))
      }
    }
    // A cell holds a paragraph, whatever was deleted.
    if result.name == "w:tc", result.children("w:p").isEmpty { result.content.append(.element(XMLElement("w:p"))) }
    return result
  }

  private static func withRow(_ element: XMLElement, _ count: inout Int, _ index: Int, _ words: [String]) -> XMLElement {
    var result = element
    result.content = []
    for item in element.content {
      guard case .element(let child) = item else {
        result.content.append(item)
        continue
      }
      let before = count
      let inner = child.name == "w:p" ? child : withRow(child, &count, index, words)
      if child.name == "w:p" { count += child.all("w:p").count + 1 }
      result.content.append(.element(inner))
      if child.name == "w:tr", (before..<count).contains(index) {
        let cells = words.map { XMLElement("w:tc", content: [.element(XMLElement("w:p", content: [.element(run($0))]))]) }
        result.content.append(.element(XMLElement("w:tr", content: cells.map { .element($0) })))
      }
    }
    return result
  }
}

extension XMLElement {
  /// A paragraph with other runs: its properties and bookmarks stay.
  package func withRuns(_ runs: [XMLElement]) -> XMLElement {
    var result = self
    result.content = content.filter { item in
      if case .element(let child) = item { ["w:pPr", "w:bookmarkStart", "w:bookmarkEnd"].contains(child.name) } else { false }
    }
    result.content += runs.map { .element($0) }
    return result
  }

  /// A paragraph without its bookmarks.
  package var withoutBookmarks: XMLElement {
    var result = self
    result.content.removeAll { item in
      if case .element(let child) = item { child.name.hasPrefix("w:bookmark") } else { false }
    }
    return result
  }
}
