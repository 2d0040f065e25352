import PlanComparison
import PlanModel

/// Which objective each lineage belongs to. An objective that was renamed keeps its commitments: its group is the one that most of
/// them went on to.
struct ObjectiveHomes {
  struct Home {
    var title: String
    var kind: Division.Kind
    var lastSeen: Int
    var lineages: [Int] = []
  }

  private(set) var groups: [Home] = []

  init(_ history: PlanHistory) {
    let members = history.membersByObjective
    // The group of each objective, found from the latest version back.
    var homes: [[String: Int]] = Array(repeating: [:], count: history.versions.count)
    var next: [Int: Int] = [:]
    for version in history.versions.indices.reversed() {
      var here: [Int: Int] = [:]
      for (title, inside) in members[version] {
        let home = winner(of: inside.lineages.compactMap { next[$0] }) ?? begin(title, inside.kind, lastSeen: version)
        homes[version][title] = home
        for lineage in inside.lineages { here[lineage] = home }
      }
      next = here
    }
    assign(history, homes)
  }

  /// The group that most of an objective's commitments went on to; the first of equals.
  private func winner(of votes: [Int]) -> Int? {
    Dictionary(votes.map { ($0, 1) }, uniquingKeysWith: +).max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  private mutating func begin(_ title: String, _ kind: Division.Kind, lastSeen: Int) -> Int {
    groups.append(Home(title: title, kind: kind, lastSeen: lastSeen))
    return groups.count - 1
  }

  private mutating func assign(_ history: PlanHistory, _ homes: [[String: Int]]) {
    let latest = history.versions.count - 1
    var living: [Int: [(order: (Int, Int), lineage: Int)]] = [:]
    for (index, lineage) in history.lineages.enumerated() {
      guard let last = lineage.appearances.last, let home = homes[last.version][last.unit.objective] else { continue }
      let isLiving = last.version == latest
      living[home, default: []].append(((isLiving ? 0 : 1, isLiving ? last.unit.place.paragraph : index), index))
    }
    for home in groups.indices { groups[home].lineages = (living[home] ?? []).sorted { $0.order < $1.order }.map(\.lineage) }
    groups.removeAll(where: \.lineages.isEmpty)
  }
}

extension PlanHistory {
  /// For each version its objectives in the order of the plan, with the lineages under each.
  fileprivate var membersByObjective: [[(title: String, inside: (kind: Division.Kind, lineages: [Int]))]] {
    var found: [[String: (division: Int, kind: Division.Kind, lineages: [Int])]] = Array(repeating: [:], count: versions.count)
    for (index, lineage) in lineages.enumerated() {
      for appearance in lineage.appearances {
        let unit = appearance.unit
        found[appearance.version][unit.objective, default: (unit.division, unit.divisionKind, [])].lineages.append(index)
      }
    }
    return found.map { objectives in
      objectives.sorted { ($0.value.division, $0.key) < ($1.value.division, $1.key) }.map { ($0.key, ($0.value.kind, $0.value.lineages)) }
    }
  }
}
