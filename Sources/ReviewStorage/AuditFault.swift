/// What does not agree with the chain of digests of a log.
package enum AuditFault: Hashable, Sendable {
  /// The words of an entry are not those that were entered.
  case changed(entry: Int)
  /// An entry, its time or its author does not follow from the entry before it.
  case brokenChain(entry: Int)
  /// An entry is missing.
  case missing(entry: Int)
  /// The words of an entry are gone, and no later entry says that they were removed.
  case removedWithoutRecord(entry: Int)
}
