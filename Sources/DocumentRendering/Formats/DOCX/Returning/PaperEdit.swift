/// One thing that somebody changed in a Word paper after it was drafted.
public struct PaperEdit: Hashable, Sendable, Codable {
  /// What was done.
  public var kind: Kind
  /// The heading of the section that it is in.
  public var section: String?
  /// The paragraph as drafted; nil for what was added.
  public var drafted: String?
  /// The paragraph as it is now; nil for what was deleted.
  public var words: String?
  /// Who wrote a comment.
  public var author: String?

  /// What was done to a paper.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words of a paragraph were changed.
    case changed
    /// A paragraph was added.
    case added
    /// A paragraph was deleted.
    case deleted
    /// A paragraph was put somewhere else.
    case moved
    /// A comment was made.
    case comment
    /// A picture was put in.
    case picture
    /// Words of a header, a footer, a note or a text box were changed.
    case elsewhere
  }

  /// The edit in a sentence, for a list.
  public var sentence: String {
    let place = section.map { " under “\($0)”" } ?? ""
    let (before, after) = (Self.opening(drafted), Self.opening(words))
    return switch kind {
    case .changed: "Changed\(place): “\(before)” to “\(after)”."
    case .added: "Added\(place): “\(after)”."
    case .deleted: "Deleted\(place): “\(before)”."
    case .moved: "Moved\(place): “\(after)”."
    case .comment: "Comment\(author.map { " of \($0)" } ?? "")\(place): “\(after)”."
    case .picture: "Picture\(place)."
    case .elsewhere: "In a header, footer, note or text box: “\(after)”."
    }
  }

  /// The first words, on one line.
  private static func opening(_ words: String?) -> String {
    let line = (words ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 90 ? line : "\(line.prefix(89))…"
  }
}

/// What became of an edit in a new draft of the paper.
public struct CarriedEdit: Hashable, Sendable, Codable {
  /// The edit.
  public var edit: PaperEdit
  /// What became of it.
  public var outcome: Outcome

  /// What became of an edit.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is in the new draft.
    case carried
    /// The new draft says the same by itself.
    case same
    /// The new draft changed the paragraph too: both are there, one below the other.
    case shownBoth
    /// It has no place in the new draft, and is in this list only.
    case notPlaced
  }

  /// What became of it, in a sentence for a list.
  public var sentence: String {
    switch outcome {
    case .carried: "In the new draft. \(edit.sentence)"
    case .same: "The new draft says the same. \(edit.sentence)"
    case .shownBoth: "Changed in the new draft too, which shows both. \(edit.sentence)"
    case .notPlaced: "Not in the new draft. \(edit.sentence)"
    }
  }
}

/// A new draft of a paper with the edits of the one before.
public struct CarriedPaper: Hashable, Sendable {
  /// The paper.
  public let paper: DOCXPaper
  /// What became of each edit, in the order of ``EditedPaper/edits``.
  public let results: [CarriedEdit]
}

/// Why a Word file is not read as an edited paper.
public enum PaperFault: Error, Hashable, Sendable {
  /// It is not a Word document.
  case notAWordFile
  /// A part of it is damaged.
  case damaged(reason: String)
  /// It does not hold the words of a draft: it was not drafted here, or saved by a program that leaves them out.
  case notDrafted
  /// It is another paper than the one that it is to be carried into.
  case anotherPaper(String)

  /// What is wrong and what to do.
  public var message: String {
    switch self {
    case .notAWordFile: "it is not a Word document. Save it as .docx."
    case .damaged(let reason): "it cannot be read: \(reason). Open it in Word, repair it and save it anew."
    case .notDrafted:
      "it does not hold the words that were drafted, so that what was changed cannot be found. Give a paper that was drafted here and saved by "
        + "Word or LibreOffice."
    case .anotherPaper(let name): "it is another paper than the new draft, which is “\(name)”. Give the paper of the same kind."
    }
  }
}
