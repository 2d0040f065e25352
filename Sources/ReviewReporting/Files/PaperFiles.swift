public import DocumentRendering
import ContentHashing

/// Files papers into a folder where officers go on to work on them. What somebody changed is never overwritten.
///
/// A file is replaced only where its bytes are known to have been written here. Any other stays, and the new draft is put beside it:
/// "covering-report (new draft 2).docx". Each file is written beside its place and put there in one step; what was written is recorded first, so
/// that a run that was stopped leaves nothing that the next would take for an officer's work or for its own by mistake.
public struct PaperFiles: Sendable {
  package init() {}

  /// The names that papers of these kinds and formats are filed under first, and that of the record of what was written.
  public static func names(_ kinds: [PaperKind], as formats: [ReportFormat]) -> [String] {
    kinds.flatMap { kind in formats.map { "\(kind.rawValue).\($0.fileExtension)" } } + [PaperRecord.fileName]
  }

  /// The file that somebody goes on with: of those that were changed since they were written here, the last. Nil where there is none.
  public func edited(_ draft: PaperDraft, in folder: OutputFolder) -> (name: String, bytes: [UInt8])? {
    let record = PaperRecord(of: folder)
    var found: (name: String, bytes: [UInt8])?
    for number in 1... {
      let name = draft.fileName(number: number)
      guard folder.holds(name), !folder.isInput(name) else { return found }
      if let bytes = folder.bytes(of: name), bytes != draft.bytes, !record.holds(SHA256.hexadecimal(of: bytes)) { found = (name, bytes) }
    }
    preconditionFailure("There is always a higher number.")
  }

  /// Files the papers, and says what became of each, in order. The folder is made where it is not there.
  public func write(_ drafts: [PaperDraft], to folder: OutputFolder) throws(ReportingError) -> [FiledPaper] {
    var record = PaperRecord(of: folder)
    let places = drafts.map { Place(of: $0, in: folder, record: record) }
    let new = zip(drafts, places).filter { !$1.isThere }
    for (draft, place) in new { record.add(SHA256.hexadecimal(of: draft.bytes), as: place.name) }
    if !new.isEmpty { _ = try folder.write(record.bytes, as: PaperRecord.fileName) }
    for (draft, place) in new { _ = try folder.write(draft.bytes, as: place.name) }
    return places.map { FiledPaper(file: folder.file($0.name), outcome: $0.outcome(in: folder)) }
  }
}

/// Where a draft goes: the first name that is free, holds it already, or holds what nobody touched since it was written here.
private struct Place {
  var name: String
  /// Whether the draft exists already.
  var isThere: Bool
  /// The file that keeps the first name from being used.
  private var kept: (name: String, reason: FiledPaper.KeepingReason)?

  init(of draft: PaperDraft, in folder: OutputFolder, record: PaperRecord) {
    for number in 1... {
      name = draft.fileName(number: number)
      let standing = folder.bytes(of: name)
      isThere = standing == draft.bytes
      if isThere { return }
      guard folder.holds(name) else { return }
      let isOurs = standing.map { record.holds(SHA256.hexadecimal(of: $0)) } ?? false
      let isOpen = folder.hasOpen(name)
      if isOurs, !isOpen, !folder.isInput(name) { return }
      if number == 1 { kept = (name, isOpen ? .open : record.isEmpty ? .unknown : .changed) }
    }
    preconditionFailure("There is always a higher number.")
  }

  func outcome(in folder: OutputFolder) -> FiledPaper.Outcome {
    guard let kept else { return isThere ? .same : .written }
    let file = folder.file(kept.name)
    return isThere ? .sameBeside(kept: file, because: kept.reason) : .writtenBeside(kept: file, because: kept.reason)
  }
}

extension OutputFolder {
  /// Whether a word processor has a file open: Word and LibreOffice each leave a file of their own beside it.
  fileprivate func hasOpen(_ name: String) -> Bool {
    holds("~$\(name.dropFirst(2))") || holds(".~lock.\(name)#")
  }
}
