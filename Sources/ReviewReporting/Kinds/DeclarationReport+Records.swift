import DocumentRendering
import PlanComparison
import PlanModel

extension DeclarationReport {
  /// Every place where the redline was not made from the published plan.
  var baseDrift: DocumentSection? {
    differences(
      check.drift, id: "base-drift", heading: "Base drift",
      explanation: "With all marks rejected, a redline should read as the published plan does. Here it does not.",
      sides: ("the published plan", "the redline, marks rejected"))
  }

  /// Every place where the clean draft is not the redline accepted.
  var acceptance: DocumentSection? {
    differences(
      check.acceptance, id: "draft-differs", heading: "Clean draft against redline",
      explanation: "With all marks accepted, a redline should read as the clean draft does. Here it does not.",
      sides: ("the redline, marks accepted", "the clean draft"))
  }

  private func differences(
    _ changes: [Change], id: String, heading: String, explanation: String, sides: (String, String)
  ) -> DocumentSection? {
    guard !changes.isEmpty else { return nil }
    let rows = changes.map { change -> [[Inline]] in
      [[.text(change.subject.objective)], Self.words(change.original), Self.words(change.revised)]
    }
    let table = DocumentTable(
      caption: "\(Phrases.counted(changes.count, "place")), punctuation and capitals apart",
      columns: ["Part of the plan", sides.0.capitalisedFirst, sides.1.capitalisedFirst], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: id, heading: heading, count: changes.count, blocks: [.paragraph(explanation), .table(table)])
  }

  private static func words(_ units: [PlanUnit]) -> [Inline] {
    guard !units.isEmpty else { return [.text("Not there")] }
    var inlines: [Inline] = []
    for unit in units {
      if !inlines.isEmpty { inlines.append(.text(" / ")) }
      inlines += [.quoted(Phrases.quoted(unit.text), language: nil), .text(" (\(unit.place))")]
    }
    return inlines
  }

  /// What the rules found that look at the documents as wholes.
  var findings: DocumentSection? {
    guard !check.findings.isEmpty else { return nil }
    let blocks = check.findings.enumerated().flatMap { number, finding -> [DocumentBlock] in
      var lines: [[Inline]] = finding.evidence.map { evidence in
        let place = [evidence.document, evidence.place?.description].compactMap(\.self).joined(separator: ", ").capitalisedFirst
        return [.strong("\(place):"), .text(" "), .quoted(Phrases.quoted(evidence.text), language: nil)]
      }
      if let question = finding.question { lines.append([.strong("Ask the commissioner:"), .text(" \(question)")]) }
      let described: [Inline] = [.strong("\(number + 1)."), .text(" \(finding.statement) "), .code(finding.rule)]
      return [.paragraph(described, .plain, number: nil), .list(lines, .bulleted)]
    }
    return DocumentSection(id: "findings", heading: "Other findings", count: check.findings.count, blocks: blocks)
  }

  /// The marks that cannot be relied on.
  var faults: DocumentSection? {
    guard !check.faults.isEmpty else { return nil }
    let lines = check.faults.map { fault -> [Inline] in
      guard let place = fault.place else { return [.text(fault.sentence)] }
      return [.strong("\(place.description.capitalisedFirst):"), .text(" \(fault.sentence)")]
    }
    return DocumentSection(
      id: "faults", heading: "Marks that cannot be relied on", count: lines.count,
      blocks: [
        .paragraph("These marks may not mean what they seem to. Each was read as well as it can be."), .list(lines, .bulleted),
      ])
  }

  /// How the check was made, what it relies on, and what it cannot show.
  var method: DocumentSection {
    DocumentSection(
      id: "method", heading: "How this was made",
      blocks: [
        .paragraph(
          "The redline was read twice, with its marks rejected and with its marks accepted. The published plan was compared with the first "
            + "reading, the two readings with each other, and the published plan with the draft. What differs at a step that no mark covers is "
            + "undeclared. A covering report declares a change only where its own words tell of every word that changed."),
        .paragraph(
          "The check tells what was declared, not why. An undeclared change may be a slip or a fault of marking. A statement of the covering "
            + "report that uses other words than the plan may not have been matched."),
        .table(proofs), .table(documents),
      ])
  }

  private var proofs: DocumentTable {
    let steps = [
      "The published plan to the draft", "The published plan to the redline, marks rejected",
      "The redline, marks rejected to marks accepted", "The redline, marks accepted, to the clean draft",
    ]
    let rows = zip(steps, check.proofs).map { step, proof -> [[Inline]] in
      [
        [.text(step)], [.text(Phrases.digits(proof.originalUnits))], [.text(Phrases.digits(proof.revisedUnits))],
        [.text(Phrases.digits(proof.lettersReplayed))],
      ]
    }
    return DocumentTable(
      caption: "Each step was replayed letter for letter", columns: ["Step", "Units before", "Units after", "Letters replayed"], rows: rows,
      hasRowHeaders: true)
  }

  private var documents: DocumentTable {
    let rows = check.documents.map { document -> [[Inline]] in
      [
        [.text(document.name.capitalisedFirst)], [.text(document.source.fileName)], [.text(document.source.format)],
        [.text(document.marks == 0 ? "none" : Phrases.digits(document.marks))], [.code(document.source.sha256)],
        [.text("plan-review \(document.source.readerVersion)")],
      ]
    }
    return DocumentTable(
      caption: "The documents", columns: ["Document", "File", "Read as", "Marks of change", "SHA-256 of the file", "Reader"], rows: rows,
      hasRowHeaders: true)
  }
}
