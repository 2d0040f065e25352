import PlanLanguage
import PlanLoading
import PlanModel

/// The corrections of an officer, folded to be looked up.
struct StructureCorrections {
  /// Whether they give the objectives: the evidence then decides nothing of them.
  let givesObjectives: Bool
  /// The keys of headings that are none.
  let notObjectives: Set<String>
  private let objectives: Set<String>
  private let objectiveStyles: Set<String>
  private let notPromises: Set<String>
  private let bodies: [String: ResponsibleBody]

  init(_ corrections: ReadingCorrections = ReadingCorrections()) {
    givesObjectives = corrections.givesObjectives
    objectives = Set(corrections.objectives.flatMap { Self.keys(of: $0.text) })
    objectiveStyles = Set(corrections.objectiveStyles.map { Self.styleKey($0.text) })
    notObjectives = Set(corrections.notObjectives.flatMap { Self.keys(of: $0.text) })
    notPromises = Set(corrections.notPromises.flatMap { Self.keys(of: $0.text) })
    var bodies: [String: ResponsibleBody] = [:]
    for body in corrections.bodies {
      for key in Self.keys(of: body.line.text) { bodies[key] = Actor(name: body.name)?.known ?? .partner(body.name) }
    }
    self.bodies = bodies
  }

  /// Whether the list under a line is said to promise nothing.
  func deniesPromises(under line: String) -> Bool { !notPromises.isEmpty && !notPromises.isDisjoint(with: Self.keys(of: line)) }

  /// The body that a line is corrected to mean.
  func body(for line: String) -> ResponsibleBody? { bodies.isEmpty ? nil : Self.keys(of: line).lazy.compactMap { bodies[$0] }.first }

  /// Whether a line is given as the heading of an objective.
  func isObjective(_ line: OutlineLine) -> Bool {
    guard givesObjectives, !line.isTable, line.kind != .furniture, line.kind != .note else { return false }
    return hasObjectiveStyle(line) || !objectives.isDisjoint(with: Self.keys(of: line.text)) || hasLabelledTitle(line)
  }

  private func hasObjectiveStyle(_ line: OutlineLine) -> Bool {
    !objectiveStyles.isEmpty && line.namedStyle.map { objectiveStyles.contains(Self.styleKey($0)) } ?? false
  }

  private func hasLabelledTitle(_ line: OutlineLine) -> Bool {
    line.label.map { objectives.contains(FoldedText($0 + " " + line.text).key) } ?? false
  }

  /// The headings that are given as objectives, as indices into ``Headings/all``.
  func objectives(among headings: Headings, _ lines: [OutlineLine]) -> Set<Int> {
    givesObjectives ? Set(headings.all.indices.filter { isObjective(lines[headings.all[$0].line]) }) : []
  }

  /// The lines that are given as objectives and that no heading was made of: of lines with the same words, the first that is no list
  /// item, or else the last.
  func missedHeadings(_ lines: [OutlineLine], _ roles: [LineRole]) -> Set<Int> {
    guard givesObjectives else { return [] }
    var places: [String: [Int]] = [:]
    for index in lines.indices where isObjective(lines[index]) { places[FoldedText(lines[index].text).key, default: []].append(index) }
    let missed = places.values.compactMap { places in
      places.contains { roles[$0].isHeading } ? nil : places.first { !lines[$0].isItem } ?? places.last
    }
    return Set(missed)
  }

  /// Gives the headings that are given as objectives one level. Where none of them has a heading style, a heading between them as high is
  /// below them, and so is what has the same words after the last.
  func level(_ roles: inout [LineRole], of lines: [OutlineLine], isStyled: Bool) {
    guard givesObjectives else { return }
    let headings = lines.indices.compactMap { index -> FoundHeading? in
      if case .heading(let level) = roles[index] { FoundHeading(line: index, level: level, in: lines) } else { nil }
    }
    let isGiven = headings.map { isObjective(lines[$0.line]) }
    guard let first = isGiven.firstIndex(of: true), let last = isGiven.lastIndex(of: true) else { return }
    let hasLevels = isStyled && headings.indices.contains { isGiven[$0] && lines[headings[$0].line].isStyledHeading }
    let top = headings.indices.filter { isGiven[$0] }.map { headings[$0].level }.min() ?? 1
    var below: Set<String> = []
    for number in headings.indices {
      let heading = headings[number]
      if isGiven[number] {
        roles[heading.line] = .heading(level: top)
      } else if !hasLevels, number > first, heading.level <= top, !heading.isOrdinary, number < last || below.contains(heading.folded.key) {
        roles[heading.line] = .heading(level: top + 1)
        below.insert(heading.folded.key)
      }
    }
  }

  /// A line's words folded, with and without its label.
  static func keys(of line: String) -> [String] {
    let whole = FoldedText(line).key
    let parted = FoldedText(HeadingLabel(line).text).key
    return parted.isEmpty || parted == whole ? [whole] : [whole, parted]
  }

  /// The name of a style without case, spaces and signs: "Heading 2" is "heading2".
  static func styleKey(_ name: String) -> String { FoldedText(name).key.filter { $0 != " " } }
}

extension OutlineLine {
  /// The name of its style; "Heading 2" for a heading of level 2 in a format that has levels and no styles.
  var namedStyle: String? {
    if let style { return style }
    if case .heading(let level) = kind { return "Heading \(level)" }
    return nil
  }
}
