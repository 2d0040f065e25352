/// One entry in the log of a case. Entries are added and never changed.
package struct Event: Hashable, Sendable, Codable {
  /// The number of the entry, from 1 with no gap.
  package let number: Int
  /// When it was entered, in UTC as ISO 8601 writes it: "2026-01-20T09:30:00Z".
  package let time: String
  /// Who entered it.
  package let enteredBy: String
  /// What happened.
  package let action: Action

  package init(number: Int, time: String, enteredBy: String, action: Action) {
    self.number = number
    self.time = time
    self.enteredBy = enteredBy
    self.action = action
  }
}
