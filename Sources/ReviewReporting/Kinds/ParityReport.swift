public import DocumentRendering
public import PlanComparison
import PlanModel

/// The parity report: where the Welsh and the English edition of one version do not say the same things in the same places.
public struct ParityReport: Paper {
  /// The parity that is reported.
  public let parity: EditionParity
  /// The version of the reader, for the closing line.
  public let readerVersion: String

  /// Takes the facts that the paper is composed from.
  public init(_ parity: EditionParity, readerVersion: String) {
    self.parity = parity
    self.readerVersion = readerVersion
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "Parity of the Welsh and the English edition", subtitle: ["\(parity.welsh.title) / \(parity.english.title)"],
      status: "Working paper for officers", sections: [inShort, differences, sideBySide, method].compactMap(\.self),
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). "
        + "Words were not compared between the languages.")
  }

  private var inShort: DocumentSection {
    let count = parity.differing.count
    let verdict =
      count == 0
      ? "Both editions have the same parts, in the same order, with the same figures, dates and names."
      : "The editions differ in \(Phrases.number(count)) \(Phrases.noun(count, "place"))."
    let counts = [
      ("Objectives", \EditionParity.Edition.objectives), ("Lead-ins", \.leadIns), ("Commitments", \.commitments),
      ("Table rows", \.tableRows),
      ("Paragraphs of narrative", \.narrative),
    ]
    let rows = counts.map { name, path -> [[Inline]] in
      let (welsh, english) = (parity.welsh[keyPath: path], parity.english[keyPath: path])
      return [[.text(name)], [.text("\(welsh)")], [.text("\(english)")], [.text(welsh == english ? "same" : "differs")]]
    }
    let table = DocumentTable(
      caption: "What each edition holds", columns: ["Part", "Welsh", "English", "Count"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "in-short", heading: "In short", blocks: [.paragraph(verdict, .lead), .table(table)])
  }

  private var differences: DocumentSection? {
    let differing = parity.differing
    guard !differing.isEmpty else { return nil }
    let blocks = differing.flatMap { row -> [DocumentBlock] in
      [.subheading(Self.title(of: row)), .list(Self.words(of: row), .quoted(language: nil))]
        + row.findings.map { .paragraph(Self.sentence(for: $0, in: row)) }
    }
    return DocumentSection(id: "differences", heading: "Where they differ", count: differing.count, blocks: blocks)
  }

  private var sideBySide: DocumentSection {
    let rows = parity.rows.map { row -> [[Inline]] in
      [
        Self.cell(row.welsh, language: "cy"), Self.cell(row.english, language: "en"),
        [.text(row.findings.isEmpty ? "agree" : row.findings.map { Self.name(of: $0.kind) }.joined(separator: ", "))],
      ]
    }
    let table = DocumentTable(caption: "The editions side by side", columns: ["Welsh", "English", "Found"], rows: rows)
    return DocumentSection(id: "side-by-side", heading: "Side by side", count: rows.count, blocks: [.table(table)])
  }

  private var method: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Parts are paired by their order, kind and depth, by who must act, and by the figures, dates and names in them. Words are not "
          + "compared: whether a translation is faithful is for a reader of both languages. Numbers written as words are not compared."),
      .list(
        [parity.welsh, parity.english].map { edition in
          [.text("\(edition.source.fileName) (\(edition.source.format)), SHA-256 "), .code(edition.source.sha256)]
        }, .bulleted),
    ]
    blocks += parity.limits.map { .paragraph($0) }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }

  // MARK: Words

  private static func title(of row: ParityRow) -> String {
    let unit = row.welsh ?? row.english
    let kind = unit.map { name(of: $0.kind) } ?? "Part"
    return [kind, unit.map(\.objective)].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func words(of row: ParityRow) -> [[Inline]] {
    [(row.welsh, "Welsh", "cy"), (row.english, "English", "en")].map { unit, name, language in
      guard let unit else { return [.strong("\(name):"), .text(" nothing stands here.")] }
      return [.strong("\(name) (\(unit.place)):"), .text(" "), .quoted("“\(unit.text)”", language: language)]
    }
  }

  private static func cell(_ unit: PlanUnit?, language: String) -> [Inline] {
    guard let unit else { return [.text("(nothing)")] }
    let mark = unit.kind == .commitment ? "• " : ""
    return [.quoted(mark + unit.text, language: language), .text(" (\(unit.place))")]
  }

  /// What a finding says, as a sentence.
  public static func sentence(for finding: ParityFinding, in row: ParityRow) -> String {
    if finding.kind == .missing {
      return row.welsh == nil ? "The English edition alone has it." : "The Welsh edition alone has it."
    }
    let sides = [("Welsh", finding.welsh), ("English", finding.english)].filter { !$0.1.isEmpty }
    let parts = sides.map { "in the \($0.0) edition \($0.1.joined(separator: ", "))" }
    let sentence = "\(name(of: finding.kind)): \(parts.joined(separator: "; ")), and not in the other."
    return sides.count == 2 ? "\(name(of: finding.kind)): \(parts.joined(separator: "; "))." : sentence
  }

  private static func name(of kind: ParityFinding.Kind) -> String {
    switch kind {
    case .missing: "In one edition only"
    case .figures: "Figures differ"
    case .dates: "Dates differ"
    case .names: "Names differ"
    case .responsibility: "Who must act differs"
    case .role: "What the items are differs"
    case .depth: "Depth differs"
    }
  }

  private static func name(of kind: PlanUnit.Kind) -> String {
    switch kind {
    case .title: "Title"
    case .heading: "Heading"
    case .leadIn: "Lead-in"
    case .commitment: "Commitment"
    case .narrative: "Narrative"
    case .tableRow: "Table row"
    case .note: "Note"
    }
  }
}
