import PlanModel

extension ReviewDecoder {
  /// What the file says of the structure of the plan.
  mutating func reading(in map: ReviewMapping) -> ReadingCorrections {
    guard map["reading"] != nil, let entry = child("reading", in: map, keys: ReviewKeys.reading) else { return ReadingCorrections() }
    var corrections = ReadingCorrections(
      objectives: correctedLines("objectives", in: entry), notObjectives: correctedLines("not-objectives", in: entry),
      notPromises: correctedLines("not-promises", in: entry))
    for (node, path) in list("bodies", in: entry) {
      guard let body = mapping(node, at: path, keys: ReviewKeys.readingBody) else { continue }
      let line = requiredText("line", in: body, example: "What I ask of the force:")
      let name = requiredText("means", in: body, example: "Chief Constable")
      if let line, let name { corrections.bodies.append(.init(line: .init(line, number: body.line(of: "line")), name: name)) }
    }
    return corrections
  }

  private mutating func correctedLines(_ key: String, in map: ReviewMapping) -> [ReadingCorrections.Line] {
    let number = map.line(of: key)
    return texts(key, in: map).map { ReadingCorrections.Line($0, number: number) }
  }
}
