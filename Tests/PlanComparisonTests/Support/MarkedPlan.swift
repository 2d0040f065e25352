import PlanModel

/// A plan written on one screen, for tests.
///
/// `# ` opens an objective, `## ` a sub-heading; a line that ends in `:` is a lead-in; `- ` is a commitment, `  - ` one below it; `| ` opens a
/// table row; `^ ` is a note; anything else is narrative. A label is in square brackets: `- [3.2] Fund cameras`. Keycaps such as 1️⃣ before the
/// words name a unit for what the test expects, and are no part of them.
struct MarkedPlan {
  private(set) var plan = Plan()
  /// The marks of each unit, by its place.
  private(set) var marks: [Int: String] = [:]

  init(_ text: String) {
    plan.divisions = [Division(kind: .introduction)]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      append(String(line), at: Place(paragraph: number + 1))
    }
    if plan.divisions[0].sections.isEmpty, plan.divisions.count > 1 { plan.divisions.removeFirst() }
  }

  private mutating func append(_ line: String, at place: Place) {
    if let words = rest(of: line, after: "## ", at: place) {
      sections.append(Section(heading: Heading(text: words.text, level: 2, place: place)))
    } else if let words = rest(of: line, after: "# ", at: place) {
      let heading = Heading(label: words.label, text: words.text, level: 1, place: place)
      plan.divisions.append(Division(kind: .objective, heading: heading))
    } else if let words = rest(of: line, after: "  - ", at: place) {
      appendChild(Commitment(label: words.label, text: words.text, place: place))
    } else if let words = rest(of: line, after: "- ", at: place) {
      append(.commitment(Commitment(label: words.label, text: words.text, place: place)))
    } else if let words = rest(of: line, after: "| ", at: place) {
      appendRow(FigureTable.Row(cells: words.text.split(separator: "|").map(Self.trimmed), place: place))
    } else if let words = rest(of: line, after: "^ ", at: place) {
      append(.note(Paragraph(label: words.label, text: words.text, place: place)))
    } else if line.hasSuffix(":"), let words = rest(of: line, after: "", at: place) {
      let leadIn = LeadIn(text: words.text, responsible: .unknown, role: .commitment, place: place)
      if sections.last?.leadIn == nil, sections.last?.items.isEmpty == true {
        sections[sections.count - 1].leadIn = leadIn
      } else {
        sections.append(Section(leadIn: leadIn))
      }
    } else if let words = rest(of: line, after: "", at: place) {
      append(.narrative(Paragraph(label: words.label, text: words.text, place: place)))
    }
  }

  private var sections: [Section] {
    get { plan.divisions[plan.divisions.count - 1].sections }
    set { plan.divisions[plan.divisions.count - 1].sections = newValue }
  }

  private mutating func append(_ item: Section.Item) {
    if sections.isEmpty { sections.append(Section()) }
    sections[sections.count - 1].items.append(item)
  }

  private mutating func appendChild(_ child: Commitment) {
    guard case .commitment(var parent) = sections.last?.items.last else { return append(.commitment(child)) }
    parent.children.append(child)
    sections[sections.count - 1].items[sections[sections.count - 1].items.count - 1] = .commitment(parent)
  }

  private mutating func appendRow(_ row: FigureTable.Row) {
    guard case .table(var table) = sections.last?.items.last else { return append(.table(FigureTable(rows: [row], place: row.place))) }
    table.rows.append(row)
    sections[sections.count - 1].items[sections[sections.count - 1].items.count - 1] = .table(table)
  }

  /// The words after a sign, without marks and label, which are noted.
  private mutating func rest(of line: String, after sign: String, at place: Place) -> (text: String, label: String?)? {
    guard line.hasPrefix(sign) else { return nil }
    var words = line.dropFirst(sign.count)
    var mark = ""
    while let first = words.first, first.unicodeScalars.contains("\u{20E3}") {
      mark.append(words.removeFirst())
    }
    if !mark.isEmpty { marks[place.paragraph] = mark }
    var label: String?
    if words.first == "[", let end = words.firstIndex(of: "]") {
      label = String(words[words.index(after: words.startIndex)..<end])
      words = words[words.index(after: end)...]
    }
    return (Self.trimmed(words), label)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
