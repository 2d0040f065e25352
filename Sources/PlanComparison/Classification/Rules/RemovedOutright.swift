import PlanLanguage
public import PlanModel

/// Says of a removed commitment whether its words survive elsewhere or nothing takes its place.
public struct RemovedOutright: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "removed-outright"

  /// Creates the rule.
  public init() {}

  /// What the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .removed, let unit = change.change.original.first, [.commitment, .narrative].contains(unit.kind) else {
      return []
    }
    let nearest = NearestWording(surroundings: change.surroundings)
    let words = change.text(on: .original).reading.words
    if let match = nearest.nearest(to: words), match.share >= 0.65 { return [kept(change, match)] }
    return [gone(change, unit, near: unit.kind == .commitment ? nearest.nearest(to: words, among: [.commitment]) : nil)]
  }

  private func kept(_ change: ComparedChange, _ match: NearestWording.Match) -> Reason {
    let quote = Quoting.quoted(match.unit.text, limit: 20)
    return change.reason(
      Self.self, .wordingKeptElsewhere, "Most of its words still stand in \(quote)\(place(match.unit)).",
      evidence: [Reason.Evidence(.original, change.original.text), Reason.Evidence(.revised, match.unit.text)],
      ask: "Is \(quote) meant to cover this, and is anything lost?", .notable)
  }

  private func gone(_ change: ComparedChange, _ unit: PlanUnit, near match: NearestWording.Match?) -> Reason {
    let what = unit.kind == .commitment ? "commitment" : "paragraph"
    let close = match.flatMap { $0.share >= 0.4 ? $0.unit : nil }
    let more =
      stillNamed(change, unit) ?? close.map { "; the nearest is \(Quoting.quoted($0.text, limit: 20))\(place($0))" } ?? orphan(change, unit)
      ?? ""
    var evidence = [Reason.Evidence(.original, change.original.text)]
    if let close { evidence.append(Reason.Evidence(.revised, close.text)) }
    return change.reason(
      Self.self, .removedOutright, "No \(what) of the revised plan takes its place\(more).", evidence: evidence,
      ask: unit.kind == .commitment
        ? "Was this achieved, replaced or dropped, and where is that shown?" : "Why is this no longer said?", .high)
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
