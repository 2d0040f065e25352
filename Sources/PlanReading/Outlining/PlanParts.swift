import PlanLanguage
import PlanModel
import PlanLoading

/// What each line of a text is in the plan, and why.
struct PlanParts {
  /// The lines; a label on a line of its own is joined to its heading.
  private(set) var lines: [OutlineLine]
  /// What each line is.
  private(set) var roles: [LineRole]
  /// The headings with counts of the lines under them.
  let headings: Headings
  /// Which of them are objectives.
  let objectives: ObjectiveFinder
  /// What was concluded.
  private(set) var notes: [LoadingNote] = []

  init(
    of text: [OutlineLine], contents: ContentsPage, titlePage: Int, family: Set<String> = [],
    corrections: StructureCorrections = StructureCorrections()
  ) {
    var leadIns = LeadInFinder(text, contents: contents)
    var finder = HeadingFinder(text, roles: leadIns.roles, contents: contents, titlePage: titlePage)
    let missed = corrections.missedHeadings(text, finder.roles)
    if !missed.isEmpty {
      leadIns = LeadInFinder(text, contents: contents, headings: missed)
      finder = HeadingFinder(text, roles: leadIns.roles, contents: contents, titlePage: titlePage)
    }
    (lines, roles) = Self.joiningLabels(text, finder.roles)
    let listed = ListedHeadings(lines, roles)
    roles = HeadingLevels.levelled(lines, roles, contents: contents, listed: listed, isStyled: finder.isStyled)
    corrections.level(&roles, of: lines, isStyled: finder.isStyled)
    for index in lines.indices {
      if roles[index] == .undecided, case .item(let level, _) = lines[index].kind { roles[index] = .item(depth: level) }
    }
    var lists = PromisedLists(lines, roles, corrections: corrections)
    lists.setAsideFacts()
    roles = lists.roles
    var headings = Headings(lines, roles)
    let given = corrections.objectives(among: headings, lines)
    var objectives = ObjectiveFinder(headings, listed: listed, family: family, given: given, corrections: corrections)
    if objectives.objectives.count < 2, objectives.hypotheses.first?.tellsByContentAlone ?? true,
      let titles = ListedTitles(lines, roles, headings)
    {
      lists = PromisedLists(lines, titles.applied(to: roles), corrections: corrections)
      lists.setAsideFacts()
      headings = Headings(lines, lists.roles)
      objectives = ObjectiveFinder(headings, listed: titles)
    }
    if objectives.objectives.isEmpty, let top = headings.all.map(\.level).min(), headings.demoteRepeated(at: top) {
      headings.count(lines, lists.roles)
      objectives = ObjectiveFinder(headings, listed: listed, family: family, given: given, corrections: corrections)
    }
    if objectives.objectives.isEmpty { lists.setAsideTitles() }
    if let level = objectives.objectives.map({ headings.all[$0].level }).min() {
      headings.demoteRepeated(at: level, besides: objectives.objectives)
    }
    let isInObjective = headings.lines(of: objectives.objectives, count: lines.count)
    // A text without headings has no inside and no outside.
    if !headings.all.isEmpty { lists.setAsideOutside { isInObjective[$0] } }
    roles = lists.roles
    // A lead-in by its look a heading, whose list was set aside only now, is no heading that the objectives were sought among.
    let found = Set(headings.all.map(\.line))
    for index in roles.indices where roles[index].isHeading && !found.contains(index) { roles[index] = .narrative }
    headings.count(lines, roles)
    let first = objectives.objectives.min().map { headings.all[$0].line } ?? 0
    objectives.findLocalTerm(in: lines[..<first])
    self.headings = headings
    self.objectives = objectives
    notes = Self.notes(on: finder, leadIns, text)
    notes.append(note(on: objectives))
    if let note = noteOnListedTitles() { notes.append(note) }
    if !finder.isStyled, let note = noteOnLikeLooks() { notes.append(note) }
    if let doubt = objectives.doubt() { notes.append(note(onDoubt: doubt)) }
  }

  /// "Priority 1" on a line of its own labels the heading on the next.
  private static func joiningLabels(_ lines: [OutlineLine], _ roles: [LineRole]) -> ([OutlineLine], [LineRole]) {
    var joined: [OutlineLine] = []
    var joinedRoles: [LineRole] = []
    joined.reserveCapacity(lines.count)
    joinedRoles.reserveCapacity(lines.count)
    for index in lines.indices {
      var line = lines[index]
      if roles[index].isHeading, let last = joined.last, joinedRoles.last == roles[index], isBareLabel(last) {
        line.label = [last.label, last.text, line.label].compactMap { $0 }.joined(separator: " ")
        line.place = last.place
        joined[joined.count - 1] = line
        continue
      }
      joined.append(line)
      joinedRoles.append(roles[index])
    }
    return (joined, joinedRoles)
  }

  private static func isBareLabel(_ line: OutlineLine) -> Bool {
    let parted = HeadingLabel(line.text, label: line.label)
    if parted.text.isEmpty { return true }
    return parted.isAppendix && line.shape.words == 2 && line.label == nil
  }

