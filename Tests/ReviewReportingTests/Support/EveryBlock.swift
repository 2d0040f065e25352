import DocumentRendering

/// A paper with every block and every inline, each at least once.
enum EveryBlock {
  static let document = ReportDocument(
    title: "Everything that a paper can hold", banner: ["Wealdmere Police and Crime Panel · 2 February 2026"],
    subtitle: ["The plan as published (1 April 2025) compared with the draft (12 May 2026)", "Item 7"],
    status: "Draft for adoption by the Panel", sections: [words, numbers, lists, tables, pictures, changes],
    closing: "Made by hand for the tests.")

  private static let words = DocumentSection(
    id: "words", heading: "Words",
    blocks: [
      .paragraph("The opening of the paper, larger than the rest, over more than one line so that its spacing can be seen.", .lead),
      .paragraph(
        [
          .text("Plain, "), .strong("strong"), .text(", a hash "), .code(String(repeating: "3fa1", count: 16)), .text(", a link to "),
          .link("the tables", to: "tables"), .text(", a link to "), .link("nothing", to: "nowhere"), .text(" and a note"),
          .footnote("Police Reform and Social Responsibility Act 2011, s.28(3)."), .text("."),
        ], .plain, number: nil),
      .paragraph([.text("The meeting is on "), .blank("date of the meeting"), .text(".")], .plain, number: nil),
      .paragraph("A remark, quieter.", .quiet),
      .paragraph([.text("I will work with every parish to make roads safer.")], .quotation(language: nil), number: nil),
      .paragraph([.text("Byddaf yn gweithio gyda phob plwyf.")], .quotation(language: "cy"), number: nil),
      .paragraph([.text("In Welsh: "), .quoted("diogelwch ar y ffyrdd", language: "cy"), .text(".")], .plain, number: nil),
    ])

  private static let numbers = DocumentSection(
    id: "numbers", heading: "Numbered paragraphs",
    blocks: [
      .paragraph([.text("The Panel is asked to note the report.")], .plain, number: "1."),
      .paragraph([.text("It is asked to recommend what follows"), .footnote("As the Panel decides."), .text(".")], .plain, number: "2."),
      .subheading("Powers"),
      .paragraph([.text("The count goes on below a heading.")], .plain, number: "3."),
      .paragraph([.text("A count within a part.")], .plain, number: "4.1"),
      .paragraph([.text("And the next of it.")], .plain, number: "4.2"),
      .paragraph([.text("A number that Word does not count.")], .plain, number: "007%"),
    ])

  private static let lists = DocumentSection(
    id: "lists", heading: "Lists", count: 6,
    blocks: [
      .paragraph("With bullets:"), .list([[.text("one")], [.text("two, "), .strong("strong")]], .bulleted),
      .paragraph("With numbers, twice, each from 1:"), .list([[.text("first")], [.text("second")]], .numbered),
      .list([[.text("first again")], [.text("second again")]], .numbered),
      .list([[.text("In a box.")], [.text("In the same box.")]], .boxed), .list([[.text("narrow")], [.text("lines")]], .compact),
      .list([[.text("Cefnogi dioddefwyr")]], .quoted(language: "cy")),
      .list([[.text("Sent to the commissioner"), .footnote("s.28(6).")], [.text("Published")]], .checklist),
    ])

  private static let tables = DocumentSection(
    id: "tables", heading: "Tables",
    blocks: [
      .table(
        DocumentTable(
          caption: "Figures that differ", columns: ["Ref", "Figure", "Was", "Now"],
          rows: (1...40).map {
            [[.link("SAF-01", to: "SAF-01")], [.text("Officers in ward \($0) of the county")], [.text("\($0)")], [.text("none")]]
          },
          hasRowHeaders: true)),
      .paragraph("What follows a table stands apart from it."),
      .table(
        DocumentTable(
          caption: "Many columns",
          columns: ["No.", "Recommendation", "Objective", "Response", "Reason", "Changed?", "Owner", "Date", "Plan"],
          rows: [
            [
              [.text("1")], [.text("That the measure of response times to rural emergencies be put back as it was")],
              [.text("Safer roads")],
              [.text("Accepted in part")], [.text("A measure is put back, in plainer words.")], [.text("Yes")],
              [.text("Police and Crime Commissioner")], [.blank("date")], [.text("")],
            ]
          ])),
    ])

