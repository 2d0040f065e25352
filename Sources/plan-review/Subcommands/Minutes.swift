import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting

/// Lists what minutes record as resolved, agreed, asked for and promised.
struct Minutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the points that minutes record, as proposals for the review file.",
    discussion: """
      Each point keeps the words of the minutes and must be confirmed. The output goes into review.yaml, under the same keys.

      Examples:
        plan-review minutes minutes.docx
        plan-review minutes minutes.md >> review.yaml
        plan-review minutes review.yaml --add
      """)

  @Argument(help: "The minutes, or a review file that names them. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Read the file as this format: docx, odt, html, pdf, markdown or plainText. By default it is told from the file.")
  var inputFormat: PlanFormat?

  @Option(help: "The heading at which the minutes begin, where they stand in a larger document.")
  var from: String?

  @Option(help: "The heading before which the minutes end, where they stand in a larger document.")
  var to: String?

  @Flag(help: "With a review file: put what is new into it. What is in it is never altered, and a second time adds nothing.")
  var add = false

  func validate() throws {
    guard !add || file.isReviewFile else { throw ValidationError("--add wants a review file, which names its minutes.") }
  }

  func run() throws {
    let options = LoadingOptions(format: inputFormat, from: from, to: to)
    if file.isReviewFile { return try Terminal.print(refusing { try named(in: file.file, options) }) }
    let summary = try refusing { try MinutesReader.read(file.file, options: options) }
    try Terminal.print(MinutesProposals.yaml(of: summary, file: file.file.shownName))
  }

  /// What the minutes that a review file names bring that it does not hold yet: shown, or put into it.
  private func named(in review: URL, _ options: LoadingOptions) throws -> String {
    let variation = try VariationReader.read(review)
    let files = VariationFiles(of: variation, in: review)
    let named = zip(variation.minutes, files.minutes).compactMap { reference, file in file.map { (name: reference.file ?? "", file: $0) } }
    guard !named.isEmpty else {
      throw LoadingError.invalidReview(
        review,
        faults: [ReviewFileFault(line: 1, key: "minutes", reason: "No file of minutes is named. Give one, or name the file itself.")])
    }
    let minutes = try named.map { (try MinutesReader.read($0.file, options: options), $0.name) }
    let text = String(decoding: (try? Data(contentsOf: review)) ?? Data(), as: UTF8.self)
    let proposal = try proposal(of: variation, files)
    let merge = MinutesMerge(of: minutes, into: variation, text: text) { point in proposal?.changes(of: point) ?? [] }
    guard add else { return merge.proposals }
    let counts = merge.counts
    guard counts.minutes + counts.recommendations + counts.undertakings > 0 else {
      return "Nothing new: \(review.relativePath) holds every point."
    }
    let merged = try merge.merged(review)
    let (folder, name) = try OutputFolder.place(of: review, apartFrom: files.all)
    _ = try folder.write(Array(merged.utf8), as: name)
    return "Added to \(review.relativePath): recommendations \(counts.recommendations), undertakings \(counts.undertakings). "
      + "Confirm each: put # before what is none, and it is not proposed again."
  }

  /// The review of the draft, by which a point is bound to its change; nil where the versions were not given.
  private func proposal(of variation: Variation, _ files: VariationFiles) throws -> ReviewReport? {
    guard variation.redline != nil || variation.version(.draft) != nil else { return nil }
    return try review(LoadedVariation(variation, files: files)).proposal
  }
}

extension ReviewReport {
  /// The change that a point is about, where it quotes words that are in one change alone.
  fileprivate func changes(of point: AgreedPoint) -> [MinutesMerge.BoundChange] {
    let words: String? =
      switch point.wanted {
      case .absent(let words)?, .replacement(of: let words, by: _)?, .present(let words)?: words
      case nil: nil
      }
    guard let words, words.count > 3 else { return [] }
    let found = changes(holding: words)
    return found.count == 1 ? found.map { MinutesMerge.BoundChange(reference: $0.ref, id: change($0).id) } : []
  }
}
