import PlanModel

/// Joins the changes of three comparisons into rows: sets of changes that share units, found with a forest of links.
///
/// The changes of the first comparison are the nodes from 0; those of the second follow them.
struct VersionJoin {
  private let proposal: [Change]
  private let issue: [Change]
  private let outcome: [Change]
  private var links: LinkForest
  /// The node that holds each unit of the published plan, and of the plan as issued.
  private var nodeOfPublished: [String: Int] = [:]
  private var nodeOfIssued: [String: Int] = [:]

  init(_ proposal: Comparison, _ issue: Comparison, _ outcome: Comparison) {
    self.proposal = proposal.changes
    self.issue = issue.changes
    self.outcome = outcome.changes
    links = LinkForest(count: self.proposal.count + self.issue.count)
    for (index, change) in self.proposal.enumerated() {
      for unit in change.original { nodeOfPublished[unit.id] = index }
    }
    for (index, change) in self.issue.enumerated() {
      for unit in change.revised { nodeOfIssued[unit.id] = self.proposal.count + index }
    }
  }

  /// Links the changes to and from the same unit of the draft.
  mutating func linkThroughDraft() {
    var nodeOfDraft: [String: Int] = [:]
    for (index, change) in proposal.enumerated() {
      for unit in change.revised { nodeOfDraft[unit.id] = index }
    }
    for (index, change) in issue.enumerated() {
      for unit in change.original {
        if let node = nodeOfDraft[unit.id] { links.link(node, proposal.count + index) }
      }
    }
  }

  /// Links what the draft leaves out with what the plan as issued has in its place, where the draft has nothing for either.
  mutating func linkPastDraft() {
    for change in outcome where !change.original.isEmpty && !change.revised.isEmpty {
      let gone = change.original.compactMap { nodeOfPublished[$0.id] }.filter { proposal[$0].revised.isEmpty }
      let back = change.revised.compactMap { nodeOfIssued[$0.id] }.filter { issue[$0 - proposal.count].original.isEmpty }
      guard let first = gone.first, !back.isEmpty else { continue }
      for node in gone.dropFirst() + back { links.link(first, node) }
    }
  }

  /// The rows, in the reading order of the draft.
  var rows: [ThreeVersions.Row] {
    var forest = links
    var members: [Int: Members] = [:]
    for index in proposal.indices { members[forest.root(of: index), default: Members()].proposal.append(index) }
    for index in issue.indices { members[forest.root(of: proposal.count + index), default: Members()].issue.append(index) }
    for (index, change) in outcome.enumerated() {
      let nodes = change.original.compactMap { nodeOfPublished[$0.id] } + change.revised.compactMap { nodeOfIssued[$0.id] }
      for root in Set(nodes.map { forest.root(of: $0) }) { members[root, default: Members()].outcome.append(index) }
    }
    return order(of: &forest).compactMap { root in members[root].map(row) }
  }

  /// The roots in the order of the first comparison; what is only in the plan as issued after the row that it follows there.
  private func order(of forest: inout LinkForest) -> [Int] {
    var isPlaced = Set<Int>()
    let placed = proposal.indices.map { forest.root(of: $0) }.filter { isPlaced.insert($0).inserted }
    var opening: [Int] = []
    var following: [Int: [Int]] = [:]
    var anchor: Int?
    for index in issue.indices {
      let root = forest.root(of: proposal.count + index)
      if !isPlaced.insert(root).inserted {
        if !issue[index].revised.isEmpty { anchor = root }
      } else if let anchor {
        following[anchor, default: []].append(root)
      } else {
        opening.append(root)
      }
    }
    return opening + placed.flatMap { [$0] + (following[$0] ?? []) }
  }

  private func row(_ members: Members) -> ThreeVersions.Row {
    let published = members.proposal.flatMap { proposal[$0].original }
    let issued = members.issue.flatMap { issue[$0].revised }
    return ThreeVersions.Row(
      published: published, draft: members.proposal.flatMap { proposal[$0].revised }, issued: issued, proposal: members.proposal,
      issue: members.issue, outcome: members.outcome, standing: standing(of: members, published.isEmpty, issued.isEmpty))
  }

  private func standing(of members: Members, _ hadNone: Bool, _ hasNone: Bool) -> ThreeVersions.Standing {
    let isProposed = members.proposal.contains { proposal[$0].isSubstantive }
    let isIssuedOtherwise = members.issue.contains { issue[$0].isSubstantive }
    switch (isProposed, isIssuedOtherwise) {
    case (false, false):
      let isEditorial =
        members.proposal.contains { proposal[$0].kind != .unchanged } || members.issue.contains { issue[$0].kind != .unchanged }
      return isEditorial ? .editorial : .unchanged
    case (true, false): return .issuedAsPut
    case (false, true): return .neverPut
    case (true, true):
      let isBack = hadNone ? hasNone : !members.outcome.contains { outcome[$0].isSubstantive }
      return isBack ? .putNotIssued : .issuedDifferently
    }
  }

  private struct Members {
    var proposal: [Int] = []
    var issue: [Int] = []
    var outcome: [Int] = []
  }
}
