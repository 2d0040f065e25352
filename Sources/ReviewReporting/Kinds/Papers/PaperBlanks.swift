import DocumentRendering
import PlanModel
import StatutoryFrame

/// What is left for a person to give in the papers on a variation: each blank once, with the papers that it is in.
public struct PaperBlanks: Hashable, Sendable {
  /// The blanks, in the order of the papers.
  public let entries: [Entry]

  /// A blank, and where it is.
  public struct Entry: Hashable, Sendable {
    /// What is to be filled in, as the papers print it.
    public var words: String
    /// The papers that it is in: "covering-report".
    public var papers: [String]
  }

  /// The blanks of all papers, whether or not they are answered.
  public init(of facts: ReviewedVariation) {
    var facts = facts
    facts.answers = [:]
    var entries: [Entry] = []
    var positions: [String: Int] = [:]
    for kind in PaperKind.allCases {
      let sections = kind.paper(on: facts).document.sections.filter { $0.id != "blanks" }
      for blank in BlankList(in: sections).entries {
        if let position = positions[blank.words] {
          if entries[position].papers.last != kind.rawValue { entries[position].papers.append(kind.rawValue) }
        } else {
          positions[blank.words] = entries.count
          entries.append(Entry(words: blank.words, papers: [kind.rawValue]))
        }
      }
    }
    self.entries = entries
  }

  /// The words of every blank that the papers have on some day, or had before the review file gave a date or a name.
  ///
  /// What was a blank once is no mistake in a file of answers.
  public static func known(of facts: ReviewedVariation) -> Set<String> {
    var words = Set(PaperBlanks(of: facts).entries.map(\.words))
    let days: [CalendarDate?] = [nil] + facts.variation.dates.map(\.date)
    for day in days {
      var other = facts
      other.asOf = day
      words.formUnion(PaperBlanks(of: other).entries.map(\.words))
    }
    var bare = facts
    bare.variation.dates = []
    bare.variation.papers = Variation.PaperDetails()
    bare.timetable = Timetable()
    return words.union(PaperBlanks(of: bare).entries.map(\.words))
  }
}
