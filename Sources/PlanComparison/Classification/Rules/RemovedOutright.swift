import PlanLanguage
public import PlanModel

/// Says of a removed commitment where its words survive, in how many commitments, or that nothing takes its place.
public struct RemovedOutright: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "removed-outright"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .removed, let unit = change.change.original.first, [.commitment, .narrative].contains(unit.kind) else {
      return []
    }
    let nearest = NearestWording(surroundings: change.surroundings)
    let words = change.text(on: .original).reading.words
    if let match = nearest.nearest(to: words), match.share >= 0.65 { return [kept(change, match.unit, Survival(words, in: [match.unit]))] }
    guard unit.kind == .commitment else { return [gone(change, unit, near: nil)] }
    let homes = nearest.homes(of: words)
    let all = Survival(words, in: homes)
    if let home = homes.first, Survival(words, in: [home]).isMost { return [kept(change, home, Survival(words, in: [home]))] }
    if homes.count > 1, all.isNearlyAll { return [spread(change, homes, all)] }
    return [gone(change, unit, near: homes.first.map { ($0, Survival(words, in: [$0])) })]
  }

  private func kept(_ change: ComparedChange, _ home: PlanUnit, _ survival: Survival) -> Reason {
    let quote = Quoting.quoted(home.text, limit: 20)
    return change.reason(
      Self.self, .wordingKeptElsewhere, "Most of its words (\(survival.fraction)) still stand in \(quote)\(place(home)).",
      evidence: [Reason.Evidence(.original, change.original.text), Reason.Evidence(.revised, home.text)],
      ask: "Is \(quote) meant to cover this, and is anything lost?", .notable)
  }

  private func spread(_ change: ComparedChange, _ homes: [PlanUnit], _ survival: Survival) -> Reason {
    let quotes = Quoting.list(homes.map(\.text))
    return change.reason(
      Self.self, .wordingKeptElsewhere, "Its words (\(survival.fraction)) now stand in two commitments: \(quotes).",
      evidence: [Reason.Evidence(.original, change.original.text)] + homes.map { Reason.Evidence(.revised, $0.text) },
      ask: "Which of these is meant to do what it promised, and is anything lost?", .notable)
  }

  private func gone(_ change: ComparedChange, _ unit: PlanUnit, near match: (unit: PlanUnit, survival: Survival)?) -> Reason {
    let what = unit.kind == .commitment ? "commitment" : "paragraph"
    let close = match.flatMap { $0.survival.isSome ? $0 : nil }
    let more =
      stillNamed(change, unit)
      ?? close.map { "; the nearest, with \($0.survival.fraction), is \(Quoting.quoted($0.unit.text, limit: 20))\(place($0.unit))" }
      ?? orphan(change, unit) ?? ""
    var evidence = [Reason.Evidence(.original, change.original.text)]
    if let close { evidence.append(Reason.Evidence(.revised, close.unit.text)) }
    return change.reason(
      Self.self, .removedOutright, "No \(what) of the revised plan takes its place\(more).", evidence: evidence,
      ask: question(unit), .high)
  }

  private func question(_ unit: PlanUnit) -> String {
    let words = Quoting.quoted(unit.text, limit: 9)
    guard unit.kind == .commitment else { return "Why does the plan no longer say \(words)?" }
    return unit.role == .measure || unit.role == .outcome
      ? "Was this reached, and is it still measured: \(words)?" : "What was done about \(words), and is it finished or given up?"
  }

  /// Where a document of the commitment is still named.
  private func stillNamed(_ change: ComparedChange, _ unit: PlanUnit) -> String? {
    guard unit.kind == .commitment else { return nil }
    let nearest = NearestWording(surroundings: change.surroundings)
    for name in change.text(on: .original).names where !name.isBody {
      guard let unit = nearest.unit(naming: name.stems), unit.kind.isText else { continue }
      return "; \(change.quote(.original, name.range)) is still named in \(Quoting.quoted(unit.text, limit: 20))\(place(unit))"
    }
    return nil
  }

  /// A sub-heading that stays with nothing under it.
  private func orphan(_ change: ComparedChange, _ unit: PlanUnit) -> String? {
    guard let heading = unit.subheading, change.surroundings.isEmptyHeading(heading) else { return nil }
    return "; the heading \(Quoting.quoted(heading)) stays with nothing under it"
  }

  private func place(_ unit: PlanUnit) -> String {
    guard let leadIn = unit.leadIn, unit.kind == .commitment else { return "" }
    return ", under \(Quoting.quoted(leadIn, limit: 12))"
  }
}
