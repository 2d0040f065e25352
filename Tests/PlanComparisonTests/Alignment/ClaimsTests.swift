import PlanComparison
import PlanModel
import Testing

/// What a claim of a move, a merge or a split needs: each of these has a near miss that must be told as what it plainly is.
@Suite("Claims of moves and merges")
struct ClaimsTests {
  @Test("Two commitments that kept few of their words are not merged into a short one")
  func foreignWords() {
    expectChanges(
      original: """
        # Safer roads
        I will:
        - 1️⃣Fund cameras near schools, hospitals, harbours, libraries and markets, with the money of two closed depots
        - 2️⃣Train wardens for night patrols on moorland farms, river towns and winter fairs, as parish councils asked
        """,
      revised: """
        # Safer roads
        I will:
        - 2️⃣Fund cameras near schools and train wardens for night patrols
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .reworded)])
  }

  @Test("A commitment that is reworded has not taken in a short one whose words it had already")
  func gain() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - 1️⃣Halve burglary of homes and farms in every district of the county by 2027
        - 2️⃣Cut burglary of farms in every district
        """,
      revised: """
        # Safer homes
        I will:
        - 1️⃣Halve burglary of homes and farms in every district of the county by 2028
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .removed)])
  }

  @Test("A paragraph that shares half of its words with a new one elsewhere has not moved there")
  func narrative() {
    expectChanges(
      original: """
        # Safer homes
        1️⃣Residents of the harbour told me last winter that burglary worries them most of all.
        I will:
        - Halve burglary
        # Safer roads
        I will:
        - Fund cameras near schools
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary
        # Safer roads
        2️⃣Residents of the harbour told me last winter that lorries keep them awake.
        I will:
        - Fund cameras near schools
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .added)])
  }

  @Test("Where two places are as likely, no move is claimed")
  func twoPlaces() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary
        - 1️⃣Fund home visits by trained volunteers for older victims of burglary
        # Safer roads
        I will:
        - Fund cameras near schools
        # Safer seas
        I will:
        - Patrol the harbour
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary
        # Safer roads
        I will:
        - Fund cameras near schools
        - 2️⃣Fund home visits by trained volunteers for older victims of robbery
        # Safer seas
        I will:
        - Patrol the harbour
        - 3️⃣Fund home visits by trained volunteers for older victims of fraud
        """,
      [.init("1️⃣", .removed), .init("2️⃣", .added), .init("3️⃣", .added)])
  }

  @Test("A clear pair in its place is not given up for a likeness elsewhere")
  func firmPair() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary
        - 1️⃣Fund home visits by trained volunteers for older victims of burglary in the county
        # Safer roads
        I will:
        - Fund cameras near schools
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary
        - 1️⃣Fund home visits by trained volunteers for older victims of burglary in harbour towns
        # Safer roads
        I will:
        - Fund cameras near schools
        - 2️⃣Fund home visits by trained volunteers for older victims of burglary in the whole county
        """,
      [.init("1️⃣", .reworded), .init("2️⃣", .added)])
  }

  @Test("A commitment under another lead-in of its objective has moved")
  func leadIn() {
    expectChanges(
      original: """
        # Safer homes
        I will:
        - Halve burglary
        - 1️⃣Visit each victim of theft
        The Chief Constable will:
        - Patrol the estates
        - Answer each call
        """,
      revised: """
        # Safer homes
        I will:
        - Halve burglary
        The Chief Constable will:
        - Patrol the estates
        - 1️⃣Visit each victim of theft
        - Answer each call
        """,
      [.init("1️⃣", .moved)])
  }
}
