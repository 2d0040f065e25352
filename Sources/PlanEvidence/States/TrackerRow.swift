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
      index < names.count && Self.columns.contains { names[index].contains($0) }
    }
    let found = (named + cells.indices.dropFirst().filter { !named.contains($0) }).lazy.compactMap { index in
      Self.status(of: cells[index], isNamed: named.contains(index)).map { (index: index, status: $0) }
    }.first
    if found == nil, let forecast = Self.forecast(cells) {
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

  /// The later of two dates in a row, that planned and that expected now; nil where a row has no two.
  private static func forecast(_ cells: [String]) -> (words: String, isLater: Bool)? {
    let dates = cells.indices.dropFirst().compactMap { index -> (index: Int, day: Int)? in
      let found = DateReader.dates(of: NumericText(Wording(cells[index])))
      guard found.count == 1, cells[index].utf8.count < 25, let day = found[0].date.lastDay else { return nil }
      return (index, day)
    }
    guard dates.count == 2 else { return nil }
    return (cells[dates[1].index], dates[1].day > dates[0].day)
  }

  private static func holdsFigure(_ cells: [String], _ names: [String], except status: Int) -> Bool {
    cells.indices.dropFirst().contains { index in
      guard index != status, index >= names.count || !dates.contains(where: { names[index].contains($0) }) else { return false }
      return Quantity(cell: cells[index]) != nil && !cells[index].contains(where: \.isLowercase)
    }
  }

  private static let columns = ["status", "progress", "position", "rag", "rating", "state", "stage", "update", "delivery"]
  private static let dates = ["due", "deadline", "date", "when", "by", "ref", "no", "end", "start"]

  /// Longest first, so that "not started" is not "started".
  private static let cues = PassageStatus.allCases.flatMap { status in
    TermList.statusPhrases.terms(of: "cell \(status.rawValue)").map { (phrase: Phrase($0), status: status) }
  }.sorted { $0.phrase.bytes.count > $1.phrase.bytes.count }
}
