import PackagedXML
import PlanModel

/// A change that an OpenDocument text keeps apart from its words (ODF 1.3 part 3, 5.5): who made it, and the words that it took out.
struct StoredChange {
  /// The kind of change, its author and its date.
  var mark: Mark
  /// The paragraphs and tables that were taken out; of a deletion within one paragraph, that one.
  var content: [Piece]

  /// A paragraph or table that was deleted, with the list that it was in.
  struct Piece {
    var element: XMLElement
    var list: ListPosition?
  }

  /// The position of a paragraph among lists.
  struct ListPosition: Hashable {
    /// The style of the list, inherited from the lists around it.
    var style: String?
    /// The level, 0 for the outermost.
    var level: Int
    /// Whether it is the first paragraph of its item, which has the label.
    var isLabelled = true
    /// The number at which the item begins anew, where it says one.
    var startValue: Int?
  }

  /// Reads a `text:changed-region`; nil where it holds no change that is known.
  init?(_ region: XMLElement) {
    guard let change = region.children.first, let kind = Self.kind(change.name) else { return nil }
    let author = change.first("office:change-info")
    mark = Mark(
      kind: kind, source: .tracked, author: author?.first("dc:creator")?.text, date: author?.first("dc:date")?.text)
    content = kind == .deleted ? Self.pieces(change, in: nil) : []
  }

  private static func kind(_ name: String) -> DeclaredChange.Kind? {
    switch name {
    case "text:insertion": .inserted
    case "text:deletion": .deleted
    case "text:format-change": .formatting
    default: nil
    }
  }

  /// The paragraphs and tables in an element, out of their lists and sections.
  private static func pieces(_ element: XMLElement, in list: ListPosition?) -> [Piece] {
    var pieces: [Piece] = []
    var isLabelled = list?.isLabelled ?? true
    for child in element.children where child.name != "office:change-info" {
      switch child.name {
      case "text:list":
        let level = list.map { $0.level + 1 } ?? 0
        let inner = ListPosition(style: child["text:style-name"] ?? list?.style, level: level)
        for item in child.children {
          var own = inner
          own.isLabelled = item.name == "text:list-item"
          own.startValue = item["text:start-value"]?.boundedInteger
          pieces += Self.pieces(item, in: own)
        }
      case "text:section", "text:index-body": pieces += Self.pieces(child, in: list)
      default:
        var own = list
        own?.isLabelled = isLabelled
        isLabelled = false
        pieces.append(Piece(element: child, list: own))
      }
    }
    return pieces
  }
}
