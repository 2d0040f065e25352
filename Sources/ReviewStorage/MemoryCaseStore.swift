package import ReviewCases
import Synchronization

/// Cases in memory, for tests: the twin of ``SQLiteCaseStore``, under one suite of tests.
package final class MemoryCaseStore: CaseStore {
  private let logs = Mutex<[EventLog]>([])

  package init() {}

  package func cases() -> [CaseID] {
    logs.withLock { logs in logs.indices.map { CaseID($0 + 1) } }
  }

  package func events(of id: CaseID) throws -> [Event] {
    try logs.withLock { logs in try logs.indices.contains(id.number - 1) ? logs[id.number - 1].events() : [] }
  }

  package func open(_ title: String, by person: String, at time: String) throws -> CaseID {
    try logs.withLock { logs in
      var log = EventLog()
      _ = try log.take([.open(title: title)], by: person, at: time)
      logs.append(log)
      return CaseID(logs.count)
    }
  }

  package func append(_ actions: [Action], by person: String, at time: String, to id: CaseID) throws -> [Event] {
    try logs.withLock { logs in
      guard logs.indices.contains(id.number - 1) else { throw StorageError.noSuchCase(id.number) }
      return try logs[id.number - 1].take(actions, by: person, at: time).events
    }
  }

  package func audit(_ id: CaseID) throws -> [AuditFault] {
    try logs.withLock { logs in
      guard logs.indices.contains(id.number - 1) else { throw StorageError.noSuchCase(id.number) }
      return logs[id.number - 1].faults()
    }
  }
}
