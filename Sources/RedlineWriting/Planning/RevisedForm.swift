import PackagedXML
import PlanModel

/// What the Word file of the revised version shows and a plan does not say: where each unit is in it, and how it is printed.
struct RevisedForm: Hashable {
  /// For rows, the paragraphs in each column: behind a cell that spans some, these have none.
  var cells: [Int: [[String]]] = [:]
  /// The units in text boxes.
  var boxes: Set<Int> = []
  /// The units in a paragraph of several lines.
  var lines: Set<Int> = []
  /// What is typed before the words of a unit in its line: a bullet, a number, or nothing.
  var typed: [Int: String] = [:]
  /// The units whose paragraphs Word numbers or puts bullets on.
  var automatic: Set<Int> = []
  /// The units whose paragraphs hold an equation.
  var equations: Set<Int> = []
  /// The units that are paragraphs of a cell of a row that is a unit itself.
  var riders: [Int: Rider] = [:]
  /// The paragraphs that are no unit, such as those of a contents page, by number.
  var asides: [Aside] = []

  struct Rider: Hashable {
    /// The revised unit of the row.
    var row: Int
    var cell: Int
  }

  struct Aside: Hashable {
    var text: String
    var number: Int
  }
}

extension RevisedForm {
  /// Reads the form of `units`, whose places are those in this very file.
  init(of units: [PlanUnit], in file: WordFile) throws(RedlineError) {
    let survey = StorySurvey(try file.tree(file.main))
    let lists = ListStyles(try file.tree(kind: "styles"))
    let body = units.enumerated().filter { $0.element.place.part == "document" && !$0.element.isNote && !$0.element.isProperty }
    let carriers = Carriers(body.map { ($0.offset, $0.element) }, in: survey)
    var rows: [Int: Int] = [:]
    for (index, unit) in body where unit.isRow {
      guard case .row(let number) = carriers.carriers[index], let row = survey.rows[number], row.depth == 0 else { continue }
      rows[number] = index
      cells[index] = zip(row.cells, row.spans).flatMap { cell, span in
        [cell.map { survey.paragraphs[$0].text.words }.filter { !$0.isEmpty }] + Array(repeating: [], count: max(0, min(span, 64) - 1))
      }
    }
    for (index, unit) in body where !unit.isRow {
      guard let start = carriers.found[index]?.starts.first, let prefix = carriers.typed[index] else {
        let paragraphs = survey.paragraphsByNumber[unit.place.paragraph] ?? []
        if paragraphs.contains(where: { survey.paragraphs[$0].text.hasEquation }) { equations.insert(index) }
        continue
      }
      take(index, survey.paragraphs[start.paragraph], prefix, lists)
      if let number = survey.paragraphs[start.paragraph].place.rows.first, let row = rows[number],
        let cell = survey.rows[number]?.cells.firstIndex(where: { $0.contains(start.paragraph) })
      {
        riders[index] = Rider(row: row, cell: cell)
      }
    }
    asides = carriers.asides.map { Aside(text: survey.paragraphs[$0].text.words, number: survey.paragraphs[$0].place.number) }
  }

  private mutating func take(_ index: Int, _ paragraph: StorySurvey.Paragraph, _ prefix: Range<Int>, _ lists: ListStyles) {
    let text = paragraph.text
    if paragraph.isInBox { boxes.insert(index) }
    if text.hasLines { lines.insert(index) }
    if text.hasEquation { equations.insert(index) }
    if lists.number(paragraph.properties) { automatic.insert(index) }
    typed[index] = String(decoding: text.bytes[prefix], as: UTF8.self)
  }
}

/// The paragraph styles that Word numbers or puts bullets on (ECMA-376 Part 1, 17.3.1.19).
struct ListStyles {
  private let numbered: Set<String>
  /// The style of a title.
  let title: String?

  init(_ styles: XMLElement?) {
    let all = styles?.children("w:style") ?? []
    title = all.first { $0["w:type"] == "paragraph" && $0.first("w:name")?["w:val"]?.lowercased() == "title" }?["w:styleId"]
    let known = Dictionary(all.compactMap { style in style["w:styleId"].map { ($0, style) } }) { first, _ in first }
    numbered = Set(
      known.keys.filter { id in
        var style = known[id]
        // A style that says nothing does as the one that it is based on; a ring of them ends.
        for _ in 0..<64 {
          if let own = Self.isNumbered(style?.first("w:pPr")) { return own }
          style = style?.first("w:basedOn")?["w:val"].flatMap { known[$0] }
        }
        return false
      })
  }

  /// Whether a paragraph with these properties is numbered.
  func number(_ properties: XMLElement?) -> Bool {
    if let own = Self.isNumbered(properties) { return own }
    return properties?.first("w:pStyle")?["w:val"].map(numbered.contains) ?? false
  }

  /// What the properties themselves say; nil where they say nothing.
  private static func isNumbered(_ properties: XMLElement?) -> Bool? {
    guard let list = properties?.first("w:numPr") else { return nil }
    return list.first("w:numId")?["w:val"].map { $0 != "0" } ?? true
  }
}
