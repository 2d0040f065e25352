import GRDB

extension Migrations {
  /// The log of all cases: one row an entry.
  static func createEntries(_ database: Database) throws {
    try database.create(table: "entry") { table in
      table.column("caseNumber", .integer).notNull()
      table.column("number", .integer).notNull()
      table.column("time", .text).notNull()
      table.column("person", .text).notNull()
      table.column("payload", .text)
      table.column("salt", .text)
      table.column("digest", .text).notNull()
      table.column("chain", .text).notNull()
      table.primaryKey(["caseNumber", "number"])
    }
  }
}
