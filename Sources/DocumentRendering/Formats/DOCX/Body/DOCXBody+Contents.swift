import PackagedXML

extension DOCXBody {
  /// Writes the contents list of a long paper: links to its sections in a field that Word fills with page numbers when it is asked to
  /// (ECMA-376 Part 1, 17.16.5.68). Page numbers are Word's to know, so none are guessed.
  mutating func contents(of document: ReportDocument) {
    guard document.sections.count > 3, document.isLong else { return }
    xml.start("w:sdt")
    xml.element("w:sdtPr") { xml in
      xml.element("w:docPartObj") { xml in
        xml.element("w:docPartGallery", ["w:val": "Table of Contents"])
        xml.element("w:docPartUnique")
      }
    }
    xml.start("w:sdtContent")
    paragraph(.contentsHeading, "Contents")
    for (position, section) in document.sections.enumerated() {
      start(section.group == nil ? .contents1 : .contents2)
      if position == 0 { beginField() }
      if let name = bookmarks.name(section.id) {
        xml.start("w:hyperlink", ["w:anchor": name, "w:history": "1"])
        run(section.heading)
        xml.end()
      }
      if position == document.sections.count - 1 { field("end") }
      xml.end()
    }
    xml.end()
    xml.end()
  }

  private mutating func beginField() {
    field("begin")
    xml.element("w:r") { $0.element("w:instrText", ["xml:space": "preserve"], text: " TOC \\o \"1-1\" \\h \\z \\u ") }
    field("separate")
  }

  private mutating func field(_ kind: String) {
    xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": kind]) }
  }
}

extension ReportDocument {
  /// Whether a reader would want to be led through it: some eight pages or more.
  fileprivate var isLong: Bool { sections.reduce(0) { $0 + $1.blocks.map(Self.weight).reduce(0, +) } > 120 }

  /// About how many lines a block takes, in fives.
  private static func weight(_ block: DocumentBlock) -> Int {
    switch block {
    case .list(let items, _): items.count / 2 + 1
    case .table(let table): table.rows.count + 1
    case .item: 3
    case .disclosure(_, let blocks): blocks.map(weight).reduce(1, +)
    case .locked(let blocks, _): blocks.map(weight).reduce(0, +)
    case .answers(let table): table.fields.count + 1
    default: 1
    }
  }
}
