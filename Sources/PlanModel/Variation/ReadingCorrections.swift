/// The officer's corrections of a plan's structure, before the evidence is weighed: the last word on how it is read.
///
/// Titles and lines are given as printed; capitals, signs and labels do not matter.
public struct ReadingCorrections: Hashable, Sendable, Codable {
  /// The headings that are the objectives: all of them, with those of ``objectiveStyles``.
  public var objectives: [Line]
  /// The names of styles whose paragraphs are the objectives: "Heading 2".
  public var objectiveStyles: [Line]
  /// Headings that are no objectives.
  public var notObjectives: [Line]
  /// Headings and lead-ins whose lists promise nothing.
  public var notPromises: [Line]
  /// The body that a heading or a lead-in means.
  public var bodies: [Body]

  /// Corrections; none by default.
  public init(
    objectives: [Line] = [], objectiveStyles: [Line] = [], notObjectives: [Line] = [], notPromises: [Line] = [], bodies: [Body] = []
  ) {
    self.objectives = objectives
    self.objectiveStyles = objectiveStyles
    self.notObjectives = notObjectives
    self.notPromises = notPromises
    self.bodies = bodies
  }

  /// Whether nothing is corrected.
  public var isEmpty: Bool { lines.isEmpty && objectiveStyles.isEmpty }

  /// Whether the objectives are given, by title or by style.
  public var givesObjectives: Bool { !objectives.isEmpty || !objectiveStyles.isEmpty }

  /// All lines of the plan that corrections name.
  public var lines: [Line] { objectives + notObjectives + notPromises + bodies.map(\.line) }

  /// These corrections with those of one version: its objectives replace the ones given for all versions, the rest is added.
  public func adding(_ own: ReadingCorrections) -> ReadingCorrections {
    var all = self
    if own.givesObjectives { (all.objectives, all.objectiveStyles) = (own.objectives, own.objectiveStyles) }
    all.notObjectives += own.notObjectives
    all.notPromises += own.notPromises
    all.bodies += own.bodies
    return all
  }

  /// A line of the plan, and where the review file names it.
  public struct Line: Hashable, Sendable, Codable {
    /// The words, as printed.
    public var text: String
    /// The line of the review file, from 1; 0 where there is none.
    public var number: Int

    /// A line by its words.
    public init(_ text: String, number: Int = 0) {
      self.text = text
      self.number = number
    }
  }

  /// A line and the body that it means.
  public struct Body: Hashable, Sendable, Codable {
    /// The heading or lead-in.
    public var line: Line
    /// As a plan would name it: "Chief Constable".
    public var name: String

    /// States which body a line means.
    public init(line: Line, name: String) {
      self.line = line
      self.name = name
    }
  }
}
