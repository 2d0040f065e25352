import PlanComparison
import PlanModel

/// Finds the division under which a row of three versions is reported: that of the draft, in the panel review report's own order and with
/// its codes.
///
/// A division that is new on issue gets a group of its own, after the others.
struct VariationGroupFinder {
  /// The groups, empty.
  let groups: [VariationTable.Group]
  private let ofPublished: [Int]
  private let ofDraft: [Int]
  private let ofIssued: [Int]

  init(_ proposal: ReviewReport, _ issue: ReviewReport) {
    var groups = proposal.groups.map { VariationTable.Group(code: $0.code, title: $0.title, kind: $0.kind) }
    var taken = Set(groups.map(\.code))
    var byIssueGroup: [Int: Int] = [:]
    for (division, group) in issue.groupsOfOriginal.enumerated() where byIssueGroup[group] == nil {
      byIssueGroup[group] = proposal.groupsOfRevised[division]
    }
    ofIssued = issue.groupsOfRevised.map { group in
      if let known = byIssueGroup[group] { return known }
      let new = issue.groups[group]
      var code = new.code
      while !taken.insert(code).inserted { code += "X" }
      byIssueGroup[group] = groups.count
      groups.append(VariationTable.Group(code: code, title: new.title, kind: new.kind))
      return groups.count - 1
    }
    ofPublished = proposal.groupsOfOriginal
    ofDraft = proposal.groupsOfRevised
    self.groups = groups
  }

  /// The position of the group of a row. A title comes before every division.
  func group(of row: ThreeVersions.Row) -> Int {
    if row.subject.kind == .title { return 0 }
    if let unit = row.draft.first { return ofDraft[unit.division] }
    if let unit = row.published.first { return ofPublished[unit.division] }
    return row.issued.first.map { ofIssued[$0.division] } ?? 0
  }
}
