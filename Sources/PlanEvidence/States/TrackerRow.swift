import PlanLanguage
import PlanModel

/// A row of a delivery plan's table that says in a cell how far something has got: "On track", "Complete", "Not started".
struct TrackerRow {
  /// What the cell says.
  let status: PassageStatus
  /// Its words.
  let words: String

  /// Nil where no cell says it, and for a row of figures, whose rating says no more than they do.
  init?(_ passage: EvidencePassage) {
    let cells = passage.cells
    let names = passage.columns.map { FoldedText($0).key }
    let named = cells.indices.dropFirst().filter { index in
      index < names.count && Self.holds(names[index], anyOf: Self.columns)
    }
    let found = (named + cells.indices.dropFirst().filter { !named.contains($0) }).lazy.compactMap { index in
      Self.status(of: cells[index], isNamed: named.contains(index)).map { (index: index, status: $0) }
    }.first
    if found == nil, let forecast = Self.forecast(cells, names) {
      status = forecast.isLater ? .delayed : .underWay
      words = forecast.words
      return
    }
    guard let found, !Self.holdsFigure(cells, names, except: found.index) else { return nil }
    status = found.status
    words = cells[found.index]
  }

  /// What a cell says: all of it, or its first words where its column is one of states.
  private static func status(of cell: String, isNamed: Bool) -> PassageStatus? {
    let text = FoldedText(cell)
    let known = cues.first { cue in isNamed ? text.hasPrefix(cue.phrase) : text.bytes == cue.phrase.bytes }
    return known?.status
  }

  /// The date that is expected now, beside the one that was planned; nil where the columns do not name both.
  private static func forecast(_ cells: [String], _ names: [String]) -> (words: String, isLater: Bool)? {
    func date(under columns: Set<String>) -> (index: Int, day: Int)? {
      for index in cells.indices.dropFirst() where index < names.count && holds(names[index], anyOf: columns) {
        let found = DateReader.dates(of: NumericText(Wording(cells[index])))
        if found.count == 1, let day = found[0].date.lastDay { return (index, day) }
      }
      return nil
    }
    guard let plan = date(under: planned), let now = date(under: expected), plan.index != now.index else { return nil }
    return (cells[now.index], now.day > plan.day)
  }

  private static func holds(_ name: String, anyOf words: Set<String>) -> Bool {
    name.split(separator: " ").contains { words.contains(String($0)) }
  }

  private static func holdsFigure(_ cells: [String], _ names: [String], except status: Int) -> Bool {
    cells.indices.dropFirst().contains { index in
      guard index != status, index >= names.count || !holds(names[index], anyOf: dates) else { return false }
      return Quantity(cell: cells[index]) != nil && !cells[index].contains(where: \.isLowercase)
    }
  }

  private static let columns: Set<String> = ["status", "progress", "position", "rag", "rating", "state", "stage", "update", "delivery"]
  private static let dates: Set<String> = ["due", "deadline", "date", "when", "by", "ref", "no", "end", "start"]
  private static let planned: Set<String> = ["planned", "plan", "target", "due", "original", "baseline", "promised"]
  private static let expected: Set<String> = ["forecast", "expected", "now", "revised", "latest", "current", "actual", "projected"]

  /// Longest first, so that "not started" is not "started".
  private static let cues = PassageStatus.allCases.flatMap { status in
    TermList.statusPhrases.terms(of: "cell \(status.rawValue)").map { (phrase: Phrase($0), status: status) }
  }.sorted { $0.phrase.bytes.count > $1.phrase.bytes.count }
}
