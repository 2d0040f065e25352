/// The bounds put on an archive from an unknown hand. Both what its directory declares and what comes out are held to them.
package struct ArchiveLimits: Hashable, Sendable {
  /// How many entries there may be. A long Word document with a picture a page has some hundreds.
  package var entries = 10_000
  /// How many bytes one entry may hold, unpacked. A hundred thousand paragraphs of Word take about 100 MiB.
  package var entryBytes = 512 << 20
  /// How many bytes all entries may hold together, unpacked. Overlapping entries are bounded by it as well.
  package var totalBytes = 2 << 30
  /// How many times larger than packed an entry may be, once it is over ``ratioFloor``. Word's XML packs 10 to 60 times.
  package var ratio = 250
  /// The unpacked size in bytes under which an entry's ratio is not looked at: long runs of one letter pack well and do no harm.
  package var ratioFloor = 16 << 20
  /// How many bytes of an entry may be held in memory at once, where it is not streamed.
  package var heldBytes = 64 << 20

  package init() {}

  /// The bounds for a document that a user gives.
  package static let standard = ArchiveLimits()
}
