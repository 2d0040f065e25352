import PlanLanguage
import PlanModel

/// How many meaningful words of a removed commitment are in some units of the revised version.
struct Survival {
  /// How many of them are present.
  let kept: Int
  /// How many there are in all.
  let all: Int

  init(_ words: [ReadWord], in units: [PlanUnit]) {
    let stems = Set(words.filter(\.isContent).map(\.stem))
    all = stems.count
    kept = stems.intersection(units.reduce(into: []) { $0.formUnion(Self.stems(of: $1)) }).count
  }

  /// The stems of the words of meaning of a unit.
  static func stems(of unit: PlanUnit) -> Set<Term> {
    let wording = Wording(unit.text)
    return Set(Reading(wording, partners: wording.tokens.map { _ in nil }).words.filter(\.isContent).map(\.stem))
  }

  /// More than half: then it is not true that nothing takes its place.
  var isMost: Bool { all >= 3 && kept * 2 > all }

  /// Seven in ten: enough to say of several commitments together that they took the words up.
  var isNearlyAll: Bool { all >= 3 && kept * 10 >= all * 7 }

  /// A third or more: near enough to be pointed out.
  var isSome: Bool { all >= 3 && kept * 3 >= all }

  /// "9 of 14".
  var fraction: String { "\(kept) of \(all)" }
}
