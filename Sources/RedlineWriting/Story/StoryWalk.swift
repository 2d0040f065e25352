import PackagedXML

/// What is done with the paragraphs, rows and tables of a story, in the order of the source.
protocol StoryVisitor {
  /// Visits a paragraph, its text boxes visited already. The result replaces it.
  mutating func paragraph(_ element: XMLElement, at place: StoryPlace) -> [XMLElement]
  /// A row, its cells visited already.
  mutating func row(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement]
  /// A table, its rows visited already.
  mutating func table(_ element: XMLElement, at index: Int, in place: StoryPlace) -> [XMLElement]
}

/// The position of the walk. Indices count from 0 through the whole part, in the order of start tags.
struct StoryPlace {
  /// The number that a ``Place`` gives, counted from 1: rows count once, and the paragraphs in them not at all.
  var number = 0
  /// The index among all paragraphs.
  var paragraph = -1
  /// The open tables, rows and cells, from the outermost in.
  var tables: [Int] = []
  var rows: [Int] = []
  var cells: [Int] = []
  /// What holds the paragraph: the part, a cell, a text box or a note.
  var container = 0
  /// The identifier of the note that it is in.
  var note: String?
  /// Whether the container is a text box.
  var isInBox = false
}

/// Goes through a story as the reader of plans does, so that a place means the same to both, and puts it together again.
struct StoryWalk<Visitor: StoryVisitor> {
  var visitor: Visitor
  /// The identifiers of the notes that are read; nil where the part holds none.
  let notes: Set<String>?
  private var place = StoryPlace()
  private var paragraphs = 0
  private var tables = 0
  private var rows = 0
  private var cells = 0
  private var containers = 0

  init(_ visitor: Visitor, notes: Set<String>? = nil) {
    self.visitor = visitor
    self.notes = notes
  }

  /// The story's root, put together again.
  mutating func run(_ root: XMLElement) -> XMLElement { rewritten(root) }

  private mutating func rewritten(_ element: XMLElement) -> XMLElement {
    var result = element
    result.content = []
    result.content.reserveCapacity(element.content.count)
    for item in element.content {
      guard case .element(let child) = item else {
        result.content.append(item)
        continue
      }
      result.content += visit(child).map { .element($0) }
    }
    return result
  }

  private mutating func visit(_ element: XMLElement) -> [XMLElement] {
    switch element.name {
    case "w:p": return paragraph(element)
    case "w:tbl": return table(element)
    case "w:tr" where !place.tables.isEmpty: return row(element)
    case "w:tc" where !place.tables.isEmpty: return [inContainer(element) { $0.cells.append($1) }]
    case "w:footnote", "w:endnote":
      guard let notes, let id = element["w:id"], notes.contains(id) else { return [element] }
      return [inContainer(element) { place, _ in place.note = id }]
    default: return StoryNames.containers.contains(element.name) ? [rewritten(element)] : [element]
    }
  }

  private mutating func paragraph(_ element: XMLElement) -> [XMLElement] {
    if place.rows.isEmpty { place.number += 1 }
    place.paragraph = paragraphs
    paragraphs += 1
    let own = place
    return visitor.paragraph(boxes(in: element), at: own)
  }

  private mutating func table(_ element: XMLElement) -> [XMLElement] {
    let (outside, index) = (place, tables)
    tables += 1
    place.tables.append(index)
    let inner = rewritten(element)
    restore(outside)
    return visitor.table(inner, at: index, in: outside)
  }

  private mutating func row(_ element: XMLElement) -> [XMLElement] {
    if place.rows.isEmpty { place.number += 1 }
    let (outside, index) = (place, rows)
    rows += 1
    place.rows.append(index)
    let inner = rewritten(element)
    restore(outside)
    return visitor.row(inner, at: index, in: place)
  }

  private mutating func inContainer(_ element: XMLElement, _ enter: (inout StoryPlace, Int) -> Void) -> XMLElement {
    let outside = place
    containers += 1
    place.container = containers
    enter(&place, cells)
    if element.name == "w:tc" { cells += 1 }
    let inner = rewritten(element)
    restore(outside)
    return inner
  }

  /// Goes back to what is around, but keeps the count.
  private mutating func restore(_ outside: StoryPlace) {
    let number = place.number
    place = outside
    place.number = number
  }

  // MARK: Text boxes

  /// A paragraph, or what is in it, with the text boxes that hang on it visited.
  private mutating func boxes(in element: XMLElement) -> XMLElement {
    guard element.name != "w:t", element.content.contains(where: { if case .element = $0 { true } else { false } }) else { return element }
    switch element.name {
    case "w:txbxContent":
      let outside = place
      containers += 1
      place.container = containers
      place.isInBox = true
      let inner = rewritten(element)
      restore(outside)
      return inner
    case "mc:AlternateContent": return alternatives(element)
    default: break
    }
    var result = element
    for index in element.content.indices {
      guard case .element(let child) = element.content[index], leadsOn(child) else { continue }
      result.content[index] = .element(boxes(in: child))
    }
    return result
  }

  private func leadsOn(_ element: XMLElement) -> Bool {
    element.name == "w:r" || element.name == "w:txbxContent" || element.name == "mc:AlternateContent"
      || StoryNames.drawings.contains(element.name) || StoryNames.containers.contains(element.name)
  }

  /// The first choice that is understood, or the fallback. Where a text box changed, its twin in the fallback would have another text.
  private mutating func alternatives(_ element: XMLElement) -> XMLElement {
    let chosen = element.content.firstIndex { item in
      guard case .element(let child) = item else { return false }
      return child.name == "mc:Fallback" || child.name == "mc:Choice" && Self.isUnderstood(child)
    }
    guard let chosen, case .element(let branch) = element.content[chosen] else { return element }
    var inner = branch
    for index in branch.content.indices {
      if case .element(let child) = branch.content[index], leadsOn(child) { inner.content[index] = .element(boxes(in: child)) }
    }
    guard inner != branch else { return element }
    var result = element
    result.content[chosen] = .element(inner)
    return branch.name == "mc:Choice" ? result.without(["mc:Fallback"]) : result
  }

  private static func isUnderstood(_ choice: XMLElement) -> Bool {
    choice["Requires"]?.split(separator: " ").allSatisfy { StoryNames.understood.contains($0) } ?? false
  }
}
