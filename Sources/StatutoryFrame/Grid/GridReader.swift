import PlanLanguage
import PlanModel

/// Reads a plan for the heads of s.7(1): by its headings, its structure and its words.
struct GridReader {
  private let headings = PhraseIndex(HeadVocabulary.standard.map { ($0.head, $0.inHeadings) })
  private let sentences = PhraseIndex(HeadVocabulary.standard.map { ($0.head, $0.inSentences) })

  /// A cell for each head, in the order of the Act.
  func cells(of plan: Plan) -> [PlanContentGrid.Cell] {
    var columns = Dictionary(uniqueKeysWithValues: PlanContentHead.allCases.map { ($0, CellBuilder()) })
    columns[.objectives] = objectives(of: plan)
    var headingHeads: [String: Set<PlanContentHead>] = [:]
    for unit in plan.units where unit.isStatement {
      let title = heads(of: unit.divisionKind == .objective ? "" : unit.objective, remembered: &headingHeads)
      let subheading = heads(of: unit.subheading ?? "", remembered: &headingHeads)
      for sentence in Sentences.of(unit.text) {
        let terms = sentences.terms(in: WordHashes(sentence)).map { sentences.terms[$0] }
        for (head, evidence) in self.evidence(for: unit, title: title, subheading: subheading, terms: terms) {
          let under = subheading.contains(head) ? unit.subheading ?? unit.objective : unit.objective
          columns[head, default: CellBuilder()].add(
            sentence, of: unit, under: under, evidence: evidence, terms: terms.lazy.filter { $0.head == head }.map(\.name))
        }
      }
    }
    return PlanContentHead.allCases.map { columns[$0]?.cell(order: order(of: $0)) ?? PlanContentGrid.Cell() }
  }

  /// The heads that a sentence concerns, each with its strongest evidence, in the order of the Act.
  private func evidence(
    for unit: PlanUnit, title: Set<PlanContentHead>, subheading: Set<PlanContentHead>, terms: [PhraseIndex.Entry]
  ) -> [(PlanContentHead, PlanContentGrid.Evidence)] {
    PlanContentHead.allCases.compactMap { head in
      if head == .objectives { return nil }
      if subheading.contains(head) || title.contains(head) { return (head, .heading) }
      if head == .measures && unit.role == .measure && unit.kind == .commitment { return (head, .structure) }
      if head == .policing && unit.isForChiefOfficer { return (head, .structure) }
      return terms.contains { $0.head == head } ? (head, .wording) : nil
    }
  }

  private func heads(of heading: String, remembered: inout [String: Set<PlanContentHead>]) -> Set<PlanContentHead> {
    if heading.isEmpty { return [] }
    if let known = remembered[heading] { return known }
    let found = Set(headings.terms(in: WordHashes(heading)).map { headings.terms[$0].head })
    remembered[heading] = found
    return found
  }

  private func objectives(of plan: Plan) -> CellBuilder {
    var cell = CellBuilder()
    for (index, division) in plan.divisions.enumerated() where division.kind == .objective {
      let place = division.heading?.place ?? Place(paragraph: 0)
      let unit = PlanUnit(kind: .heading, text: division.title, division: index, objective: division.title, place: place)
      cell.add(division.title[...], of: unit, under: division.title, evidence: .structure, terms: [])
    }
    return cell
  }

  private func order(of head: PlanContentHead) -> [String] { sentences.terms.filter { $0.head == head }.map(\.name) }
}

/// Gathers the findings of one cell.
private struct CellBuilder {
  private var findings: [PlanContentGrid.Finding] = []
  private var positions: [String: Int] = [:]
  private var terms: Set<String> = []

  mutating func add(
    _ sentence: Substring, of unit: PlanUnit, under: String, evidence: PlanContentGrid.Evidence, terms: some Sequence<String>
  ) {
    self.terms.formUnion(terms)
    let key = "\(unit.division) \(under)"
    if let position = positions[key] {
      findings[position].count += 1
      if evidence.isStronger(than: findings[position].evidence) { findings[position].evidence = evidence }
    } else {
      positions[key] = findings.count
      findings.append(
        PlanContentGrid.Finding(under: under, evidence: evidence, count: 1, sample: String(sentence), place: unit.place))
    }
  }

  func cell(order: [String]) -> PlanContentGrid.Cell { PlanContentGrid.Cell(findings: findings, terms: order.filter(terms.contains)) }
}

extension PlanContentGrid.Evidence {
  fileprivate func isStronger(than other: PlanContentGrid.Evidence) -> Bool {
    let strength: [PlanContentGrid.Evidence] = [.wording, .structure, .heading]
    return (strength.firstIndex(of: self) ?? 0) > (strength.firstIndex(of: other) ?? 0)
  }
}

extension PlanUnit {
  /// Whether it says something: a commitment, a paragraph, a table row or a note, not a title, heading or lead-in.
  fileprivate var isStatement: Bool {
    switch kind {
    case .commitment, .narrative, .tableRow, .note: true
    case .title, .heading, .leadIn: false
    }
  }

  /// Whether it is a commitment of the chief officer, alone or with the body.
  fileprivate var isForChiefOfficer: Bool {
    kind == .commitment && (responsible == .chiefOfficer || responsible == .joint)
  }
}
