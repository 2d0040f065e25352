import PlanLanguage
public import PlanModel

/// A row of a table of measures: what is measured, its target, its latest value.
public struct MeasureRow: Hashable, Sendable {
  /// The measure.
  public let measure: String
  /// The target, where a column holds one.
  public let target: String?
  /// The value of the period that is reported on.
  public let value: String
  /// The name of its column.
  public let column: String?
  /// Earlier values, each with the name of its column.
  public let earlier: [Earlier]

  /// An earlier value.
  public struct Earlier: Hashable, Sendable {
    /// The name of the column.
    public let column: String
    /// The value.
    public let value: String
  }

  /// Reads a row below a header row; nil where no column is a value.
  public init?(_ passage: EvidencePassage) {
    let cells = passage.cells
    guard cells.count > 1, let first = cells.first, !first.isEmpty else { return nil }
    let names = (0..<cells.count).map { $0 < passage.columns.count ? FoldedText(passage.columns[$0]).key : "" }
    let targets = names.indices.dropFirst().filter { names[$0].contains("target") || names[$0].contains("aim") || names[$0] == "goal" }
    let values = cells.indices.dropFirst().filter { index in
      !targets.contains(index) && !Self.others.contains { names[index].contains($0) }
    }
    let current = values.first { !Self.past.contains(where: names[$0].contains) } ?? values.first
    guard let current else { return nil }
    measure = first
    target = targets.first.map { cells[$0] }
    value = cells[current]
    column = current < passage.columns.count ? passage.columns[current] : nil
    earlier = values.filter { $0 != current }.map { index in
      Earlier(column: index < passage.columns.count ? passage.columns[index] : "", value: cells[index])
    }
  }

  private static let past = ["previous", "before", "last year", "baseline", "prior", "earlier", "last quarter"]
  private static let others = ["direction", "rating", "rag", "trend", "owner", "comment", "unit", "objective", "note", "source", "ref"]

  /// The text in place of the value, where there is none.
  public var missing: String? {
    let text = value.split(separator: " ").joined(separator: " ").lowercased()
    if text.isEmpty { return "an empty cell" }
    return Self.absent.contains(text)
      || !text.contains(where: \.isNumber) && Self.absent.contains(where: { $0.count > 3 && text.contains($0) })
      ? value : nil
  }

  private static let absent = Set(TermList.statusPhrases.terms(of: "no figure"))
}
