import PlanComparison
import PlanModel

/// What was read and compared, in plain words.
enum CoverageStatement {
  /// Some sentences for each version; for both together where one file gave both and nothing differs.
  static func sentences(_ original: ReportVersion, _ revised: ReportVersion) -> [String] {
    if original.source.view != nil, original.source.sha256 == revised.source.sha256, original.coverage == revised.coverage {
      return [
        sentences(for: original.coverage, of: "The redline, read both ways"),
        "Both texts come from the one redline. The plan as published was not given, and was not compared.",
      ]
    }
    return [sentences(for: original.coverage, of: original.capitalisedName), sentences(for: revised.coverage, of: revised.capitalisedName)]
  }

  private static func sentences(for coverage: ReadingCoverage, of name: String) -> String {
    [compared(coverage, of: name), setAside(coverage), unread(coverage)].compactMap(\.self).joined(separator: " ")
  }

  private static func compared(_ coverage: ReadingCoverage, of name: String) -> String {
    let read = Phrases.digits(coverage.paragraphs - coverage.paragraphsSetAside)
    var parts = ["\(read) of \(Phrases.counted(coverage.paragraphs, "paragraph"))"]
    if coverage.tables > 0 { parts.append("\(Phrases.counted(coverage.tables, "table")) (\(Phrases.counted(coverage.cells, "cell")))") }
    if coverage.notes > 0 { parts.append(Phrases.counted(coverage.notes, "footnote or endnote", "footnotes and endnotes")) }
    if coverage.textBoxes > 0 { parts.append(Phrases.counted(coverage.textBoxes, "text box")) }
    let isOne = parts.count == 1 && coverage.paragraphs == 1
    return "\(name): \(Phrases.list(parts)) \(isOne ? "was" : "were") compared."
  }

  private static func setAside(_ coverage: ReadingCoverage) -> String? {
    var parts: [String] = []
    if coverage.paragraphsSetAside > 0 {
      parts.append("\(Phrases.counted(coverage.paragraphsSetAside, "paragraph")) of contents pages, running heads and page numbers")
    }
    if coverage.headersAndFooters > 0 {
      parts.append(Phrases.counted(coverage.headersAndFooters, "header or footer", "headers and footers"))
    }
    if coverage.comments > 0 { parts.append(Phrases.counted(coverage.comments, "comment") + " in the margin") }
    guard !parts.isEmpty else { return nil }
    let total = coverage.paragraphsSetAside + coverage.headersAndFooters + coverage.comments
    return "\(Phrases.list(parts)) \(total == 1 ? "was" : "were") set aside."
  }

  private static func unread(_ coverage: ReadingCoverage) -> String? {
    let parts = coverage.unread.filter { $0.count > 0 }.map { Phrases.counted($0.count, $0.what) }
    return parts.isEmpty ? nil : "\(Phrases.list(parts)) could not be read."
  }

  /// The proof in a sentence. Source: the check that runs on every review.
  static func proof(_ proof: ReplayProof, _ original: ReportVersion, _ revised: ReportVersion) -> String {
    let units =
      "Each title, heading, lead-in, commitment, paragraph, table row and note of both is in exactly one change: "
      + "\(Phrases.digits(proof.originalUnits)) in \(original.name), \(Phrases.digits(proof.revisedUnits)) in \(revised.name)."
    return "Replaying the changes over \(original.name) gives \(revised.name) letter for letter: "
      + "\(Phrases.counted(proof.lettersReplayed, "letter")). \(units)"
  }
}
