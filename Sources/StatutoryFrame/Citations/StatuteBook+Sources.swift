import PlanModel

/// Where the texts and their dates were read, and the short forms in which the lists below write a citation.
enum Statute {
  static let act = "Police Reform and Social Responsibility Act 2011"
  static let outsideLondon: [LocalPolicingBody.Kind] = [.pcc, .pfcc, .mayor]
  static let everyBody: [LocalPolicingBody.Kind] = [.pcc, .pfcc, .mayor, .mopac]
  static let text = "legislation.gov.uk, ukpga/2011/13, as consolidated to April 2026"

  /// Part 1 of the Act, so far as not in force before: SI 2012/2892, art.2(a).
  static let outsideLondonBegan = day(2012, 11, 22)
  /// The London sections, and those on what a plan is: SI 2011/3019, art.3 and Sch.1.
  static let londonBegan = day(2012, 1, 16)
  /// The day on which the Anti-social Behaviour, Crime and Policing Act 2014 was passed.
  static let passing2014 = day(2014, 3, 13)
  static let dayBeforePassing2014 = day(2014, 3, 12)
  static let doubt2014 =
    "The day on which the change made through the 2014 Act took effect was not read; the Act was passed on 13 March 2014."

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("A date of the data is a day.") }
    return date
  }

  /// A provision of the 2011 Act, in force outside London from 22 November 2012 by default.
  static func section(
    _ provision: String, _ matter: StatutoryMatter, _ requirement: String, from: CalendarDate? = outsideLondonBegan,
    to: CalendarDate? = nil, countries: [Country] = Country.allCases, bodies: [LocalPolicingBody.Kind] = outsideLondon,
    note: String? = nil, isInterpretation: Bool = false
  ) -> StatutoryCitation {
    StatutoryCitation(
      instrument: act, provision: provision, matter: matter, requirement: requirement, from: from, to: to, countries: countries,
      bodies: bodies, note: note, isInterpretation: isInterpretation, source: text)
  }
}
