/// Why an action cannot be taken in a case. Nothing is entered.
package enum CaseError: Error, Hashable, Sendable {
  /// The case is not open yet, or is open already.
  case notOpen, alreadyOpen
  /// An entry's number does not follow the one before it.
  case outOfOrder(number: Int, expected: Int)
  /// The run's number does not follow the one before it.
  case runOutOfOrder(number: Int, expected: Int)
  /// No such run, or no such change in it.
  case noSuchChange(run: Int, change: String)
  /// The words quoted are not those of the change.
  case misquoted(reference: String)
  /// No such annotation, or it was withdrawn.
  case noSuchAnnotation(Int)
  /// The number of a new annotation was used before, or leaves a gap.
  case numberTaken(Int, expected: Int)
  /// The annotation is no recommendation.
  case notARecommendation(Int)
  /// Papers of this stage were sent before.
  case alreadySent(SentPapers.Stage)
  /// A reference that was sent is given to another change in a new run.
  case referenceReused(String)
  /// A document with these bytes was taken in before.
  case alreadyReceived(String)
  /// No such query was asked.
  case noSuchQuery(String)
}

extension CaseError: CustomStringConvertible {
  /// The fault and what to do, in a sentence or two.
  package var description: String {
    switch self {
    case .notOpen: "The case has not been opened. Open it first."
    case .alreadyOpen: "The case is open already."
    case .outOfOrder(let number, let expected): "Entry \(number) of the log follows entry \(expected - 1). The log of this case is damaged."
    case .runOutOfOrder(let number, let expected): "Run \(number) was given where run \(expected) is next."
    case .noSuchChange(let run, let change): "Run \(run) has no change \(change)."
    case .misquoted(let reference): "The words quoted are not those of \(reference). Load the page again and repeat what you did."
    case .noSuchAnnotation(let number): "There is no comment \(number), or it was withdrawn."
    case .numberTaken(let number, let expected): "Comment \(number) was given where \(expected) is next."
    case .notARecommendation(let number): "Comment \(number) is no recommendation."
    case .alreadySent(let stage): "Papers of the stage “\(stage.rawValue)” were sent before, and stay as they were."
    case .alreadyReceived(let name): "“\(name)” was taken in before. Nothing in it is new."
    case .noSuchQuery(let query): "There is no query \(query) in this case."
    case .referenceReused(let reference): "The reference \(reference) was sent for another change. It cannot be used again."
    }
  }
}
