/// The printed references of a case: fixed once they were sent to anybody, and none used for two changes.
package struct ReferenceBook: Hashable, Sendable {
  /// The reference of each change of the newest run that was sent.
  private var fixed: [String: String] = [:]
  /// The highest number that was sent under each code: 5 for "SEC-05".
  private var highest: [String: Int] = [:]

  /// A book in which nothing is fixed.
  package init() {}

  /// Whether no reference has been sent yet.
  package var isOpen: Bool { highest.isEmpty }

  /// Fixes the references of a run that is sent.
  package mutating func fix(_ run: Run) {
    fixed = Dictionary(run.changes.map { ($0.id, $0.reference) }) { first, _ in first }
    for change in run.changes {
      guard let (code, number) = Self.parts(of: change.reference) else { continue }
      highest[code] = max(highest[code] ?? 0, number)
    }
  }

  /// A sent reference that a run gives to a change which does not match the one it was sent for.
  func reused(in run: Run) -> String? {
    guard !isOpen else { return nil }
    let kept = kept(in: run.changes, answers: run.answers)
    return run.changes.first { change in
      guard change.reference != kept[change.id], let (code, number) = Self.parts(of: change.reference) else { return false }
      return number <= highest[code] ?? 0
    }?.reference
  }

  /// Carries the fixed references over to a later run: a change keeps the reference of the one change that it matches.
  mutating func carry(to run: Run) {
    fixed = kept(in: run.changes, answers: run.answers)
  }

  /// The changes of a new run with their references: kept where they match one change that has one, new numbers for the others.
  ///
  /// - Parameters:
  ///   - changes: The changes with the references that a first run would print; these give the codes.
  ///   - answers: For the id of a change of the run before, the ids of the changes that it became.
  package func numbered(_ changes: [RunChange], answers: [String: [String]]) -> [RunChange] {
    guard !isOpen else { return changes }
    let kept = kept(in: changes, answers: answers)
    var highest = highest
    return changes.map { change in
      var change = change
      if let reference = kept[change.id] {
        change.reference = reference
      } else if let (code, _) = Self.parts(of: change.reference) {
        let number = (highest[code] ?? 0) + 1
        highest[code] = number
        change.reference = Self.reference(code, number)
      }
      return change
    }
  }

  /// The references that changes keep. Where one change became several, the first of them keeps it; where several became one, it keeps the first.
  private func kept(in changes: [RunChange], answers: [String: [String]]) -> [String: String] {
    var origins: [String: [String]] = [:]
    for (old, new) in answers {
      guard let reference = fixed[old] else { continue }
      for change in new { origins[change, default: []].append(reference) }
    }
    var kept: [String: String] = [:]
    var taken: Set<String> = []
    for change in changes {
      guard let reference = origins[change.id]?.sorted().first(where: { !taken.contains($0) }) else { continue }
      kept[change.id] = reference
      taken.insert(reference)
    }
    return kept
  }

  /// The code and the number of a reference: "SEC" and 5 for "SEC-05".
  private static func parts(of reference: String) -> (code: String, number: Int)? {
    guard let dash = reference.lastIndex(of: "-"), let number = Int(reference[reference.index(after: dash)...]) else { return nil }
    return (String(reference[..<dash]), number)
  }

  private static func reference(_ code: String, _ number: Int) -> String {
    "\(code)-\(number < 10 ? "0" : "")\(number)"
  }
}
