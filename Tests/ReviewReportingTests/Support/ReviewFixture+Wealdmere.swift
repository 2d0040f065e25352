import DocumentRendering
import PlanComparison
import PlanModel
import ReviewReporting

extension ReviewFixture {
  /// A variation of an invented area's plan, with every kind of change and most reasons.
  static let wealdmere: ReviewFixture = {
    var fixture = ReviewFixture(
      title: "Safer Wealdmere Plan",
      parts: [foreword, victims, roads, neighbourhoods, renamed, gone, brandNew, resources, appendix])
    let conventions = LoadingNote(.convention, "Red bold was taken as inserted, and strike as deleted.")
    let inferred = LoadingNote(.inferred, "Headings in the style “Priority” were taken as objectives.")
    let fault = LoadingNote(
      .markUpFault, at: Place(paragraph: 31, page: 7), "The mark begins inside a word: “P” is struck and “rogrammes” is not.")
    let other = LoadingNote(.markUpFault, at: Place(paragraph: 58), "Two values stand in one cell with no mark between them.")
    fixture.original.notes = [inferred]
    fixture.revised.notes = [
      inferred, conventions, fault, other, LoadingNote(.unread, at: Place(paragraph: 12), "A drawing could not be read."),
    ]
    fixture.comparison.notes = [LoadingNote(.advice, "Two paragraphs may answer to each other, but share too few words to say so.")]
    fixture.settings = ReportSettings(
      panel: "Wealdmere Police and Crime Panel", meeting: "15 June 2026, item 9",
      comparison: [.init("Likeness to pair in place, at least", "0.35"), .init("Likeness to call a move, at least", "0.80")])
    return fixture
  }()

  private static let chief = "I will hold the Chief Constable to account for:"
  private static let mine = "As your Commissioner I will:"
  private static let together = "Together the Chief Constable and I will:"

  private static let foreword = Part(
    kind: .introduction, title: ("Foreword", "Foreword"),
    sections: [
      (
        nil, .unknown,
        [
          paragraph("When I took office I promised Wealdmere a police service that turns up, listens and puts things right."),
          paragraph(
            "The past year has tested every service in our towns and villages, and I have looked again at this plan in that light. I am satisfied that it still sets the right course for the time that remains.",
            .added, side: .revised, declared: .undeclared),
          paragraph(
            "This plan sets out what I expect of the force and what I will do myself. It was drawn up after [-twelve-]{+fourteen+} public meetings, two surveys and a great deal of good advice from parish councils, charities and officers, and I am grateful to all who gave their time. It will be judged by what changes on our streets, and I will report on it each year in public and answer for it before the Police and Crime Panel.",
            .reworded, declared: .declared),
        ]
      )
    ])

  private static let victims = Part(
    title: ("Standing by victims", "Standing by victims"),
    sections: [
      (
        chief, .chiefOfficer,
        [
          same("Keeping every victim told of the progress of their case"),
          reworded(
            "[-Answering nine in ten emergency calls within ten seconds-]{+Answering emergency calls promptly+}",
            reason(
              .measureDropped, "The measure “nine in ten … within ten seconds” is gone.", .high,
              was: "nine in ten emergency calls within ten seconds",
              ask: "How will the Panel and the public see progress without the measure?"),
            reason(.figureDropped, "“nine in ten” and “ten seconds” are gone.", .notable, was: "nine in ten, ten seconds")),
          same("Training every front-line officer to recognise coercive control"),
          editorial("Making sure that victims[- -]{+’ +}needs are met[-.-]"),
        ]
      ),
      (
        mine, .localPolicingBody,
        [
          reworded(
            "[-Ensure-]{+Seek to ensure+} that support is there for every victim who asks for it{+, where funds allow+}",
            reason(
              .weakened, "“Ensure” becomes “Seek to ensure”.", .high, was: "Ensure", now: "Seek to ensure",
              ask: "Why is less promised than before?"),
            reason(.scopeNarrowed, "“where funds allow” is added.", .notable, now: "where funds allow"), declared: .partlyDeclared),
          same("Publish a charter that says what each victim can expect"),
          same("Bring survivors together twice a year to say what works"),
          before("evidence", "Commission services on the strength of evidence"),
        ]
      ),
    ])