  private static let pictures = DocumentSection(
    id: "pictures", heading: "Pictures and figures",
    blocks: [
      .keyFigures("Commitments", [.init(1_234, "reworded"), .init(7, "added"), .init(0, "cannot be told from the text")]),
      .bars(
        BarPicture(
          caption: "Where the changes fall", rowsName: "Part of the plan",
          rows: [
            .init(
              label: "Safer streets", link: "words",
              segments: [.init(count: 3, words: "3 reworded", tone: "reworded"), .init(count: 1, words: "1 added", tone: "added")],
              empty: "no change"), .init(label: "Foreword", link: nil, segments: [], empty: "no change"),
          ])),
      .drawing(drawing),
      .filter(ChangeFilter(kinds: [.init(value: "added", label: "Added")], groups: [], total: 1)),
      .disclosure(summary: "More, folded away", [.paragraph("Open on paper."), .subheading("Deeper"), .paragraph("And below.")]),
    ])

  private static let drawing = Drawing(
    caption: "One commitment through three versions", words: "Reworded in the draft, and removed in the plan as issued.", width: 600,
    height: 120,
    shapes: [
      .label("Published", at: .init(20, 20), anchor: .start, isStrong: true),
      .label("Draft", at: .init(300, 20), anchor: .middle, isStrong: true),
      .label("Issued", at: .init(580, 20), anchor: .end, isStrong: true), .line(from: .init(30, 60), to: .init(300, 60), tone: .reworded),
      .line(from: .init(300, 60), to: .init(560, 90), tone: .removed), .line(from: .init(300, 60), to: .init(560, 40), tone: .quiet),
      .dot(at: .init(30, 60), radius: 7, tone: .ink), .ring(at: .init(300, 60), radius: 9, tone: .reworded),
      .cross(at: .init(560, 90), radius: 8, tone: .removed), .box(at: .init(548, 30), width: 24, height: 20, tone: .added),
      .label("“quickly” is gone", at: .init(165, 52), anchor: .middle, isStrong: false),
    ])

  private static let changes: DocumentSection = {
    let marked: [Inline] = [
      .text("Spend "), .marked("£1.2m", .removed), .text(" "), .marked("£1.45m", .added), .elided(" a year, and no more than that,"),
      .text(" on roads"), .lineBreak, .text("and paths"),
    ]
    let blocks: [DocumentBlock] = [
      .sideBySide([
        .init(heading: "Was (two)", label: "Was:", lines: ["Spend £1.2m", "on roads"], absent: "", language: "cy"),
        .init(heading: "Now", label: "Now:", lines: [], absent: "Not in this version."),
      ]), .paragraph(marked, .compared(language: nil), number: nil), .inFull(summary: "Both in full", [.paragraph("Folded away.")]),
      .wordings([
        .init(label: "Removed:", text: "Keep the barge", mark: .removed), .init(label: "Added:", text: "Sell the barge", mark: .added),
        .init(label: "Moved here:", text: "Visit every ward"),
      ]),
      .list([[.strong("2026/27:"), .text(" was "), .compared("£4m", .removed), .text(", now "), .compared("£5m", .added)]], .cells),
      .list([[.strong("Weakened:"), .text(" “Will” is gone.")]], .labelled),
    ]
    let items = [["Why?"], ["Why?", "By when?"]].enumerated().map { number, questions in
      DocumentItem(
        ref: "SAF-0\(number + 1)", group: "SAF", tag: "Reworded", tone: "reworded", flags: ["Weakened"], heading: "Spend on roads",
        headingLanguage: "cy", sentence: number == 0 ? "One commitment was reworded." : nil,
        blocks: blocks + [.callout("Ask the commissioner:", questions), .paragraph("The published plan, line 3", .place)])
    }
    return DocumentSection(id: "changes", heading: "The changes", blocks: [.paragraph("Each in its form.")] + items.map { .item($0) })
  }()
}
