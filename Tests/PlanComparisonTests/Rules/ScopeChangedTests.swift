import PlanModel
import Testing

@testable import PlanComparison

@Suite("Scope and definitions")
struct ScopeChangedTests {
  private let rule = ScopeChanged()

  @Test(
    "Scope that narrowed, widened or was redefined is told in its words",
    arguments: [
      ("Visit all farms in the dales", "Visit most farms in the dales", Reason.Kind.scopeNarrowed, "“all farms” becomes “most farms”."),
      ("Visit priority farms in the dales", "Visit all farms in the dales", .scopeWidened, "“priority farms” becomes “all farms”."),
      ("Support victims of fraud", "Support vulnerable victims of fraud", .scopeNarrowed, "“victims” becomes “vulnerable victims”."),
      ("Call victims of crime", "Call victims of violent or sexual crime", .scopeNarrowed, "“crime” becomes “violent or sexual crime”."),
      (
        "HMICFRS grades us well in every area", "HMICFRS grades us well in most areas", .scopeNarrowed, "“every area” becomes “most areas”."
      ),
      ("Deal with repeat offenders firmly", "Deal with offenders firmly", .scopeWidened, "“repeat offenders” becomes “offenders”."),
      ("Visit primary schools", "Visit primary and secondary schools", .scopeWidened, "“and secondary” is new."),
      ("Support victims and witnesses at court", "Support victims at court", .scopeNarrowed, "“witnesses” is gone."),
      (
        "Protect young people from harm online", "Protect children from harm online", .definitionChanged,
        "“young people” becomes “children”."
      ),
      ("Mentor people aged 10-17 in Orrin", "Mentor people aged 18-24 in Orrin", .definitionChanged, "“aged 10-17” becomes “aged 18-24”."),
      ("Patrol across the county at night", "Patrol in Marlby at night", .scopeNarrowed, "“across the county” becomes “in Marlby”."),
      (
        "Cut rural crime, including sheep theft, hare coursing and arson", "Cut rural crime, including sheep theft and arson",
        .scopeNarrowed,
        "“hare coursing” is gone."
      ),
      (
        "Forge agreements to share boats", "Forge agreements at local, regional and national levels to share boats", .scopeWidened,
        "“at local, regional and national levels” is new."
      ),
      ("Raise confidence in patrols", "Raise awareness of and confidence in patrols", .scopeWidened, "“awareness of and” is new."),
      (
        "Recruit wardens for the quay", "Recruit wardens for the quay, with a focus on night shifts", .scopeNarrowed,
        "“with a focus on night shifts” is new."
      ),
    ])
  func reported(original: String, revised: String, kind: Reason.Kind, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.statement) == [statement])
  }

  @Test("A definition whose words changed is told as one")
  func definition() {
    let found = reasons(rule, "Repeat caller: a person who calls twice.", "Repeat caller: a person who calls three times.", .narrative)
    #expect(found.map(\.statement) == ["What “Repeat caller” means has changed."])
    #expect(reasons(rule, "I will: call back in person", "I will: call back in writing").isEmpty)
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Fund boats that serve the whole coast", "Fund boats that serve every part of the coast"),
      ("Visit all farms", "Visit every farm"), ("Support victims of fraud", "Help victims of fraud"),
      ("Support witnesses and victims", "Support victims and witnesses"), ("Ask Victim Support for help", "Ask for help"),
      ("Improve visibility across the county", "Improve lighting across the county"),
      ("Tackle theft, including of boats and of nets", "Tackle theft, including of nets and of boats"),
      ("Patrol the quay", "Patrol the quay and will report"), ("Serious work is needed", "Work is needed soon"),
      ("Work with the Harbour Board", "Work with the Harbour Board and Tern Council"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}
