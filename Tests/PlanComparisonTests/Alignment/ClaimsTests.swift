import PlanComparison
import PlanModel
import Testing

/// What a claim of a move, a merge or a split needs: each of these has a near miss that must be told as what it plainly is.
@Suite("Claims of moves and merges")
struct ClaimsTests {
  /// A plan of three objectives, each with a paragraph, if any, and with what the commissioner will do besides a promise that never changes.
  private static func plan(homes: [String] = [], roads: [String] = [], seas: [String] = [], paragraphs: [String: String] = [:]) -> String {
    [
      ("Safer homes", "Halve burglary", homes), ("Safer roads", "Fund cameras near schools", roads),
      ("Safer seas", "Patrol the harbour", seas),
    ]
    .map { title, kept, others in
      let items = ([kept] + others).map { "- \($0)\n" }.joined()
      return "# \(title)\n" + (paragraphs[title].map { "\($0)\n" } ?? "") + "I will:\n\(items)"
    }.joined()
  }

  @Test("Two commitments that kept few of their words are not merged into a short one")
  func foreignWords() {
    expectChanges(
      original: Self.plan(seas: [
        "1️⃣Fund cameras near schools, hospitals, harbours, libraries and markets, with the money of two closed depots",
        "2️⃣Train wardens for night patrols on moorland farms, river towns and winter fairs, as parish councils asked",
      ]),
      revised: Self.plan(seas: ["2️⃣Light the pier and train wardens for night patrols on moorland farms"]),
      [.init("1️⃣", .removed), .init("2️⃣", .reworded)])
  }

  @Test("A commitment under another lead-in of its objective has moved")
  func otherLeadIn() {
    func plan(force: [String], commissioner: [String]) -> String {
      let lists = [("The Chief Constable will:", force), ("I will:", commissioner)]
      return "# Safer homes\n" + lists.map { leadIn, items in "\(leadIn)\n" + items.map { "- \($0)\n" }.joined() }.joined()
    }
    let visit = "1️⃣Visit every victim of burglary within a day of the report"
    expectChanges(
      original: plan(force: ["Halve burglary", visit], commissioner: ["Fund locks for older people"]),
      revised: plan(force: ["Halve burglary"], commissioner: ["Fund locks for older people", visit]), [.init("1️⃣", .moved)])
  }

  @Test("A commitment that gained words of one that stands elsewhere has not taken it in")
  func gainedWords() {
    let room = "1️⃣Look for a room in Brackwater that the ambulance service and our officers can share all year round"
    expectChanges(
      original: Self.plan(homes: [room, "2️⃣Back the fair use of restorative justice in schools and colleges"]),
      revised: Self.plan(
        homes: ["\(room), and back the use of restorative justice in schools"],
        seas: ["2️⃣Support the fair use of restorative justice in schools and colleges"]),
      [.init("1️⃣", .reworded), .init("2️⃣", .moved)])
  }

  @Test("A commitment that is reworded has not taken in a short one whose words it had already")
  func gain() {
    let whole = "1️⃣Halve burglary of homes and farms in every district of the county by"
    expectChanges(
      original: Self.plan(seas: ["\(whole) 2027", "2️⃣Cut burglary of farms in every district"]), revised: Self.plan(seas: ["\(whole) 2028"]),
      [.init("1️⃣", .reworded), .init("2️⃣", .removed)])
  }

  @Test("A paragraph that shares half of its words with a new one elsewhere has not moved there")
  func narrative() {
    let opening = "Residents of the harbour told me last winter that"
    expectChanges(
      original: Self.plan(paragraphs: ["Safer homes": "1️⃣\(opening) burglary worries them most of all."]),
      revised: Self.plan(paragraphs: ["Safer roads": "2️⃣\(opening) lorries keep them awake."]), [.init("1️⃣", .removed), .init("2️⃣", .added)])
  }

  private static let visits = "Fund home visits by trained volunteers for older victims of"

  @Test("Where two places are as likely, no move is claimed")
  func twoPlaces() {
    expectChanges(
      original: Self.plan(homes: ["1️⃣\(Self.visits) burglary"]),
      revised: Self.plan(roads: ["2️⃣\(Self.visits) robbery"], seas: ["3️⃣\(Self.visits) fraud"]),
      [.init("1️⃣", .removed), .init("2️⃣", .added), .init("3️⃣", .added)])
  }

  @Test("A clear pair in its place is not given up for a likeness elsewhere")
  func firmPair() {
    expectChanges(
      original: Self.plan(homes: ["1️⃣\(Self.visits) burglary in the county"]),
      revised: Self.plan(homes: ["1️⃣\(Self.visits) burglary in harbour towns"], roads: ["2️⃣\(Self.visits) burglary in the whole county"]),
      [.init("1️⃣", .reworded), .init("2️⃣", .added)])
  }

  @Test("A commitment under another lead-in of its objective has moved")
  func leadIn() {
    let others = ["Patrol the estates", "Answer each call"].map { "- \($0)\n" }
    let visit = "- 1️⃣Visit each victim of theft\n"
    let (opening, force) = ("# Safer homes\nI will:\n- Halve burglary\n", "The Chief Constable will:\n")
    expectChanges(
      original: opening + visit + force + others.joined(), revised: opening + force + others[0] + visit + others[1], [.init("1️⃣", .moved)])
  }
}
