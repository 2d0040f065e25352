import GRDB

/// The steps that bring a database of any age to the present form, oldest first, a file a step. A step that has been released never changes.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries", migrate: createEntries)
    return migrator
  }
}
