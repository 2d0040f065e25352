import PlanModel
import Testing

@testable import PlanComparison

@Suite("Parts of a commitment")
struct PartsChangedTests {
  private let rule = PartsChanged()

  @Test(
    "A second promise that is cut off or joined on is told in its words",
    arguments: [
      ("Hear from parish councils, and act on what they say", "Hear from parish councils", "“and act on what they say” is left out."),
      ("Review every complaint and publish the lessons", "Review every complaint", "“and publish the lessons” is left out."),
      ("Hold a forum and answer each question in writing", "Answer each question in writing", "“Hold a forum and” is left out."),
      ("Recruiting wardens and giving them radios", "Recruiting wardens", "“and giving them radios” is left out."),
    ])
  func reported(longer: String, shorter: String, statement: String) {
    let dropped = reasons(rule, longer, shorter)
    #expect(dropped.map(\.kind) == [.partDropped])
    #expect(dropped.map(\.statement) == [statement])
    #expect(dropped.allSatisfy { $0.question != nil })
    #expect(reasons(rule, shorter, longer).map(\.kind) == [.partAdded])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Support victims and witnesses at court", "Support victims at court"),
      ("Pay for cameras and support services in the dales", "Pay for cameras in the dales"),
      ("Review every complaint and publish the lessons", "Review every complaint and share the lessons"),
      ("Train officers and staff in first aid", "Train officers in first aid"),
      ("Visit farms by March", "Visit farms"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("Narrative and merged commitments are told by other rules")
  func others() {
    #expect(reasons(rule, "We met and answered each question", "We met", .narrative).isEmpty)
  }
}