  private static let roads = Part(
    title: ("Building safer roads and lanes", "Building safer roads and lanes"),
    sections: [
      (
        chief, .chiefOfficer,
        [
          reworded(
            "[-Working with the Weald Roads Alliance and others-]{+Ensuring the Road Safety Unit works with parishes+} to cut deaths and serious injuries{+ by a fifth by 31 March 2028+}",
            reason(
              .bodyChanged, "“Weald Roads Alliance” becomes “Road Safety Unit”.", .notable, was: "Weald Roads Alliance",
              now: "Road Safety Unit", ask: "Who is now accountable for road safety, and has the Alliance ended?"),
            reason(.strengthened, "“Working with” becomes “Ensuring”.", .minor, was: "Working with", now: "Ensuring"),
            reason(.dateAdded, "“31 March 2028” is added.", .minor, now: "31 March 2028"), declared: .undeclared),
          removed(
            "Fully implementing the Rural Speed Strategy agreed with the county council",
            reason(
              .removedOutright, "No commitment in the draft covers it.", .high, was: "Rural Speed Strategy",
              ask: "Was it achieved, replaced or dropped, and where is the Rural Speed Strategy now held?")),
          same("Catching drivers who drink or take drugs"),
          same("Tackling the theft of farm machinery"),
          before("visible", "Being seen in villages as well as in towns"),
          before("visible", "Listening to what residents ask for and acting on it locally"),
          after(
            "visible", .merged, "Being seen in villages as well as in towns, listening to residents and acting on it locally",
            words:
              "Being seen in villages as well as in towns[-\nListening to what residents ask for-]{+, listening to residents+} and acting on it locally",
            reason(.wordingKeptElsewhere, "The redline shows the second as removed. Its words are kept.", .minor)),
        ]
      ),
      (
        together, .joint,
        [
          added(
            "Publish a map of speed checks every month",
            reason(
              .newCommitment, "Nothing in the published plan answers to it.", .notable,
              ask: "Who will do this, with what money, and by when?")),
          same("Support parish speed watch groups"),
          reworded(
            "Spend [-£1.2m-]{+£1.45m+} a year on road safety",
            reason(
              .figureChanged, "“£1.2m” becomes “£1.45m”.", .notable, was: "£1.2m", now: "£1.45m", ask: "Where does the money come from?")),
        ]
      ),
    ])

  private static let neighbourhoods = Part(
    title: ("Stronger neighbourhoods", "Stronger neighbourhoods"),
    sections: [
      (
        chief, .chiefOfficer,
        [
          before("split", "Giving each ward a named officer and a meeting every quarter"),
          after(
            "split", .split, "Giving each ward a named officer",
            words: "Giving each ward a named officer[- and a meeting every quarter-]{+\nHolding a meeting in each ward every quarter+}"),
          after("split", .split, "Holding a meeting in each ward every quarter"),
          same("Answering every letter from a parish council within ten working days"),
          renumbered("Sharing crime maps with neighbourhood watch groups", from: "3.2", to: "3.4"),
        ]
      ),
      (
        mine, .localPolicingBody,
        [
          after(
            "evidence", .moved, "Commission services on the strength of evidence",
            reason(.responsibilityChanged, "The objective it stands under is another.", .minor)),
          same("Visit every ward at least once in each year"),
          same("Fund youth workers in the four largest towns"),
        ]
      ),
    ])

  private static let renamed = Part(
    title: ("A modern force", "A modern and fair force"),
    sections: [
      (
        chief, .chiefOfficer,
        [
          same("Making the best use of new technology"),
          reworded(
            "Recruiting officers who [-better -]reflect the people of Wealdmere",
            reason(.strengthened, "“better” is gone.", .record, was: "better")),
          same("Keeping police buildings fit for their purpose"),
        ]
      )
    ],
    titleReasons: [
      reason(
        .objectiveChanged, "“A modern force” becomes “A modern and fair force”.", .high, was: "A modern force",
        now: "A modern and fair force", ask: "Why was the objective renamed, and what does it now include?")
    ])

  private static let gone = Part(
    title: ("Working across borders", nil),
    sections: [
      (
        mine, .localPolicingBody,
        [
          removed(
            "Keep the shared helicopter under joint control", reason(.removedOutright, "No commitment in the draft covers it.", .high))
        ]
      )
    ])

  private static let brandNew = Part(
    title: (nil, "Cutting serious violence"),
    sections: [
      (
        together, .joint,
        [
          added("Halve knife crime by 2029", reason(.newCommitment, "Nothing in the published plan answers to it.", .notable)),
          added("Set up a violence reduction board with schools and hospitals"),
        ]
      )
    ])

  private static let resources = Part(
    kind: .chapter, title: ("Money and people", "Money and people"),
    sections: [
      (
        nil, .unknown,
        [
          paragraph("The figures below are those of the budget."),
          row("", "2025/26", "2026/27", header: true),
          row("Spending", "£207.6m", "£[-232.1-]{+235.8+}m", kind: .reworded),
          row("Reserves", "£[-29.9-]{+25+}m", "£[-24.0-]{+21+}m", kind: .reworded),
          row("Special constables", "334", "[-280-]{+111+}", kind: .reworded),
          row("Grants", "£4m", "£4m"),
          row("Control room refit", "£1m", "£2m", kind: .added, side: .revised),
          note("Figures are rounded.", .unchanged),
        ]
      )
    ])

  private static let appendix = Part(
    kind: .appendix, title: ("Terms used", "Terms used"), label: "Appendix 1:",
    sections: [
      (nil, .unknown, [paragraph("“Young person” means anyone under [-eighteen-]{+twenty-five+}.", .reworded, declared: .undeclared)])
    ])
}
