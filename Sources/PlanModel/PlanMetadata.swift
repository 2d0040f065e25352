/// The identity of a plan version. Empty where the source does not say.
public struct PlanMetadata: Hashable, Sendable, Codable {
  /// The plan's title as printed.
  public var title: Title?
  /// The police area.
  public var area: String?
  /// The local policing body's name or office, such as "Police and Crime Commissioner for West Mercia".
  public var body: String?
  /// The label of the version as printed, such as "V5. Revised Draft".
  public var versionLabel: String?
  /// The role of the version in the variation: the plan as published, the draft, or the plan as issued.
  public var role: VersionRole?
  /// The date of the version as printed.
  public var date: String?
  /// Who wrote it, as printed or as the file's properties say.
  public var author: String?
  /// The planning period as printed (s.7(7)).
  public var planningPeriod: String?
  /// The language, as a BCP 47 tag: "en" or "cy".
  public var language: String?

  /// Creates metadata.
  public init(
    title: Title? = nil, area: String? = nil, body: String? = nil, versionLabel: String? = nil, role: VersionRole? = nil,
    date: String? = nil, author: String? = nil, planningPeriod: String? = nil, language: String? = nil
  ) {
    self.title = title
    self.area = area
    self.body = body
    self.versionLabel = versionLabel
    self.role = role
    self.date = date
    self.author = author
    self.planningPeriod = planningPeriod
    self.language = language
  }

  /// A title and its place.
  public struct Title: Hashable, Sendable, Codable {
    /// The wording, verbatim.
    public var text: String
    /// Its place in the source.
    public var place: Place

    /// Creates a title.
    public init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }
}
