import DocumentRendering
import PlanModel
import StatutoryFrame

/// A timetable as a line down the page: a dot for each day, true to scale, with its words beside it.
///
/// The line runs down because words beside it can then be read on a phone, and because no two of them can overlap: words that would are
/// moved apart, each with a thin line to its own dot.
struct TimetablePicture {
  private let entries: [Entry]

  /// A line of words at a day.
  private struct Entry {
    var date: CalendarDate
    var words: String
    var tense: Timetable.Tense?
    /// Whether it is the day of telling and no step.
    var isMarker = false
  }

  init(_ timetable: Timetable) {
    var entries = timetable.steps.map { Entry(date: $0.date, words: $0.step.title, tense: $0.tense) }
    if let day = timetable.asOf, Self.isNear(day, entries.map(\.date)) {
      let place = entries.firstIndex { $0.date > day } ?? entries.count
      entries.insert(Entry(date: day, words: "The day of this paper", tense: .today, isMarker: true), at: place)
    }
    self.entries = entries
  }

  /// Whether a day is among the others, or so near them that marking it leaves them room: within a quarter of their span.
  private static func isNear(_ day: CalendarDate, _ dates: [CalendarDate]) -> Bool {
    guard let first = dates.first, let last = dates.last else { return false }
    let margin = first.days(to: last) / 4
    return day.days(to: first) <= margin && last.days(to: day) <= margin
  }

  /// The picture; nil where there are not two days to set apart.
  var drawing: Drawing? {
    guard let first = entries.first, let last = entries.last, first.date < last.date else { return nil }
    let height = Self.margin * 2 + Self.lineHeight * (entries.count + 3)
    let length = height - Self.margin * 2
    let scale = first.date.days(to: last.date)
    let dots = entries.map { Self.margin + first.date.days(to: $0.date) * length / scale }
    var shapes: [Drawing.Shape] = [
      .line(from: .init(Self.line, Self.margin), to: .init(Self.line, Self.margin + length), tone: .quiet)
    ]
    for ((entry, dot), label) in zip(zip(entries, dots), Self.spread(dots, within: height - Self.margin)) {
      shapes += Self.shapes(of: entry, dot: dot, label: label)
    }
    return Drawing(caption: "The steps by date, true to scale", words: words, width: 440, height: height, shapes: shapes)
  }

  private static let margin = 16
  private static let lineHeight = 24
  /// The position of the line from the left.
  private static let line = 20
  private static let labels = 56
  private static let names = 196

  /// The position of each line of words: at its dot, or where lines would overlap, spread about the middle of their dots.
  ///
  /// With a line's height taken off for each line before it, the places may stay as they are or grow; runs that would fall are pooled at
  /// their mean (pool adjacent violators, Ayer and others 1955), which moves the words as little as can be.
  private static func spread(_ dots: [Int], within foot: Int) -> [Int] {
    var pools: [(sum: Int, count: Int)] = []
    for (index, dot) in dots.enumerated() {
      var pool = (sum: dot - index * lineHeight, count: 1)
      while let last = pools.last, last.sum * pool.count > pool.sum * last.count {
        pool = (last.sum + pool.sum, last.count + pool.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let highest = foot - (dots.count - 1) * lineHeight
    let places = pools.flatMap { pool in Array(repeating: min(max(pool.sum / pool.count, margin), highest), count: pool.count) }
    return places.enumerated().map { $0.element + $0.offset * lineHeight }
  }

  private static func shapes(of entry: Entry, dot: Int, label: Int) -> [Drawing.Shape] {
    let point = Drawing.Point(line, dot)
    let mark: Drawing.Shape =
      switch entry.tense {
      case .today where entry.isMarker: .cross(at: point, radius: 6, tone: .removed)
      case .toCome: .ring(at: point, radius: 6, tone: .reworded)
      default: .dot(at: point, radius: 6, tone: .reworded)
      }
    return [
      .line(from: .init(line + 9, dot), to: .init(labels - 5, label), tone: .quiet), mark,
      .label(entry.date.description, at: .init(labels, label + 5), anchor: .start, isStrong: !entry.isMarker),
      .label(entry.words, at: .init(names, label + 5), anchor: .start, isStrong: false),
    ]
  }

  /// "8 December 2025: chief officer consulted; ..."
  private var words: String {
    let described = entries.map { entry in
      let tense = entry.tense == .toCome ? ", still to come" : ""
      return "\(entry.date), \(entry.words.uncapitalisedFirst)\(tense)"
    }
    let key = entries.contains { $0.tense == .toCome } ? " A filled dot is past, a ring is still to come." : ""
    return "The steps in order: \(described.joined(separator: "; ")).\(key)"
  }
}

extension String {
  /// Without a capital at the start, as within a sentence.
  var uncapitalisedFirst: String { prefix(1).lowercased() + dropFirst() }
}
