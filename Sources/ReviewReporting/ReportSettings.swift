import PlanModel
public import StatutoryFrame

/// The inputs of a report besides the comparison: its audience, and the settings of the comparison.
public struct ReportSettings: Hashable, Sendable, Codable {
  /// The panel's name, as printed at the head of its papers; nil where it was not given.
  public var panel: String?
  /// The meeting that the report is for: "15 June 2026, item 9"; nil where it was not given.
  public var meeting: String?
  /// The most changes listed under "Look at these first". From 1 to 50; a page holds about ten.
  public var firstLookLimit: Int
  /// The settings of the comparison, by name, in the order in which they are printed.
  public var comparison: [Setting]

  /// The provisions that apply, chosen by body, country and date; none where only the plan's own words show who issued it.
  public var citations: [StatutoryCitation]

  /// Creates settings; by default, of the product.
  public init(
    panel: String? = nil, meeting: String? = nil, firstLookLimit: Int = 10, comparison: [Setting] = [], citations: [StatutoryCitation] = []
  ) {
    precondition((1...50).contains(firstLookLimit), "Between 1 and 50 changes can be looked at first.")
    self.panel = panel
    self.meeting = meeting
    self.firstLookLimit = firstLookLimit
    self.comparison = comparison
    self.citations = citations
  }

  /// The standard settings.
  public static let standard = ReportSettings()

  /// One setting of the comparison, as it is printed.
  public struct Setting: Hashable, Sendable, Codable {
    /// What it is, in words.
    public var name: String
    /// Its value, as a reader would write it.
    public var value: String

    /// Creates a setting.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
