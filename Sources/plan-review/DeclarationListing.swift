import PlanComparison
import PlanModel
import ReviewReporting

/// A declaration check as lines of text: what no mark declares first.
struct DeclarationListing {
  private let check: DeclarationCheck

  init(_ check: DeclarationCheck) { self.check = check }

  /// The counts, then every row that is not simply declared, then the drift of the redline's base.
  var text: String {
    var lines = [counts, ""]
    for status in DeclarationStatus.reported {
      let rows = check.rows.filter { $0.change.declared == status }
      guard !rows.isEmpty else { continue }
      lines.append("\(status.label) (\(rows.count))")
      lines += rows.flatMap(paragraph)
      lines.append("")
    }
    lines.append("The redline's own base differs from the published plan in \(check.drift.count.counted("place")).")
    lines += check.drift.map { "  \($0.subject.place): \($0.words.signed)" }
    if !check.acceptance.isEmpty {
      lines.append("The clean draft differs from the redline with its marks accepted in \(check.acceptance.count.counted("place")).")
      lines += check.acceptance.map { "  \($0.subject.place): \($0.words.signed)" }
    }
    if !check.findings.isEmpty { lines += ["", "Findings (\(check.findings.count))"] + check.findings.flatMap(paragraph) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many there are of each status, on one line.
  var counts: String {
    let all = DeclarationStatus.reported + [.declared]
    return all.map { "\(check.count(of: $0)) \($0.noun)" }.joined(separator: ", ")
  }

  private func paragraph(_ row: DeclarationCheck.Row) -> [String] {
    var lines = ["  \(row.change.subject.objective), \(row.change.subject.place): \(row.change.words.signed)", "    \(row.statement)"]
    if let other = row.otherReading { lines.append("    \(other)") }
    if let mark = row.marks.first(where: { $0.author != nil }), let author = mark.author {
      lines.append("    Marked by \(author)" + (mark.date.map { " on \($0.prefix(10))" } ?? ""))
    }
    lines += row.covering.map { "    \($0.document.prefix(1).uppercased() + $0.document.dropFirst()): “\($0.statement.text)”" }
    return lines
  }

  private func paragraph(_ finding: Finding) -> [String] {
    ["  \(finding.statement) [\(finding.rule)]"]
      + finding.evidence.map { evidence in
        "    - \([evidence.document, evidence.place?.description].compactMap(\.self).joined(separator: ", ")): “\(evidence.text)”"
      }
  }
}

extension [WordSpan] {
  /// The words with signs that say what happened to them: [-removed-] and {+added+}.
  var signed: String {
    map { span in
      let text = span.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ¶ ")
      return switch span.kind {
      case .kept: text
      case .removed: "[-\(text)-]"
      case .added: "{+\(text)+}"
      }
    }.joined()
  }
}
