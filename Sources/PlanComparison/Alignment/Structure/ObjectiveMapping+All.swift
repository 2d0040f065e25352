import PlanLanguage
import PlanModel

extension ObjectiveMapping {
  /// Returns the mapping of every division, in the order of the revised version; removed divisions keep their original position.
  static func all(of mapping: PlanMapping, _ original: VersionUnits, _ revised: VersionUnits, isMoved: [Bool]) -> [ObjectiveMapping] {
    var gone = Array(0..<original.divisionCount).filter { mapping.matchOfOriginalDivision[$0] < 0 }[...]
    var all: [ObjectiveMapping] = []
    for division in 0..<revised.divisionCount {
      let number = mapping.matchOfRevisedDivision[division]
      guard number >= 0 else {
        all.append(ObjectiveMapping(originals: [], revisions: [division]))
        continue
      }
      let match = mapping.divisions[number]
      guard match.revisions.first == division else { continue }
      if !isMoved[number], let first = match.originals.first {
        while let next = gone.first, next < first { all.append(ObjectiveMapping(originals: [gone.removeFirst()], revisions: [])) }
      }
      let isRenamed = titles(match.originals, original) != titles(match.revisions, revised)
      all.append(ObjectiveMapping(originals: match.originals, revisions: match.revisions, isMoved: isMoved[number], isRenamed: isRenamed))
    }
    return all + gone.map { ObjectiveMapping(originals: [$0], revisions: []) }
  }

  /// The bare letters of the divisions' titles.
  private static func titles(_ divisions: [Int], _ version: VersionUnits) -> [[UInt8]] {
    divisions.map { division in
      version.heading(ofDivision: division).map { BareLetters.of(version.units[$0].text) } ?? []
    }
  }
}
