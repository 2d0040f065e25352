extension Variation {
  /// A file named in the review file, and which part of it is meant.
  public struct SourceReference: Hashable, Sendable, Codable {
    /// The path as written, from the folder of the review file.
    public var file: String
    /// The heading at which the part begins, in a file that holds more.
    public var from: String?
    /// The heading before which the part ends.
    public var to: String?

    /// Creates a reference.
    public init(file: String, from: String? = nil, to: String? = nil) {
      self.file = file
      self.from = from
      self.to = to
    }
  }

  /// A version of the plan that the review compares.
  public struct Version: Hashable, Sendable, Codable {
    /// The role in the variation.
    public var role: VersionRole
    /// The label that the reports print: "Published plan 2025-29".
    public var label: String
    /// Its date.
    public var date: CalendarDate?
    /// The source of its text.
    public var source: SourceReference
    /// What an officer says of the structure of this version alone.
    public var reading: ReadingCorrections

    /// Creates a version.
    public init(
      role: VersionRole, label: String, date: CalendarDate? = nil, source: SourceReference,
      reading: ReadingCorrections = ReadingCorrections()
    ) {
      self.role = role
      self.label = label
      self.date = date
      self.source = source
      self.reading = reading
    }
  }

  /// A version older than the base.
  public struct EarlierVersion: Hashable, Sendable, Codable {
    /// The label that the reports print.
    public var label: String
    /// Its date.
    public var date: CalendarDate?
    /// The source of its text.
    public var source: SourceReference
    /// What an officer says of the structure of this version alone.
    public var reading: ReadingCorrections

    /// Creates an earlier version.
    public init(
      label: String, date: CalendarDate? = nil, source: SourceReference, reading: ReadingCorrections = ReadingCorrections()
    ) {
      self.label = label
      self.date = date
      self.source = source
      self.reading = reading
    }
  }

  /// The marked document that the panel was given.
  public struct Redline: Hashable, Sendable, Codable {
    /// The label that the reports print.
    public var label: String?
    /// Its date.
    public var date: CalendarDate?
    /// The source of the redline.
    public var source: SourceReference
    /// What inserted words look like, where the document does not say: "bold", "underline".
    public var inserted: String?
    /// What deleted words look like, where the document does not say: "strike".
    public var deleted: String?
    /// What an officer says of the structure of its two readings.
    public var reading: ReadingCorrections

    /// Creates a redline.
    public init(
      label: String? = nil, date: CalendarDate? = nil, source: SourceReference, inserted: String? = nil, deleted: String? = nil,
      reading: ReadingCorrections = ReadingCorrections()
    ) {
      self.label = label
      self.date = date
      self.source = source
      self.inserted = inserted
      self.deleted = deleted
      self.reading = reading
    }
  }
}
