import ReviewCases
import ReviewStorage

/// A comment as a page shows it.
struct CommentView {
  let number: Int
  let kind: String
  let author: String
  let readers: String
  let lines: [String]
  let placement: String?
  let quoted: String?
  let isOpen: Bool
  let choices: [ChangeChoice]
  let withdrawPath: String
  let rewordPath: String
  let redactPath: String
  let words: String
  let readersToChoose: [Choice]
  let formToken: String

  /// A change that a comment can be kept on.
  struct ChangeChoice {
    let id: String
    let reference: String
    let confirmPath: String
    let formToken: String
  }

  init(_ comment: CaseState.Comment, of id: CaseID, run: Run?, formToken: String) {
    let annotation = comment.annotation
    number = annotation.id
    kind = annotation.kind.label
    author = annotation.author
    readers = annotation.visibility.label
    isOpen = comment.standing == .open
    self.formToken = formToken
    withdrawPath = Address.comment(id, annotation.id, .withdraw).path
    rewordPath = Address.comment(id, annotation.id, .reword).path
    redactPath = Address.comment(id, annotation.id, .redact).path
    words = annotation.words
    readersToChoose = Choice.readers.map { Choice(value: $0.value, label: $0.label, isChosen: $0.value == annotation.visibility.rawValue) }
    if case .redacted(let reason) = comment.standing {
      lines = ["The words were removed: \(reason)"]
    } else {
      lines = annotation.words.split(separator: "\n").map(String.init)
    }
    let isMoved = comment.placement.isToConfirm
    quoted = isMoved ? annotation.anchor.flatMap { $0.revised ?? $0.original } : nil
    placement = Self.sentence(comment.placement)
    choices = Self.candidates(comment.placement).compactMap { candidate in
      run?.change(candidate).map { change in
        ChangeChoice(
          id: candidate, reference: change.reference, confirmPath: Address.comment(id, annotation.id, .confirm).path, formToken: formToken)
      }
    }
  }

  private static func sentence(_ placement: Placement) -> String? {
    switch placement {
    case .general, .current: nil
    case .carriedOver: "Carried over: the words have changed since."
    case .undecided: "Several changes answer to the one that it was written on. Say which."
    case .gone: "The change that it was written on is gone."
    }
  }

  private static func candidates(_ placement: Placement) -> [String] {
    switch placement {
    case .general, .current, .gone: []
    case .carriedOver(let change): [change]
    case .undecided(let changes): changes
    }
  }
}
