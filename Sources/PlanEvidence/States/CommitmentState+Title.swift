extension CommitmentState {
  /// Its name for readers.
  public var title: String {
    switch self {
    case .reported: "reported"
    case .notReported: "not reported"
    case .overdue: "overdue"
    case .done: "reported done"
    case .doneStillPromised: "reported done, but still promised"
    case .removedDone: "removed, reported done"
    case .removedNeverDone: "removed, never reported done"
    case .withdrawn: "reported stopped"
    }
  }
}
