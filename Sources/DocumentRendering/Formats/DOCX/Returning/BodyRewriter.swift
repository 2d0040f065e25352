import PackagedXML

/// What is to be altered in the body of a draft, by the numbers of its paragraphs.
struct BodyAlterations {
  /// The words to put in place of a paragraph's.
  var replaced: [Int: [XMLElement.Content]] = [:]
  /// The paragraphs to leave out.
  var dropped: Set<Int> = []
  /// What to put after a paragraph, in the same cell.
  var after: [Int: [XMLElement]] = [:]
  /// The rows to put after the row of a paragraph.
  var afterRow: [Int: [XMLElement]] = [:]
  /// What to put after a paragraph, or after the table that it is in; under ``start`` what to put first.
  var afterBlock: [Int: [XMLElement]] = [:]

  /// The number that means the place before all paragraphs.
  static let start = -1
}

/// Alters the body of a draft paragraph by paragraph.
struct BodyRewriter {
  let alterations: BodyAlterations
  /// Whether a drafted paragraph has no words.
  let isEmpty: (Int) -> Bool

  /// The document with its body altered.
  func rewritten(_ document: XMLElement) -> XMLElement {
    var result = document
    result.content = document.content.map { item -> XMLElement.Content in
      guard case .element(var body) = item, body.name == "w:body" else { return item }
      body.content = elements(alterations.afterBlock[BodyAlterations.start]) + blocks(body, isTop: true)
      return .element(body)
    }
    return result.withoutDeadLinks(to: Set(result.all("w:bookmarkStart").compactMap { $0["w:name"] }))
  }

  private func blocks(_ container: XMLElement, isTop: Bool) -> [XMLElement.Content] {
    container.content.flatMap { item -> [XMLElement.Content] in
      guard case .element(let child) = item else { return [item] }
      switch child.name {
      case "w:p": return paragraph(child, isTop: isTop)
      case "w:tbl":
        let table = table(child)
        return (table.children("w:tr").isEmpty ? [] : [.element(table)])
          + (isTop ? child.ordinals.flatMap { elements(alterations.afterBlock[$0]) } : [])
      case "w:sdt", "w:sdtContent":
        var control = child
        control.content = blocks(child, isTop: isTop)
        return [.element(control)]
      default: return [item]
      }
    }
  }

  private func paragraph(_ paragraph: XMLElement, isTop: Bool) -> [XMLElement.Content] {
    guard let ordinal = paragraph.ordinals.first else { return [.element(paragraph)] }
    var kept: [XMLElement.Content] = [.element(paragraph)]
    if alterations.dropped.contains(ordinal) {
      kept = isTop ? [] : [.element(paragraph.holding([]))]
    } else if let runs = alterations.replaced[ordinal] {
      kept = [.element(paragraph.holding(runs))]
    }
    return kept + elements(alterations.after[ordinal]) + (isTop ? elements(alterations.afterBlock[ordinal]) : [])
  }

  private func table(_ table: XMLElement) -> XMLElement {
    var result = table
    result.content = table.content.flatMap { item -> [XMLElement.Content] in
      guard case .element(let row) = item, row.name == "w:tr" else { return [item] }
      let ordinals = row.ordinals
      let isDropped =
        ordinals.contains(where: alterations.dropped.contains)
        && ordinals.allSatisfy { alterations.dropped.contains($0) || isEmpty($0) && alterations.replaced[$0] == nil }
      var kept = row
      kept.content = row.content.map { item in
        guard case .element(var cell) = item, cell.name == "w:tc" else { return item }
        cell.content = blocks(cell, isTop: false)
        return .element(cell)
      }
      return (isDropped ? [] : [.element(kept)]) + ordinals.flatMap { elements(alterations.afterRow[$0]) }
    }
    return result
  }

  private func elements(_ elements: [XMLElement]?) -> [XMLElement.Content] { (elements ?? []).map { .element($0) } }
}

extension XMLElement {
  /// The element with links to places that are gone as plain words.
  fileprivate func withoutDeadLinks(to places: Set<String>) -> XMLElement {
    var result = self
    result.content = content.flatMap { item -> [XMLElement.Content] in
      guard case .element(let child) = item else { return [item] }
      let kept = child.withoutDeadLinks(to: places)
      let isDead = child.name == "w:hyperlink" && child["w:anchor"].map { !places.contains($0) } ?? false
      return isDead ? kept.content : [.element(kept)]
    }
    return result
  }

  /// The numbers of the drafted paragraphs in it, in order.
  fileprivate var ordinals: [Int] { all("w:bookmarkStart").compactMap { $0["w:name"].flatMap(PaperMark.init(name:))?.ordinal } }

  /// The paragraph with other words: its properties and bookmarks stay.
  fileprivate func holding(_ runs: [XMLElement.Content]) -> XMLElement {
    var result = self
    func isKept(_ item: XMLElement.Content, _ names: [String]) -> Bool {
      if case .element(let child) = item { names.contains(child.name) } else { false }
    }
    result.content =
      content.filter { isKept($0, ["w:pPr"]) } + content.filter { isKept($0, ["w:bookmarkStart"]) } + runs
      + content.filter { isKept($0, ["w:bookmarkEnd"]) }
    return result
  }
}
