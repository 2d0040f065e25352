import DocumentRendering
import PlanModel

extension PanelReviewComposer {
  /// Page one: what to look at first, what the variation does, then what changed and what did not, in counts, and where.
  var inShort: DocumentSection {
    var blocks = [lookFirst, does].compactMap(\.self)
    blocks.append(.paragraph(report.inShort.joined(separator: " "), report.themes.isEmpty ? .lead : .plain))
    blocks.append(.keyFigures(report.headline.isOfObjectives ? "Commitments under the objectives" : "Commitments", keyFigures))
    if !report.remarks.isEmpty { blocks.append(.list(report.remarks.map { [.text($0)] }, .bulleted)) }
    if report.tallies.changed > 0 { blocks.append(.bars(bars)) }
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  /// The first thing to look at, so that it is on the first screen of a phone.
  private var lookFirst: DocumentBlock? {
    guard let look = report.firstLooks.first, report.firstLooks.count > 1 else { return nil }
    let reported = report.changes[look.change]
    return .paragraph(
      [
        .strong("Look first at"), .text(" "), .link(reported.ref, to: reported.ref), .text(": “\(reported.heading)”. \(look.sentence) "),
        .link("All to look at first", to: "first"), .text("."),
      ], .plain, number: nil)
  }

  /// What the variation does, each sentence with the changes that show it.
  private var does: DocumentBlock? {
    guard !report.themes.isEmpty else { return nil }
    var inlines: [Inline] = []
    for theme in report.themes {
      if !inlines.isEmpty { inlines.append(.text(" ")) }
      inlines.append(.text(theme.sentence))
      inlines += references(theme.changes)
    }
    return .paragraph(inlines, .lead, number: nil)
  }

  /// The most references behind a sentence.
  private static let mostReferences = 6

  /// " (SEC-07, REF-08 and 3 more)"
  private func references(_ positions: [Int]) -> [Inline] {
    guard !positions.isEmpty else { return [] }
    var inlines: [Inline] = [.text(" (")]
    for (number, position) in positions.prefix(Self.mostReferences).enumerated() {
      if number > 0 { inlines.append(.text(", ")) }
      inlines.append(.link(report.changes[position].ref, to: report.changes[position].ref))
    }
    let more = positions.count - Self.mostReferences
    return inlines + [.text(more > 0 ? " and \(Phrases.digits(more)) more)" : ")")]
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
        label: group.title, link: sectionID(group), segments: segments(group.tallies), empty: "No change")
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
      sentences.append(
        "\(Phrases.counted(faults, "mark")) cannot be relied on and \(faults == 1 ? "is" : "are") listed under “Marks that cannot be relied on”."
      )
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
          "\(Phrases.number(left).capitalisedFirst) more \(Phrases.noun(left, "change")) \(Phrases.isAre(left)) worth a question. "
            + "\(left == 1 ? "It comes" : "They come") first under \(left == 1 ? "its" : "their") part of the plan.", .quiet))
    }
    blocks.append(.paragraph(LookTest.order, .quiet))
    return DocumentSection(id: "first", heading: "Look at these first", count: report.firstLooks.count, blocks: blocks)
  }

  /// Whether a division has a section of its own: every objective has, and whatever else changed.
  func isShown(_ group: ChangeGroup) -> Bool { group.kind == .objective || group.tallies.changed > 0 }

  /// The target of links to a division.
  func sectionID(_ group: ChangeGroup) -> String { "part-\(group.code)" }
}
