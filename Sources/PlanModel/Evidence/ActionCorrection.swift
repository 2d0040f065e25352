/// The officer's corrections of an action in minutes: that it is none, who owns it, when it is due, or what became of it. It binds to
/// words.
public struct ActionCorrection: Hashable, Sendable, Codable {
  /// The name of the minutes' file.
  public var document: String
  /// The first words of the action.
  public var action: String
  /// Who is to act; nil where that is left as found.
  public var owner: String?
  /// By when; nil where that is left as found.
  public var due: CalendarDate?
  /// Its outcome, by the name of the state; nil where that is left as found.
  public var state: String?

  /// Creates an action correction.
  public init(document: String, action: String, owner: String? = nil, due: CalendarDate? = nil, state: String? = nil) {
    self.document = document
    self.action = action
    self.owner = owner
    self.due = due
    self.state = state
  }
}
