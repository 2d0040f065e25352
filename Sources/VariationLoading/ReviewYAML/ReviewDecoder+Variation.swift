import PlanModel
import Yams
import PlanLoading
import PlanReading

/// The keys of a review file, place by place, in the order in which the commented file explains them.
enum ReviewKeys {
  static let top = [
    "area", "plan-title", "country", "body", "panel", "instrument", "declared-term", "reason", "planning-period", "versions",
    "earlier-versions", "redline", "covering-report", "covering-list", "dates", "minutes", "recommendations", "undertakings",
    "discussion", "evidence", "evidence-corrections", "papers", "reading",
  ]
  static let body = ["kind", "name", "chief-officer", "order"]
  static let panel = ["kind", "name"]
  static let planningPeriod = ["from", "to"]
  static let version = ["role", "label", "date", "file", "from", "to", "reading"]
  static let earlierVersion = ["label", "date", "file", "from", "to", "reading"]
  static let redline = ["label", "date", "file", "from", "to", "inserted", "deleted", "reading"]
  static let coveringReport = ["file", "from", "to"]
  static let coveringStatement = ["text", "objective", "change", "before", "after"]
  static let dates = VariationStep.allCases.map(\.rawValue.hyphenated)
  static let minutes = ["meeting", "item", "resolution", "file"]
  static let recommendation = ["number", "text", "kind", "changes", "change", "objective", "wanted", "response-by", "response"]
  static let undertaking = ["number", "text", "by", "due", "changes", "wanted", "done"]
  static let discussion = ["point", "asked-by", "answer", "answered-by", "changes", "undertaking"]
  static let wanted = ["present", "absent", "replace", "with"]
  static let response = ["outcome", "text", "date"]
  static let reading = ["objectives", "not-objectives", "not-promises", "bodies"]
  static let readingStyle = ["style"]
  static let readingBody = ["line", "means"]
  static let evidence = ["file", "kind", "date", "period", "from", "to"]
  static let evidencePeriod = ["from", "to"]
  static let papers = ["agenda-item", "author", "contact", "chair", "authorities"]
}

extension ReviewDecoder {
  /// The variation that a review file describes; nil where something that must be there is not. Every fault is gathered either way.
  mutating func variation(_ root: Node) -> Variation? {
    guard let map = mapping(root, at: "", keys: ReviewKeys.top) else { return nil }
    let identity = identity(in: map)
    let planTitle = text("plan-title", in: map)
    let declaredTerm = text("declared-term", in: map)
    let reason = text("reason", in: map)
    let period = planningPeriod(in: map)
    let versions = versions(in: map)
    let earlier = earlierVersions(in: map)
    let redline = redline(in: map)
    let report = coveringReport(in: map)
    let covering = coveringList(in: map)
    let dates = dates(in: map)
    let minutes = minutes(in: map)
    let recommendations = recommendations(in: map)
    let undertakings = undertakings(in: map)
    let discussion = discussion(in: map, undertakings: undertakings)
    let evidence = evidence(in: map)
    let corrections = text("evidence-corrections", in: map)
    let papers = papers(in: map)
    let reading = reading(in: map)
    guard let identity else { return nil }
    var variation = Variation(
      area: identity.area, planTitle: planTitle, country: identity.country, body: identity.body, panel: identity.panel,
      instrument: identity.instrument, declaredTerm: declaredTerm, reasonGiven: reason, planningPeriod: period, versions: versions,
      earlierVersions: earlier, redline: redline, coveringReport: report, coveringList: covering, dates: dates, minutes: minutes,
      recommendations: recommendations, papers: papers, reading: reading)
    variation.evidence = evidence
    variation.undertakings = undertakings
    variation.discussion = discussion
    variation.evidenceCorrections = corrections
    return variation
  }

  /// The required parts of a variation.
  private mutating func identity(in map: ReviewMapping) -> VariationIdentity? {
    let area = requiredText("area", in: map, example: "Wealdmere")
    let country = requiredChoice("country", in: map, of: Country.self)
    let body = body(in: map)
    let panel = panel(in: map, for: body?.kind ?? .pcc)
    let instrument = requiredChoice("instrument", in: map, of: PlanInstrument.self)
    if body?.kind == .mopac && country == .wales {
      fault(map.line(of: "country"), "country", "The Mayor's Office for Policing and Crime is in London. Write `country: england`.")
    }
    guard let area, let country, let body, let panel, let instrument else { return nil }
    return VariationIdentity(area: area, country: country, body: body, panel: panel, instrument: instrument)
  }

  private mutating func body(in map: ReviewMapping) -> LocalPolicingBody? {
    guard map["body"] != nil else {
      fault(map.line(of: "body"), "body", "Say who issues the plan, with `kind` and `name` below `body:`.")
      return nil
    }
    guard let body = child("body", in: map, keys: ReviewKeys.body) else { return nil }
    let kind = requiredChoice("kind", in: body, of: LocalPolicingBody.Kind.self)
    let name = requiredText("name", in: body, example: "Police and Crime Commissioner for Wealdmere")
    let chiefOfficer = text("chief-officer", in: body)
    let order = text("order", in: body)
    guard let kind, let name else { return nil }
    if order != nil && kind != .mayor {
      fault(body.line(of: "order"), body.name("order"), "Only a mayor has an order. Delete the line, or set `kind: mayor`.")
    }
    return LocalPolicingBody(kind: kind, name: name, chiefOfficer: chiefOfficer, order: order)
  }

  /// The panel; where its kind is not given it is the one that the Act gives a body of this kind.
  private mutating func panel(in map: ReviewMapping, for body: LocalPolicingBody.Kind) -> ReviewingPanel? {
    guard map["panel"] != nil else {
      fault(map.line(of: "panel"), "panel", "Say who reviews the draft, with `name` below `panel:`.")
      return nil
    }
    guard let panel = child("panel", in: map, keys: ReviewKeys.panel) else { return nil }
    let kind = choice("kind", in: panel, of: ReviewingPanel.Kind.self)
    guard let name = requiredText("name", in: panel, example: "Wealdmere Police and Crime Panel") else { return nil }
    return ReviewingPanel(kind: kind ?? body.usualPanel, name: name)
  }

  private mutating func planningPeriod(in map: ReviewMapping) -> PlanningPeriod? {
    guard let period = child("planning-period", in: map, keys: ReviewKeys.planningPeriod) else { return nil }
    let from = requiredDate("from", in: period)
    let to = requiredDate("to", in: period)
    guard let from, let to else { return nil }
    if to < from {
      fault(period.line(of: "to"), period.name("to"), "The period ends (\(to)) before it begins (\(from)). Check both dates.")
    }
    return PlanningPeriod(from: from, to: to)
  }
}

extension LocalPolicingBody.Kind {
  /// The panel that the Act gives a body of this kind (s.28, s.32).
  fileprivate var usualPanel: ReviewingPanel.Kind {
    switch self {
    case .pcc, .mayor: .policeAndCrimePanel
    case .pfcc: .policeFireAndCrimePanel
    case .mopac: .assemblyPanel
    case .board: .other
    }
  }
}

/// The required parts of a variation.
private struct VariationIdentity {
  let area: String
  let country: Country
  let body: LocalPolicingBody
  let panel: ReviewingPanel
  let instrument: PlanInstrument
}
