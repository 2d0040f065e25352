import DocumentRendering
import PlanModel

/// Puts each change under its division, counts it, and gives the changed ones their printed references. One pass, in the order of the plan.
struct Sorting {
  /// The changed ones, in the order of the plan.
  private(set) var reported: [ReportedChange] = []
  /// Figures and dates that differ, in the order of the plan.
  private(set) var figures: [FigureChange] = []

  /// The counts that the report opens with, not yet settled.
  private(set) var headline = Headline()

  private let divisions: DivisionOrder
  private let codes: [String]
  private var drafts: [GroupDraft]
  private var statuses: [DeclarationStatus: [Int]] = [:]

  private struct GroupDraft {
    var tallies = Tallies()
    var orders: [(order: ChangeOrder, position: Int)] = []
    var unchanged: [Int] = []
  }

  init(divisions: DivisionOrder, codes: [String]) {
    self.divisions = divisions
    self.codes = codes
    drafts = Array(repeating: GroupDraft(), count: divisions.divisions.count)
  }

  mutating func add(_ change: Change, at index: Int) {
    let group = divisions.position(of: change)
    drafts[group].tallies.add(change)
    headline.add(change)
    if change.declared != .notChecked, change.kind != .unchanged || change.declared != .declared {
      statuses[change.declared, default: []].append(index)
    }
    guard change.kind != .unchanged else {
      if change.subject.kind == .commitment { drafts[group].unchanged.append(index) }
      return
    }
    let reportedChange = report(change, at: index, in: group)
    drafts[group].orders.append((ChangeOrder(change, consequence: reportedChange.consequence, index: index), reported.count))
    figures += FigureChanges.of(reportedChange, at: reported.count, in: change)
    reported.append(reportedChange)
  }

  private func report(_ change: Change, at index: Int, in group: Int) -> ReportedChange {
    let number = String(drafts[group].orders.count + 1)
    return ReportedChange(
      index: index, ref: "\(codes[group])-\(number.count < 2 ? "0" : "")\(number)", group: group,
      heading: Self.heading(of: change), sentence: ChangeSentence.of(change), consequence: ChangeOrder.consequence(of: change),
      flags: Self.flags(of: change), questions: Self.questions(of: change), cells: CellChanges.of(change))
  }

  /// Declared and found, by status, in the order of its cases; empty where nothing was checked.
  var declarations: [DeclarationCount] {
    DeclarationStatus.allCases.compactMap { status in statuses[status].map { DeclarationCount(status: status, changes: $0) } }
  }

  /// The groups, in the order of the plan.
  func groups(originalTitles: [String]) -> [ChangeGroup] {
    drafts.indices.map { index in
      let division = divisions.divisions[index]
      return ChangeGroup(
        code: codes[index], title: division.title, kind: division.kind,
        sentence: GroupSentence.of(division, originalTitles: originalTitles), tallies: drafts[index].tallies,
        changes: drafts[index].orders.sorted { $0.order < $1.order }.map(\.position),
        sharedQuestions: SharedQuestion.shared(among: drafts[index].orders.map(\.position), of: reported),
        unchangedCommitments: drafts[index].unchanged)
    }
  }

  private static func heading(of change: Change) -> String {
    let subject = change.subject
    if subject.kind == .tableRow, let label = subject.cells.first(where: { !$0.isEmpty }) { return OpeningWords.of(label) }
    return OpeningWords.of(longestTelling(change))
  }

  /// The words that identify a change: those of its subject, unless they are a stub such as "In addition," and the other side says more.
  private static func longestTelling(_ change: Change) -> String {
    let text = change.subject.text
    guard text.utf8.count < 20, text.utf8.last == UInt8(ascii: ",") || text.utf8.last == UInt8(ascii: ":"),
      let before = change.original.first?.text, before.utf8.count > text.utf8.count * 2
    else { return text }
    let rest = before.hasPrefix(text) ? before.dropFirst(text.count).drop { $0 == " " } : Substring(before)
    return String(rest).capitalisedFirst
  }

  private static func flags(of change: Change) -> [String] {
    var flags: [String] = []
    if change.isMoved, change.kind != .moved { flags.append("Moved") }
    if change.kind == .moved, change.isReworded { flags.append("Reworded") }
    for reason in change.reasons where reason.consequence >= .minor && reason.kind.saysMore && !flags.contains(reason.kind.label) {
      flags.append(reason.kind.label)
    }
    if let flag = change.declared.flag { flags.append(flag) }
    return flags
  }

  private static func questions(of change: Change) -> [String] {
    var questions: [String] = []
    for question in DistinctReason.all(of: change.reasons).compactMap(\.question) where !questions.contains(question) {
      questions.append(question)
    }
    return questions
  }
}
