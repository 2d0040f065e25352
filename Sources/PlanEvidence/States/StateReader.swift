import PlanModel

/// Decides the state of a commitment from reports about it, its own words and its fate in a later version.
struct StateReader {
  /// The day at which the state is asked for.
  let date: CalendarDate?

  /// The state and flags.
  ///
  /// - Parameters:
  ///   - promise: What the commitment promises.
  ///   - statuses: The status of each passage about it, the earliest first.
  ///   - fate: What became of it in a later version; nil where there is none.
  func state(
    of promise: CommitmentPromise, statuses: [PassageStatus], fate: CommitmentFate?
  ) -> (state: CommitmentState, flags: [CommitmentFlag]) {
    let isDone = statuses.contains(.done)
    let isStopped = statuses.last { $0 == .withdrawn || $0 == .done } == .withdrawn
    let isLate = isPast(promise.deadline) && !isDone && !isStopped
    var flags: [CommitmentFlag] = []
    if isLate, fate != .removed, !statuses.isEmpty { flags.append(.overdue) }
    if statuses.isEmpty { flags.append(.notReported) }
    if isStopped { flags.append(.withdrawn) }
    if statuses.contains(.redefined) { flags.append(.measureRedefined) }
    if statuses.last == .withheld { flags.append(.measureWithheld) }
    return (state(isDone: isDone, isStopped: isStopped, isLate: isLate, isSilent: statuses.isEmpty, fate: fate), flags)
  }

  private func state(isDone: Bool, isStopped: Bool, isLate: Bool, isSilent: Bool, fate: CommitmentFate?) -> CommitmentState {
    if isStopped { return .withdrawn }
    if isDone {
      switch fate {
      case .removed: return .removedDone
      case .kept: return .doneStillPromised
      case .reworded, nil: return .done
      }
    }
    if fate == .removed { return .removedNeverDone }
    if isLate { return .overdue }
    return isSilent ? .notReported : .reported
  }

  private func isPast(_ deadline: CalendarDate?) -> Bool {
    guard let deadline, let date else { return false }
    return deadline.dayNumber < date.dayNumber
  }
}
