import PlanLanguage
import PlanLoading
import PlanModel

/// The corrections of an officer, folded to be looked up.
struct StructureCorrections {
  /// The keys of the headings that are the objectives; empty where the evidence decides.
  let objectives: Set<String>
  /// The keys of headings that are none.
  let notObjectives: Set<String>
  private let notPromises: Set<String>
  private let bodies: [String: ResponsibleBody]

  init(_ corrections: ReadingCorrections = ReadingCorrections()) {
    objectives = Set(corrections.objectives.flatMap { Self.keys(of: $0.text) })
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

  /// A line's words folded, with and without its label.
  static func keys(of line: String) -> [String] {
    let whole = FoldedText(line).key
    let parted = FoldedText(HeadingLabel(line).text).key
    return parted.isEmpty || parted == whole ? [whole] : [whole, parted]
  }
}
