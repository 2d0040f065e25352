import PlanLanguage
import PlanModel
import PlanLoading

/// One paragraph, list item or table on its way from blocks to a plan, with what its look and its words show.
struct OutlineLine {
  /// What it is, as far as is known.
  var kind: Kind
  /// The words, trimmed; empty for a table.
  private(set) var text: String
  /// The printed number or name before the words; nil for a plain bullet.
  var label: String?
  /// The name of its style.
  var style: String?
  /// Whether all its words are bold.
  var isBold = false
  /// Who must act by the head of its column, for what was laid out in a table.
  var columnBody: ResponsibleBody?
  /// The parts of the row of a delivery table that it is; nil where it is none.
  var row: [Commitment.Part]?
  /// The size of its letters in points, where the source says.
  var typeSize: Double?
  /// Whether its letters are shown as capitals, whatever they are typed as.
  var isShownInCapitals = false
  /// Whether it is the head of a row below the head of its column.
  var isBelowHead = false
  /// Its place in the source.
  var place: Place
  /// What it looks like.
  private(set) var shape: LineShape

  /// What a line is.
  package enum Kind: Hashable {
    /// A heading by style or sign; level 1 is the highest.
    case heading(level: Int)
    /// The head of a row or column of a table that was laid out as text.
    case tableHead
    case paragraph
    /// A list item; level 0 is the outermost.
    case item(level: Int, isNumbered: Bool)
    case table(FigureTable)
    case note
    case contentsLine
    case furniture
  }

  init(kind: Kind, text: String, label: String? = nil, style: String? = nil, isBold: Bool = false, place: Place) {
    self.kind = kind
    self.text = text
    self.label = label
    self.style = style
    self.isBold = isBold
    self.place = place
    self.shape = LineShape(text)
  }

  /// Gives the line other words.
  mutating func reword(_ words: String) {
    text = words
    shape = LineShape(words)
  }

  var isItem: Bool { if case .item = kind { true } else { false } }
  var isTable: Bool { if case .table = kind { true } else { false } }
  var isStyledHeading: Bool { if case .heading = kind { true } else { false } }
  var isParagraph: Bool { kind == .paragraph }

  /// Whether its style calls it a title.
  var isStyledTitle: Bool { style.map { FoldedText($0).hasPrefix(anyOf: ["title", "teitl"]) } ?? false }

  /// Whether it is a numbered list item.
  var isNumberedItem: Bool { if case .item(_, isNumbered: true) = kind { true } else { false } }

  /// Whether it is a paragraph of running text: a sentence with its stop, or long.
  var isBody: Bool { isParagraph && (shape.words > 14 || shape.closing == .stop || shape.hasSeveralSentences) }

  /// Whether it is a quotation, with the name of who said it or without: "“They came.” Shopkeeper, Tern Bridge".
  var opensQuotation: Bool {
    guard let first = text.first, first == "“" || first == "\"" else { return false }
    return text.dropFirst().contains { $0 == "”" || $0 == "\"" }
      && (text.last == "”" || text.last == "\"" || shape.hasSeveralSentences || text.contains(".”"))
  }

  /// Whether it is short enough for a title.
  var isShort: Bool { shape.words <= 14 && text.utf8.count <= 130 && !shape.hasTab }
}

/// What a line proves to be in the plan.
enum LineRole: Hashable {
  /// Not decided yet; in the end, narrative.
  case undecided
  /// A heading; level 1 is the highest.
  case heading(level: Int)
  /// A lead-in.
  case leadIn
  /// A commitment at a depth.
  case item(depth: Int)
  /// Running text.
  case narrative
  /// A table.
  case table
  /// A footnote or endnote.
  case note

  var isHeading: Bool { if case .heading = self { true } else { false } }
  var isItem: Bool { if case .item = self { true } else { false } }
}
