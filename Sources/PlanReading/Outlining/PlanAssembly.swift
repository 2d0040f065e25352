import PlanLanguage
import PlanModel
import PlanLoading

/// Builds the divisions of a plan from lines whose parts are decided, in one walk.
struct PlanAssembly {
  private let lines: [OutlineLine]
  private let roles: [LineRole]
  private let headings: [FoundHeading]
  private let objectives: ObjectiveFinder
  /// The officer's corrections of the structure.
  private let corrections: StructureCorrections
  /// The divisions so far.
  private(set) var divisions: [Division] = []
  /// The levels of the headings above the current line: first that of the division.
  private var openLevels: [Int] = []
  /// The headings above objectives: each opens a division of its own.
  private let overObjectives: Set<Int>
  /// Whether sentences that promise are commitments, because no lists are under the objectives.
  private let takesSentences: Bool
  /// Whether the numbered paragraphs of the objectives are commitments, whatever each says.
  private let takesNumbered: Bool
  /// Whether sentences of the open objective that promise are commitments: where those of the plan are, or where the objective has no list.
  private var takesSentencesHere = false
  /// Whether an objective has been opened.
  private var hasObjective = false
  /// The nested items being gathered, from the outermost in.
  private var nesting = NestedCommitments()

  init(
    _ lines: [OutlineLine], _ roles: [LineRole], _ headings: Headings, _ objectives: ObjectiveFinder,
    corrections: StructureCorrections = StructureCorrections()
  ) {
    self.lines = lines
    self.roles = roles
    self.headings = headings.all
    self.objectives = objectives
    self.corrections = corrections
    overObjectives = headings.ancestors(of: objectives.objectives)
    takesNumbered = !objectives.areOnlyListed && NumberedParagraphs(lines, roles, headings.all, objectives.objectives).arePromises
    let (items, sentences) = objectives.objectives.reduce((0, 0)) { ($0.0 + headings.all[$1].items, $0.1 + headings.all[$1].allSentences) }
    takesSentences = !objectives.areOnlyListed && (items * 3 < sentences || items == 0)
    assemble()
  }

  private mutating func assemble() {
    var number = 0
    for index in lines.indices {
      switch roles[index] {
      case .heading:
        open(number)
        number += 1
      case .leadIn: openLeadIn(lines[index])
      case .item(let depth): appendItem(lines[index], depth: depth)
      case .table: appendTable(lines[index], caption: index > 0 && isCaption(index - 1) ? lines[index - 1].text : nil)
      case .note: appendNote(lines[index])
      case .narrative, .undecided: if !isCaption(index) { appendText(lines[index]) }
      }
    }
    closeItems()
  }

  // MARK: Divisions and sections

  private mutating func open(_ number: Int) {
    closeItems()
    let found = headings[number]
    let line = lines[found.line]
    let isObjective = objectives.objectives.contains(number)
    let opensDivision = isObjective || overObjectives.contains(number) || found.level <= openLevels.first ?? Int.max
    if opensDivision {
      let label = found.isAppendix ? nil : found.parted.label
      let text = found.isAppendix ? found.wholeText(of: line) : found.parted.text
      let heading = Heading(label: text.isEmpty ? nil : label, text: text.isEmpty ? label ?? "" : text, level: 1, place: line.place)
      openLevels = [found.level]
      hasObjective = hasObjective || isObjective
      takesSentencesHere = isObjective && !objectives.areOnlyListed && (takesSentences || headings[number].items == 0)
      divisions.append(Division(kind: kind(of: found, isObjective), heading: heading, localTerm: isObjective ? objectives.localTerm : nil))
    } else {
      while openLevels.count > 1, let last = openLevels.last, last >= found.level { openLevels.removeLast() }
      openLevels.append(found.level)
      let text = found.parted.text
      let label = found.parted.label
      let heading = Heading(
        label: text.isEmpty ? nil : label, text: text.isEmpty ? label ?? "" : text, level: openLevels.count, place: line.place)
      divisions[divisions.count - 1].sections.append(Section(heading: heading))
    }
  }

  private func kind(of found: FoundHeading, _ isObjective: Bool) -> Division.Kind {
    if isObjective { return .objective }
    if found.isAppendix { return .appendix }
    let isOpening = found.isIntroduction || divisions.isEmpty && found.folded.hasPrefix(anyOf: OutlineVocabulary.titlePageOpenings)
    return isOpening && !hasObjective ? .introduction : .chapter
  }

  private mutating func openLeadIn(_ line: OutlineLine) {
    closeItems()
    let words = LeadInWords(line.text)
    var leadIn = LeadIn(
      text: [line.label, line.text].compactMap { $0 }.joined(separator: " "), responsible: words.responsible, role: words.role,
      place: line.place)
    if let above = leadInAbove {
      if leadIn.responsible == .unknown { leadIn.responsible = above.responsible }
      if leadIn.role == .commitment { leadIn.role = above.role }
    }
    if leadIn.responsible == .unknown, let body = headingBody { leadIn.responsible = body }
    if let body = corrections.body(for: line.text) { leadIn.responsible = body }
    if let section = lastSection, section.heading != nil, section.leadIn == nil, section.items.isEmpty {
      divisions[divisions.count - 1].sections[section.index].leadIn = leadIn
    } else {
      ensureDivision()
      divisions[divisions.count - 1].sections.append(Section(leadIn: leadIn))
    }
  }

