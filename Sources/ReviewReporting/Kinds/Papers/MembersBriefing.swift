public import DocumentRendering
import PlanModel
import StatutoryFrame

/// Two pages for a member with ten minutes: what is weaker, gone, not marked, stronger and new, what money changes, what to ask, how to read it.
public struct MembersBriefing: Paper {
  /// The facts that the briefing is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let composer = MembersBriefingComposer(facts)
    return composer.frame.document(
      "Members’ briefing: \(composer.frame.proposalName)", status: "For members of the Panel", sections: composer.sections)
  }
}

/// Composes the briefing. Each list has a bound, so that the whole stays within two pages.
struct MembersBriefingComposer {
  let frame: PaperFrame
  let changes: ProposedChanges?

  /// The most that a list holds.
  static let most = 5

  init(_ facts: ReviewedVariation) {
    frame = PaperFrame(facts)
    changes = facts.proposal.map { ProposedChanges($0, check: facts.check) }
  }

  var sections: [DocumentSection] {
    guard let changes else {
      let words: Sentence = "Nothing was compared: the plan as published and the draft were not both given. \(blank: "what has changed")."
      return [DocumentSection(id: "in-short", heading: "In short", blocks: [.paragraph(words.inlines, .plain, number: nil)]), reading]
    }
    return [
      inShort(changes), weaker(changes), removed(changes), new(changes), stronger(changes), money(changes), undeclared(changes),
      questions(changes), reading,
    ].compactMap(\.self)
  }

  /// The first words of a change, to find it by: the change schedule has the whole.
  private func opening(_ reported: ReportedChange) -> String { OpeningWords.of(reported.heading, limit: 44) }

  private func inShort(_ changes: ProposedChanges) -> DocumentSection {
    let meeting = frame.date(.meeting, else: "date of the meeting")
    // The counts are in the change schedule: what the variation does says more in the same space.
    let themes = changes.report.themes.isEmpty ? changes.report.inShort : changes.report.themes.map(\.sentence)
    let described = WholePriorities(changes: changes).sentences + themes
    let words: Sentence =
      "\(described.joined(separator: " ")) The Panel reviews the draft on \(meeting), and makes a report or recommendations"
      + "to which \(frame.commissioner) must have regard\(frame.bracketed(.haveRegardToPanel))."
    return DocumentSection(id: "in-short", heading: "In short", blocks: [.paragraph(words.inlines, .plain, number: nil)])
  }

  private func weaker(_ changes: ProposedChanges) -> DocumentSection {
    let choice = BriefingChoice(changes)
    let found = choice.weaker
    let items = found.prefix(Self.most).map { reported -> [Inline] in
      let described = choice.lowered(in: changes.change(reported)).prefix(1)
      return Sentence(
        "\(strong: reported.ref) \(quoted: opening(reported)): \(described.isEmpty ? reported.sentence : described.joined(separator: " "))"
      ).inlines
    }
    return section("weaker", "Weaker than before", items, of: found.count, none: "No change was found that lowers what is promised.")
  }

  private func removed(_ changes: ProposedChanges) -> DocumentSection {
    let found = changes.byConsequence(
      changes.report.changes.filter { changes.change($0).kind == .removed && Tallies.kind(of: changes.change($0)) == .commitment })
    let items = found.prefix(Self.several).map { reported -> [Inline] in
      let change = changes.change(reported)
      let unit = change.subject
      let gone: Sentence =
        "\(strong: reported.ref) \(quoted: unit.text, language: changes.report.original.foreignLanguage) from \(quoted: unit.objective)."
      let described = [Reason.Kind.wordingKeptElsewhere, .reported].compactMap { kind in change.reasons.first { $0.kind == kind }?.statement
      }
      return described.isEmpty ? gone.inlines : (gone + "\(described.joined(separator: " "))").inlines
    }
    return section("removed", "Removed", items, of: found.count, none: "No commitment was removed outright.")
  }

