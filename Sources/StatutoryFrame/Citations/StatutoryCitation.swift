public import PlanModel

/// A provision of an Act or an order, its requirement, and the bodies and dates to which it applies.
public struct StatutoryCitation: Hashable, Sendable, Codable {
  /// The Act or order: "Police Reform and Social Responsibility Act 2011".
  public var instrument: String
  /// The provision as it is cited: "s.5(6)(c)", "Sch.6 para.27", "art.3(1)".
  public var provision: String
  /// What it is about.
  public var matter: StatutoryMatter
  /// What it requires, in our own words.
  public var requirement: String
  /// The first day from which it is known to hold; nil where that day was not read.
  public var from: CalendarDate?
  /// The last day on which it is known to hold; nil where it held when the text was read.
  public var to: CalendarDate?
  /// The countries that it applies to.
  public var countries: [Country]
  /// The kinds of body that it applies to.
  public var bodies: [LocalPolicingBody.Kind]
  /// Notes for readers on it: a doubt about its dates, a point of reading.
  public var note: String?
  /// Whether its use here rests on a reading of the Act rather than on its plain words.
  public var isInterpretation: Bool
  /// Where the text, or the date, was read.
  public var source: String

  package init(
    instrument: String, provision: String, matter: StatutoryMatter, requirement: String, from: CalendarDate? = nil,
    to: CalendarDate? = nil, countries: [Country] = Country.allCases, bodies: [LocalPolicingBody.Kind], note: String? = nil,
    isInterpretation: Bool = false, source: String
  ) {
    self.instrument = instrument
    self.provision = provision
    self.matter = matter
    self.requirement = requirement
    self.from = from
    self.to = to
    self.countries = countries
    self.bodies = bodies
    self.note = note
    self.isInterpretation = isInterpretation
    self.source = source
  }

  /// The citation in full: "Police Reform and Social Responsibility Act 2011, s.5(6)(c)".
  public var full: String { "\(instrument), \(provision)" }
}
