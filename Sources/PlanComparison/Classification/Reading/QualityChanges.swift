import PlanLanguage
import PlanModel

/// The qualifiers that one sentence has and its partner has not, and those that took another's place.
struct QualityChanges {
  /// A qualifier and its place.
  struct Quality: Hashable, Sendable {
    let level: QualityLevel
    let range: Range<Int>
  }

  private(set) var dropped: [Quality] = []
  private(set) var added: [Quality] = []
  private(set) var swapped: [(original: Quality, revised: Quality)] = []
  /// A time in numbers that is on one side only: "monthly", "within 24 hours".
  private var counted: [Side: [Timing]] = [:]

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    let before = Self.qualities(change, .original, change.text(on: .original).reading.sentences[pair.original])
    let after = Self.qualities(change, .revised, change.text(on: .revised).reading.sentences[pair.revised])
    counted[.original] = Self.counted(change, .original, pair.original)
    counted[.revised] = Self.counted(change, .revised, pair.revised)
    for scale in Set((before + after).map(\.level.scale)).sorted() {
      compare(before.filter { $0.level.scale == scale }, after.filter { $0.level.scale == scale }, change, pair)
    }
  }

  /// The timings of one side whose words changed.
  private static func counted(_ change: ComparedChange, _ side: Side, _ sentence: Int) -> [Timing] {
    let text = change.text(on: side)
    return text.timings.filter { timing in
      text.reading.sentences[sentence].contains(timing.core.lowerBound) && text.reading.isChanged(timing.core)
    }
  }

  /// The numbers on the other side that took a qualifier's place, or gave way to it: "regularly" for "monthly".
  func number(against quality: Quality, on side: Side) -> Range<Int>? {
    counted[side]?.first { timing in
      switch (quality.level.subject, timing.kind) {
      case (.frequency, .frequency), (.speed, .length), (.permanence, .length): true
      case (.speed, .date): timing.isDeadline
      default: false
      }
    }?.range
  }

  private mutating func compare(
    _ original: [Quality], _ revised: [Quality], _ change: ComparedChange, _ pair: (original: Int, revised: Int)
  ) {
    let isEchoed = (original + revised).contains { $0.level.isEcho }
    let (original, revised) = (original.filter { !$0.level.isEcho }, revised.filter { !$0.level.isEcho })
    let (levels, theirs) = (original.map(\.level), revised.map(\.level))
    let gone = original.first { !theirs.contains($0.level) && change.text(on: .original).reading.isChanged($0.range) }
    let new = revised.first { !levels.contains($0.level) && change.text(on: .revised).reading.isChanged($0.range) }
    switch (gone, new) {
    case (let gone?, let new?): swapped.append((gone, new))
    case (let gone?, nil) where revised.isEmpty && !isEchoed && Self.isAnchored(gone, .original, change, pair): dropped.append(gone)
    case (nil, let new?) where original.isEmpty && !isEchoed && Self.isAnchored(new, .revised, change, pair): added.append(new)
    default: return
    }
  }

  /// The qualifiers of one side's sentence that qualify something, outside names.
  private static func qualities(_ change: ComparedChange, _ side: Side, _ sentence: Range<Int>) -> [Quality] {
    let text = change.text(on: side)
    let listed = text.reading.phrases(.quality).filter { sentence.contains($0.range.lowerBound) }.map {
      Quality(level: QualityLevel(value: $0.value), range: $0.range)
    }
    let hours = HoursReader.wholeDays(of: text.reading, in: sentence).map { Quality(level: Self.hours, range: $0) }
    return (listed + hours).filter { quality in
      quality.level.level != 0 && !text.names.contains { $0.range.overlaps(quality.range) && $0.range != quality.range }
        && isQualifier(quality, text.reading)
    }
  }

  private static let hours = QualityLevel(scale: QualifierScales.all.firstIndex { $0.subject == .hours } ?? 0, level: 2)

  /// Whether the words qualify here: not "are trained in", "in public places" or "about the plan".
  private static func isQualifier(_ quality: Quality, _ reading: Reading) -> Bool {
    let words = reading.words
    let (first, next) = (words[quality.range.lowerBound], quality.range.upperBound)
    let follows = next < words.count ? words[next] : nil
    switch quality.level.subject {
    case .limit where quality.level.level < 0:
      return (follows?.kind.isFigure ?? false) || reading.phrases.contains { $0.category == .number && $0.range.lowerBound == next }
    case .openness where quality.range.count == 2 && first.classes.contains(.preposition):
      return follows.map { $0.kind != .word || !$0.isContent || !$0.classes.isDisjoint(with: [.baseVerb, .gerund]) } ?? true
    case .independence where scrutinised.contains(first.term):
      return follows.map { scrutiny.contains($0.stem) } ?? false
    case .expertise, .certainty, .naming:
      let before = quality.range.lowerBound > 0 ? words[quality.range.lowerBound - 1] : nil
      // "are trained in" is a verb; "have trained officers" and "get specialist support" qualify what follows.
      return quality.range.count > 1 || !(before?.classes.contains(.auxiliary) ?? false) || first.traits.contains(.endsInLy)
        || !isBe(before) && (follows?.isContent ?? false)
    case .frequency where words[quality.range].count == 1 && first.term == single:
      let before = quality.range.lowerBound > 0 ? words[quality.range.lowerBound - 1] : nil
      return (before?.classes.contains(.article) ?? false)
        && words[next..<min(next + 2, words.count)].contains { occasions.contains($0.stem) }
    default: return true
    }
  }

  /// Whether what it qualifies is on the other side too: a word of meaning just after, or the last one before.
  private static func isAnchored(
    _ quality: Quality, _ side: Side, _ change: ComparedChange, _ pair: (original: Int, revised: Int)
  ) -> Bool {
    let reading = change.text(on: side).reading
    let other = change.text(on: side.other).reading
    let sentence = side == .original ? other.sentences[pair.revised] : other.sentences[pair.original]
    let stems = Set(other.words[sentence].map(\.stem))
    let own = reading.sentence(of: quality.range.lowerBound)
    let after = reading.words[quality.range.upperBound..<own.upperBound].prefix { $0.kind != .sign && $0.isContent }.prefix(3)
    if !after.isEmpty { return after.contains { stems.contains($0.stem) } }
    // "a panel that meets in public": a short clause that came or went whole, behind a word that stays.
    let clause = change.hunks.first { $0[side].contains(quality.range.lowerBound) && $0[side.other].isEmpty }
    if let clause, clause[side].count <= 6, clause[side].lowerBound > 0,
      relative.contains(reading.words[clause[side].lowerBound].term)
    {
      return true
    }
    return reading.words[own.lowerBound..<quality.range.lowerBound].last(where: \.isContent).map { stems.contains($0.stem) } ?? true
  }

  private static func isBe(_ word: ReadWord?) -> Bool { word.map { being.contains($0.term) } ?? false }

  private static let relative = Set(["that", "which", "who"].map(Term.init(word:)))
  private static let being = Set(["be", "is", "are", "was", "were", "been", "being", "am"].map(Term.init(word:)))
  private static let single = Term(word: "single")
  private static let scrutinised = Set(["external", "internal"].map(Term.init(word:)))
  /// What is worth more where outsiders do it: "an external audit".
  private static let scrutiny = Set(
    [
      "audit", "review", "scrutiny", "investigation", "inspection", "evaluation", "adviser", "assessment", "inquiry", "panel", "check",
      "auditor", "inspector", "reviewer", "validation", "oversight", "expert", "assessor",
    ].map(WordForm.stem(of:)))
  /// What happens once or many times: "a single summit".
  static let occasions = Set(
    [
      "meeting", "summit", "event", "conference", "visit", "session", "survey", "report", "review", "day", "patrol", "campaign", "workshop",
      "exercise", "payment", "audit", "inspection", "consultation", "forum", "update", "bulletin", "newsletter",
    ].map(WordForm.stem(of:)))
}
