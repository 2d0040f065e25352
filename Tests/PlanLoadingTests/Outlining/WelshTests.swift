import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Welsh plans")
struct WelshTests {
  @Test(
    "A Welsh lead-in says who must act, whatever its first letters have become",
    arguments: [
      ("Byddaf yn:", ResponsibleBody.localPolicingBody, CommitmentRole.commitment),
      ("Fel eich Comisiynydd, byddaf yn:", .localPolicingBody, .commitment),
      ("Byddaf yn dwyn y Prif Gwnstabl i gyfrif am:", .chiefOfficer, .commitment),
      ("Byddaf i’n dal y Prif Gwnstabl i gyfrif am", .chiefOfficer, .commitment),
      ("Bydd y Prif Gwnstabl yn:", .chiefOfficer, .commitment), ("Bydd Heddlu Dyffryn Arian yn:", .chiefOfficer, .commitment),
      ("Disgwyliaf i'r Prif Gwnstabl:", .chiefOfficer, .commitment),
      ("Gyda'n gilydd, bydd y Prif Gwnstabl a minnau yn:", .joint, .commitment),
      ("Ar y cyd â'r Prif Gwnstabl, byddaf yn:", .joint, .commitment),
      ("Bydd y Bwrdd Dioddefwyr yn:", .board("Bwrdd Dioddefwyr"), .commitment),
      ("Bydd y Gwasanaeth Tân yn:", .partner("Gwasanaeth Tân"), .commitment),
      ("Byddwn yn:", .unknown, .commitment), ("Byddaf yn canolbwyntio ar:", .localPolicingBody, .focus),
      ("Sut olwg fydd ar lwyddiant:", .unknown, .measure), ("Byddaf yn monitro hyn drwy:", .localPolicingBody, .measure),
    ])
  func leadIns(_ text: String, _ body: ResponsibleBody, _ role: CommitmentRole) {
    let words = LeadInWords(text)
    #expect(words.responsible == body, "\(text)")
    #expect(words.role == role, "\(text)")
  }

  @Test("An English lead-in with letters that are Welsh words is read as English")
  func english() {
    #expect(LeadInWords("I will ask the Chief Constable to:").responsible == .chiefOfficer)
    #expect(LeadInWords("Y Gym will:").responsible == .unknown)
  }

  @Test("The language is told by the words before what the file says; a few words do not outweigh it")
  func language() {
    func language(_ text: String, declared: String?) -> String? {
      var reading = LanguageReading()
      reading.read(text)
      return reading.language(declared: declared)
    }
    let welsh = String(repeating: "Mae'r cynllun yn nodi'r hyn y byddaf yn ei wneud ar gyfer y sir ac eraill. ", count: 4)
    let english = String(repeating: "The plan says what the commissioner will do for the people of the county. ", count: 4)
    #expect(language(welsh, declared: "en-GB") == "cy")
    #expect(language(english, declared: "cy") == "en")
    #expect(language(english + "Cynllun yr Heddlu yn y sir.", declared: nil) == "en")
    #expect(language("Mae y cynllun", declared: "en-GB") == "en")
    #expect(language(english, declared: "fr-FR") == "fr")
    #expect(language("", declared: nil) == nil)
  }

  @Test("Headings of Welsh plans: objectives by label and plural, forewords, chapters, appendices")
  func headings() {
    func found(_ text: String) -> FoundHeading {
      FoundHeading(line: 0, level: 1, in: [OutlineLine(kind: .heading(level: 1), text: text, place: Place(paragraph: 1))])
    }
    #expect(found("Blaenoriaeth 2: Cymunedau diogel").parted.term == "Blaenoriaeth")
    #expect(found("Amcan Un – Llai o droseddu").parted.term == "Amcan")
    #expect(found("Fy mlaenoriaethau").pluralTerm == "Blaenoriaeth")
    #expect(found("Ein blaenoriaethau heddlu a throseddu").pluralTerm == "Blaenoriaeth")
    #expect(found("Fy ngweledigaeth").isIntroduction && found("Y gyllideb").isChapter && found("Atodiad A: Ffigurau").isAppendix)
  }
}
