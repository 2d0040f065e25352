package import Foundation
import GRDB
package import ReviewCases

/// Cases in one SQLite file of a folder, written so that what was acknowledged survives a power cut.
package final class SQLiteCaseStore: CaseStore {
  private let database: DatabasePool

  /// The name of the file in the folder of the cases.
  package static let fileName = "cases.sqlite"

  /// Opens the cases of a folder, and makes the folder and the file where they are missing.
  ///
  /// - Throws: `StorageError` where the folder is not on a local disk or cannot be written to.
  package convenience init(folder: URL) throws {
    try LocalFolder.check(folder)
    try self.init(copy: folder)
  }

  /// Opens the cases of a folder wherever it lies: a backup may lie on a share, since nobody else works on it.
  init(copy folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StorageError.notWritable(folder: folder.path(percentEncoded: false))
    }
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    configuration.busyMode = .timeout(10)
    let file = folder.appending(path: Self.fileName).path(percentEncoded: false)
    do {
      database = try DatabasePool(path: file, configuration: configuration)
      try Migrations.migrator.migrate(database)
    } catch {
      throw StorageError.notABackup(path: file, reason: "it cannot be opened as a database of cases (\(error))")
    }
  }

  package func cases() throws -> [CaseID] {
    try database.read { try Int.fetchAll($0, sql: "SELECT DISTINCT caseNumber FROM entry ORDER BY caseNumber").map(CaseID.init) }
  }

  package func events(of id: CaseID) throws -> [Event] {
    try database.read { try Self.log(of: id, in: $0).events() }
  }

  package func open(_ title: String, by person: String, at time: String) throws -> CaseID {
    try database.write { database in
      let last = try Int.fetchOne(database, sql: "SELECT max(caseNumber) FROM entry") ?? 0
      var log = EventLog()
      _ = try log.take([.open(title: title)], by: person, at: time)
      for entry in log.entries { try Self.insert(entry, of: CaseID(last + 1), in: database) }
      return CaseID(last + 1)
    }
  }

  package func append(_ actions: [Action], by person: String, at time: String, to id: CaseID) throws -> [Event] {
    try database.write { database in
      var log = try Self.log(of: id, in: database)
      guard !log.entries.isEmpty else { throw StorageError.noSuchCase(id.number) }
      let taken = try log.take(actions, by: person, at: time)
      for entry in log.entries.suffix(actions.count) { try Self.insert(entry, of: id, in: database) }
      for number in taken.redacted {
        try database.execute(
          sql: "UPDATE entry SET payload = ?, salt = NULL WHERE caseNumber = ? AND number = ?",
          arguments: [log.entries[number - 1].payload, id.number, number])
      }
      return taken.events
    }
  }

  package func audit(_ id: CaseID) throws -> [AuditFault] {
    try database.read { database in
      let log = try Self.log(of: id, in: database)
      guard !log.entries.isEmpty else { throw StorageError.noSuchCase(id.number) }
      return log.faults()
    }
  }

  /// Writes a whole and consistent copy of the database to a new file, while others may go on writing.
  ///
  /// - Throws: `StorageError.alreadyThere` where the file exists.
  package func backup(to file: URL) throws {
    let path = file.path(percentEncoded: false)
    guard !FileManager.default.fileExists(atPath: path) else { throw StorageError.alreadyThere(path: path) }
    let copy = try DatabaseQueue(path: path)
    try database.backup(to: copy)
    try copy.close()
  }

  private static func log(of id: CaseID, in database: Database) throws -> EventLog {
    EventLog(
      try Row.fetchAll(database, sql: "SELECT * FROM entry WHERE caseNumber = ? ORDER BY number", arguments: [id.number]).map { row in
        StoredEntry(
          number: row["number"], time: row["time"], person: row["person"], payload: row["payload"], salt: row["salt"],
          digest: row["digest"], chain: row["chain"])
      })
  }

  private static func insert(_ entry: StoredEntry, of id: CaseID, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO entry (caseNumber, number, time, person, payload, salt, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [id.number, entry.number, entry.time, entry.person, entry.payload, entry.salt, entry.digest, entry.chain])
  }
}
