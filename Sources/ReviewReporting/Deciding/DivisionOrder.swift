import PlanComparison
import PlanModel

/// The divisions of both versions as one list in the order of the plan, and which of them a change belongs to.
///
/// The order is that of the revised version. A removed division comes after the one that it followed.
struct DivisionOrder {
  /// The divisions, joined.
  private(set) var divisions: [JoinedDivision] = []
  /// The position in ``divisions`` for each division of the original.
  private var byOriginal: [Int: Int] = [:]
  /// The position in ``divisions`` for each division of the revised version.
  private var byRevised: [Int: Int] = [:]

  /// A division of one version, or the same division of both.
  struct JoinedDivision {
    let title: String
    let label: String?
    let kind: Division.Kind
    /// The matching divisions of the original.
    var originals: [Int] = []
    /// The division of the revised version; nil where it is gone.
    var revised: Int?
    /// How it came about.
    var mapping: ObjectiveMapping?
  }

  init(_ original: Plan, _ revised: Plan, _ mappings: [ObjectiveMapping]) {
    if original.metadata.title != nil || revised.metadata.title != nil {
      divisions.append(JoinedDivision(title: "Title of the plan", label: nil, kind: .introduction))
    }
    let answers = Answers(mappings)
    var gone: [Int: [Int]] = [:]
    var anchor = -1
    for index in original.divisions.indices {
      if let first = answers.revisions(of: index).first { anchor = first } else { gone[anchor, default: []].append(index) }
    }
    appendGone(gone[-1] ?? [], of: original, answers)
    for (index, division) in revised.divisions.enumerated() {
      byRevised[index] = divisions.count
      for source in answers.originals(of: index) where byOriginal[source] == nil { byOriginal[source] = divisions.count }
      divisions.append(
        JoinedDivision(
          title: division.title, label: division.heading?.label, kind: division.kind, originals: answers.originals(of: index),
          revised: index, mapping: answers.mapping(ofRevised: index)))
      appendGone(gone[index] ?? [], of: original, answers)
    }
  }

  private mutating func appendGone(_ indices: [Int], of original: Plan, _ answers: Answers) {
    for index in indices {
      let division = original.divisions[index]
      byOriginal[index] = divisions.count
      divisions.append(
        JoinedDivision(
          title: division.title, label: division.heading?.label, kind: division.kind, originals: [index],
          mapping: answers.mapping(ofOriginal: index)))
    }
  }

  /// The position in ``divisions`` of each division of the original, and of the revised version.
  func positions(_ original: Plan, _ revised: Plan) -> (original: [Int], revised: [Int]) {
    (original.divisions.indices.map { byOriginal[$0] ?? 0 }, revised.divisions.indices.map { byRevised[$0] ?? 0 })
  }

  /// The position of the division under which a change is reported.
  func position(of change: Change) -> Int {
    let subject = change.subject
    if subject.kind == .title { return 0 }
    let found = change.revised.isEmpty ? byOriginal[subject.division] : byRevised[subject.division]
    // Where a plan is nothing but its title, words of the other side match that: they are reported under their own division.
    return found ?? change.original.first.flatMap { byOriginal[$0.division] } ?? 0
  }
}

/// Mappings, found by division.
private struct Answers {
  private var byOriginal: [Int: ObjectiveMapping] = [:]
  private var byRevised: [Int: ObjectiveMapping] = [:]

  init(_ mappings: [ObjectiveMapping]) {
    for mapping in mappings {
      for index in mapping.originals where byOriginal[index] == nil { byOriginal[index] = mapping }
      for index in mapping.revisions where byRevised[index] == nil { byRevised[index] = mapping }
    }
  }

  func mapping(ofOriginal index: Int) -> ObjectiveMapping? { byOriginal[index] }
  func mapping(ofRevised index: Int) -> ObjectiveMapping? { byRevised[index] }
  func revisions(of index: Int) -> [Int] { byOriginal[index]?.revisions ?? [] }
  func originals(of index: Int) -> [Int] { byRevised[index]?.originals ?? [] }
}
