public import Foundation
public import PlanLoading
import PlanReading
import VariationLoading
public import PlanModel
import RedlineWriting

/// Writes the clean Word file of one reading of a redline: its marks rejected, or accepted. Comments are kept.
///
/// The file is read back before it is handed over: it must give that reading, text for text.
///
/// - Throws: `LoadingError` where the file is refused, or is no Word file; `RedlineError` where the proof fails.
public func clean(_ redline: URL, view: RedlineView, loading: LoadingOptions = .standard) throws -> ProvedWordFile {
  let source = try SourceFile(redline, format: loading.format)
  guard source.format == .docx else {
    throw LoadingError.unknownFormat(redline, reason: "a clean file is made of a Word document only")
  }
  let loader = PlanLoader(options: loading)
  // A look that is named for the marks must be one; a file whose only marks are of formatting is no redline to a reader, but can be cleaned.
  let isAsked = loading.inserted != nil || loading.deleted != nil
  let readings = isAsked ? try loader.loadRedline(redline) : try loader.readings(of: source.bytes)
  let expected = view == .original ? readings.original.value : readings.revised.value
  let cleaned = try CleanWordFile(source.bytes, view: view, loader: loader)
  let read = try loader.readings(of: cleaned.bytes).revised.value
  var proof = RedlineProof(leavesOutTitle: false, passesOverEmptyCells: true)
  try proof.check(read, is: expected, reading: view == .original ? "rejected" : "accepted")
  return ProvedWordFile(bytes: cleaned.bytes, statement: cleaned.statement(view) + [proof.statement])
}

extension CleanWordFile {
  /// What was taken for what, and how often.
  fileprivate func statement(_ view: RedlineView) -> [String] {
    let done = view == .original ? "rejected" : "accepted"
    var lines = conventions
    let tracked = [
      (counts.insertions, "insertion"), (counts.deletions, "deletion"), (counts.moves, "half of a move"),
      (counts.paragraphMarks, "paragraph mark"), (counts.formatting, "change of formatting"),
    ]
    let parts = tracked.filter { $0.0 > 0 }.map { "\($0.0) × \($0.1)" }
    lines.append(parts.isEmpty ? "No tracked changes." : "Tracked changes \(done): \(parts.joined(separator: ", ")).")
    if counts.manualInsertions + counts.manualDeletions > 0 {
      let fates = view == .original ? ("taken out", "kept, in plain type") : ("kept, in plain type", "taken out")
      lines.append(
        "Marked by hand: \(counts.manualInsertions.counted("added passage")) \(fates.0), \(counts.manualDeletions.counted("removed passage")) \(fates.1)."
      )
    }
    if counts.comments > 0 { lines.append("Comments were kept: \(counts.comments) in the file.") }
    return lines
  }
}

extension RedlineProof {
  fileprivate var statement: String {
    "Read back before it was written: \(units.counted("unit")) \(units.noun("gives", "give")) that reading of the redline, text for text."
  }
}
