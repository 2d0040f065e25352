import PlanComparison
import PlanModel
import Testing

@Suite("What happened to commitments")
struct AlignmentTests {
  @Test("A plan against itself has no changes")
  func same() {
    let plan = """
      Welcome to my plan.
      # Safer homes
      I will:
      - Halve burglary by 2027
      - Fund home visits
      # Safer roads
      I will:
      - Fund home visits
      | Year | Deaths
      | 2026 | 14
      """
    expectChanges(original: plan, revised: plan, [])
  }

  @Test("Added, removed, reworded, editorial and renumbered, in place")
  func inPlace() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣We will halve burglary.
        - 2️⃣Publish a monthly bulletin for parish councils
        - 3️⃣[1.1] Fund home visits for every victim of burglary
        - 4️⃣Support the ‘Safer Streets’ fund
        """,
      revised: """
        # Safer homes
        I will:
        - 1️⃣We aim to halve burglary.
        - 3️⃣[1.2] Fund home visits for every victim of burglary
        - 4️⃣Support the 'safer streets' fund.
        - 5️⃣Open a drop-in desk at Northam market
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .removed), .init("3️⃣", .renumbered), .init("4️⃣", .editorial), .init("5️⃣", .added)])
  }

  @Test("An acronym is the words that the other version spells out for it; other capitals are not")
  func acronym() {
    expectChanges(
      original: "# Duties\nI will:\n- 1️⃣Apply the Public Sector Equality Duty\n- 2️⃣Answer to the Joint Audit Committee",
      revised: "# Duties\nI will:\n- 1️⃣Apply the PSED\n- 3️⃣Publish maps of the NPCC",
      [.init("1️⃣", .reworded), .init("2️⃣", .removed), .init("3️⃣", .added)])
  }

  @Test("An unrelated replacement in the same place is a removal and an addition")
  func unrelatedReplacement() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        - 1️⃣Work with partners to publish a yearly survey of victims
        - Fund home visits
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        - 2️⃣Work with schools to train forty cadets for the mounted section
        - Fund home visits
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .added)])
  }

  @Test("Moved to another objective, with its words and with other words: one change each")
  func moved() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        - 1️⃣Fund a mobile police station for the coastal villages each summer
        - 2️⃣Publish the response times of every neighbourhood team once a quarter
        # Safer roads
        I will:
        - Fund cameras near schools
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary by 2027
        # Safer roads
        I will:
        - Fund cameras near schools
        - 1️⃣Fund a mobile police station for the coastal villages each summer
        - 2️⃣Publish the response times of every neighbourhood and roads team once a month
        """,
      [.init("1️⃣", .moved), .init("2️⃣", .moved)])
  }

  @Test("Under another lead-in, somebody else is responsible: moved")
  func leadIn() {
    expectChanges(
      original: """
        # Safer homes
        I will hold the Chief Constable to account for:
        - Halving burglary by 2027
        - 1️⃣Answering every call within ten seconds
        As your Commissioner I will:
        - Fund home visits
        """,
      revised: """
        # Safer homes
        I will hold the Chief Constable to account for:
        - Halving burglary by 2027
        As your Commissioner I will:
        - Fund home visits
        - 1️⃣Answering every call within ten seconds
        """,
      [.init("1️⃣", .moved)])
  }

  @Test("A list in another order has as few moves as tell it")
  func reordered() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Halve burglary by 2027
        - Fund home visits
        - Train forty cadets
        - Publish a yearly survey
        """,
      revised: """
        # Safer homes
        I will:
        - Fund home visits
        - Train forty cadets
        - Publish a yearly survey
        - 1️⃣Halve burglary by 2027
        """,
      [.init("1️⃣", .moved)])
  }

  @Test("Two commitments joined are merged, one taken apart is split")
  func merged() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Visit every victim of burglary within two days
        - 2️⃣Fit better locks for older residents of the county
        - Publish a yearly survey
        """,
      revised: """
        # Safer homes
        I will:
        - 1️⃣2️⃣Visit every victim of burglary within two days and fit better locks for older residents of the county
        - Publish a yearly survey
        """,
      [.init("1️⃣2️⃣", .merged)])
  }

  @Test("A struck commitment whose words were added to its neighbour is merged into it, not removed", arguments: [true, false])
  func absorbed(sharesPlaces: Bool) {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Listening to residents and dealing with what worries them
        - 2️⃣Making sure patrols are seen in every village and on the web
        - Publish a yearly survey
        """,
      revised: """
        # Safer homes
        I will:

        - 1️⃣2️⃣Making sure patrols are seen in every village and on the web and are listening to residents and dealing with what worries them
        - Publish a yearly survey
        """,
      [.init("1️⃣2️⃣", .merged)], sharesPlaces: sharesPlaces)
  }

  @Test("What two neighbours said alike a good merge says once, and a split says twice", arguments: [true, false])
  func sharedWords(isMerge: Bool) {
    let apart = """
      # Safer homes
      I will:
      - 1️⃣Train every control room worker in first aid
      - 2️⃣Train every control room worker in the law of stalking
      - Publish a yearly survey
      """
    let joined = """
      # Safer homes
      I will:
      - 1️⃣2️⃣Train every control room worker in first aid and the law of stalking
      - Publish a yearly survey
      """
    expectChanges(
      original: isMerge ? apart : joined, revised: isMerge ? joined : apart, [.init("1️⃣2️⃣", isMerge ? .merged : .split)])
  }

  @Test(
    "A neighbour that took over no words, or only a date, is no merge",
    arguments: [
      "Train every control room worker in the law of stalking and in coercive control",
      "Train every control room worker in the law of stalking by 2027",
    ])
  func notMerged(revised: String) {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Train every control room worker by 2027
        - 2️⃣Train every control room worker in the law of stalking
        - Publish a yearly survey
        """,
      revised: """
        # Safer homes
        I will:
        - 2️⃣\(revised)
        - Publish a yearly survey
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .reworded)])
  }

  @Test("Marks of one redline pair a paragraph with what it became, however few words are shared")
  func sharedPlaces() {
    let (original, revised) = (
      """
      # Safer homes
      I will:
      - 1️⃣Working more closely
      - Fund home visits
      """,
      """
      # Safer homes
      I will:
      - 1️⃣Solving problems together with residents and councils, so that anti-social behaviour falls
      - Fund home visits
      """
    )
    expectChanges(original: original, revised: revised, [.init("1️⃣", .reworded)], sharesPlaces: true)
    expectChanges(original: original, revised: revised, [.init("1️⃣", .removed), .init("1️⃣", .added)])
  }
}
