/// Words that say which people or things a commitment covers.
enum ScopeTerms {
  /// Everyone or everything.
  static let whole = [
    "all", "every", "each", "any", "entire", "whole", "everyone", "everybody", "everywhere", "all of", "each of", "every one of",
    "anyone", "anybody", "whoever", "no one", "every part of", "all parts of", "the whole of", "every corner of",
  ]

  /// Some of them.
  static let part = [
    "some", "some of", "most", "most of", "many", "many of", "selected", "certain", "priority", "a number of", "eligible", "key",
    "a range of",
    "the majority of", "a majority of", "a sample of", "a small number of", "a few", "several", "various", "identified", "targeted",
    "a proportion of", "a selection of", "half of", "the worst affected", "the most affected", "particular", "specific", "relevant",
    "prioritised", "the highest priority", "high priority", "up to", "the north of", "the south of", "the east of", "the west of",
    "parts of",
    "part of", "the centre of", "the main", "the principal", "the larger", "the largest", "the busiest", "the worst", "the biggest",
  ]

  /// Words before a noun that cut it down.
  static let narrowing = [
    "serious", "repeat", "persistent", "prolific", "high harm", "high-harm", "highest harm", "high risk", "high-risk", "highest risk",
    "highest-risk", "vulnerable", "most vulnerable", "most serious", "violent", "organised", "low level", "low-level", "first-time",
    "first time", "medium and high risk", "rural", "urban", "older", "female", "male", "uniformed", "residential", "commercial",
    "non-emergency", "emergency", "standard-risk", "standard risk", "dwelling", "hotspot", "sexual", "online", "digital", "financial",
    "physical", "racist", "homophobic", "gang", "knife", "gun", "drug-related", "alcohol-related", "acquisitive", "economic", "disabled",
    "registered", "licensed", "convicted", "suspected", "high-value", "small", "large", "primary", "secondary", "state", "charitable",
    "religious", "school-age", "pregnant", "bereaved", "isolated", "elderly", "housebound", "deaf", "blind", "homeless", "fatal",
    "non-fatal", "frontline", "front-line", "armed", "civilian", "senior", "retail", "domestic", "recorded", "reported", "unreported",
  ]

  /// How far a commitment reaches.
  static let areaWide = [
    "across the area", "across the force area", "across the force", "across the county", "across the counties", "across the region",
    "throughout the area", "throughout the force area", "throughout the county", "area-wide", "force-wide", "forcewide", "countywide",
    "county-wide", "right across", "across the whole",
    "throughout", "across",
  ]

  /// How a list of cases opens.
  static let listOpeners = [
    "including", "such as", "in particular", "for example", "particularly", "namely", "especially", "for instance", "not least",
    "like",
  ]

  /// How a focus is stated.
  static let focusOpeners = [
    "focusing on", "focussing on", "with a focus on", "with a particular focus on", "focused on", "focussed on", "concentrating on",
    "with an emphasis on", "with priority for", "prioritising", "targeting", "targeted at", "limited to", "restricted to", "aimed at",
    "only", "that focuses", "which focuses", "that focus", "which focus", "that prioritises", "that targets", "that concentrates",
  ]

  /// How an exception opens.
  static let exceptions = [
    "except", "except in", "except for", "except at", "except on", "other than", "apart from", "with the exception of", "excluding",
    "save for", "save in", "but not", "not including", "with exceptions for", "aside from",
  ]

  /// What a place is called, where a promise is kept to it: "in rural areas".
  static let places = [
    "area", "areas", "town", "towns", "village", "villages", "district", "districts", "county", "counties", "estate", "estates", "street",
    "streets", "ward", "wards", "parish", "parishes", "school", "schools", "park", "parks", "centre", "centres", "station", "stations",
    "farm", "farms", "city", "cities", "community", "communities", "neighbourhood", "neighbourhoods", "home", "homes", "prison", "prisons",
    "hospital", "hospitals", "coast", "border", "region", "regions", "hotspot", "hotspots", "borough", "boroughs", "division", "divisions",
    "island", "islands", "suburbs", "countryside", "market", "markets", "locations", "places",
  ]

  static let levels = ["local", "regional", "national", "international"]
}

/// Groups of people, with the ways of writing each.
enum Groups {
  static let entries: [[String]] = [
    ["victims", "victim"], ["witnesses", "witness"], ["survivors", "survivor"], ["children", "child"],
    ["young people", "young person", "youths", "youth"], ["young adults", "young adult"], ["teenagers", "teenager"], ["adults"],
    ["older people", "elderly people", "elderly", "pensioners"], ["women"], ["girls"], ["men"], ["boys"],
    ["families", "family"], ["carers"], ["parents"], ["offenders", "offender", "perpetrators", "perpetrator"], ["ex-offenders"],
    ["residents"], ["businesses", "business", "retailers", "shopkeepers"], ["farmers"], ["visitors", "tourists"], ["students", "pupils"],
    ["volunteers", "police volunteers"], ["motorists", "drivers"], ["cyclists"], ["pedestrians"], ["rural communities"],
    ["minority communities", "hard to reach communities", "ethnic minorities", "diverse communities"],
    ["care leavers", "looked after children"],
    ["migrants"], ["homeless people", "rough sleepers"], ["disabled people", "people with disabilities"], ["vulnerable people"],
    ["vulnerable adults"], ["first-time entrants"], ["detainees"], ["taxpayers"],
  ]
}
