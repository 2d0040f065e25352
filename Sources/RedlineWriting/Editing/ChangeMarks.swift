import PackagedXML

/// Makes the elements that mark a change (ECMA-376 Part 1, 17.13.5), each with an identifier of its own.
struct ChangeMarks {
  /// The author that the marks name.
  let author: String
  let date: String
  private var next: Int

  /// Starts with identifiers above those that the part has.
  init(author: String, date: String, after highest: Int) {
    self.author = author
    self.date = date
    next = highest + 1
  }

  /// A mark around `children`.
  mutating func mark(_ name: String, _ children: [XMLElement] = []) -> XMLElement {
    XMLElement(name, ["w:id": identifier(), "w:author": author, "w:date": date], children)
  }

  /// The beginning of a range of moved words (17.13.5.24 and .28), and its identifier for the end.
  mutating func rangeStart(_ name: String, move: String) -> (element: XMLElement, id: String) {
    let id = identifier()
    return (XMLElement(name, ["w:id": id, "w:author": author, "w:date": date, "w:name": move]), id)
  }

  private mutating func identifier() -> String {
    defer { next += 1 }
    return String(next)
  }

  /// The highest identifier of a mark, a bookmark or a comment in a tree.
  static func highestIdentifier(in element: XMLElement) -> Int {
    var highest = element["w:id"]?.boundedInteger.map { $0 < 1 << 30 ? $0 : 0 } ?? 0
    for case .element(let child) in element.content { highest = max(highest, highestIdentifier(in: child)) }
    return highest
  }
}

/// The paragraphs that new words are put in, and the runs they consist of.
enum NewRun {
  /// A run of plain words: tabs and line breaks become elements.
  static func run(_ text: String, properties: XMLElement?, deleted: Bool = false) -> XMLElement {
    var children = properties.map { [$0] } ?? []
    var words = ""
    func flush() {
      guard !words.isEmpty else { return }
      children.append(
        XMLElement(
          deleted ? "w:delText" : "w:t", attributes: [XMLElement.Attribute("xml:space", "preserve")], content: [.text(words)]))
      words = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\u{2028}", "\n":
        flush()
        children.append(XMLElement(scalar == "\t" ? "w:tab" : "w:br"))
      default: words.unicodeScalars.append(scalar)
      }
    }
    flush()
    return XMLElement("w:r", [:], children)
  }
}
