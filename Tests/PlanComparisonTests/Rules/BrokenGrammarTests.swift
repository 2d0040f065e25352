import PlanModel
import Testing

@testable import PlanComparison

@Suite("Broken grammar")
struct BrokenGrammarTests {
  private let rule = BrokenGrammar()

  @Test(
    "What editing left broken is quoted",
    arguments: [
      ("Keep a stable fleet", "Ensuring the a stable fleet", "“the a stable” has one small word too many."),
      ("Set a budget for each year", "Set a budget for the each year", "“the each year” has one small word too many."),
      (
        "Planning that keeps the fleet ready", "Planning that will ensures the fleet is ready",
        "“will ensures” has the wrong form of the verb."
      ),
      ("The programme offers a simple service", "The programme offers a effective service", "“a effective” has the wrong article."),
      ("The boat offers an effective service", "The boat offers an better service", "“an better” has the wrong article."),
      ("Keep the the fleet", "Keep the fleet of of boats", "“of of” says a word twice."),
      (
        "Ensuring the programme delivers value", "Ensuring harbour programmes delivers value",
        "“programmes delivers” does not agree in number."
      ),
      ("Launch a new Harbour Scheme", "Launch a new Use my Harbour Scheme", "“new Use my” reads like two wordings run together."),
      ("Listen to each community", "Listen to each communities", "“each communities” does not agree in number."),
      ("Give an experienced tutor for the year", "Give a trained mentors for the year", "“a trained mentors” does not agree in number."),
      ("In addition, I use reports, and a dashboard.", "In addition,", "“In addition,” leads on to nothing."),
      (
        "Make sure the team, listens to residents", "Developing a plan for the quay, listens to residents",
        "“listens to” has lost its subject."
      ),
      ("Work with the force on change", "Work with the Alliance force on change", "“Alliance force” runs two bodies together."),
      (
        "Ask the Harbour Road Partnership to help", "Ask the Harbour Road Partnership Night Watch Team to help",
        "“Harbour Road Partnership Night Watch Team” runs two names together."
      ),
      ("Run youth and sport clubs", "Run youthand sport clubs", "“youthand” has lost a space."),
      ("Keep boats, nets and ropes", "Keep boats,, nets and ropes", "“boats,,” has a stop too many."),
    ])
  func broken(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.allSatisfy { $0.kind == .brokenGrammar })
  }

  @Test("Half a word is known by its other half")
  func halfWord() {
    let before = Changes.unit("Monitor the Harbour Skills P and report"), after = Changes.unit("Monitor the rogrammes and report")
    let plan = [after, Changes.unit("Fund the programme of repairs")]
    let found = rule.reasons(for: Changes.change([before], [after], in: [before], plan))
    #expect(found.map(\.statement) == ["“rogrammes” looks like half of “Programmes”."])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Keep the fleet", "Keep the fleet at a university quay"), ("Offer it", "Offer an hour of help and a European link"),
      ("Ask for help", "Ask an HMICFRS inspector and a UK agency"), ("It helped", "The help that that brought had had effect"),
      ("Ensure the force works", "Ensure a network of partners delivers value"),
      ("Publish reports", "Give access to supports and to increases"),
      ("Listen", "Listen to each business and every process"), ("Work well", "Work with the force and the Alliance"),
      ("Act", "Act on safety, which protects homes, supports victims"), ("Join up", "Support the work the force does"),
      ("Fund the Community Safety Board", "Fund the Community Safety Partnership Board"), ("Read it", "Read the ‘A Better Quay’ plan"),
      ("Keep boats", "Keep boats, nets, ropes, etc."), ("Run it", "Run a regular series of a focused patrol helps in parks"),
      ("Keep a fleet", "Keep a new means of transport; and"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("A paragraph that was cut short ends in the air")
  func cutShort() {
    let found = reasons(rule, "They pay tax, and crime is costly.", "They pay tax, and", .narrative)
    #expect(found.map(\.statement) == ["“tax, and” leads on to nothing."])
  }

  @Test("Faults that were there before are not laid to the editing")
  func oldFaults() {
    #expect(reasons(rule, "Keep the a fleet of boats", "Keep the a fleet of ships").isEmpty)
  }
}
