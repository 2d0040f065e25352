import PlanModel
import Yams

extension ReviewDecoder {
  /// What the file says of the structure of the plan, for all versions or for the one whose entry holds it.
  mutating func reading(in map: ReviewMapping) -> ReadingCorrections {
    guard map["reading"] != nil, let entry = child("reading", in: map, keys: ReviewKeys.reading) else { return ReadingCorrections() }
    var corrections = ReadingCorrections(
      notObjectives: correctedLines("not-objectives", in: entry), notPromises: correctedLines("not-promises", in: entry))
    readObjectives(in: entry, into: &corrections)
    for (node, path) in list("bodies", in: entry) {
      guard let body = mapping(node, at: path, keys: ReviewKeys.readingBody) else { continue }
      let line = requiredText("line", in: body, example: "What I ask of the force:")
      let name = requiredText("means", in: body, example: "Chief Constable")
      if let line, let name { corrections.bodies.append(.init(line: .init(line, number: body.line(of: "line")), name: name)) }
    }
    return corrections
  }

  /// Objectives are named by their titles, or by the style of their headings: "style: Heading 2".
  private mutating func readObjectives(in entry: ReviewMapping, into corrections: inout ReadingCorrections) {
    for (node, path) in entries("objectives", in: entry) {
      if node.mapping == nil {
        if let title = text(node, at: path) { corrections.objectives.append(.init(title, number: node.line)) }
      } else if let named = mapping(node, at: path, keys: ReviewKeys.readingStyle),
        let style = requiredText("style", in: named, example: "Heading 2")
      {
        corrections.objectiveStyles.append(.init(style, number: named.line(of: "style")))
      }
    }
  }

  private mutating func correctedLines(_ key: String, in map: ReviewMapping) -> [ReadingCorrections.Line] {
    var lines: [ReadingCorrections.Line] = []
    for (node, path) in entries(key, in: map) {
      if let words = text(node, at: path) { lines.append(.init(words, number: node.line)) }
    }
    return lines
  }

  /// The entries of a list; one value without a dash is a list of one.
  private mutating func entries(_ key: String, in map: ReviewMapping) -> [(node: Node, path: String)] {
    if let node = map[key], node.sequence == nil { return [(node, map.name(key))] }
    return list(key, in: map)
  }
}
