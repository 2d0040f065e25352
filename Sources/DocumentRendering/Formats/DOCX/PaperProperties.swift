public import PlanModel

/// What a Word document says of itself beside its title (ECMA-376 Part 2, 11): who made it, what it is about, when.
public struct PaperProperties: Hashable, Sendable {
  /// Who made it: the panel, or its office. The program itself where nobody is named.
  public var author: String
  /// What it is about; the lines below the title where nothing is said.
  public var subject: String?
  /// The day it was made. Left out where it is not given, so that the same paper has the same bytes on any day.
  public var date: CalendarDate?
  /// Properties of our own by which a document that comes back is recognised (ECMA-376 Part 1, 22.3), in the order to write them.
  public var custom: [Custom] = []

  /// A property of our own.
  public struct Custom: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: String

    /// Creates a property.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
  /// The name of the paper, "panel-report", where its words as drafted are kept in it, so that ``EditedPaper`` finds what was changed.
  public var paper: String?

  /// Creates properties.
  public init(author: String = "plan-review", subject: String? = nil, date: CalendarDate? = nil, paper: String? = nil) {
    self.author = author
    self.subject = subject
    self.date = date
    self.paper = paper
  }
}
