import PackagedXML

/// Writes comments into the part that holds them, and makes the part where there is none.
enum CommentsPart {
  /// Identifiers that no comment of the file has.
  static func identifiers(_ count: Int, in file: WordFile) throws(RedlineError) -> [Int] {
    guard count > 0 else { return [] }
    let highest = try file.tree(kind: "comments").map { ChangeMarks.highestIdentifier(in: $0) } ?? -1
    return (0..<count).map { highest + 1 + $0 }
  }

  /// Adds comments. Word does not show a comment without an anchor, so there must be none.
  static func add(_ comments: [(id: Int, paragraphs: [String])], to file: inout WordFile, author: String, date: String) throws(RedlineError)
  {
    guard !comments.isEmpty else { return }
    let document = try file.tree(file.main)
    var tree = try file.tree(kind: "comments") ?? empty(like: document)
    for comment in comments {
      let body = comment.paragraphs.map { XMLElement("w:p", [:], [NewRun.run($0, properties: nil)]) }
      tree.content.append(
        .element(
          XMLElement(
            "w:comment", ["w:id": "\(comment.id)", "w:author": author, "w:date": date, "w:initials": initials(of: author)], body)))
    }
    if let name = file.parts("comments").first {
      file.replace(name, with: tree)
    } else {
      let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
      try file.add("comments.xml", kind: "comments", contentType: type, tree)
    }
  }

  /// The comments that a story refers to.
  static func anchored(in element: XMLElement) -> Set<String> {
    var found: Set<String> = element.name == "w:commentReference" ? Set([element["w:id"]].compactMap(\.self)) : []
    for case .element(let child) in element.content { found.formUnion(anchored(in: child)) }
    return found
  }

  private static func empty(like document: XMLElement) -> XMLElement {
    XMLElement("w:comments", attributes: document.attributes.filter { $0.name == "xmlns:w" })
  }

  private static func initials(of author: String) -> String {
    author.split { $0 == " " || $0 == "-" }.compactMap(\.first).prefix(3).map { String($0).uppercased() }.joined()
  }
}
