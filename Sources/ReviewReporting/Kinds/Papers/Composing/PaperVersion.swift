import DocumentRendering
import PlanModel

/// A version of the plan as a paper identifies it: by its part in the variation, its label, its date, its file and its hash.
struct PaperVersion: Hashable {
  /// Its part: "The plan as published".
  var part: String
  /// The label that the review file gives it.
  var label: String
  /// Its date, as printed.
  var date: String?
  var file: String
  /// SHA-256 of the file; nil where the file was not read for this paper.
  var sha256: String?
  /// How it was read, where it was read in one of two ways.
  var reading: String?

  /// "The draft: Draft variation sent in January 2026, 13 January 2026 (2026-draft.docx)".
  var line: String {
    let edition = date.map { label.contains($0) ? label : "\(label), \($0)" } ?? label
    return "\(part): \(edition) (\(file))"
  }
}

extension PaperFrame {
  /// The plan as published, or the redline's old text where only that was given.
  var base: PaperVersion? {
    guard let report = facts.proposal ?? facts.outcome else {
      return variation.version(.base).map { PaperVersion(part: "The plan as published", given: $0) }
    }
    let part = report.original.source.view == .original ? "The redline’s old text" : "The plan as published"
    return PaperVersion(
      part: part, read: report.original, called: report.original.source.view == .original ? nil : variation.version(.base))
  }

  /// The draft that the panel reviews.
  var draft: PaperVersion? {
    if let read = facts.proposal?.revised ?? facts.issue?.original {
      return PaperVersion(part: "The draft", read: read, called: variation.version(.draft))
    }
    return variation.version(.draft).map { PaperVersion(part: "The draft", given: $0) }
  }

  /// The plan as issued.
  var issued: PaperVersion? {
    if let read = facts.issue?.revised ?? facts.outcome?.revised {
      return PaperVersion(part: "The plan as issued", read: read, called: variation.version(.issued))
    }
    return variation.version(.issued).map { PaperVersion(part: "The plan as issued", given: $0) }
  }

  /// A table of versions, a column each; versions that are not known are blanks.
  func versionsTable(_ versions: [(PaperVersion?, missing: String)]) -> DocumentBlock {
    func row(_ name: String, _ fact: (PaperVersion) -> Inline?) -> [[Inline]] {
      [[.text(name)]] + versions.map { version, missing in [version.flatMap(fact) ?? .blank("\(missing): \(name.lowercased())")] }
    }
    let rows = [
      row("Label") { .text($0.label) }, row("Date") { version in version.date.map { .text($0) } },
      row("File") { version in .text([version.file, version.reading].compactMap(\.self).joined(separator: ", ")) },
    ]
    return .table(
      DocumentTable(
        caption: "The versions", columns: ["What"] + versions.map { $0.0?.part ?? $0.missing.capitalisedFirst }, rows: rows,
        hasRowHeaders: true))
  }
}

extension PaperVersion {
  /// The closing annex of a paper: the files that it rests on, each with the hash that tells it from any other. Nil where none was read.
  static func annex(_ versions: [PaperVersion]) -> DocumentSection? {
    let rows = versions.compactMap { version -> [[Inline]]? in
      version.sha256.map { [[.text(version.part)], [.text(version.file)], [.code($0)]] }
    }
    guard !rows.isEmpty else { return nil }
    let table = DocumentTable(
      caption: "The files that were read", columns: ["Version", "File", "SHA-256 of the file"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "annex-files", heading: "Annex: the files", blocks: [.table(table)])
  }

  /// A version as it was read, under the name that the review file gives it: a draft may have been read from the redline.
  fileprivate init(part: String, read: ReportVersion, called version: Variation.Version?) {
    let reading: String? =
      switch read.source.view {
      case .original: "with its marks rejected"
      case .revised: "with its marks accepted"
      case nil: nil
      }
    self.init(
      part: part, label: version?.label ?? read.metadata.versionLabel ?? read.metadata.title?.text ?? read.source.fileName,
      date: version?.date?.description ?? read.metadata.date,
      file: read.source.fileName, sha256: read.source.sha256, reading: reading)
  }

  fileprivate init(part: String, given version: Variation.Version) {
    self.init(part: part, label: version.label, date: version.date?.description, file: version.source.file)
  }
}
