package import PlanModel

/// What can happen in a case. What somebody said names who said it: the officer enters what members wrote.
package enum Action: Hashable, Sendable, Codable {
  /// The case is opened under a title.
  case open(title: String)
  /// A file comes in.
  case add(file: CaseFile)
  /// The versions are compared.
  case record(run: Run)
  /// Somebody says something of a change, or of the whole variation.
  case annotate(Annotation)
  /// The words of an annotation are put differently.
  case reword(annotation: Int, words: String, visibility: Visibility)
  /// Somebody confirms that an annotation stays, on a change of the newest run.
  case confirm(annotation: Int, anchor: Anchor)
  /// An annotation is taken back. Its words stay in the log.
  case withdraw(annotation: Int, reason: String)
  /// The words of an annotation are removed for good; who, when and why stay.
  case redact(annotation: Int, reason: String)
  /// The question that the program asks of a change is kept in other words, or dropped (nil).
  case ask(anchor: Anchor, question: String?)
  /// Papers are sent: they, and the references in them, are fixed.
  case send(SentPapers)
  /// The record of a meeting is entered.
  case minute(MeetingRecord)
  /// The commissioner answers a recommendation.
  case respond(annotation: Int, CommissionerResponse)
  /// A document goes out to be filled in.
  case issue(IssuedDocument)
  /// A document comes back.
  case receive(ReceivedDocument)
  /// The commissioner's office answers a query.
  case answer(QueryAnswer)
  /// Somebody has looked at comments that clash: they stay as they are.
  case settle(annotations: [Int])
  /// Somebody has looked at what could not be placed in a document that came back, by its SHA-256.
  case look(document: String)
}
