import PlanModel

extension VariationReview {
  /// Each objective, and whatever else changed, with its rows across the three versions.
  var changes: [DocumentSection] {
    let sections = table.groups.filter { $0.kind == .objective || !$0.rows.isEmpty }.map(section)
    return table.rows.isEmpty ? sections : [opening] + sections
  }

  private var opening: DocumentSection {
    let words =
      "Each change stands in the order of the draft, with its wording in all three versions. A wording that two versions share is shown "
      + "once. References are those of the panel review report on the draft; a reference with an I is for what differs only on issue. "
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
      blocks: none + unchanged + group.rows.map { .versions(entry(table.rows[$0], in: group)) })
  }

  private func entry(_ reported: VariationRow, in group: VariationTable.Group) -> VersionsEntry {
    let row = table.versions(of: reported)
    var flags = reported.otherRefs.isEmpty ? [] : ["With \(Phrases.list(reported.otherRefs))"]
    if reported.declared == .undeclared { flags.append("Undeclared") }
    if reported.declared == .partlyDeclared { flags.append("Partly declared") }
    return VersionsEntry(
      ref: reported.ref, group: group.code, tag: row.standing.label, tone: row.standing.tone, flags: flags, heading: reported.heading,
      steps: [.init(label: "Put to the Panel", statement: reported.put), .init(label: "Issued", statement: reported.issued)],
      wordings: wordings(of: row), redlines: redlines(of: row), remarks: remarks(on: reported, row),
      questions: row.standing.differsFromDraft ? reported.questionsOnIssued : [], places: places(of: row))
  }

  /// The wordings of the three versions, each once, under the versions that share it.
  private func wordings(of row: ThreeVersions.Row) -> [VersionsEntry.Wording] {
    var wordings: [VersionsEntry.Wording] = []
    for (role, named) in zip(VersionRole.allCases, named) {
      let lines = row.units(of: role).map { unit in unit.label.map { "\($0) \(unit.text)" } ?? unit.text }
      if let same = wordings.firstIndex(where: { $0.lines == lines }) {
        wordings[same].label += " and \(named.label.uncapitalisedFirst)"
      } else {
        wordings.append(.init(label: named.label, lines: lines, language: named.version.foreignLanguage))
      }
    }
    return wordings
  }

  /// The words that differ, step by step; from the published plan to the plan as issued where the draft has nothing.
  private func redlines(of row: ThreeVersions.Row) -> [VersionsEntry.Redline] {
    if row.passesDraftBy {
      return redlines(table.outcomes(row), "From the published plan to the plan as issued", table.outcome)
    }
    let put = redlines(table.proposed(row), "From the published plan to the draft", table.proposal)
    if row.standing == .putNotIssued { return put }
    return put + redlines(table.issued(row), "From the draft to the plan as issued", table.issue)
  }

  private func redlines(_ changes: [Change], _ label: String, _ report: ReviewReport) -> [VersionsEntry.Redline] {
    changes.filter(\.showsWords).map { .init(label: label, words: $0.words, language: report.revised.foreignLanguage) }
  }

  private func remarks(on reported: VariationRow, _ row: ThreeVersions.Row) -> [ChangeEntry.Remark] {
    let isOnIssue = row.standing.differsFromDraft
    func told(_ reasons: [Reason], _ when: String) -> [ChangeEntry.Remark] {
      reasons.filter { row.standing == .neverPut || !isOnIssue || $0.kind.saysMore }.map { reason in
        let label = reason.kind.label
        return .init(label: isOnIssue ? "\(when), \(label.uncapitalisedFirst)" : label, statement: reason.statement)
      }
    }
    let put = told(reported.reasonsForPut, "In the draft")
    let issued =
      row.standing == .putNotIssued ? [] : told(reported.reasonsForIssued, row.passesDraftBy ? "Against the published plan" : "On issue")
    return put + issued
      + reported.recommendations.map {
        .init(label: "Recommendation \($0.recommendation.number)", statement: $0.agreement)
      }
  }

  private func places(of row: ThreeVersions.Row) -> [String] {
    zip(VersionRole.allCases, named).compactMap { role, named in
      let units = row.units(of: role)
      return units.isEmpty ? nil : "\(named.label), \(Phrases.list(units.map(\.place.description)))"
    }
  }
}

extension Change {
  /// Whether the words taken out and put in tell something that the two wordings do not: some were kept and some were not.
  fileprivate var showsWords: Bool {
    guard !original.isEmpty, !revised.isEmpty, words.contains(where: { $0.kind != .kept }) else { return false }
    return words.contains { $0.kind == .kept && $0.text.utf8.count { $0 > 0x20 } > 3 }
  }
}
