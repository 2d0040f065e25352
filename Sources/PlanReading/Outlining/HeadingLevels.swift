import PlanLanguage
import PlanModel
import PlanLoading

/// Gives a level to each heading that has none of its own, by the contents page, by labels, by what the plan lists, and last by look.
struct HeadingLevels {
  private let lines: [OutlineLine]
  private let contents: ContentsPage
  private let listed: ListedHeadings
  private let isStyled: Bool
  private var roles: [LineRole]
  private var heads: [Head] = []

  /// A heading without a level, with the evidence for one.
  private struct Head {
    var line: Int
    var heading: FoundHeading
    var contentsDepth: Int?
    var rank: Int
    var isRepeated: Bool
    var isObjective: Bool
  }

  /// The roles, with a level on every heading.
  static func levelled(
    _ lines: [OutlineLine], _ roles: [LineRole], contents: ContentsPage, listed: ListedHeadings, isStyled: Bool
  ) -> [LineRole] {
    var levels = HeadingLevels(lines: lines, contents: contents, listed: listed, isStyled: isStyled, roles: roles)
    levels.findHeads()
    levels.assign()
    return levels.roles
  }

  private init(lines: [OutlineLine], contents: ContentsPage, listed: ListedHeadings, isStyled: Bool, roles: [LineRole]) {
    self.lines = lines
    self.contents = contents
    self.listed = listed
    self.isStyled = isStyled
    self.roles = roles
  }

  private mutating func findHeads() {
    var counts: [String: Int] = [:]
    for index in lines.indices where roles[index] == .heading(level: 0) {
      let heading = FoundHeading(line: index, level: 0, in: lines)
      counts[heading.folded.key, default: 0] += 1
      heads.append(
        Head(
          line: index, heading: heading, contentsDepth: contents.depth(of: lines[index]),
          rank: Self.rank(of: lines[index]), isRepeated: false,
          isObjective: heading.parted.term != nil || listed.lines.contains(index)))
    }
    for number in heads.indices { heads[number].isRepeated = counts[heads[number].heading.folded.key, default: 0] > 1 }
  }

  /// The rank of a look: the size of its letters first, in half points, then capitals, then weight, then the closing.
  private static func rank(of line: OutlineLine) -> Int {
    let isCapitals = line.shape.isAllCapitals || line.isShownInCapitals
    let look = Int(((line.typeSize ?? 0) * 2).rounded()) * 4 + (isCapitals ? 2 : 0) + (line.isBold ? 1 : 0)
    // Of two that look alike, one that ends in a colon is above a list, and not above a part of the plan.
    return look * 2 + (line.shape.closing == .colon ? 0 : 1)
  }

  private mutating func assign() {
    if isStyled {
      assignBelowStyled()
    } else if heads.count(where: { $0.contentsDepth != nil }) > 1 {
      assignByContents()
    } else if heads.count(where: { $0.heading.parted.depth != nil && $0.heading.parted.term == nil }) > 1 {
      assignByNumber()
    } else if heads.count(where: \.isObjective) > 1 {
      assignAroundObjectives()
    } else {
      assignByLook()
    }
  }

  private mutating func set(_ number: Int, _ level: Int) { roles[heads[number].line] = .heading(level: level) }

  /// Places a heading without a style below the styled one before it, unless the contents page or its name says more.
  private mutating func assignBelowStyled() {
    let top = lines.compactMap { line -> Int? in if case .heading(let level) = line.kind { level } else { nil } }.min() ?? 1
    var current = top
    var number = 0
    for index in lines.indices {
      if case .heading(let level) = lines[index].kind, roles[index].isHeading { current = level }
      guard number < heads.count, heads[number].line == index else { continue }
      let head = heads[number]
      set(number, head.contentsDepth.map { top + $0 } ?? (head.heading.isAppendix ? top : current + 1))
      number += 1
    }
  }

  private mutating func assignByContents() {
    let below = (heads.compactMap(\.contentsDepth).max() ?? 0) + 2
    let objectiveDepth = heads.first { $0.isObjective && $0.contentsDepth != nil }?.contentsDepth
    for number in heads.indices {
      let head = heads[number]
      if let depth = head.contentsDepth {
        set(number, depth + 1)
      } else if head.heading.isAppendix {
        set(number, 1)
      } else if head.isObjective {
        set(number, (objectiveDepth ?? 1) + 1)
      } else {
        set(number, below)
      }
    }
  }

  /// "3" and "3.1" give their own levels; a heading without a number is below the numbered heading before it.
  private mutating func assignByNumber() {
    var current = 0
    let lastNumbered = heads.lastIndex { $0.heading.parted.depth != nil && $0.heading.parted.term == nil } ?? 0
    for number in heads.indices {
      let head = heads[number]
      if let depth = head.heading.parted.depth, head.heading.parted.term == nil {
        current = depth
        set(number, depth)
      } else if head.heading.isAppendix || current == 0 || number > lastNumbered && head.heading.isChapter && !head.isRepeated {
        // "Finance" behind the last numbered part is a part of its own.
        set(number, 1)
        current = 1
      } else {
        set(number, current + 1)
      }
    }
  }

  /// Where the objectives are labelled or listed, they are the divisions; the headings between are below them.
  private mutating func assignAroundObjectives() {
    let rank = heads.first(where: \.isObjective)?.rank ?? 0
    let lowest = heads.map(\.rank).min() ?? 0
    var isWithin = false
    var isInAppendix = false
    for number in heads.indices {
      let head = heads[number]
      let looksHigh = rank > lowest && head.rank >= rank
      let isHigh =
        head.isObjective || head.heading.isAppendix || !isWithin && !isInAppendix
        || !head.isRepeated && !isInAppendix && (head.heading.isChapter || head.heading.isIntroduction) || looksHigh && !head.isRepeated
      set(number, isHigh ? 1 : 2)
      if head.isObjective { isWithin = true }
      if isHigh { isInAppendix = head.heading.isAppendix }
    }
  }

  /// With no other evidence, capitals rank over bold and bold over plain; alike, all are divisions but what is repeated.
  private mutating func assignByLook() {
    let ranks = Set(heads.map(\.rank)).sorted(by: >)
    var isInAppendix = false
    for number in heads.indices {
      let head = heads[number]
      let repeatsLast = number > 0 && head.heading.repeatsOpening(of: heads[number - 1].heading)
      if head.heading.isAppendix {
        isInAppendix = true
        set(number, 1)
      } else if ranks.count > 1 {
        set(number, (ranks.firstIndex(of: head.rank) ?? 0) + 1)
      } else {
        set(number, isInAppendix || head.isRepeated || repeatsLast ? 2 : 1)
      }
    }
  }
}
