/// A reference to the panel's own record of a matter.
public struct MinutesReference: Hashable, Sendable, Codable {
  /// The date of the meeting.
  public var meeting: CalendarDate
  /// The number of the minute or agenda item, as printed.
  public var item: String?
  /// What was resolved, in the exact words of the minutes.
  public var resolution: String?
  /// The file of the minutes, as named in the review file.
  public var file: String?

  /// Creates a reference.
  public init(meeting: CalendarDate, item: String? = nil, resolution: String? = nil, file: String? = nil) {
    self.meeting = meeting
    self.item = item
    self.resolution = resolution
    self.file = file
  }
}
