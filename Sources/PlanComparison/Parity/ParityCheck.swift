public import PlanModel

/// Sets the Welsh and the English edition of one version side by side: divisions first, then within each the headings, lead-ins, commitments
/// and rows, by order, kind, depth, who must act, and the figures, dates and names that both languages share. Words are never compared.
public struct ParityCheck: Sendable {
  private let welsh: Side
  private let english: Side
  /// Names that both editions use: only these can be missed.
  private let sharedNames: Set<String>

  /// More pairs than this in one division are paired by their order alone.
  private static let mostPairs = 4_000_000

  /// Sets two editions side by side.
  public static func parity(of welsh: Loaded<Plan>, with english: Loaded<Plan>) -> EditionParity {
    let check = ParityCheck(welsh.value, english.value)
    let (rows, limits) = check.rows()
    return EditionParity(
      welsh: edition(welsh), english: edition(english), rows: rows, limits: limits)
  }

  private init(_ welsh: Plan, _ english: Plan) {
    self.welsh = Side(welsh)
    self.english = Side(english)
    func names(_ side: Side) -> Set<String> { Set(side.parts.flatMap { $0.flatMap(\.facts.names) }) }
    sharedNames = names(self.welsh).intersection(names(self.english))
  }

  /// The parts of a plan that have a counterpart in the other edition, by division.
  private struct Side {
    var parts: [[Part]]

    init(_ plan: Plan) {
      parts = Array(repeating: [], count: plan.divisions.count)
      for unit in plan.units where [.heading, .leadIn, .commitment, .tableRow].contains(unit.kind) && parts.indices.contains(unit.division)
      {
        parts[unit.division].append(Part(unit: unit, facts: EditionFacts(unit.text)))
      }
      parts.removeAll(where: \.isEmpty)
    }
  }

  private struct Part {
    let unit: PlanUnit
    let facts: EditionFacts
  }

  private func rows() -> (rows: [ParityRow], limits: [String]) {
    var rows: [ParityRow] = []
    var limits: [String] = []
    let pairs = Self.paired(welsh.parts.count, english.parts.count) { similarity(ofDivision: welsh.parts[$0], and: english.parts[$1]) }
    for (first, second) in pairs {
      let (left, right) = (first.map { welsh.parts[$0] } ?? [], second.map { english.parts[$0] } ?? [])
      if left.count * right.count > Self.mostPairs {
        limits.append("A division of more than \(Self.mostPairs) possible pairs was set side by side by order alone.")
        for index in 0..<max(left.count, right.count) {
          rows.append(row(index < left.count ? left[index] : nil, index < right.count ? right[index] : nil))
        }
        continue
      }
      let parts = Self.paired(left.count, right.count) { similarity(of: left[$0], and: right[$1]) }
      rows += parts.map { row($0.0.map { left[$0] }, $0.1.map { right[$0] }) }
    }
    return (rows, limits)
  }

  // MARK: Similarity

  /// The similarity of two divisions; nil where they cannot match.
  private func similarity(ofDivision left: [Part], and right: [Part]) -> Double? {
    guard let one = left.first?.unit, let other = right.first?.unit, one.divisionKind == other.divisionKind else { return nil }
    func figures(_ parts: [Part]) -> Set<String> { Set(parts.flatMap(\.facts.figures)) }
    let (a, b) = (figures(left), figures(right))
    let shared = a.isEmpty && b.isEmpty ? 0 : Double(a.intersection(b).count) / Double(max(a.union(b).count, 1))
    return 1 + shared * 2 + Double(min(left.count, right.count)) / Double(max(left.count, right.count))
  }

  private func similarity(of left: Part, and right: Part) -> Double? {
    guard left.unit.kind == right.unit.kind else { return nil }
    var score = 2.0
    score += Self.overlap(left.facts.figures, right.facts.figures) * 2
    score += Self.overlap(left.facts.months.map(String.init), right.facts.months.map(String.init))
    score += Self.overlap(left.facts.names.filter(sharedNames.contains), right.facts.names.filter(sharedNames.contains))
    score += left.unit.depth == right.unit.depth ? 0.5 : 0
    score += left.unit.responsible.isKind(of: right.unit.responsible) && left.unit.role == right.unit.role ? 1 : 0
    let lengths = (Double(left.unit.text.utf8.count), Double(right.unit.text.utf8.count))
    return score + min(lengths.0, lengths.1) / max(lengths.0, lengths.1, 1)
  }