  /// The lead-in directly above, with no items of its own: its words apply to the one below it too.
  private var leadInAbove: LeadIn? {
    guard let section = lastSection, section.items.isEmpty else { return nil }
    return section.leadIn
  }

  private var lastSection: (index: Int, heading: Heading?, leadIn: LeadIn?, items: [Section.Item])? {
    guard let sections = divisions.last?.sections, let last = sections.last else { return nil }
    return (sections.count - 1, last.heading, last.leadIn, last.items)
  }

  private mutating func ensureDivision() {
    if divisions.isEmpty { divisions.append(Division(kind: .introduction)) }
  }

  private mutating func append(_ item: Section.Item) {
    ensureDivision()
    let last = divisions.count - 1
    if divisions[last].sections.isEmpty { divisions[last].sections.append(Section()) }
    divisions[last].sections[divisions[last].sections.count - 1].items.append(item)
  }

  // MARK: Items

  private mutating func appendItem(_ line: OutlineLine, depth: Int) {
    if isNumberedText(line) {
      appendText(line)
      return
    }
    nesting.append(commitment(line), depth: depth)
  }

  /// A numbered paragraph of several sentences with no lead-in over it is running text, unless it promises.
  private func isNumberedText(_ line: OutlineLine) -> Bool {
    guard line.isNumberedItem, line.row == nil, lastSection?.leadIn == nil else { return false }
    if takesNumbered, divisions.last?.kind == .objective { return false }
    let isDecimal = line.label.flatMap { HeadingLabel.numberDepth(Substring($0)) } ?? 1 > 1 && line.shape.closing == .stop
    return (line.shape.hasSeveralSentences || isDecimal) && Actor(sentence: line.text) == nil
  }

  private func commitment(_ line: OutlineLine) -> Commitment {
    var responsible = line.columnBody
    let governing = lastSection?.leadIn?.responsible ?? .unknown
    if responsible == nil, governing == .unknown { responsible = Actor(sentence: line.text)?.known }
    if responsible == nil, governing == .unknown, lastSection?.leadIn == nil { responsible = headingBody }
    return Commitment(label: line.label, text: line.text, responsible: responsible, place: line.place, parts: line.row ?? [])
  }

  /// Who acts by the heading right above: "What the Chief Constable will do".
  private var headingBody: ResponsibleBody? {
    lastSection?.heading.flatMap { corrections.body(for: $0.text) ?? Actor(heading: $0.text)?.known }
  }

  private mutating func closeItems() {
    for commitment in nesting.take() { append(.commitment(commitment)) }
  }

  private mutating func appendTable(_ line: OutlineLine, caption: String?) {
    closeItems()
    guard case .table(var table) = line.kind else { return }
    table.caption = caption
    append(.table(table))
  }

  /// "Table 2: Where the money goes", right over a table.
  private func isCaption(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].isTable, lines[index].isParagraph, lines[index].shape.words < 30 else { return false }
    guard roles[index] == .undecided || roles[index] == .narrative else { return false }
    if let style = lines[index].style, FoldedText(style).hasPrefix("caption") { return true }
    let words = FoldedText(lines[index].text, limit: 40).words
    return words.count > 1 && OutlineVocabulary.numberedCaptions.contains(words[0]) && words[1].first?.isNumber ?? false
  }

  private mutating func appendNote(_ line: OutlineLine) {
    closeItems()
    if lastSection?.leadIn != nil || lastSection == nil { openPlainSection() }
    append(.note(Paragraph(label: line.label, text: line.text, place: line.place)))
  }

  private mutating func appendText(_ line: OutlineLine) {
    if let body = FactLine(line.text)?.body { nesting.giveBody(body) }
    closeItems()
    if takesSentencesHere, let actor = Actor(promiseIn: line.text) {
      append(.commitment(Commitment(label: line.label, text: line.text, responsible: actor.known, place: line.place)))
      return
    }
    if lastSection?.leadIn != nil { openPlainSection() }
    append(.narrative(Paragraph(label: line.label, text: line.text, place: line.place)))
  }

  /// Running text ends what a lead-in governs.
  private mutating func openPlainSection() {
    ensureDivision()
    divisions[divisions.count - 1].sections.append(Section())
  }
}

extension FoundHeading {
  /// The words of an appendix's heading with its name in them.
  fileprivate func wholeText(of line: OutlineLine) -> String {
    [line.label, line.text].compactMap { $0 }.joined(separator: " ")
  }
}

/// Gathers list items into commitments with sub-commitments.
struct NestedCommitments {
  private var open: [(depth: Int, commitment: Commitment)] = []
  private var done: [Commitment] = []

  mutating func append(_ commitment: Commitment, depth: Int) {
    close(to: depth)
    open.append((depth, commitment))
  }

  /// Says who must do the last commitment, where nothing has said so yet.
  mutating func giveBody(_ body: ResponsibleBody) {
    guard let last = open.indices.last, open[last].commitment.responsible == nil else { return }
    open[last].commitment.responsible = body
  }

  /// Ends the list: its outermost commitments, in order.
  mutating func take() -> [Commitment] {
    close(to: Int.min)
    defer { done = [] }
    return done
  }

  private mutating func close(to depth: Int) {
    while let last = open.last, last.depth >= depth {
      open.removeLast()
      if open.isEmpty {
        done.append(last.commitment)
      } else {
        open[open.count - 1].commitment.children.append(last.commitment)
      }
    }
  }
}
