import PackagedXML
import PlanModel

/// Turns a tree that follows the schema into a plan.
struct PlanXMLTree {
  private var places = PlanXMLPlaces()

  mutating func plan(_ root: XMLElement) -> Plan {
    var metadata = metadata(root.first("metadata") ?? XMLElement("metadata"))
    metadata.language = root["xml:lang"]
    var divisions: [Division] = []
    for child in root.children {
      if let kind = PlanXMLVocabulary.divisions[child.name] { divisions.append(division(child, kind)) }
    }
    return Plan(metadata: metadata, divisions: divisions)
  }

  private mutating func metadata(_ element: XMLElement) -> PlanMetadata {
    func words(_ name: String) -> String? { element.first(name)?.words }
    return PlanMetadata(
      title: element.first("title").map { PlanMetadata.Title(text: $0.words, place: places.place(of: $0)) }, area: words("area"),
      body: words("body"), versionLabel: words("version"), role: words("role").flatMap { PlanXMLVocabulary.versionRoles[$0] },
      date: words("date"), author: words("author"), planningPeriod: words("planning-period"))
  }

  private mutating func division(_ element: XMLElement, _ kind: Division.Kind) -> Division {
    var division = Division(kind: kind, localTerm: element["term"])
    var opening = Section()
    for child in element.children {
      switch child.name {
      case "heading": division.heading = heading(child, level: 1)
      case "section":
        closeOpening(&opening, in: &division)
        division.sections.append(section(child))
      default: if let item = item(child) { opening.items.append(item) }
      }
    }
    closeOpening(&opening, in: &division)
    return division
  }

  /// Content before the first section makes a section of its own.
  private func closeOpening(_ opening: inout Section, in division: inout Division) {
    if !opening.items.isEmpty { division.sections.append(opening) }
    opening = Section()
  }

  private mutating func section(_ element: XMLElement) -> Section {
    var section = Section()
    for child in element.children {
      switch child.name {
      case "heading": section.heading = heading(child, level: 2)
      case "lead-in": section.leadIn = leadIn(child)
      default: if let item = item(child) { section.items.append(item) }
      }
    }
    return section
  }

  private mutating func heading(_ element: XMLElement, level: Int) -> Heading {
    Heading(label: element["label"], text: element.words, level: element.count("level") ?? level, place: places.place(of: element))
  }

  private mutating func leadIn(_ element: XMLElement) -> LeadIn {
    LeadIn(
      text: element.words, responsible: element.responsibleBody ?? .unknown,
      role: element["role"].flatMap { PlanXMLVocabulary.commitmentRoles[PlanXMLText.collapsed($0)] } ?? .commitment,
      place: places.place(of: element))
  }

  private mutating func item(_ element: XMLElement) -> Section.Item? {
    switch element.name {
    case "commitment": .commitment(commitment(element))
    case "narrative": .narrative(paragraph(element, in: PlanXMLPlaces.body))
    case "note": .note(paragraph(element, in: PlanXMLPlaces.notes))
    case "table": .table(table(element))
    default: nil
    }
  }

  private mutating func commitment(_ element: XMLElement) -> Commitment {
    var commitment = Commitment(
      label: element["label"], text: element.words, responsible: element.responsibleBody, place: places.place(of: element))
    commitment.parts = element.children.filter { $0.name == "part" }.map { part(of: $0, action: commitment.text) }
    for child in element.children where child.name == "commitment" { commitment.children.append(self.commitment(child)) }
    return commitment
  }

  private func part(of element: XMLElement, action: String) -> Commitment.Part {
    let kind = element["kind"].flatMap { Commitment.Part.Kind(rawValue: PlanXMLText.collapsed($0)) } ?? .other
    return Commitment.Part(kind: kind, name: element["name"] ?? "", text: kind == .action ? action : element.words)
  }

  private mutating func paragraph(_ element: XMLElement, in part: String) -> Paragraph {
    Paragraph(label: element["label"], text: element.words, place: places.place(of: element, in: part))
  }

  private mutating func table(_ element: XMLElement) -> FigureTable {
    var table = FigureTable(caption: element.first("caption")?.words, rows: [], place: places.place(of: element, isTable: true))
    for child in element.children where child.name != "caption" {
      table.rows.append(
        FigureTable.Row(
          cells: child.children.map(\.words), isHeader: child.name == "columns", place: places.place(of: child, in: table.place.part)))
    }
    return table
  }
}

extension XMLElement {
  /// Who must act, as the attributes say.
  fileprivate var responsibleBody: ResponsibleBody? {
    if let name = self["partner"] { return .partner(name) }
    if let name = self["board"] { return .board(name) }
    return self["responsible"].flatMap { PlanXMLVocabulary.bodies[PlanXMLText.collapsed($0)] }
  }
}
