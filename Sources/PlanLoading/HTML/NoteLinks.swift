/// Footnotes of a web page: pairs of links that point to each other, the first from the text to the note, the second back.
struct NoteLinks {
  /// For the target of a link back, the label of its note.
  private(set) var labels: [String: String] = [:]
  /// The targets of links from the text to notes.
  private(set) var references: Set<String> = []

  private struct Link {
    var target: String
    var names: [String]
    var text: String
  }

  init(_ page: HTMLNode) {
    var links: [Link] = []
    Self.collect(page, within: [], into: &links)
    var byTarget: [String: Int] = [:]
    for (index, link) in links.enumerated() where byTarget[link.target] == nil { byTarget[link.target] = index }
    for (index, link) in links.enumerated() {
      // A second link points to a name of this one, or to an element around it; a link to a note has a short label.
      guard link.text.utf8.count <= 8, let name = link.names.first(where: { byTarget[$0].map { $0 > index } ?? false }),
        let back = byTarget[name], links[back].names.contains(link.target)
      else { continue }
      references.insert(link.target)
      labels[name] = link.text.filter { !"[]()".contains($0) }
    }
  }

  private static func collect(_ node: HTMLNode, within names: [String], into links: inout [Link]) {
    guard node.innerLinks > 0 else { return }
    // Only the nearest few names: a note's own element, not the page's.
    let own = [node.attributes["id"], node.attributes["name"]].compactMap(\.self)
    let names = Array((names + own).suffix(4))
    if node.name == "a", let target = node.attributes["href"], target.hasPrefix("#"), target.utf8.count > 1 {
      links.append(Link(target: String(target.dropFirst()), names: names, text: node.text))
    }
    for child in node.children { collect(child, within: names, into: &links) }
  }

  /// Whether a link is one of a pair: its label is no word of the text.
  func isPart(_ node: HTMLNode) -> (isReference: Bool, label: String?)? {
    guard node.name == "a", let href = node.attributes["href"], href.hasPrefix("#") else { return nil }
    let target = String(href.dropFirst())
    if let label = labels[target] { return (false, label) }
    return references.contains(target) && node.text.utf8.count <= 8 ? (true, nil) : nil
  }
}
