public import DocumentRendering
public import PlanModel

/// The review form: every change with its words locked, and below it places for a note, a question and a recommendation, to be filled in by a
/// member of the panel and sent back.
public struct ReviewForm: Paper {
  /// The review, under the references of the case.
  public let report: ReviewReport
  /// What the form says of itself.
  public let settings: Settings

  /// What a form says of itself.
  public struct Settings: Hashable, Sendable {
    /// The panel, or the title of the case.
    public var panel: String
    /// The member that it is for; nil where whoever fills it in gives the name.
    public var member: String?
    /// The number of the run that it shows, for the tags of its fields.
    public var run: Int

    /// Creates settings.
    public init(panel: String, member: String? = nil, run: Int) {
      self.panel = panel
      self.member = member
      self.run = run
    }
  }

  /// Creates a form.
  public init(_ report: ReviewReport, settings: Settings) {
    self.report = report
    self.settings = settings
  }

  /// The form.
  public var document: ReportDocument {
    let composer = PanelReviewComposer(report: report)
    return ReportDocument(
      title: "Review form", banner: [settings.panel], subtitle: composer.subtitle,
      status: settings.member.map { "For \($0)" } ?? "For a member of the Panel",
      sections: [opening] + report.groups.filter { !$0.changes.isEmpty }.map { section($0, composer) } + [whole], closing: composer.closing)
  }

  /// The first sentences of every form, by which one is recognised in any format.
  package static let instruction =
    "Write in the right-hand column. Leave empty what you do not wish to answer, and send the document back as it is."

  private var opening: DocumentSection {
    let words = [
      "\(Self.instruction) The words of the plan are locked.",
      "What you write goes to the scrutiny officer. You say who else may read it. Notes that are held may have to be disclosed on request.",
    ]
    return DocumentSection(
      id: "whose", heading: "Your form", blocks: words.map { .paragraph($0) } + [.answers(Self.whose(settings))])
  }

  private func section(_ group: ChangeGroup, _ composer: PanelReviewComposer) -> DocumentSection {
    let blocks = group.changes.flatMap { position -> [DocumentBlock] in
      let reported = report.changes[position]
      let item = composer.entry(reported, in: group).item
      return [.locked([.item(item)], tag: "change:\(report.change(reported).id)"), .answers(table(of: reported))]
    }
    return DocumentSection(id: "part-\(group.code)", heading: group.title, count: group.changes.count, group: group.code, blocks: blocks)
  }

  private var whole: DocumentSection {
    DocumentSection(
      id: "whole", heading: "The variation as a whole",
      blocks: [.paragraph("What you wish to say of the whole variation, and not of one change."), .answers(Self.whole(settings))])
  }

  private func table(of reported: ReportedChange) -> AnswerTable {
    let change = report.change(reported)
    return Self.table(reported.ref, key: "change:\(change.id)", run: settings.run, change.isSubstantive ? Field.allCases : [.note])
  }

  private static func whole(_ settings: Settings) -> AnswerTable { table(wholeReference, key: "whole", run: settings.run) }

  private static func whose(_ settings: Settings) -> AnswerTable {
    AnswerTable(
      reference: whoseReference, heading: "Your answer",
      fields: [.init(tag: "form:\(settings.run):member", label: nameLabel, kind: .words, answer: settings.member ?? "")])
  }

  private static func table(_ reference: String, key: String, run: Int, _ fields: [Field] = Field.allCases) -> AnswerTable {
    AnswerTable(
      reference: reference, heading: "What you wish to say",
      fields: fields.map { .init(tag: "\(key):\(run):\($0.rawValue)", label: $0.label, kind: $0.kind) })
  }

  /// The reference of the table that says whose form it is.
  static let whoseReference = "FORM"
  /// The reference of the table on the whole variation.
  static let wholeReference = "WHOLE"
  static let nameLabel = "Your name"

  /// What a member can say of a change.
  enum Field: String, CaseIterable {
    case note, question, kind, words, readers

    var label: String {
      switch self {
      case .note: "Your note"
      case .question: "Your question to the Commissioner"
      case .kind: "Recommendation: what it asks for"
      case .words: "Recommendation: “The final plan should …”"
      case .readers: "Who may read this"
      }
    }

    var kind: AnswerTable.Kind {
      switch self {
      case .note, .question, .words: .words
      case .kind: .choice(Recommendation.Kind.allCases.map(\.choice))
      case .readers: .choice(Reader.allCases.map(\.label))
      }
    }
  }

  /// Who may read what a member wrote.
  public enum Reader: String, Hashable, Sendable, CaseIterable {
    case panel, everybody, officer

    /// What the form calls it.
    public var label: String {
      switch self {
      case .panel: "The Panel"
      case .everybody: "Everybody, in the published papers"
      case .officer: "The scrutiny officer only"
      }
    }
  }
}

extension Recommendation.Kind {
  /// What a list to choose from calls it.
  public var choice: String {
    switch self {
    case .wording: "Other words"
    case .measure: "A measure or a target"
    case .consultation: "Consultation"
    case .reinstatement: "Put back what was dropped"
    case .clarification: "Explain or define"
    case .process: "A step outside the text"
    }
  }
}
