import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport {
  /// An objective: a picture, a row a commitment, and below it the passages.
  func objective(_ number: Int) -> DocumentSection {
    let group = groups[number]
    let rows = group.commitments.map { index -> [[Inline]] in
      let account = review.commitments[index]
      return [
        [.text(reference(of: index))], [.text(account.unit.text)], [.strong(account.state.title.capitalisedFirst)],
        [.text(EvidenceWords.sentence(on: account, in: review))],
      ]
    }
    let table = DocumentTable(
      caption: "Commitments under \(group.title), and what the papers show",
      columns: ["Ref", "Commitment", "State", "What the papers show"], rows: rows,
      hasRowHeaders: true)
    let described = group.commitments.filter { !review.commitments[$0].passages.isEmpty }
    return DocumentSection(
      id: "objective-\(number + 1)", heading: group.title.isEmpty ? "Commitments" : group.title, count: rows.count,
      blocks: [.drawing(timeline(of: group)), .table(table)] + described.map(passages))
  }

  /// The passages about a commitment, folded away below its words.
  private func passages(of index: Int) -> DocumentBlock {
    let account = review.commitments[index]
    let items = zip(account.passages, account.statuses).map { position, status in line(position, status, of: index) }
    let question = EvidenceWords.question(on: account, in: review).map {
      [DocumentBlock.paragraph([.strong("To ask: "), .text($0)], .plain, number: nil)]
    }
    return .disclosure(
      summary: "\(reference(of: index))  \(OpeningWords.of(account.unit.text)): \(Phrases.counted(items.count, "passage"))",
      [.list(items, .bulleted)] + (question ?? []))
  }

  /// A passage with its paper, its place, what it says and the words that matched.
  func line(_ position: Int, _ status: PassageStatus, of commitment: Int) -> [Inline] {
    let reading = review.passages[position]
    let source = review.sources[reading.source]
    var inlines: [Inline] = [
      .strong("\(EvidenceWords.name(of: source).capitalisedFirst), \(reading.passage.place):"), .text(" "),
      .quoted(reading.passage.text, language: nil), .text(" "), .strong(EvidenceWords.label(of: status)),
    ]
    if reading.links.first?.commitment == commitment, let words = reading.statusWords { inlines.append(.text(" (“\(words)”)")) }
    guard let link = reading.links.first(where: { $0.commitment == commitment }) else { return inlines }
    inlines.append(.text(". \(basis(of: link))"))
    return inlines
  }

  /// What a link rests on, as a sentence.
  private func basis(of link: EvidenceLink) -> String {
    if link.strength == .confirmed { return "Linked by a correction." }
    var parts: [String] = []
    if !link.words.isEmpty { parts.append("the words " + Phrases.list(link.words.map(Phrases.quoted))) }
    parts += link.features.map { feature in
      switch feature {
      case .objective: "the heading, which names the objective"
      case .figure: "a figure in both"
      case .count: "the same thing counted in both"
      case .learntName: "a name that other passages give to it"
      }
    }
    return parts.isEmpty ? "" : "It rests on \(Phrases.list(parts))."
  }

  /// The commitments of which nothing was said.
  var silent: DocumentSection? {
    let quiet = review.commitments.indices.filter { review.commitments[$0].passages.isEmpty }
    guard !quiet.isEmpty else { return nil }
    let rows = quiet.map { index -> [[Inline]] in
      let account = review.commitments[index]
      let maybe = account.possible.isEmpty ? "" : "\(Phrases.counted(account.possible.count, "passage")) may speak of it."
      return [[.text(reference(of: index))], [.text(account.unit.text)], [.text(account.unit.objective)], [.text(maybe)]]
    }
    return DocumentSection(
      id: "silent", heading: "Commitments of which nothing was said", count: quiet.count,
      blocks: [
        .table(
          DocumentTable(
            caption: "Commitments of which no paper speaks", columns: ["Ref", "Commitment", "Objective", "Note"], rows: rows,
            hasRowHeaders: true))
      ])
  }
}
