package import PlanModel

/// Everything that is true of a case after the events of its log. Pages, papers and exports are made from it, and from nothing else.
package struct CaseState: Hashable, Sendable {
  /// The title of the case; nil before it is opened.
  package internal(set) var title: String?
  /// The number of the last entry.
  package internal(set) var lastEntry = 0
  /// The files, in the order in which they came.
  package internal(set) var files: [CaseFile] = []
  /// The runs, oldest first.
  package internal(set) var runs: [Run] = []
  /// What was said, in order, the withdrawn and the redacted too.
  package internal(set) var comments: [Comment] = []
  /// The officer's own wording of the program's questions, by the id of the change; an inner nil is a question dropped.
  package internal(set) var questions: [String: KeptQuestion] = [:]
  /// The papers that were sent, oldest first.
  package internal(set) var sent: [SentPapers] = []
  /// The records of meetings, oldest first.
  package internal(set) var meetings: [MeetingRecord] = []
  /// The documents that went out to be filled in, oldest first.
  package internal(set) var issued: [IssuedDocument] = []
  /// The documents that came back, oldest first.
  package internal(set) var received: [ReceivedDocument] = []
  /// The answers to queries, oldest first; of two to one query, both.
  package internal(set) var answers: [QueryAnswer] = []
  /// The comments that clashed and that somebody has looked at.
  package internal(set) var settled: Set<Int> = []
  /// The documents whose unplaced words somebody has looked at.
  package internal(set) var lookedAt: Set<String> = []
  /// The references that are fixed.
  package internal(set) var references = ReferenceBook()

  /// The state of an empty log.
  package init() {}

  /// The state after a log.
  ///
  /// - Throws: `CaseError` for the first entry that cannot follow those before it.
  package init(of events: some Sequence<Event>) throws(CaseError) {
    for event in events { try apply(event) }
  }

  /// An annotation with what became of it.
  package struct Comment: Hashable, Sendable {
    /// What was said, in its present words and on its present anchor.
    package internal(set) var annotation: Annotation
    /// Whether it counts, or was taken back, or removed.
    package internal(set) var standing: Standing = .open
    /// The commissioner's answer, for a recommendation.
    package internal(set) var response: CommissionerResponse?
    /// Where it belongs in the newest run.
    package internal(set) var placement: Placement
  }

  /// Whether a comment counts.
  package enum Standing: Hashable, Sendable {
    case open
    case withdrawn(reason: String)
    case redacted(reason: String)
  }

  /// A question of the program that an officer has put in other words or dropped.
  package struct KeptQuestion: Hashable, Sendable {
    /// The change that it was kept on.
    package let anchor: Anchor
    /// Its words; nil where it was dropped.
    package let words: String?
  }

  package var newestRun: Run? { runs.last }

  /// The comments that some readers may see, in order: those that count, and what is left of the redacted.
  package func comments(for readers: Visibility) -> [Comment] {
    comments.filter { comment in
      if case .withdrawn = comment.standing { return false }
      return comment.annotation.visibility >= readers
    }
  }

  /// The comments on one change of the newest run.
  package func comments(on change: String, for readers: Visibility) -> [Comment] {
    comments(for: readers).filter { $0.placement.change == change }
  }

  /// The comments that somebody has to look at, because their change has other words, became several, or is gone.
  package var commentsToConfirm: [Comment] { comments.filter { $0.standing == .open && $0.placement.isToConfirm } }

  /// The documents with words that have no place and that nobody has looked at yet.
  package var documentsToLookAt: [ReceivedDocument] {
    received.filter { !$0.unplaced.isEmpty && !lookedAt.contains($0.sha256) }
  }

  /// Every query that was asked, each once, in the words in which it was asked last.
  package var queries: [CaseQuery] {
    var order: [String] = []
    var last: [String: CaseQuery] = [:]
    for query in issued.flatMap(\.queries) {
      if last[query.id] == nil { order.append(query.id) }
      last[query.id] = query
    }
    return order.compactMap { last[$0] }
  }

  /// For the id of each change of an earlier run, the ids of the changes of the newest run that it became.
  package func successors(since run: Int) -> [String: [String]] {
    guard let start = runs.firstIndex(where: { $0.number == run }) else { return [:] }
    var found = Dictionary(uniqueKeysWithValues: Set(runs[start].changes.map(\.id)).map { ($0, [$0]) })
    for later in runs[(start + 1)...] {
      found = found.mapValues { ids in
        var seen: Set<String> = []
        return ids.flatMap { later.answers[$0] ?? [] }.filter { seen.insert($0).inserted }
      }
    }
    return found
  }

  /// The number that the next annotation takes.
  package var nextAnnotation: Int { comments.count + 1 }

  /// The number that the next run takes.
  package var nextRun: Int { (runs.last?.number ?? 0) + 1 }
}
