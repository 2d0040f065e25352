import PlanModel

extension PanelReviewComposer {
  /// Page one: what changed and what did not, in words, in counts, and where.
  var inShort: DocumentSection {
    var blocks: [DocumentBlock] = [.paragraph(report.inShort.joined(separator: " "), .lead)]
    blocks.append(.keyFigures(report.headline.isOfObjectives ? "Commitments under the objectives" : "Commitments", keyFigures))
    if !report.remarks.isEmpty { blocks.append(.list(report.remarks.map { [.text($0)] }, .bulleted)) }
    if report.tallies.changed > 0 { blocks.append(.bars(bars)) }
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  /// The kinds of change among the commitments, the most asked about first, then what is unchanged.
  private var keyFigures: [KeyFigure] {
    let tally = report.headline.commitments
    let order: [ChangeKind] = [.reworded, .added, .removed, .merged, .split, .moved, .renumbered, .editorial]
    let shown = order.filter { tally[$0].changes > 0 }.map { KeyFigure(tally[$0].changes, $0.noun(tally[$0].changes)) }
    return shown + [KeyFigure(tally[.unchanged].changes, "unchanged")]
  }

  private var bars: BarPicture {
    let rows = report.groups.indices.filter { isShown(report.groups[$0]) }.map { index in
      let group = report.groups[index]
      return BarPicture.Row(
        label: group.title, link: sectionID(group), segments: segments(group.tallies), empty: "no change")
    }
    return BarPicture(caption: "Where the changes fall", rowsName: "Part of the plan", rows: rows)
  }

  private func segments(_ tallies: Tallies) -> [BarPicture.Segment] {
    let order: [ChangeKind] = [.reworded, .added, .removed, .merged, .split, .moved, .renumbered, .editorial]
    var segments = order.compactMap { kind -> BarPicture.Segment? in
      let count = tallies.commitments[kind].changes
      return count == 0 ? nil : .init(count: count, words: kind.counted(count), tone: kind.rawValue)
    }
    let rest = tallies.restChanged
    if rest > 0 { segments.append(.init(count: rest, words: "\(Phrases.digits(rest)) in other text", tone: "other")) }
    return segments
  }

  /// What was compared, what could not be, and what was checked.
  var coverage: DocumentSection {
    var sentences = report.coverage
    let faults = report.markUpFaults.count
    if faults > 0 {
      sentences.append("\(Phrases.counted(faults, "mark")) cannot be relied on and \(faults == 1 ? "is" : "are") listed below.")
    }
    sentences.append(report.proof)
    return DocumentSection(
      id: "compared", heading: "What was compared", blocks: [.list(sentences.map { [.text($0)] }, .boxed)])
  }

  /// The changes to look at first.
  var firstLooks: DocumentSection? {
    guard !report.firstLooks.isEmpty else { return nil }
    let items = report.firstLooks.map { look -> [Inline] in
      let reported = report.changes[look.change]
      return [.link(reported.ref, to: reported.ref), .text(" "), .strong(reported.heading), .text(" " + look.sentence)]
    }
    var blocks: [DocumentBlock] = [.list(items, .numbered)]
    if report.firstLooksLeft > 0 {
      let left = report.firstLooksLeft
      blocks.append(
        .paragraph(
          "\(Phrases.number(left).capitalisedFirst) more \(Phrases.noun(left, "change")) \(left == 1 ? "bears" : "bear") as much on what is promised. "
            + "\(left == 1 ? "It stands" : "They stand") first under \(left == 1 ? "its" : "their") part of the plan.", .quiet))
    }
    return DocumentSection(id: "first", heading: "Look at these first", count: report.firstLooks.count, blocks: blocks)
  }

  /// Whether a division has a section of its own: every objective has, and whatever else changed.
  func isShown(_ group: ChangeGroup) -> Bool { group.kind == .objective || group.tallies.changed > 0 }

  /// What links to a division point to.
  func sectionID(_ group: ChangeGroup) -> String { "part-\(group.code)" }
}