  /// From -1, where two lists share nothing, to 1, where they are alike; zero where there is nothing to share.
  private static func overlap(_ left: [String], _ right: [String]) -> Double {
    let (a, b) = (Set(left), Set(right))
    let all = a.union(b).count
    return all == 0 ? 0 : Double(a.intersection(b).count * 2 - all) / Double(all)
  }

  /// The best pairing of two lists in their order; what has no match is alone.
  private static func paired(_ left: Int, _ right: Int, _ similarity: (Int, Int) -> Double?) -> [(Int?, Int?)] {
    var best = Array(repeating: 0.0, count: (left + 1) * (right + 1))
    var step = Array(repeating: UInt8(0), count: (left + 1) * (right + 1))
    for i in stride(from: left, through: 0, by: -1) {
      for j in stride(from: right, through: 0, by: -1) where i < left || j < right {
        let here = i * (right + 1) + j
        var (score, choice) = (-Double.infinity, UInt8(0))
        if i < left, j < right, let pair = similarity(i, j) { (score, choice) = (pair + best[here + right + 2], 1) }
        if i < left, best[here + right + 1] > score { (score, choice) = (best[here + right + 1], 2) }
        if j < right, best[here + 1] > score { (score, choice) = (best[here + 1], 3) }
        (best[here], step[here]) = (score, choice)
      }
    }
    var (i, j) = (0, 0)
    var pairs: [(Int?, Int?)] = []
    while i < left || j < right {
      switch step[i * (right + 1) + j] {
      case 1:
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      case 2:
        pairs.append((i, nil))
        i += 1
      default:
        pairs.append((nil, j))
        j += 1
      }
    }
    return pairs
  }

  // MARK: Findings

  private func row(_ left: Part?, _ right: Part?) -> ParityRow {
    guard let left, let right else {
      return ParityRow(welsh: left?.unit, english: right?.unit, findings: [ParityFinding(.missing)])
    }
    var findings: [ParityFinding] = []
    func add(_ kind: ParityFinding.Kind, _ one: [String], _ other: [String]) {
      let (only, otherOnly) = (Self.without(one, other), Self.without(other, one))
      if !only.isEmpty || !otherOnly.isEmpty { findings.append(ParityFinding(kind, welsh: only, english: otherOnly)) }
    }
    add(.figures, left.facts.figures, right.facts.figures)
    add(.dates, left.facts.months.map(EditionFacts.name(ofMonth:)), right.facts.months.map(EditionFacts.name(ofMonth:)))
    add(.names, left.facts.names.filter(sharedNames.contains), right.facts.names.filter(sharedNames.contains))
    if left.unit.kind == .leadIn {
      if !left.unit.responsible.isKind(of: right.unit.responsible) {
        findings.append(ParityFinding(.responsibility, welsh: [left.unit.responsible.name], english: [right.unit.responsible.name]))
      }
      if left.unit.role != right.unit.role {
        findings.append(ParityFinding(.role, welsh: [left.unit.role.rawValue], english: [right.unit.role.rawValue]))
      }
    }
    if left.unit.kind == .commitment, left.unit.depth != right.unit.depth {
      findings.append(ParityFinding(.depth, welsh: ["level \(left.unit.depth + 1)"], english: ["level \(right.unit.depth + 1)"]))
    }
    return ParityRow(welsh: left.unit, english: right.unit, findings: findings)
  }

  /// What one list has and the other has not, each as often.
  private static func without(_ list: [String], _ other: [String]) -> [String] {
    var rest = other
    return list.filter { word in
      guard let index = rest.firstIndex(of: word) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  private static func edition(_ loaded: Loaded<Plan>) -> EditionParity.Edition {
    let units = loaded.value.units
    func count(_ kind: PlanUnit.Kind) -> Int { units.count { $0.kind == kind } }
    return EditionParity.Edition(
      title: loaded.value.metadata.title?.text ?? loaded.source.fileName, source: loaded.source, objectives: loaded.value.objectives.count,
      leadIns: count(.leadIn), commitments: count(.commitment), tableRows: count(.tableRow), narrative: count(.narrative))
  }
}

extension ResponsibleBody {
  /// Whether two bodies are of one kind; the names of partners and boards differ between languages.
  fileprivate func isKind(of other: ResponsibleBody) -> Bool {
    switch (self, other) {
    case (.partner, .partner), (.board, .board): true
    default: self == other
    }
  }
}
