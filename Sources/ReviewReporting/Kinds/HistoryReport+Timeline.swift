import DocumentRendering
import PlanComparison
import PlanModel

extension HistoryReport {
  /// The most rows that a picture has: more would be no picture.
  private static let mostRows = 60

  /// A line for each commitment from the version that it is first seen in to the last, with a mark where something happened.
  func timeline(of lineages: [Int], in group: HistoryStory.Group) -> Drawing {
    let shown = Array(lineages.prefix(Self.mostRows))
    let frame = TimelineFrame(versions: history.versions.count, rows: shown.count)
    var shapes = frame.heads
    for (row, position) in shown.enumerated() { shapes += rowShapes(position, row: row, frame) }
    shapes += frame.legend
    let left = lineages.count - shown.count
    let caption = "\(group.title): what happened in which version"
    return Drawing(
      caption: left > 0 ? "\(caption) (the first \(Self.mostRows); \(Phrases.digits(left)) more are told below)" : caption,
      words: shown.map(sentence).joined(separator: " "), width: TimelineFrame.width, height: frame.height, shapes: shapes)
  }

  private func sentence(_ position: Int) -> String {
    let lineage = history.lineages[position]
    let events = lineage.events.map { "\($0.kind.word) in \(story.name(of: $0.version))" }
    return "\(story.references[position]): \(events.joined(separator: ", "))."
  }

  private func rowShapes(_ position: Int, row: Int, _ frame: TimelineFrame) -> [Drawing.Shape] {
    let lineage = history.lineages[position]
    let y = frame.y(row)
    var shapes: [Drawing.Shape] = [
      .label(
        "\(story.references[position])  \(OpeningWords.of(lineage.latestWords, limit: 42))", at: .init(0, y + 5), anchor: .start,
        isStrong: false)
    ]
    // A line for each unbroken run of versions: a gap is a gap.
    for run in lineage.runs { shapes.append(.line(from: .init(frame.x(run.first), y), to: .init(frame.x(run.last), y), tone: .quiet)) }
    if let end = lineage.events.last, end.kind == .removed || end.kind == .mergedInto, let last = lineage.lastSeen {
      shapes.append(.line(from: .init(frame.x(last), y), to: .init(frame.x(end.version), y), tone: .quiet))
    }
    for event in lineage.events { shapes += TimelineFrame.mark(event.kind, at: .init(frame.x(event.version), y)) }
    return shapes
  }
}

/// The layout of a timeline, in its own units.
private struct TimelineFrame {
  static let width = 960
  private static let left = 360
  private static let rowHeight = 26
  private static let top = 44

  let versions: Int
  let rows: Int

  var height: Int { Self.top + rows * Self.rowHeight + 40 }

  func x(_ version: Int) -> Int {
    versions < 2 ? Self.left : Self.left + version * (Self.width - Self.left - 30) / (versions - 1)
  }

  func y(_ row: Int) -> Int { Self.top + row * Self.rowHeight + Self.rowHeight / 2 }

  /// The number of each version above its column.
  var heads: [Drawing.Shape] {
    let columns = (0..<versions).flatMap { version -> [Drawing.Shape] in
      [
        .label(
          versions > 9 ? "\(version + 1)" : "Version \(version + 1)", at: .init(x(version), 20), anchor: anchor(version), isStrong: true),
        .line(from: .init(x(version), 28), to: .init(x(version), 34), tone: .quiet),
      ]
    }
    return columns
  }

  private func anchor(_ version: Int) -> Drawing.Anchor { version == versions - 1 && versions > 1 ? .end : .middle }

  /// What each mark means, in words.
  var legend: [Drawing.Shape] {
    let y = height - 14
    var x = 10
    var shapes: [Drawing.Shape] = []
    for (kind, words) in Self.marksExplained {
      shapes += Self.mark(kind, at: .init(x, y - 5))
      shapes.append(.label(words, at: .init(x + 14, y), anchor: .start, isStrong: false))
      x += 40 + words.utf8.count * 8
    }
    return shapes
  }

  private static let marksExplained: [(Lineage.Kind, String)] = [
    (.firstSeen, "first seen or back"), (.reworded, "reworded"), (.moved, "moved"), (.tookIn, "merged, split or a part taken"),
    (.removed, "removed"),
  ]

  /// Each kind has a shape of its own: colour shows nothing that the shape does not.
  static func mark(_ kind: Lineage.Kind, at point: Drawing.Point) -> [Drawing.Shape] {
    switch kind {
    case .firstSeen, .reinstated: [.dot(at: point, radius: 6, tone: .ink)]
    case .reworded: [.box(at: .init(point.x - 5, point.y - 5), width: 11, height: 11, tone: .reworded)]
    case .moved: [.ring(at: point, radius: 6, tone: .moved)]
    case .tookIn, .mergedInto, .gaveOff, .splitFrom:
      [.ring(at: point, radius: 7, tone: .merged), .dot(at: point, radius: 3, tone: .merged)]
    case .removed: [.cross(at: point, radius: 6, tone: .removed)]
    case .editorial: []
    }
  }
}

extension Lineage {
  /// Unbroken runs of versions that hold it.
  fileprivate var runs: [(first: Int, last: Int)] {
    appearances.reduce(into: []) { runs, appearance in
      if let last = runs.last, last.last == appearance.version - 1 {
        runs[runs.count - 1].last = appearance.version
      } else {
        runs.append((appearance.version, appearance.version))
      }
    }
  }
}
