import PlanComparison
import PlanModel

/// The decided facts of a history report: the objective that each commitment is listed under, its printed reference, and the counts.
struct HistoryStory {
  let history: PlanHistory
  /// The groups: the objectives of the latest version in its order, then those that ended.
  private(set) var groups: [Group] = []
  /// The printed reference of each lineage, by its position.
  private(set) var references: [String]
  /// The position in ``groups`` of each lineage's group.
  private(set) var homes: [Int]
  /// The position of each lineage, by its id.
  private let positions: [Lineage.ID: Int]

  /// The commitments of one objective over all versions.
  struct Group {
    /// The objective's title: the latest that it had.
    let title: String
    /// What its references begin with.
    let code: String
    /// Positions of lineages: those of the latest version in its order, then those that ended.
    let lineages: [Int]
    /// The index of the version that it is last seen in.
    let lastSeen: Int
  }

  init(_ history: PlanHistory) {
    self.history = history
    references = history.lineages.map { _ in "" }
    self.homes = history.lineages.map { _ in 0 }
    positions = Dictionary(uniqueKeysWithValues: history.lineages.enumerated().map { ($1.id, $0) })
    let objectives = ObjectiveHomes(history)
    let codes = ReferenceCodes.codes(
      for: objectives.groups.map { DivisionOrder.JoinedDivision(title: $0.title, label: nil, kind: $0.kind) },
      area: history.versions.last?.metadata.area)
    for (group, code) in zip(objectives.groups, codes) {
      let members = group.lineages
      for (number, lineage) in members.enumerated() {
        homes[lineage] = groups.count
        references[lineage] = "\(code)-C\(number < 9 ? "0" : "")\(number + 1)"
      }
      groups.append(Group(title: group.title, code: code, lineages: members, lastSeen: group.lastSeen))
    }
  }

  /// The last version's index.
  var latest: Int { history.versions.count - 1 }

  /// Whether nothing happened to a commitment: in every version, word for word.
  func isSteady(_ lineage: Lineage) -> Bool { lineage.events.count == 1 && lineage.firstSeen == 0 && lineage.lastSeen == latest }

  /// The printed reference of a lineage.
  func reference(of id: Lineage.ID) -> String? { positions[id].map { references[$0] } }

  /// How many lineages have an event of a kind.
  func count(of kind: Lineage.Kind) -> Int { history.lineages.count { $0.events.contains { $0.kind == kind } } }

  /// How many commitments a version holds.
  func count(inVersion index: Int) -> Int { history.lineages.count { $0.appearances.contains { $0.version == index } } }

  /// How the version is named in running text: "version 2".
  func name(of version: Int) -> String { "version \(version + 1)" }
}
