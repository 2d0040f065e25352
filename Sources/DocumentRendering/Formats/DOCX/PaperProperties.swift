public import PlanModel

/// What a Word document says of itself beside its title (ECMA-376 Part 2, 11): who made it, what it is about, when.
public struct PaperProperties: Hashable, Sendable {
  /// Who made it: the panel, or its office. The program itself where nobody is named.
  public var author: String
  /// What it is about; the lines below the title where nothing is said.
  public var subject: String?
  /// The day it was made. Left out where it is not given, so that the same paper has the same bytes on any day.
  public var date: CalendarDate?

  /// Creates properties; every one may be left out.
  public init(author: String = "plan-review", subject: String? = nil, date: CalendarDate? = nil) {
    self.author = author
    self.subject = subject
    self.date = date
  }
}
