import DocumentRendering
import PlanComparison
import PlanModel

extension VariationReview {
  /// A row as the paper shows it. What was issued as put is short: its wordings are in the panel review report.
  func entry(on reported: VariationRow, in group: VariationTable.Group) -> VersionsEntry {
    let row = table.versions(of: reported)
    let redlines = redlines(of: row)
    let isShort = !row.standing.differsFromDraft
    var flags = reported.otherRefs.isEmpty ? [] : ["With \(Phrases.list(reported.otherRefs))"]
    if reported.declared == .undeclared { flags.append("Undeclared") }
    if reported.declared == .partlyDeclared { flags.append("Partly declared") }
    return VersionsEntry(
      heading: DocumentItem(
        ref: reported.ref, group: group.code, tag: row.standing.label, tone: row.standing.tone, flags: flags, heading: reported.heading),
      steps: steps(of: reported, row),
      wordings: isShort ? (redlines.isEmpty ? wordings(of: row).filter { !$0.lines.isEmpty } : []) : wordings(of: row), redlines: redlines,
      remarks: remarks(on: reported, row),
      questions: row.standing.differsFromDraft ? reported.questionsOnIssued : [], places: places(of: row))
  }

  private func steps(of reported: VariationRow, _ row: ThreeVersions.Row) -> [ChangeEntry.Remark] {
    if row.standing == .issuedAsPut, table.issued(row).isEmpty {
      return [.init(label: "Put to the Panel and issued", statement: reported.put)]
    }
    return [.init(label: "Put to the Panel", statement: reported.put), .init(label: "Issued", statement: reported.issued)]
  }

  /// The wordings of the three versions, each once, under the versions that share it.
  private func wordings(of row: ThreeVersions.Row) -> [VersionsEntry.Wording] {
    var wordings: [VersionsEntry.Wording] = []
    for (role, named) in zip(VersionRole.allCases, named) {
      let lines = row.units(of: role).map(\.labelledText)
      if let same = wordings.firstIndex(where: { $0.lines == lines }) {
        wordings[same].label += " and \(named.label.uncapitalisedFirst)"
      } else {
        wordings.append(.init(label: named.label, lines: lines, language: named.version.foreignLanguage))
      }
    }
    if wordings.count == 1 { wordings[0].label = "In all three versions" }
    return wordings
  }

  /// The words that differ, step by step; from the published plan to the plan as issued where the draft has nothing.
  private func redlines(of row: ThreeVersions.Row) -> [VersionsEntry.Redline] {
    if row.passesDraftBy {
      return redlines(table.outcomes(row), "From the published plan to the plan as issued", table.outcome)
    }
    let isAsPut = row.standing == .issuedAsPut
    let put = redlines(
      table.proposed(row), isAsPut ? "Words that changed" : "From the published plan to the draft",
      table.proposal)
    if row.standing == .putNotIssued || isAsPut { return put }
    return put + redlines(table.issued(row), "From the draft to the plan as issued", table.issue)
  }

  private func redlines(_ changes: [Change], _ label: String, _ report: ReviewReport) -> [VersionsEntry.Redline] {
    changes.filter(\.showsWords).map { .init(label: label, words: $0.words, language: report.revised.foreignLanguage) }
  }

  private func remarks(on reported: VariationRow, _ row: ThreeVersions.Row) -> [ChangeEntry.Remark] {
    let isOnIssue = row.standing.differsFromDraft
    func described(_ reasons: [Reason], _ when: String) -> [ChangeEntry.Remark] {
      reasons.filter { row.standing == .neverPut || !isOnIssue || $0.kind.saysMore }.map { reason in
        let label = reason.kind.label
        return .init(label: isOnIssue ? "\(when), \(label.uncapitalisedFirst)" : label, statement: reason.statement)
      }
    }
    let put = described(reported.reasonsForPut, "In the draft")
    let issued =
      row.standing == .putNotIssued
      ? [] : described(reported.reasonsForIssued, row.passesDraftBy ? "Against the published plan" : "On issue")
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
  /// Whether marking the deleted and inserted words adds anything to the two wordings: some were kept and some were not.
  fileprivate var showsWords: Bool {
    guard !original.isEmpty, !revised.isEmpty, words.contains(where: { $0.kind != .kept }) else { return false }
    return words.contains { $0.kind == .kept && $0.text.utf8.count { $0 > 0x20 } > 3 }
  }
}
