import PackagedXML

/// Writes comments into the part that holds them, and makes the part where there is none.
enum CommentsPart {
  /// Adds comments, one for each list of paragraphs, and gives the identifiers.
  static func add(_ comments: [[String]], to file: inout WordFile, author: String, date: String) throws(RedlineError) -> [Int] {
    guard !comments.isEmpty else { return [] }
    let existing = try file.tree(kind: "comments")
    let highest = existing.map { ChangeMarks.highestIdentifier(in: $0) } ?? -1
    let document = try file.tree(file.main)
    var tree = existing ?? empty(like: document)
    var identifiers: [Int] = []
    for (index, paragraphs) in comments.enumerated() {
      let id = highest + 1 + index
      identifiers.append(id)
      let body = paragraphs.map { XMLElement("w:p", [:], [NewRun.run($0, properties: nil)]) }
      tree.content.append(
        .element(
          XMLElement(
            "w:comment", ["w:id": "\(id)", "w:author": author, "w:date": date, "w:initials": initials(of: author)], body)))
    }
    if let name = file.parts("comments").first {
      file.replace(name, with: tree)
    } else {
      let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
      try file.add("comments.xml", kind: "comments", contentType: type, tree)
    }
    return identifiers
  }

  private static func empty(like document: XMLElement) -> XMLElement {
    XMLElement("w:comments", attributes: document.attributes.filter { $0.name == "xmlns:w" })
  }

  private static func initials(of author: String) -> String {
    author.split { $0 == " " || $0 == "-" }.compactMap(\.first).prefix(3).map { String($0).uppercased() }.joined()
  }
}
