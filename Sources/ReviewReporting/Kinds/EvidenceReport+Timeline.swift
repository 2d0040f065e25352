import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport {
  private static let mostRows = 40
  private static let width = 960
  private static let left = 380
  private static let rowHeight = 26
  private static let top = 44

  /// A line for each commitment, with a mark under each paper that mentions it.
  func timeline(of group: Group) -> Drawing {
    let shown = Array(group.commitments.prefix(Self.mostRows))
    let height = Self.top + shown.count * Self.rowHeight + 40
    var shapes = review.sources.indices.map { index in
      Drawing.Shape.label("\(index + 1)", at: .init(x(index), 22), anchor: .middle, isStrong: true)
    }
    for (row, commitment) in shown.enumerated() { shapes += marks(of: commitment, y: Self.top + row * Self.rowHeight + Self.rowHeight / 2) }
    shapes += legend(y: height - 14)
    let left = group.commitments.count - shown.count
    let caption = "\(group.title): what was said in which paper, by the number of the paper"
    return Drawing(
      caption: left > 0 ? "\(caption) (the first \(Self.mostRows); \(Phrases.digits(left)) more are in the table)" : caption,
      words: shown.map(sentence).joined(separator: " "), width: Self.width, height: height, shapes: shapes)
  }

  private func x(_ source: Int) -> Int {
    Self.left + (source + 1) * (Self.width - Self.left - 30) / (review.sources.count + 1)
  }

  private func sentence(_ commitment: Int) -> String {
    let account = review.commitments[commitment]
    guard !account.passages.isEmpty else { return "\(reference(of: commitment)): nothing said." }
    let said = zip(account.passages, account.statuses).map { position, status in
      "\(EvidenceWords.label(of: status).lowercased()) in paper \(review.passages[position].source + 1)"
    }
    return "\(reference(of: commitment)): \(said.joined(separator: ", "))."
  }

  private func marks(of commitment: Int, y: Int) -> [Drawing.Shape] {
    let account = review.commitments[commitment]
    let label = "\(reference(of: commitment))  \(OpeningWords.of(account.unit.text, limit: 44))"
    var shapes: [Drawing.Shape] = [.label(label, at: .init(0, y + 5), anchor: .start, isStrong: false)]
    let sources = account.passages.map { review.passages[$0].source }
    if let first = sources.min(), let last = sources.max(), first < last {
      shapes.append(.line(from: .init(x(first), y), to: .init(x(last), y), tone: .quiet))
    }
    var seen: [Int: PassageStatus] = [:]
    for (source, status) in zip(sources, account.statuses) {
      seen[source] = max(seen[source] ?? status, status, by: { Self.rank($0) < Self.rank($1) })
    }
    for source in seen.keys.sorted() { shapes += seen[source].map { Self.mark($0, at: .init(x(source), y)) } ?? [] }
    return shapes
  }

  /// Where a paper says several things, the mark is that of the most telling.
  private static func rank(_ status: PassageStatus) -> Int {
    switch status {
    case .none: 0
    case .planned: 1
    case .underWay: 2
    case .measure: 3
    case .delayed: 4
    case .withheld: 5
    case .redefined: 6
    case .done: 7
    case .withdrawn: 8
    }
  }

  /// Each status has a shape of its own: colour shows nothing that the shape does not.
  private static func mark(_ status: PassageStatus, at point: Drawing.Point) -> [Drawing.Shape] {
    switch status {
    case .done: [.dot(at: point, radius: 7, tone: .ink)]
    case .underWay: [.dot(at: point, radius: 3, tone: .ink)]
    case .planned: [.ring(at: point, radius: 5, tone: .ink)]
    case .delayed: [.ring(at: point, radius: 7, tone: .merged), .dot(at: point, radius: 3, tone: .merged)]
    case .measure: [.box(at: .init(point.x - 5, point.y - 5), width: 11, height: 11, tone: .reworded)]
    case .redefined, .withheld:
      [.box(at: .init(point.x - 5, point.y - 5), width: 11, height: 11, tone: .quiet), .cross(at: point, radius: 6, tone: .removed)]
    case .withdrawn: [.cross(at: point, radius: 6, tone: .removed)]
    case .none: []
    }
  }

  private func legend(y: Int) -> [Drawing.Shape] {
    var x = 10
    var shapes: [Drawing.Shape] = []
    for (status, words) in Self.explained {
      shapes += Self.mark(status, at: .init(x, y - 5))
      shapes.append(.label(words, at: .init(x + 14, y), anchor: .start, isStrong: false))
      x += 38 + words.utf8.count * 8
    }
    return shapes
  }

  private static let explained: [(PassageStatus, String)] = [
    (.done, "done"), (.underWay, "under way"), (.planned, "planned"), (.delayed, "delayed"), (.measure, "figure"),
    (.withheld, "no figure, or another measure"), (.withdrawn, "stopped"),
  ]
}

/// The greater of two by an order.
private func max<Value>(_ one: Value, _ other: Value, by isLess: (Value, Value) -> Bool) -> Value { isLess(one, other) ? other : one }
