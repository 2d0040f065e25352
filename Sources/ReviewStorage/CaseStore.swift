package import ReviewCases

/// Keeps the logs of cases. What it has acknowledged stays through a crash and a power cut.
package protocol CaseStore: Sendable {
  /// The ids of the cases, in the order in which they were opened.
  func cases() throws -> [CaseID]

  /// The log of a case, oldest entry first; empty for a case that is not there.
  func events(of id: CaseID) throws -> [Event]

  /// Opens a case under the next free id.
  func open(_ title: String, by person: String, at time: String) throws -> CaseID

  /// Adds entries, if the case can take them after those before: all of them, or none.
  ///
  /// - Throws: `CaseError` where it cannot; nothing is then kept.
  func append(_ actions: [Action], by person: String, at time: String, to id: CaseID) throws -> [Event]

  /// The entries that do not agree with the chain of digests: changed or taken out behind the program's back.
  func audit(_ id: CaseID) throws -> [AuditFault]
}
