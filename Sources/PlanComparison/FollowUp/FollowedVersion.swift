import PlanModel

/// A version of the plan as recommendations are looked for in it: its units, and their words as numbers.
struct FollowedVersion {
  /// What the version is called in evidence.
  let name: String
  /// The units, in reading order.
  let units: [PlanUnit]
  /// The terms of each unit.
  let terms: [[Int32]]
  /// Every wording, as terms.
  let wordings: Set<[Int32]>

  init(_ name: String, _ plan: Plan, words: inout FollowUpWords) {
    self.name = name
    units = plan.units
    terms = units.map { words.terms(of: $0.text) }
    wordings = Set(terms)
  }

  /// The words of a unit with its place.
  func evidence(_ index: Int) -> Finding.Evidence {
    Finding.Evidence(document: name, place: units[index].place, text: units[index].text)
  }

  /// The units of the divisions that an objective's name names, with or without the printed number.
  func indices(under objective: String, words: inout FollowUpWords) -> [Int] {
    let sought = words.terms(of: objective)
    var verdicts: [Int: Bool] = [:]
    return units.indices.filter { index in
      let unit = units[index]
      if let known = verdicts[unit.division] { return known && unit.kind != .title }
      let title = words.terms(of: unit.objective)
      let label = words.terms(of: unit.kind == .heading ? unit.label ?? "" : "")
      let isNamed = !title.isEmpty && (title == sought || label + title == sought || (label == sought && !label.isEmpty))
      if unit.kind != .title { verdicts[unit.division] = isNamed }
      return isNamed && unit.kind != .title
    }
  }
}
