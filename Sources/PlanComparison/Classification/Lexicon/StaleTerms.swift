/// Names that were right once: a body or document that has a new name, or is gone.
struct StaleTerm: Sendable {
  /// The ways of writing it, in folded words.
  let phrases: [String]
  /// What happened, as the end of a sentence.
  let fate: String
  /// The year and month from which it is out of date.
  let since: CalendarMonth
  /// Whether the words count only when they begin with a capital.
  let needsCapital: Bool

  init(_ phrases: [String], _ fate: String, since year: Int, _ month: Int, needsCapital: Bool = true) {
    self.phrases = phrases
    self.fate = fate
    self.since = CalendarMonth(year: year, month: month)
    self.needsCapital = needsCapital
  }

  static let all: [StaleTerm] = [
    StaleTerm(
      ["hmic", "her majesty's inspectorate of constabulary"],
      "has been HMICFRS, His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services, since July 2017", since: 2017, 7),
    StaleTerm(
      ["policing protocol 2011", "policing protocol order 2011", "2011 policing protocol"],
      "was replaced by the Policing Protocol Order 2023 in July 2023", since: 2023, 7),
    StaleTerm(
      ["acpo", "association of chief police officers"], "was replaced by the National Police Chiefs’ Council in April 2015", since: 2015, 4),
    StaleTerm(["police authority", "police authorities"], "went when commissioners took office in November 2012", since: 2012, 11),
    StaleTerm(
      ["community rehabilitation company", "community rehabilitation companies", "crc", "crcs"],
      "went when the Probation Service was brought together in June 2021", since: 2021, 6),
    StaleTerm(
      ["national probation service", "nps"], "has been the Probation Service since June 2021", since: 2021, 6),
    StaleTerm(["probation trust", "probation trusts"], "went in June 2014", since: 2014, 6),
    StaleTerm(
      ["serious organised crime agency", "soca"], "was replaced by the National Crime Agency in October 2013", since: 2013, 10),
    StaleTerm(
      ["independent police complaints commission", "ipcc"],
      "was replaced by the Independent Office for Police Conduct in January 2018", since: 2018, 1),
    StaleTerm(["public health england"], "was replaced in October 2021", since: 2021, 10),
    StaleTerm(
      ["clinical commissioning group", "clinical commissioning groups", "ccg", "ccgs"],
      "was replaced by integrated care boards in July 2022", since: 2022, 7, needsCapital: false),
    StaleTerm(["data protection act 1998"], "was replaced by the Data Protection Act 2018", since: 2018, 5),
    StaleTerm(["highways agency"], "became Highways England in 2015 and National Highways in 2021", since: 2015, 4),
    StaleTerm(["highways england"], "has been National Highways since August 2021", since: 2021, 8),
  ]

  /// "Her Majesty's" is out of date by itself only in a plan that says it is later than this.
  static let queen = CalendarMonth(year: 2022, month: 9)
}

/// A month of a year.
struct CalendarMonth: Hashable, Sendable, Comparable {
  let year: Int
  let month: Int

  static func < (one: CalendarMonth, other: CalendarMonth) -> Bool { (one.year, one.month) < (other.year, other.month) }
}