  private static func notes(on finder: HeadingFinder, _ leadIns: LeadInFinder, _ text: [OutlineLine]) -> [LoadingNote] {
    var notes: [LoadingNote] = []
    let unstyled = finder.unstyled
    if let first = unstyled.first {
      let count = unstyled.count == 1 ? "1 short line" : "\(unstyled.count) short lines"
      notes.append(
        LoadingNote(
          .inferred, at: text[first].place,
          "\(count) with no heading style \(unstyled.count == 1 ? "was" : "were") taken as "
            + "\(unstyled.count == 1 ? "a heading" : "headings"), such as “\(text[first].text)”."))
    }
    if let first = leadIns.unbulleted.first {
      let count = leadIns.unbulleted.count
      notes.append(
        LoadingNote(
          .inferred, at: text[first].place,
          "\(count.counted("paragraph")) under lead-ins \(count.noun("was taken as a list item whose bullet is", "were taken as list items whose bullets are")) lost."
        ))
    }
    return notes
  }

  private static func titles(of members: [FoundHeading]) -> String {
    let titles = members.map { "“\($0.parted.text.isEmpty ? $0.parted.label ?? "" : $0.parted.text)”" }
    return titles.count < 2 ? titles.joined() : titles.dropLast().joined(separator: ", ") + " and " + (titles.last ?? "")
  }

  /// Headings that all look alike, and nothing else that distinguishes objectives from the headings below them.
  private func noteOnLikeLooks() -> LoadingNote? {
    let top = headings.all.filter { $0.level == 1 }
    guard let best = objectives.hypotheses.first, best.tellsByContentAlone, objectives.objectives.count > 1 else { return nil }
    guard top.count == headings.all.count, top.allSatisfy({ $0.parted.depth == nil }) else { return nil }
    let isBelowBareHeading = best.members.contains { number in
      number > 0 && headings.all[number - 1].promised == 0 && !headings.all[number - 1].isOrdinary
    }
    guard isBelowBareHeading else { return nil }
    return LoadingNote(
      .advice, at: lines[headings.all[best.members[0]].line].place,
      "All headings look alike, so some of the \(objectives.objectives.count) taken as objectives may be headings below an objective.")
  }

  /// "Our priorities" over a list of titles that are no headings, or a list of titles where nothing is an objective: what the plan may mean
  /// by its objectives.
  private func noteOnListedTitles() -> LoadingNote? {
    guard objectives.objectives.count < 2 else { return nil }
    for heading in headings.all where heading.pluralTerm != nil {
      let after = lines[(heading.line + 1)...].prefix(12)
      let items = after.drop { !$0.isItem }.prefix { $0.isItem }
      guard (2...10).contains(items.count), items.allSatisfy({ $0.shape.words < 12 }) else { continue }
      return note(onTitles: items, at: lines[heading.line].place, "Below “\(heading.parted.text)” stands a list")
    }
    guard objectives.objectives.isEmpty else { return nil }
    for items in lines.indices.split(whereSeparator: { !lines[$0].isItem }) where ListEvidence.areTitles(lines[items]) {
      return note(onTitles: lines[items], at: lines[items][items.startIndex].place, "Here stands a list of titles")
    }
    return nil
  }

  private func note(onTitles items: ArraySlice<OutlineLine>, at place: Place, _ opening: String) -> LoadingNote {
    let titles = items.map { "“\($0.text)”" }
    return LoadingNote(
      .advice, at: place,
      "\(opening) of \(titles.count), from \(titles[0]) to \(titles[titles.count - 1]). "
        + "The plan may name its objectives only there; nothing was found below them.")
  }

  private func note(onDoubt other: ObjectiveHypothesis) -> LoadingNote {
    let members = other.members.map { headings.all[$0] }
    return LoadingNote(
      .advice, at: members.first.map { lines[$0.line].place },
      "\(LoadingNote.otherObjectivesOpening) \(Self.titles(of: members)), because \(other.reason): the evidence for the two is nearly the same."
    )
  }

  private func note(on objectives: ObjectiveFinder) -> LoadingNote {
    let members = objectives.objectives.sorted().map { headings.all[$0] }
    guard let first = members.first else {
      return LoadingNote(.advice, "No objective could be told from the headings: each main heading was kept as a chapter.")
    }
    let list = Self.titles(of: members)
    let called = objectives.localTerm.map { " The plan's word for an objective is “\($0)”." } ?? ""
    return LoadingNote(
      .inferred, at: lines[first.line].place,
      "Taken as \(members.count == 1 ? "the objective" : "the \(members.count) objectives"): \(list), because \(objectives.evidence).\(called)"
    )
  }
}

extension Headings {
  /// Headings that are repeated at a level ("Why this matters") belong below the others of it. Whether there are any, and others.
  @discardableResult
  mutating func demoteRepeated(at level: Int, besides objectives: Set<Int> = []) -> Bool {
    var counts: [String: Int] = [:]
    for heading in all where heading.level == level { counts[heading.folded.key, default: 0] += 1 }
    let repeated = all.indices.filter {
      all[$0].level == level && !objectives.contains($0) && counts[all[$0].folded.key, default: 0] > 1
    }
    for number in repeated { all[number].level = level + 1 }
    return !repeated.isEmpty && counts.values.contains(1)
  }
}
