import PlanLanguage
public import PlanModel

/// Makes the log of actions from minutes, and looks in later papers for what became of each.
public struct ActionLogMaker: Sendable {
  /// The officer's corrections.
  public var corrections: [ActionCorrection]

  package init(corrections: [ActionCorrection] = []) { self.corrections = corrections }

  /// The log.
  ///
  /// - Parameters:
  ///   - minutes: The minutes, in any order.
  ///   - reports: Monitoring reports and other papers, in any order.
  ///   - date: The day at which the states are asked for; by default the date of the last paper.
  public func log(of minutes: [EvidenceSource], reports: [EvidenceSource] = [], asOf date: CalendarDate? = nil) -> ActionLog {
    let sources = EvidenceFinder.inOrder(
      minutes.map { source in
        var source = source
        source.kind = .minutes
        return source
      } + reports)
    let date = date ?? sources.compactMap(\.date).max()
    var points: [(action: AgreedAction, context: String)] = []
    for (index, source) in sources.enumerated() where source.kind == .minutes {
      points += actions(of: source, at: index, later: sources.compactMap(\.date))
    }
    var actions = ActionFollowUp(sources, asOf: date).followed(points)
    let stale = corrections.filter { !apply($0, to: &actions, sources) }
    return ActionLog(
      sources: sources, actions: actions.filter { $0.state != .dismissed }, programme: ProgrammeItem.items(in: sources), date: date,
      stale: stale)
  }

  /// The actions of one set of minutes, with the discussion that each follows.
  private func actions(
    of minutes: EvidenceSource, at index: Int, later: [CalendarDate]
  ) -> [(action: AgreedAction, context: String)] {
    let people = PresentPeople(minutes)
    let reader = minutes.date.map { ActionDueReader(meeting: $0, later: later) }
    let all = ActionFinder(minutes).points.map { point in
      (
        action: AgreedAction(
          source: index, text: point.text, heading: point.passage.headings.last { ActionFinder.isItemHeading($0) },
          label: point.passage.label,
          place: point.passage.place, owner: ActionOwner.owner(of: point, people: people),
          due: point.dueWords.flatMap { reader?.due(in: $0, isCell: true) } ?? reader?.due(in: point.text)),
        context: point.context.last.map(\.text) ?? "", isRow: point.isRow
      )
    }
    let rows = all.filter(\.isRow)
    var discussion = all.filter { !$0.isRow }
    let pairs = ActionTwins.pairs(rows: rows.map(\.action), discussion: discussion.map(\.action))
    var joined: [(action: AgreedAction, context: String)] = []
    for (row, pair) in zip(rows, pairs) {
      guard let pair else {
        joined.append((row.action, ""))
        continue
      }
      var action = row.action
      let twin = discussion[pair].action
      action.alsoSaid = [AgreedAction.Mention(text: twin.text, place: twin.place)]
      action.owner = action.owner.map { people.wholeName(of: $0) } ?? twin.owner
      action.due = action.due ?? twin.due
      joined.append((action, discussion[pair].context))
    }
    for pair in pairs.compactMap(\.self).sorted(by: >) { discussion.remove(at: pair) }
    return (discussion.map { ($0.action, $0.context) } + joined).sorted { $0.action.place.paragraph < $1.action.place.paragraph }
  }

  private func apply(_ correction: ActionCorrection, to actions: inout [AgreedAction], _ sources: [EvidenceSource]) -> Bool {
    let words = Phrase(correction.action)
    let found = actions.firstIndex { sources[$0.source].name == correction.document && FoldedText($0.text).hasPrefix(words) }
    guard let found else { return false }
    if let owner = correction.owner { actions[found].owner = owner }
    if let due = correction.due { actions[found].due = ActionDue(day: due, isMonth: false) }
    if let state = correction.state.flatMap(AgreedAction.State.init) { actions[found].state = state }
    return correction.state == nil || AgreedAction.State(rawValue: correction.state ?? "") != nil
  }
}

extension ActionFinder {
  /// Whether a heading is an item of the minutes, not "RESOLVED" or "Minutes".
  static func isItemHeading(_ heading: String) -> Bool {
    !["resolved", "agreed", "minutes", "actions", "summary of actions"].contains(FoldedText(heading).key)
  }
}