  private func undeclared(_ changes: ProposedChanges) -> DocumentSection {
    let heading = "Not declared"
    guard frame.facts.check != nil else {
      let words = frame.isRedlineAlone ? "This cannot be told without the plan as published." : "No redline was given."
      return DocumentSection(id: "undeclared", heading: heading, blocks: [.paragraph(words)])
    }
    let found = changes.byConsequence(changes.changes(.undeclared)) + changes.byConsequence(changes.changes(.partlyDeclared))
    let items = found.prefix(Self.fewer).map { reported -> [Inline] in
      let described = changes.change(reported).reasons.first?.statement ?? reported.sentence
      let part = changes.status(of: reported) == .partlyDeclared ? " (in part)" : ""
      return Sentence("\(strong: reported.ref)\(part) \(quoted: opening(reported)): \(described)").inlines
    }
    return section("undeclared", heading, items, of: found.count, none: "Every change that was found was declared.")
  }

  /// The most that the lists of what is better hold.
  private static let fewer = 2
  /// The most that the lists of what came, went or changes money hold.
  private static let several = 3

  private func stronger(_ changes: ProposedChanges) -> DocumentSection {
    let found = BriefingChoice(changes).stronger
    let items = found.prefix(Self.fewer).map { reported -> [Inline] in
      let change = changes.change(reported)
      let statement = change.reasons.first { $0.kind == .strengthened || $0.kind == .measureAdded }?.statement
      return Sentence("\(strong: reported.ref) \(quoted: opening(reported)): \(statement ?? reported.sentence)").inlines
    }
    return section("stronger", "Stronger than before", items, of: found.count, none: "No change was found that raises what is promised.")
  }

  private func new(_ changes: ProposedChanges) -> DocumentSection {
    let found = BriefingChoice(changes).new
    let items = found.prefix(Self.several).map { reported -> [Inline] in
      let unit = changes.change(reported).subject
      let language = changes.report.revised.foreignLanguage
      return Sentence("\(strong: reported.ref) \(quoted: opening(reported), language: language) under \(quoted: unit.objective).").inlines
    }
    return section("new", "New", items, of: found.count, none: "No commitment is new.")
  }

  private func money(_ changes: ProposedChanges) -> DocumentSection? {
    let found = BriefingChoice(changes).money
    guard !found.isEmpty else { return nil }
    let items = found.prefix(Self.several).map { figure -> [Inline] in
      let ref = changes.report.changes[figure.change].ref
      let difference = figure.difference.map { ", \($0)" } ?? ""
      return Sentence(
        "\(strong: ref) \(quoted: figure.subject): \(figure.original ?? "not there") to \(figure.revised ?? "not there")\(difference)."
      ).inlines
    }
    return section("money", "Money", items, of: found.count, none: "")
  }

  private func questions(_ changes: ProposedChanges) -> DocumentSection {
    var numbering = ParagraphNumbering()
    let blocks = BriefingChoice(changes).questions(Self.most).map {
      numbering.paragraph(nil, "\(strong: $0.reported.ref) \(quoted: opening($0.reported)): \($0.question)")
    }
    let none = DocumentBlock.paragraph("The changes raise no question.")
    return DocumentSection(
      id: "questions", heading: "Questions to ask \(frame.commissioner)",
      blocks: [.paragraph(frame.addresseeOfQuestions.inlines, .quiet, number: nil)] + (blocks.isEmpty ? [none] : blocks))
  }

  private var reading: DocumentSection {
    DocumentSection(
      id: "reading", heading: "How to read this",
      blocks: [
        .paragraph(
          "References such as \(example) lead to the change schedule, where the words stand in full. “Weaker” means that the words promise "
            + "less, or later, or to fewer, not that the change is wrong. “Not declared” means not marked or mentioned in anything given with the "
            + "draft: it may be a slip.")
      ])
  }

  private var example: String { changes?.report.changes.first?.ref ?? "REF-01" }

  private func section(_ id: String, _ heading: String, _ items: [[Inline]], of count: Int, none: String) -> DocumentSection {
    var blocks: [DocumentBlock] = items.isEmpty ? [.paragraph(none)] : [.list(items, .bulleted)]
    if count > items.count {
      blocks.append(.paragraph("\(Phrases.number(count - items.count).capitalisedFirst) more in the change schedule.", .quiet))
    }
    return DocumentSection(id: id, heading: heading, count: count, blocks: blocks)
  }
}
