import Foundation
import PlanModel
import PlanReview
import ReviewCases
import ReviewReporting

extension CaseDesk {
  /// Reads a letter of the commissioner: enters the responses that are clear, and lists the others for somebody to look at.
  ///
  /// A response that was recorded before is not replaced by another; the difference is listed.
  func readResponse(_ file: CaseFile, in id: CaseID) throws {
    let state = try state(of: id)
    guard !state.received.contains(where: { $0.sha256 == file.sha256 }) else { return }
    let source = files(of: id).source(file.sha256, ending: CaseFolder.ending(of: file.name))
    let written = try review(of: id, state)?.facts.variation
    let printed = written.map(state.printedRecommendations) ?? []
    let old = (written?.recommendations ?? []).map { ResponseLetter.Asked(number: $0.number, words: $0.text) }
    let letter = ResponseLetter(
      try CaseText.paragraphs(of: source),
      to: old
        + printed.map {
          ResponseLetter.Asked(number: $0.number, words: state.resolution(on: $0.comment.annotation.id) ?? $0.comment.annotation.words)
        })
    var (actions, unclear): ([Action], [String]) = ([], letter.unclear)
    let date = written?.date(of: .response)
    for (number, response) in letter.answers {
      guard let comment = printed.first(where: { $0.number == number })?.comment else {
        unclear.append("Recommendation \(number) stands in the facts of the case: write there that it is \(response.outcome.title).")
        continue
      }
      if let known = comment.response, known.outcome != response.outcome {
        unclear.append(
          "Recommendation \(number): recorded as \(known.outcome.title), but the letter says \(response.outcome.title): “\(response.text ?? "")”"
        )
        continue
      }
      actions.append(
        .respond(annotation: comment.annotation.id, CommissionerResponse(outcome: response.outcome, text: response.text, date: date)))
    }
    if old.isEmpty, printed.isEmpty { unclear = ["The Panel has made no recommendation yet that this letter could answer."] }
    actions.append(.receive(ReceivedDocument(name: file.name, sha256: file.sha256, kind: .response, person: nil, unplaced: unclear)))
    try enter(actions, in: id)
  }
}
