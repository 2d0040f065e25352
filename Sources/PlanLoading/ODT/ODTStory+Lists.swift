import PackagedXML
import PlanModel

extension ODTStory {
  /// A list (ODF 1.3 part 3, 5.3.1): its items, and the lists in them.
  mutating func list(_ element: XMLElement, within outer: StoredChange.ListPosition?) {
    let level = outer.map { $0.level + 1 } ?? 0
    let style = element["text:style-name"] ?? outer?.style
    let surrounding = lists.current
    if outer == nil || style != outer?.style { beginList(element, style: style) }
    for item in element.children {
      guard item.name == "text:list-item" || item.name == "text:list-header" else { continue }
      var position = StoredChange.ListPosition(style: style, level: level, isLabelled: item.name == "text:list-item")
      position.startValue = startValue(of: item)
      for child in item.children {
        if child.name == "text:number" { continue }
        block(child, list: position)
        if child.name == "text:p" || child.name == "text:h" { (position.isLabelled, position.startValue) = (false, nil) }
      }
    }
    lists.current = surrounding
  }

  /// A paragraph that names its own list and level (ODF 1.3 part 3, 5.3.6).
  mutating func numberedParagraph(_ element: XMLElement) {
    let level = element["text:level"]?.boundedInteger ?? 1
    let style = element["text:style-name"]
    lists.current = lists.ofStyle[style ?? ""] ?? lists.next()
    lists.ofStyle[style ?? ""] = lists.current
    let position = StoredChange.ListPosition(style: style, level: level - 1, startValue: startValue(of: element))
    for child in element.children where child.name != "text:number" { block(child, list: position) }
  }

  /// The number that an item begins at; one that no list can have is noted, and counted as 1.
  private mutating func startValue(of element: XMLElement) -> Int? {
    guard let text = element["text:start-value"], text.isNumberOutOfBounds else { return element["text:start-value"]?.boundedInteger }
    findings.noteListNumber(at: place)
    return 1
  }

  /// Gives the list a number: that of the list which it goes on with, or another.
  private mutating func beginList(_ element: XMLElement, style: String?) {
    let continued: Int?
    if let identifier = element["text:continue-list"] {
      continued = lists.ofIdentifier[identifier]
    } else if element["text:continue-numbering"] == "true" {
      continued = lists.ofStyle[style ?? ""]
    } else {
      continued = nil
    }
    lists.current = continued ?? lists.next()
    lists.ofStyle[style ?? ""] = lists.current
    if let identifier = element["xml:id"] { lists.ofIdentifier[identifier] = lists.current }
  }

  /// The list at a position, as the counters know it; nil where its style is not there.
  mutating func instance(at position: StoredChange.ListPosition) -> (number: Int, instance: ListInstance, level: Int)? {
    // A list that names no style is one of bullets, as office programs show it.
    guard let levels = position.style == nil ? ListLevel.bullets : styles.list(position.style), levels.indices.contains(position.level)
    else { return nil }
    let number = lists.current == 0 ? lists.ofStyle[position.style ?? ""] ?? 0 : lists.current
    guard let start = position.startValue, position.isLabelled else {
      return (number, ListInstance(abstract: number, levels: levels), position.level)
    }
    // A number of its own makes the counter begin anew, once.
    return (-1 - lists.next(), ListInstance(abstract: number, levels: levels, startOverrides: [position.level: start]), position.level)
  }
}
