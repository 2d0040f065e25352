import TestSupport

/// Words for generated commitments: of one field, so that unrelated ones share words as real ones do.
struct Phrases {
  private let verbs = [
    "Ensure", "Deliver", "Improve", "Reduce", "Support", "Develop", "Increase", "Publish", "Fund", "Review", "Work to strengthen",
    "Invest in",
    "Make sure of", "Promote", "Expand", "Commission", "Monitor", "Protect", "Introduce", "Champion",
  ]
  private let qualities = [
    "visible", "local", "effective", "timely", "specialist", "joint", "rural", "digital", "independent", "restorative", "early", "trusted",
    "community", "victim-led", "county-wide", "out-of-hours",
  ]
  private let things = [
    "patrols", "support for victims", "response to burglary", "road safety work", "custody visits", "drug treatment places",
    "cyber crime advice", "knife crime prevention", "hate crime reporting", "neighbourhood policing", "mediation services", "call handling",
    "domestic abuse refuges", "youth diversion", "stalking clinics", "business crime partnerships", "wildlife crime officers",
    "mental health triage", "counter fraud teams", "witness care", "speed enforcement", "estate modernisation", "vetting checks",
    "body-worn video", "forensic capacity", "special constables", "police cadets", "street pastors", "modern slavery training",
    "search dogs",
  ]
  private let places = [
    "in the coastal towns", "across the county", "in Northam", "in the Vale villages", "around our schools", "on the moor roads",
    "in every market town", "at night in the city centre", "along the estuary", "on our trunk roads", "in the university quarter",
    "for the island parishes", "near the docks", "in sheltered housing", "at football grounds", "in the old mining villages",
  ]
  private let partners = [
    "with the fire service", "with borough councils", "with the probation service", "together with health trusts", "with parish councils",
    "alongside volunteers", "with the youth justice board", "with housing providers", "with local businesses", "with the ambulance service",
    "through the safety partnership", "with neighbouring forces",
  ]
  private let aims = [
    "so that fewer people are harmed", "to build confidence", "so that offenders face justice sooner", "to cut repeat offending",
    "so that every call is answered", "to give value for money", "to close the gap between towns", "so that witnesses feel safe",
    "to free officers for patrol", "so that residents know who to ask",
  ]

  func title(_ number: Int) -> String {
    "Objective \(number + 1): \(qualities[number % qualities.count]) \(things[(number * 7) % things.count])"
  }

  /// A commitment.
  func sentence(_ random: inout SeededGenerator) -> String {
    var words = [pick(verbs, &random), pick(qualities, &random), pick(things, &random), pick(places, &random)]
    if Int.random(in: 0..<3, using: &random) > 0 { words.append(pick(partners, &random)) }
    if Int.random(in: 0..<3, using: &random) > 0 { words.append(pick(aims, &random)) }
    if Bool.random(using: &random) { words.append(figure(&random)) }
    return words.joined(separator: " ")
  }

  private func figure(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: "by \(Int.random(in: 3...60, using: &random))%"
    case 1: "by March 20\(Int.random(in: 26...32, using: &random))"
    default: "with £\(Int.random(in: 1...9, using: &random)).\(Int.random(in: 1...9, using: &random))m"
    }
  }

  /// The same commitment in other words.
  func edited(_ text: String, _ random: inout SeededGenerator) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: words[0] = pick(verbs, &random)
      case 1: words.insert(contentsOf: pick(partners, &random).split(separator: " ").map(String.init), at: words.count)
      case 2 where words.count > 8: words.removeLast(3)
      case 3: words.insert("and", at: 2)
      default: words.append(contentsOf: ["where", "budgets", "allow"])
      }
    }
    if words[2] == "and" { words.insert(pick(qualities, &random), at: 3) }
    return words.joined(separator: " ")
  }

  /// Another commitment that is nearly the same: for another place.
  func near(_ text: String, _ random: inout SeededGenerator) -> String {
    guard let here = places.first(where: { text.contains($0) }) else { return text }
    return text.split(separator: here, omittingEmptySubsequences: false).map(String.init).joined(separator: pick(places, &random))
  }

  /// Two commitments as one.
  func joined(_ one: String, _ other: String) -> String {
    "\(one), and \(other.prefix(1).lowercased())\(other.dropFirst())"
  }

  private func pick(_ list: [String], _ random: inout SeededGenerator) -> String {
    list[Int.random(in: list.indices, using: &random)]
  }
}
