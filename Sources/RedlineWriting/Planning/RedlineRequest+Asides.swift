import PlanModel

extension RedlineRequest {
  /// The request with the paragraphs that are no units, such as lines of a typed contents page, as running text among the units.
  func withAsides(base own: [RevisedForm.Aside]) -> RedlineRequest {
    guard var form, !own.isEmpty || !form.asides.isEmpty else { return self }
    let (before, after) = (Merged(base, own), Merged(revised, form.asides))
    var result = self
    (result.base, result.revised) = (before.units, after.units)
    result.pairs = pairs.map { Pair(base: before.places[$0.base], revised: after.places[$0.revised], isMoved: $0.isMoved) }
    result.pairs += Self.pairs(own, form.asides).map { Pair(base: before.asides[$0.0], revised: after.asides[$0.1]) }
    result.joins = joins.map { Join(bases: $0.bases.map { before.places[$0] }, revisions: $0.revisions.map { after.places[$0] }) }
    result.comments = comments.map {
      Comment(base: $0.base.map { before.places[$0] }, revised: $0.revised.map { after.places[$0] }, paragraphs: $0.paragraphs)
    }
    form.move { after.places[$0] }
    for aside in after.asides { form.typed[aside] = "" }
    form.asides = []
    result.form = form
    return result
  }

  /// Which paragraphs answer to which: the same words in the same order; between two such, those of the same rank where there are as many.
  private static func pairs(_ base: [RevisedForm.Aside], _ revised: [RevisedForm.Aside]) -> [(Int, Int)] {
    guard base.count <= Self.asideLimit, revised.count <= Self.asideLimit else { return [] }
    let difference = revised.map(\.text).difference(from: base.map(\.text))
    let (gone, new) = (places(difference.removals), places(difference.insertions))
    let kept = base.indices.filter { !gone.contains($0) } + [base.count]
    let keptNew = revised.indices.filter { !new.contains($0) } + [revised.count]
    var result: [(Int, Int)] = []
    var (start, startNew) = (0, 0)
    for (one, other) in zip(kept, keptNew) {
      if one - start == other - startNew { result += zip(start..<one, startNew..<other) }
      if one < base.count, other < revised.count { result.append((one, other)) }
      (start, startNew) = (one + 1, other + 1)
    }
    return result
  }

  private static func places(_ changes: [CollectionDifference<String>.Change]) -> Set<Int> {
    Set(
      changes.map { change in
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
      })
  }

  /// Above this many paragraphs beside the plan none is compared with another.
  private static var asideLimit: Int { 2_000 }

  /// Units with paragraphs put among them by their places.
  private struct Merged {
    var units: [PlanUnit] = []
    /// Where each of the units is now, and each of the paragraphs.
    var places: [Int] = []
    var asides: [Int] = []

    init(_ all: [PlanUnit], _ paragraphs: [RevisedForm.Aside]) {
      for unit in all {
        if unit.place.part == "document", !unit.isProperty { add(paragraphs) { $0.number < unit.place.paragraph } }
        places.append(units.count)
        units.append(unit)
      }
      add(paragraphs) { _ in true }
    }

    private mutating func add(_ paragraphs: [RevisedForm.Aside], while isBefore: (RevisedForm.Aside) -> Bool) {
      while asides.count < paragraphs.count, isBefore(paragraphs[asides.count]) {
        let paragraph = paragraphs[asides.count]
        asides.append(units.count)
        units.append(PlanUnit(kind: .narrative, text: paragraph.text, place: Place(paragraph: paragraph.number)))
      }
    }
  }
}

extension RevisedForm {
  /// Renames the units.
  fileprivate mutating func move(_ place: (Int) -> Int) {
    func moved<Value>(_ values: [Int: Value]) -> [Int: Value] { Dictionary(uniqueKeysWithValues: values.map { (place($0.key), $0.value) }) }
    cells = moved(cells)
    typed = moved(typed)
    riders = moved(riders.mapValues { Rider(row: place($0.row), cell: $0.cell) })
    boxes = Set(boxes.map(place))
    lines = Set(lines.map(place))
    automatic = Set(automatic.map(place))
    equations = Set(equations.map(place))
  }
}
