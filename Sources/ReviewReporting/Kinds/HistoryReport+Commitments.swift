import DocumentRendering
import PlanComparison
import PlanModel

extension HistoryReport {
  /// One objective: the picture, then everything that happened to its commitments.
  func commitments(_ index: Int, _ group: HistoryStory.Group) -> DocumentSection {
    let described = group.lineages.filter { !story.isSteady(history.lineages[$0]) }
    let steady = group.lineages.filter { story.isSteady(history.lineages[$0]) }
    var blocks: [DocumentBlock] = []
    if group.lastSeen != story.latest {
      blocks.append(.paragraph("This objective is last seen in \(story.name(of: group.lastSeen))."))
    }
    if described.isEmpty {
      blocks.append(.paragraph("Nothing happened to its commitments."))
    } else {
      blocks.append(.drawing(timeline(of: described, in: group)))
    }
    for lineage in described { blocks += entry(lineage) }
    if !steady.isEmpty {
      blocks.append(.disclosure(summary: "The same in every version (\(Phrases.digits(steady.count)))", steadyList(steady)))
    }
    return DocumentSection(id: "objective-\(index + 1)", heading: group.title, count: group.lineages.count, blocks: blocks)
  }

  private func entry(_ position: Int) -> [DocumentBlock] {
    let lineage = history.lineages[position]
    guard let latest = lineage.appearances.last else { return [] }
    let language = history.versions[latest.version].metadata.language.flatMap { $0.hasPrefix("en") ? nil : $0 }
    var blocks: [DocumentBlock] = [
      .subheading("\(story.references[position]) \(OpeningWords.of(latest.unit.text))"),
      .paragraph([.quoted(latest.unit.text, language: language)], .quotation(language: language), number: nil),
      .list(lineage.events.map { line($0, of: lineage) }, .bulleted),
    ]
    if lineage.lastSeen != story.latest, lineage.events.last?.kind != .mergedInto {
      blocks.append(.paragraph("These are its last words, in \(story.name(of: latest.version)).", .quiet))
    }
    return blocks + reported(of: position)
  }

