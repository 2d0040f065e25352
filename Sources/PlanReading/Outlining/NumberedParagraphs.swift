import PlanModel
import PlanLoading

/// Decides whether the numbered paragraphs under the objectives ("3.1 We will ...") are the plan's commitments: all of them or none, so
/// that a promise made weaker in one version is not running text there.
struct NumberedParagraphs {
  private var count = 0
  private var promises = 0

  /// Counts the numbered paragraphs that no lead-in governs.
  init(_ lines: [OutlineLine], _ roles: [LineRole], _ headings: [FoundHeading], _ objectives: Set<Int>) {
    var next = 0
    var objectiveLevel: Int?
    var isGoverned = false
    for index in lines.indices {
      switch roles[index] {
      case .heading:
        let level = headings[next].level
        if objectives.contains(next) { objectiveLevel = level } else if level <= objectiveLevel ?? 0 { objectiveLevel = nil }
        next += 1
        isGoverned = false
      case .leadIn: isGoverned = true
      case .item:
        guard objectiveLevel != nil, !isGoverned, lines[index].isNumberedItem else { continue }
        count += 1
        if Actor(sentence: lines[index].text) != nil { promises += 1 }
      default: isGoverned = false
      }
    }
  }

  /// Whether a third of them or more promise something.
  var arePromises: Bool { promises * 3 >= count && promises > 0 }
}
