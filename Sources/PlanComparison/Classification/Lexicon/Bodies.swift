/// Bodies and partners that plans name, with the ways of writing each.
enum Bodies {
  /// How a body is named in a report.
  enum Standing: Sendable {
    /// The commissioner: the speaker of the plan, never reported.
    case speaker
    /// The force and its officers: reported only where another body takes its place.
    case force
    /// Partners in general: reported when they are dropped or swapped.
    case general
    /// A body by its name or kind.
    case named
  }

  /// A body: its standing and the ways of writing it, in folded words.
  struct Entry: Sendable {
    let standing: Standing
    let phrases: [String]
    /// Whether the words mean the body only when they begin with a capital: "Victim Support".
    let needsCapital: Bool

    init(_ standing: Standing, _ phrases: [String], needsCapital: Bool = false) {
      self.standing = standing
      self.phrases = phrases
      self.needsCapital = needsCapital
    }
  }

  static let entries: [Entry] = policing + justice + partners + voluntary + national

  private static let policing = [
    Entry(.speaker, ["commissioner", "police and crime commissioner", "pcc", "pfcc", "my office", "opcc"]),
    Entry(.force, ["force", "police", "police force", "constabulary", "police service"]),
    Entry(.force, ["police officers", "officers and staff"]),
    Entry(.named, ["chief constable", "chief constables", "chief officer"]),
    Entry(.named, ["alliance", "strategic alliance", "policing alliance"]),
    Entry(.named, ["other police forces", "other forces", "neighbouring forces", "neighbouring police forces", "regional forces"]),
    Entry(.named, ["british transport police"]),
    Entry(.named, ["network rail", "national highways"], needsCapital: true),
    Entry(.named, ["other commissioners", "other police and crime commissioners"]),
    Entry(.named, ["police and crime panel", "panel"], needsCapital: true),
    Entry(.named, ["neighbourhood policing teams", "safer neighbourhood teams", "local policing teams"]),
    Entry(.named, ["special constables", "specials"]),
    Entry(.named, ["pcsos", "pcso", "police community support officers"]),
  ]

  private static let justice = [
    Entry(.named, ["cps", "crown prosecution service"]),
    Entry(.named, ["probation", "probation service", "national probation service", "nps"]),
    Entry(.named, ["crc", "crcs", "community rehabilitation company", "community rehabilitation companies"]),
    Entry(
      .named,
      [
        "youth offending service", "youth offending services", "youth offending team", "youth offending teams", "yot", "yots",
        "youth justice service", "youth justice services",
      ]),
    Entry(.named, ["criminal justice board", "local criminal justice board", "lcjb"]),
    Entry(.named, ["courts", "hm courts and tribunals service", "hmcts", "courts service"]),
    Entry(.named, ["prisons", "prison service", "hm prison and probation service", "hmpps"]),
    Entry(.named, ["criminal justice agencies", "criminal justice partners", "criminal justice agency"]),
    Entry(
      .named,
      [
        "hmicfrs", "hmic", "her majesty's inspectorate of constabulary", "his majesty's inspectorate of constabulary",
        "her majesty's inspectorate of constabulary and fire and rescue services",
        "his majesty's inspectorate of constabulary and fire and rescue services",
      ]),
  ]

  private static let partners = [
    Entry(
      .general,
      [
        "partners", "partner agencies", "partner organisations", "partner agency", "local partners", "other agencies",
        "partnership", "partnerships",
      ]),
    Entry(
      .named,
      [
        "local authority", "local authorities", "council", "councils", "local council", "local councils", "county council",
        "county councils", "district councils", "borough councils", "unitary authorities",
      ]),
    Entry(
      .named,
      ["parish councils", "town councils", "town and parish councils", "parish and town councils", "parish council", "town council"]),
    Entry(
      .named,
      [
        "fire and rescue", "fire and rescue service", "fire and rescue services", "fire service", "fire services",
        "fire authority", "fire authorities", "fire and rescue authority",
      ]),
    Entry(.named, ["ambulance service", "ambulance services"]),
    Entry(
      .named,
      [
        "nhs", "national health service", "health services", "health service", "health partners", "hospitals", "nhs england",
        "nhs trusts",
      ]),
    Entry(
      .named,
      [
        "integrated care board", "integrated care boards", "clinical commissioning group", "clinical commissioning groups",
        "ccg", "ccgs", "icb", "icbs",
      ]),
    Entry(.named, ["public health"]),
    Entry(.named, ["mental health services", "mental health trust", "mental health trusts"]),
    Entry(.named, ["social services", "social care", "children's services", "adult social care"]),
    Entry(.named, ["community safety partnership", "community safety partnerships", "csp", "csps"]),
    Entry(.named, ["health and wellbeing board", "health and wellbeing boards"]),
    Entry(
      .named,
      [
        "safeguarding children board", "safeguarding children boards", "safeguarding children partnership",
        "safeguarding children partnerships",
      ]),
    Entry(.named, ["safeguarding adults board", "safeguarding adults boards"]),
    Entry(.named, ["schools", "school", "colleges", "schools and colleges"]),
    Entry(.named, ["universities", "university"]),
    Entry(.named, ["housing associations", "housing providers", "registered social landlords", "landlords"]),
    Entry(.named, ["safer roads partnership", "road safety partnership"]),
    Entry(.named, ["trading standards"]),
    Entry(.named, ["highways england", "national highways", "highways agency"]),
    Entry(.named, ["environment agency"]),
  ]

  private static let voluntary = [
    Entry(
      .named,
      [
        "voluntary sector", "third sector", "voluntary and community sector", "community and voluntary sector",
        "voluntary organisations", "voluntary groups", "vcse", "charities", "charity",
        "third sector partners", "voluntary and community organisations",
      ]),
    Entry(.named, ["crimestoppers"]),
    Entry(.named, ["victim support"], needsCapital: true),
    Entry(.named, ["women's aid"], needsCapital: true),
    Entry(.named, ["neighbourhood watch"]),
    Entry(.named, ["farm watch"], needsCapital: true),
    Entry(.named, ["citizens advice"]),
    Entry(.named, ["nspcc"]),
    Entry(.named, ["barnardo's"]),
    Entry(.named, ["national farmers union", "nfu"]),
    Entry(.named, ["faith groups", "faith communities"]),
  ]

  private static let national = [
    Entry(.named, ["home office"]),
    Entry(.named, ["home secretary"]),
    Entry(.named, ["ministry of justice", "moj"]),
    Entry(.named, ["government", "central government", "national government"]),
    Entry(.named, ["welsh government"]),
    Entry(.named, ["college of policing"]),
    Entry(.named, ["national crime agency", "nca"]),
    Entry(.named, ["npcc", "national police chiefs council", "acpo", "association of chief police officers"]),
    Entry(.named, ["apcc", "association of police and crime commissioners"]),
    Entry(.named, ["iopc", "independent office for police conduct", "ipcc", "independent police complaints commission"]),
    Entry(.named, ["action fraud"], needsCapital: true),
    Entry(.named, ["regional organised crime unit", "rocu"]),
    Entry(.named, ["border force"]),
    Entry(.named, ["armed forces"]),
    Entry(.named, ["combined authority"]),
    Entry(.named, ["mayor"]),
  ]
}
