public import PlanModel

/// Says of a removed commitment whether its words survive elsewhere or nothing takes its place.
public struct RemovedOutright: ClassificationRule {
  public static let name = "removed-outright"

  public init() {}

  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .removed, let unit = change.change.original.first, [.commitment, .narrative].contains(unit.kind) else { return [] }
    let match = NearestWording(surroundings: change.surroundings).nearest(to: change.text(on: .original).reading.words)
    if let match, match.share >= 0.65 { return [kept(change, match)] }
    return [gone(change, unit, match.flatMap { $0.share >= 0.3 ? $0 : nil })]
  }

  private func kept(_ change: ComparedChange, _ match: NearestWording.Match) -> Reason {
    let quote = Quoting.quoted(match.unit.text, limit: 20)
    return change.reason(
      Self.self, .wordingKeptElsewhere, "Most of its words still stand in \(quote)\(place(match.unit)).",
      evidence: [Reason.Evidence(.original, change.original.text), Reason.Evidence(.revised, match.unit.text)],
      ask: "Is \(quote) meant to cover this, and is anything lost?", .notable)
  }

  private func gone(_ change: ComparedChange, _ unit: PlanUnit, _ match: NearestWording.Match?) -> Reason {
    let what = unit.kind == .commitment ? "commitment" : "paragraph"
    let nearest = match.map { "; the nearest is \(Quoting.quoted($0.unit.text, limit: 20))\(place($0.unit))" } ?? stillNamed(change) ?? ""
    var evidence = [Reason.Evidence(.original, change.original.text)]
    if let match { evidence.append(Reason.Evidence(.revised, match.unit.text)) }
    return change.reason(
      Self.self, .removedOutright, "No \(what) of the revised plan takes its place\(nearest).", evidence: evidence,
      ask: unit.kind == .commitment
        ? "Was this achieved, replaced or dropped, and where is that shown?" : "Why is this no longer said?", .high)
  }

  /// Where a document or body of the commitment is still named.
  private func stillNamed(_ change: ComparedChange) -> String? {
    let nearest = NearestWording(surroundings: change.surroundings)
    for name in change.text(on: .original).names where name.standing == nil || (name.standing == .named && name.stems.count > 1) {
      guard let unit = nearest.unit(naming: name.stems, except: []).unit, unit.kind.isText else { continue }
      return "; \(change.quote(.original, name.range)) is still named in \(Quoting.quoted(unit.text, limit: 20))\(place(unit))"
    }
    return nil
  }

  private func place(_ unit: PlanUnit) -> String {
    guard let leadIn = unit.leadIn, unit.kind == .commitment else { return "" }
    return ", under \(Quoting.quoted(leadIn, limit: 12))"
  }
}
