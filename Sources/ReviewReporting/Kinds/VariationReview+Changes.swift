import DocumentRendering
import PlanComparison
import PlanModel

extension VariationReview {
  /// Each objective, and whatever else changed, with its rows across the three versions.
  var changes: [DocumentSection] {
    let sections = table.groups.filter { $0.kind == .objective || !$0.rows.isEmpty }.map(section)
    return table.rows.isEmpty ? sections : [opening] + sections
  }

  private var opening: DocumentSection {
    let words =
      "Each change stands in the order of the draft. Where what is issued differs from the draft, all three wordings are shown, each once. "
      + "Where it was issued as put, the words that changed are marked once. References are those of the panel review report on the draft; a reference with an I is for what differs only on issue. "
      + "Questions on what was issued as put are in the panel review report, under the same reference."
    return DocumentSection(
      id: "changes", heading: "The three versions", count: table.rows.count, blocks: [.paragraph(words), .table(counts), .filter(filter)])
  }

  /// How many rows of each standing each part of the plan has.
  private var counts: DocumentTable {
    let standings: [ThreeVersions.Standing] = [.issuedAsPut, .issuedDifferently, .putNotIssued, .neverPut, .editorial]
    let rows = table.groups.filter { $0.kind == .objective || !$0.rows.isEmpty }.map { group -> [[Inline]] in
      let numbers = standings.map { standing in
        let count = group.rows.count { table.versions(of: table.rows[$0]).standing == standing }
        return [Inline.text(Phrases.digits(count))]
      }
      return [[.link(group.title, to: sectionID(group))]] + numbers
    }
    return DocumentTable(
      caption: "Where the changes fall", columns: ["Part of the plan"] + standings.map(\.label), rows: rows, hasRowHeaders: true)
  }

  private var filter: ChangeFilter {
    let standings = ThreeVersions.Standing.allCases.compactMap { standing -> ChangeFilter.Choice? in
      let count = standing == .unchanged ? 0 : count(standing)
      return count == 0 ? nil : .init(value: standing.tone, label: "\(standing.label) (\(Phrases.digits(count)))")
    }
    let groups = table.groups.filter { !$0.rows.isEmpty }.map {
      ChangeFilter.Choice(value: $0.code, label: "\($0.title) (\(Phrases.digits($0.rows.count)))")
    }
    return ChangeFilter(kinds: standings, groups: groups, total: table.rows.count)
  }

  private func sectionID(_ group: VariationTable.Group) -> String { "part-\(group.code)" }

  private func section(_ group: VariationTable.Group) -> DocumentSection {
    let standing = Phrases.counted(group.unchangedCommitments, "commitment")
    let unchanged = group.unchangedCommitments == 0 ? [] : [DocumentBlock.paragraph("\(standing) the same in all three versions.", .quiet)]
    let none = group.rows.isEmpty ? [DocumentBlock.paragraph("Nothing changed here.")] : []
    return DocumentSection(
      id: sectionID(group), heading: group.title, count: group.rows.count, group: group.code,
      blocks: none + unchanged + group.rows.map { .item(entry(on: table.rows[$0], in: group).item) })
  }
}