  /// The commitments that are the same in every version; those of which papers speak with what they say.
  private func steadyList(_ steady: [Int]) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var open: [[Inline]] = []
    for position in steady {
      open.append([.strong(story.references[position]), .text(" \(history.lineages[position].latestWords)")])
      guard !mentions(of: position).isEmpty else { continue }
      blocks += [.list(open, .compact)] + reported(of: position)
      open = []
    }
    return open.isEmpty ? blocks : blocks + [.list(open, .compact)]
  }

  private func line(_ event: Lineage.Event, of lineage: Lineage) -> [Inline] {
    var inlines: [Inline] = [.strong("\(story.name(of: event.version).capitalisedFirst):"), .text(" \(described(event, of: lineage))")]
    if event.kind.showsWords, event.words.contains(where: { $0.kind != .kept }) {
      inlines += [.text(" ")] + [Inline](redline: event.words) + [.text(".")]
    }
    let reasons = event.reasons.filter(\.kind.saysMore).map { "\($0.kind.label): \($0.statement)" }
    if !reasons.isEmpty { inlines += [.text(" "), .strong("Why it matters:"), .text(" " + reasons.joined(separator: " "))] }
    return inlines
  }

  /// What happened, as a sentence.
  func described(_ event: Lineage.Event, of lineage: Lineage) -> String {
    let other = event.other.flatMap { story.reference(of: $0) }.map { " \($0)" } ?? " another commitment"
    return switch event.kind {
    case .firstSeen: event.version == 0 ? "there from the first version." : "first seen, new."
    case .reworded: "reworded."
    case .moved: "moved to “\(place(of: lineage, in: event.version))”."
    case .tookIn: "took in\(other)."
    case .mergedInto: "merged into\(other)."
    case .gaveOff: "a part became\(other)."
    case .splitFrom: "split from\(other)."
    case .editorial: "only its number, punctuation or capitals changed."
    case .removed: "removed."
    case .reinstated: "reinstated\(event.against.map { ", last seen in \(story.name(of: $0))" } ?? "")."
    }
  }

  private func place(of lineage: Lineage, in version: Int) -> String {
    let unit = lineage.appearances.first { $0.version == version }?.unit
    return [unit?.objective, unit?.leadIn].compactMap(\.self).joined(separator: " › ")
  }

  /// The outcome of each commitment of the first version.
  var fromTheFirst: DocumentSection? {
    let rows = history.lineages.indices.filter { history.lineages[$0].firstSeen == 0 }.map { position -> [[Inline]] in
      let lineage = history.lineages[position]
      return [[link(to: position)], [.text(OpeningWords.of(lineage.firstWords, limit: 110))], [.text(fate(of: lineage))]]
    }
    return table("became", "What became of the first version", ["Ref", "As it was first worded", "What became of it"], rows)
  }

  /// Where each commitment of the latest version came from.
  var fromTheLatest: DocumentSection? {
    let living = story.groups.flatMap(\.lineages).filter { history.lineages[$0].lastSeen == story.latest }
    let rows = living.map { position -> [[Inline]] in
      let lineage = history.lineages[position]
      return [[link(to: position)], [.text(OpeningWords.of(lineage.latestWords, limit: 110))], [.text(origin(of: lineage))]]
    }
    return table("came-from", "Where the latest version came from", ["Ref", "As it is now worded", "Where it came from"], rows)
  }

  /// The reference, linked to the objective that the commitment is listed under.
  private func link(to position: Int) -> Inline {
    .link(story.references[position], to: "objective-\(story.homes[position] + 1)")
  }

  private func table(_ id: String, _ heading: String, _ columns: [String], _ rows: [[[Inline]]]) -> DocumentSection? {
    guard !rows.isEmpty else { return nil }
    return DocumentSection(
      id: id, heading: heading, count: rows.count,
      blocks: [.table(DocumentTable(caption: heading, columns: columns, rows: rows, hasRowHeaders: true))])
  }

  private func fate(of lineage: Lineage) -> String {
    let later = lineage.events.filter { $0.version > 0 && $0.kind != .editorial }
    guard !later.isEmpty else { return lineage.lastSeen == story.latest ? "Still there, in the same words." : "" }
    return later.map { "\(story.name(of: $0.version).capitalisedFirst): \(described($0, of: lineage))" }.joined(separator: " ")
  }

  private func origin(of lineage: Lineage) -> String {
    guard let first = lineage.events.first else { return "" }
    let changes = lineage.events.dropFirst().filter { $0.kind != .editorial }.map { "\($0.kind.word) in \(story.name(of: $0.version))" }
    let start =
      switch first.kind {
      case .splitFrom:
        "Split from\(first.other.flatMap { story.reference(of: $0) }.map { " \($0)" } ?? " another") in \(story.name(of: first.version))"
      default: first.version == 0 ? "There from the first version" : "New in \(story.name(of: first.version))"
      }
    return ([start.capitalisedFirst] + changes).joined(separator: "; ") + "."
  }
}

extension Lineage {
  /// Its words in the first version that holds it.
  var firstWords: String { appearances.first?.unit.text ?? "" }

  /// Its words in the last version that holds it.
  var latestWords: String { appearances.last?.unit.text ?? "" }
}

extension Lineage.Kind {
  /// What happened, in a word or two.
  package var word: String {
    switch self {
    case .firstSeen: "first seen"
    case .reworded: "reworded"
    case .moved: "moved"
    case .tookIn: "took in another"
    case .mergedInto: "merged into another"
    case .gaveOff: "gave a part off"
    case .splitFrom: "split from another"
    case .editorial: "editorial change"
    case .removed: "removed"
    case .reinstated: "reinstated"
    }
  }

  /// Whether the words that differ belong to what happened.
  var showsWords: Bool {
    switch self {
    case .reworded, .moved, .tookIn, .gaveOff, .reinstated: true
    case .firstSeen, .mergedInto, .splitFrom, .editorial, .removed: false
    }
  }
}
