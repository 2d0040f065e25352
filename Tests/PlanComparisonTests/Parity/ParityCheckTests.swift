import PlanModel
import Testing

@testable import PlanComparison

@Suite("Parity of editions")
struct ParityCheckTests {
  private func plan(_ divisions: [(String, [(String, [String])])], language: String) -> Loaded<Plan> {
    var paragraph = 0
    func place() -> Place {
      paragraph += 1
      return Place(paragraph: paragraph)
    }
    let made = divisions.map { title, sections in
      Division(
        kind: .objective, heading: Heading(text: title, level: 1, place: place()),
        sections: sections.map { leadIn, items in
          Section(
            leadIn: LeadIn(text: leadIn, responsible: .localPolicingBody, role: .commitment, place: place()),
            items: items.map { .commitment(Commitment(text: $0, place: place())) })
        })
    }
    return Loaded(
      value: Plan(metadata: PlanMetadata(language: language), divisions: made),
      source: SourceIdentity(fileName: "\(language).md", sha256: "", format: "Markdown", readerVersion: "1"))
  }

  private func parity(_ welsh: [String], _ english: [String]) -> EditionParity {
    ParityCheck.parity(
      of: plan([("Blaenoriaeth 1", [("Byddaf yn:", welsh)])], language: "cy"),
      with: plan([("Priority 1", [("I will:", english)])], language: "en"))
  }

  @Test("Editions with the same parts and figures are even, however the words and the figures' units are written")
  func even() {
    let found = parity(
      ["ariannu £1.2 miliwn erbyn mis Mawrth 2027", "lleihau 15 y cant, o fewn 24 awr", "agor Tŷ Lafant ar 3 Fai 2026"],
      ["fund £1.2m by March 2027", "cut by 15%, within 24 hours", "open Tŷ Lafant on 3 May 2026"])
    #expect(found.isEven, "\(found.differing)")
    #expect(found.welsh.commitments == 3 && found.rows.count == 5)
  }

  @Test("A missing commitment is found where it stands, by the figures around it")
  func missing() {
    let found = parity(["o fewn 24 awr", "£450,000", "12% erbyn 2029"], ["within 24 hours", "a new promise", "£450,000", "12% by 2029"])
    #expect(found.differing.map(\.english?.text) == ["a new promise"])
    #expect(found.differing.first?.welsh == nil && found.differing.first?.findings.map(\.kind) == [.missing])
  }

  @Test("Figures, dates and shared names that differ are told with their words; a month is one only beside a number")
  func differences() {
    let found = parity(
      ["o fewn 24 awr yn Nhref Lafant", "erbyn Mawrth 2027", "mai hwn", "gyda Lafant"],
      ["within 48 hours in Lafant", "by May 2027", "it may be 3", "with us; see Lafant"])
    #expect(
      found.differing.flatMap(\.findings) == [
        ParityFinding(.figures, welsh: ["24"], english: ["48"]), ParityFinding(.dates, welsh: ["March"], english: ["May"]),
        ParityFinding(.figures, english: ["3"]),
      ])
  }

  @Test("A whole objective that one edition lacks is told part by part")
  func missingObjective() {
    let found = ParityCheck.parity(
      of: plan([("Un", [("Byddaf yn:", ["7 peth"])])], language: "cy"),
      with: plan([("One", [("I will:", ["7 things"])]), ("Two", [("I will:", ["9 things"])])], language: "en"))
    #expect(found.differing.map { $0.english?.text ?? "" } == ["Two", "I will:", "9 things"])
  }
}
