/// What changes can be filtered by.
public struct ChangeFilter: Hashable, Sendable {
  /// The kinds that there are, with how many of each.
  public var kinds: [Choice]
  /// The groups that there are, with how many in each.
  public var groups: [Choice]
  /// All changes.
  public var total: Int

  package init(kinds: [Choice], groups: [Choice], total: Int) {
    self.kinds = kinds
    self.groups = groups
    self.total = total
  }

  /// One thing to choose.
  public struct Choice: Hashable, Sendable {
    /// What the choice is called in data.
    public var value: String
    /// What a reader sees.
    public var label: String

    package init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }
}
