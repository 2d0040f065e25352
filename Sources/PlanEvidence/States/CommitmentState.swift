/// The state of a commitment at a date, as shown by the papers. Facts of the papers, never a verdict on performance.
public enum CommitmentState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Something was reported of it.
  case reported
  /// Nothing was reported of it.
  case notReported = "not-reported"
  /// The day in its words has passed, and nothing says that it is done.
  case overdue
  /// Reported as done, and no longer promised in the same words.
  case done
  /// Reported as done, and the later version still promises it in the same words.
  case doneStillPromised = "done-still-promised"
  /// Taken out of the later version, and reported as done.
  case removedDone = "removed-done"
  /// Taken out of the later version, and never reported as done.
  case removedNeverDone = "removed-never-done"
  /// Reported as stopped.
  case withdrawn
}

/// Flags of a commitment.
public enum CommitmentFlag: String, Hashable, Sendable, Codable, CaseIterable {
  case overdue
  case notReported = "not-reported"
  case withdrawn
  /// What is measured is no longer what was promised.
  case measureRedefined = "measure-redefined"
  /// The figure was not given when it was last due.
  case measureWithheld = "measure-withheld"
}

/// The outcome of a commitment in a later version of the plan.
public enum CommitmentFate: String, Hashable, Sendable, Codable, CaseIterable {
  case kept, reworded, removed
}
