import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import ReviewReporting
import VariationLoading

/// The file of answers to the blanks of the papers: read before they are drafted, and written with the blanks that it lacks.
struct Answering {
  /// The answers, by the words of the blank.
  let answers: [String: String]
  private let place: (folder: OutputFolder, name: String)
  private let file: URL
  private let text: String
  private let added: Int
  private let isNew: Bool

  /// Reads the file, where there is one, and what was filled in by hand in the Word papers of the folder.
  init(_ file: URL, facts: ReviewedVariation, papers: OutputFolder, apartFrom inputs: [URL]) throws {
    self.file = file
    place = try OutputFolder.place(of: file, apartFrom: inputs.filter { $0.standardizedFileURL != file.standardizedFileURL })
    isNew = !place.folder.holds(place.name)
    let standing = isNew ? "" : try Self.text(of: file)
    let known = PaperBlanks.known(of: facts)
    let given = try AnswersFile.read(Array(standing.utf8), file: file, known: known)
    let byHand = Self.filledByHand(in: papers)
    let missing = PaperBlanks(of: facts).entries.filter { given[$0.words] == nil }
    let blanks = missing.map { AnswersFile.Blank(words: $0.words, places: $0.papers.joined(separator: ", "), answer: byHand[$0.words]) }
    text = AnswersFile.text(adding: blanks, to: standing)
    added = blanks.count
    // What is written is what is read the next time: an answer that could not be read back would be lost.
    answers = try AnswersFile.read(Array(text.utf8), file: file, known: known).filter { !$0.value.isEmpty }
  }

  /// Writes the file where it is new or lacked a blank, and says so.
  func write() throws -> String {
    guard isNew || added > 0 else { return "As before: \(file.relativePath)" }
    _ = try place.folder.write(Array(text.utf8), as: place.name)
    return isNew
      ? "Written: \(file.relativePath). Fill in what is known, then run this again"
      : "Added \(added) \(added == 1 ? "blank" : "blanks") at the end of \(file.relativePath)"
  }

  private static func text(of file: URL) throws(LoadingError) -> String {
    guard let bytes = try? Data(contentsOf: file) else { throw .unreadable(file, reason: "it may not be read") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The blanks that somebody filled in by hand in a Word paper of the folder.
  private static func filledByHand(in folder: OutputFolder) -> [String: String] {
    var filled: [String: String] = [:]
    for kind in PaperKind.allCases {
      let draft = PaperDraft(name: kind.rawValue, fileExtension: ReportFormat.docx.fileExtension, bytes: [])
      guard let kept = PaperFiles().edited(draft, in: folder), let paper = try? EditedPaper(kept.bytes, name: kept.name) else { continue }
      filled.merge(paper.filledBlanks) { first, _ in first }
    }
    return filled
  }
}
