import Foundation
import ReviewCases

/// A log as stored entries, and what a new entry does to it: the part that every store shares.
struct EventLog {
  private(set) var entries: [StoredEntry] = []

  init(_ entries: [StoredEntry] = []) {
    self.entries = entries
  }

  /// The events; an entry whose words were redacted is returned as an annotation without its words.
  func events() throws -> [Event] {
    try entries.map { entry in
      guard let payload = entry.payload else { throw StorageError.unreadable(entry: entry.number) }
      guard let action = try? JSONDecoder().decode(Action.self, from: Data(payload.utf8)) else {
        throw StorageError.unreadable(entry: entry.number)
      }
      return Event(number: entry.number, time: entry.time, enteredBy: entry.person, action: action)
    }
  }

  /// Takes actions in, one after another: all of them, or none.
  ///
  /// - Returns: Their events, and the numbers of the earlier entries that lost their words by them.
  /// - Throws: `CaseError` where the case cannot take an action.
  mutating func take(_ actions: [Action], by person: String, at time: String) throws -> (events: [Event], redacted: [Int]) {
    var log = self
    var events = try events()
    var state = try CaseState(of: events)
    var redacted: [Int] = []
    for action in actions {
      let event = Event(number: events.count + 1, time: time, enteredBy: person, action: action)
      try state.apply(event)
      if case .redact(let annotation, _) = action {
        for entry in try log.withoutWords(of: annotation, in: events) {
          log.entries[entry.number - 1] = entry
          redacted.append(entry.number)
        }
      }
      events.append(event)
      log.entries.append(
        StoredEntry(event, payload: try Self.json(action), salt: Self.salt(), after: log.entries.last?.chain ?? StoredEntry.start))
    }
    let added = Array(events.suffix(actions.count))
    self = log
    return (added, redacted.filter { $0 <= events.count - actions.count })
  }

  /// The entries that hold the words of an annotation, without them.
  private func withoutWords(of annotation: Int, in events: [Event]) throws -> [StoredEntry] {
    try events.compactMap { event in
      let emptied: Action
      switch event.action {
      case .annotate(let said) where said.id == annotation:
        emptied = .annotate(
          Annotation(id: said.id, kind: said.kind, author: said.author, anchor: said.anchor, words: "", visibility: said.visibility))
      case .reword(annotation, _, let visibility): emptied = .reword(annotation: annotation, words: "", visibility: visibility)
      default: return nil
      }
      var entry = entries[event.number - 1]
      entry.payload = try Self.json(emptied)
      entry.salt = nil
      return entry
    }
  }

  /// The faults of the chain, in the order of the entries.
  func faults() -> [AuditFault] {
    var faults: [AuditFault] = []
    var chain = StoredEntry.start
    var expected = 1
    let redactions = redactedAnnotations()
    for entry in entries {
      while expected < entry.number {
        faults.append(.missing(entry: expected))
        expected += 1
      }
      expected = entry.number + 1
      if entry.expectedChain(after: chain) != entry.chain { faults.append(.brokenChain(entry: entry.number)) }
      chain = entry.chain
      if entry.salt == nil {
        if !isRecorded(entry, in: redactions) { faults.append(.removedWithoutRecord(entry: entry.number)) }
      } else if !entry.keepsItsWords {
        faults.append(.changed(entry: entry.number))
      }
    }
    return faults
  }

  private func action(of entry: StoredEntry) -> Action? {
    entry.payload.flatMap { try? JSONDecoder().decode(Action.self, from: Data($0.utf8)) }
  }

  private func redactedAnnotations() -> Set<Int> {
    Set(
      entries.compactMap { entry in
        guard entry.keepsItsWords, case .redact(let annotation, _) = action(of: entry) else { return nil }
        return annotation
      })
  }

  private func isRecorded(_ entry: StoredEntry, in redactions: Set<Int>) -> Bool {
    switch action(of: entry) {
    case .annotate(let said): said.words.isEmpty && redactions.contains(said.id)
    case .reword(let annotation, let words, _): words.isEmpty && redactions.contains(annotation)
    default: false
    }
  }

  private static func json(_ action: Action) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(action), as: UTF8.self)
  }

  private static func salt() -> String {
    var generator = SystemRandomNumberGenerator()
    return String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
  }
}
