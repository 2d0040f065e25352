public import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
public import PlanModel
import RedlineWriting
public import ReviewReporting

/// Writes a redline in Word: tracked changes from the original to the revised version, with the review's reasons in the margin.
///
/// It is written on the original's own file where that is a Word file, cleaned of marks first; otherwise, or where the clean file does not
/// read as the original, on a plain Word file of the plan. Before it is handed over, its bytes are read back: with all changes rejected they
/// must give the original, with all accepted the revised version, text for text.
///
/// - Parameters:
///   - original: The earlier version.
///   - revised: The later version.
///   - report: The review of the two versions.
///   - file: The file that the original was read from.
///   - revisedFile: The file that the revised version was read from: a Word file also has what a plan has not, such as the paragraphs of
/// cells.
///   - marks: The author that the marks and comments name, and when they were made.
///   - settings: How the sources are read.
/// - Throws: `RedlineError` where the proof fails, `LoadingError` where the file cannot be read again.
public func redline(
  _ original: Loaded<Plan>, against revised: Loaded<Plan>, report: ReviewReport, file: URL?, revisedFile: URL? = nil,
  marks: RedlineSettings = RedlineSettings(), settings: ReviewSettings = .standard
) throws -> ProvedWordFile {
  let base = try RedlineBase(of: original, file: file, settings: settings.loading)
  var request = RedlineRequest(base: base, original: original.value, revised: revised.value, report: report, marks: marks)
  if let revisedFile { try request.takeForm(of: revised, file: revisedFile, settings: settings.loading) }
  func proved(tellsAsides: Bool) throws -> ProvedWordFile {
    var comparer = WordComparer(settings: settings.comparison)
    var writer = RedlineWriter(request, tellsAsides: tellsAsides) { comparer.spans(from: $0, to: $1) }
    let (bytes, comments) = try writer.redline(on: base.bytes)
    let readings = try PlanLoader(options: base.options).readings(of: bytes)
    var proof = RedlineProof(leavesOutTitle: original.value.hasTitleInPropertiesOnly && !base.plan.hasTitleInPropertiesOnly)
    try proof.check(readings.original.value, is: original.value, reading: "rejected")
    try proof.check(readings.revised.value, is: revised.value, reading: "accepted")
    let lines = proof.statement(comments: comments, newNotes: request.newNotes)
    return ProvedWordFile(bytes: bytes, statement: base.statement + lines + writer.kept.statement)
  }
  do {
    return try proved(tellsAsides: true)
  } catch let error as RedlineError {
    // Words beside the plan must not stop a redline of the plan.
    guard request.hasForm, let plain = try? proved(tellsAsides: false) else { throw error }
    return plain
  }
}

extension RedlineRequest {
  /// Takes the form of the revised version's own file, where that is a Word file: clean of its marks, if it has any.
  fileprivate mutating func takeForm(of version: Loaded<Plan>, file: URL, settings: LoadingOptions) throws {
    guard version.source.format == PlanFormat.docx.name else { return }
    guard version.source.view != nil else {
      let source = try SourceFile(file, format: .docx)
      guard source.identity(view: nil, readerVersion: "").sha256 == version.source.sha256 else { return }
      return try takeForm(of: revised, from: source.bytes)
    }
    guard let own = try RedlineBase.own(version, file: file, settings: settings) else { return }
    try takeForm(of: Self.units(of: own.plan), from: own.bytes)
  }
}

extension RedlineWriter.Kept {
  /// What stays as it is in the original, in words.
  fileprivate var statement: [String] {
    var lines: [String] = []
    if !asides.isEmpty {
      let words = asides.prefix(3).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
      lines.append("Paragraphs that are no part of the plan's text stay as they are in the original: \(asides.count), such as \(words).")
    }
    if !missing.isEmpty {
      let words = missing.prefix(3).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
      lines.append("Such paragraphs of the revised version are not in the redline: \(missing.count), such as \(words).")
    }
    if hasContents { lines.append("The contents page keeps its lines until Word is asked to update it.") }
    return lines
  }
}

extension RedlineProof {
  fileprivate func statement(comments: Int, newNotes: Int) -> [String] {
    var lines = [
      "Read back before it was written: all changes rejected give the original, all accepted the revised version, text for text."
    ]
    if comments > 0 { lines.append("Comments with references, reasons and lines of enquiry: \(comments).") }
    if newNotes > 0 {
      lines.append(
        "New notes: \(newNotes). A plan does not say where a note is referred to: each reference stands beside that of the note before it.")
    }
    if leavesOutTitle { lines.append("The title stands in the file's properties, where Word tracks no changes.") }
    if otherKinds > 0 {
      lines.append(
        "\(otherKinds.counted("unit")) \(otherKinds.noun("reads", "read")) with another kind than before (such as running text for a commitment); "
          + "\(otherKinds.noun("its", "their")) words are the same.")
    }
    return lines
  }
}
