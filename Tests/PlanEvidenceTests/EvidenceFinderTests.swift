import PlanModel
import Testing

@testable import PlanEvidence

@Suite("What passages speak of")
struct EvidenceFinderTests {
  private func linked(_ passages: [EvidencePassage]) -> [[String]] {
    let review = EvidenceFinder().review(Samples.commitments, in: [Samples.source(passages)])
    return review.passages.map { reading in
      reading.links.filter { $0.strength != .possible }.map { review.commitments[$0.commitment].unit.text }
    }
  }

  @Test(
    "A passage in other words is still found",
    arguments: [
      ("Officers called in person on 96% of householders who had been burgled.", 0),
      ("Shop theft fell by a tenth against the year before.", 1),
      ("The Pellmouth centre for young carers opened its doors on 2 June.", 2),
      ("There were 1,371 officers in post at the end of June.", 4),
      ("The non-emergency line kept callers waiting for three minutes on average.", 5),
      ("The draft strategy on crime in the countryside went to farmers for comment.", 7),
    ])
  func otherWords(text: String, commitment: Int) {
    #expect(linked([Samples.passage(text)]) == [[Samples.commitments[commitment].text]])
  }

  @Test(
    "Near misses are left alone",
    arguments: [
      "The Home Office has announced a national programme on shop theft.",
      "The Commissioner visited the Pellmouth carnival.",
      "Two people were fined for fishing without a licence.",
      "The Panel is asked to note this report on the Police and Crime Plan.",
      "Pellmouth Town Council has a scheme of its own for pets.",
      "Anna Marsh (Young Carers and Victims Officer), Pellmouth Council, and Ben Okoro (Rural Crime Manager)",
    ])
  func nearMisses(text: String) { #expect(linked([Samples.passage(text)]) == [[]]) }

  @Test("Where two commitments fit about as well, neither is claimed; a heading decides")
  func unclear() {
    let text = "Men and women who stop being victims of abuse told us about the course that they chose."
    let commitments = [
      Samples.commitment("Pay for a course for men who want to stop abuse", objective: "Protecting people"),
      Samples.commitment("Offer a course to women who were victims of abuse", objective: "Safer streets"),
    ]
    func claims(under heading: String?) -> [Int] {
      let review = EvidenceFinder().review(commitments, in: [Samples.source([Samples.passage(text, under: heading)])])
      return review.passages[0].links.filter { $0.strength == .speaks }.map(\.commitment)
    }
    #expect(claims(under: nil) == [])
    #expect(claims(under: "Protecting people") == [0])
  }

  @Test("A name that a confident passage gives to a thing is learnt")
  func learning() {
    let passages = [
      Samples.passage("The Second Chance course for abusive men, run by Brightwell, has begun in two towns.", under: "Protecting people"),
      Samples.passage("Brightwell has taken on four more tutors.", under: "Protecting people"),
      Samples.passage("Brightwell has moved to larger premises for the course.", under: "Protecting people"),
    ]
    let review = EvidenceFinder().review(Samples.commitments, in: [Samples.source(passages)])
    #expect(review.passages[2].links.first?.features.contains(.learntName) == true)
    #expect(review.passages[2].ranked.first == 3)
  }

  @Test("An acronym stands for the words that one passage gives it; “it” is no acronym")
  func acronyms() {
    let passages = [
      Samples.passage("The Young Carers Hub (YCH) was shown to the Panel.", under: "Protecting people"),
      Samples.passage("Work on the YCH in Pellmouth has begun.", under: "Protecting people"),
      Samples.passage("Work on the QXH in Pellmouth has begun.", under: "Protecting people", line: 2),
    ]
    let review = EvidenceFinder().review(Samples.commitments, in: [Samples.source(passages)])
    let scores = review.passages.map { reading in reading.links.first { $0.commitment == 2 }?.score ?? 0 }
    #expect(scores[1] > scores[2])
    #expect(LearntAcronyms(["a hub for carers (QQQ)"]).expansion(of: WordReader.words(of: "QQQ")[0]).isEmpty)
    let learnt = LearntAcronyms(["the Victim Advice Line (VAL)"])
    #expect(learnt.expansion(of: WordReader.words(of: "VAL")[0]) == ["victim", "advic", "line"].filter { !WordReader.idle.contains($0) })
    #expect(learnt.expansion(of: WordReader.words(of: "val")[0]).isEmpty)
  }

  @Test("A name that was first given to one commitment speaks for it alone; a town never does")
  func schemes() {
    let passages = [
      Samples.passage("The centre for young carers in Pellmouth will be called Larkrise.", line: 1),
      Samples.passage("The damp at Larkrise has been cured and the roof is on.", line: 2),
      Samples.passage("A market was held in Pellmouth for the lifeboat.", line: 3),
      Samples.passage("Second Chance has taken eleven men since April.", line: 4),
    ]
    #expect(linked(passages).map(\.first) == [Samples.commitments[2].text, Samples.commitments[2].text, nil, Samples.commitments[3].text])
  }

  @Test("Initials of a commitment's own words stand for them where no paper says so, and three letters at least")
  func initials() {
    let learnt = LearntAcronyms(["The YCC met."], initialsOf: ["Open a young carers centre in Pellmouth", "Fund boats"])
    #expect(learnt.expansion(of: WordReader.words(of: "YCC")[0]).contains("carer"))
    #expect(LearntAcronyms(["The YC met."], initialsOf: ["Fund young carers"]).expansion(of: WordReader.words(of: "YC")[0]).isEmpty)
    let unsure = LearntAcronyms(["The YCC met."], initialsOf: ["Open a young carers centre", "Fund youth cricket clubs"])
    #expect(unsure.expansion(of: WordReader.words(of: "YCC")[0]).isEmpty)
  }

  @Test("A heading says what the passage below it is about, and does not do so alone")
  func topics() {
    func links(_ text: String) -> [Int] {
      var passage = Samples.passage(text)
      passage.headings = ["What was done", "Thefts from shops"]
      let review = EvidenceFinder().review(Samples.commitments, in: [Samples.source([passage])])
      return review.passages[0].links.filter { $0.strength == .speaks }.map(\.commitment)
    }
    #expect(links("Retailers reported a tenth fewer, 15% below the year before.") == [1])
    #expect(links("The lights on the pier were mended.").isEmpty)
  }

  @Test("Lengths of time are equal in any unit")
  func lengths() {
    func figure(_ text: String) -> EvidenceFigure? { EvidenceFigure.figures(in: WordReader.words(of: text)).first }
    #expect(figure("within 60 minutes") == figure("within an hour"))
    #expect(figure("within 28 days") == figure("within four weeks"))
    #expect(figure("within two working days") == figure("within 2 days"))
    #expect(figure("within 30 minutes") != figure("within 30 hours"))
  }

  @Test("A pronoun is no acronym")
  func pronoun() {
    var numbers = TermNumbers()
    let subject = numbers.number(of: "#system")
    #expect(TextTerms("The force renewed its IT.", numbers: &numbers).entries.contains { $0.term == subject })
    #expect(!TextTerms("The force said that it was pleased.", numbers: &numbers).entries.contains { $0.term == subject })
  }

  @Test(
    "What is said by the way weighs less",
    arguments: [
      ("As part of its work on burglary, the force bought cars.", ["burglary"], ["cars", "force"]),
      ("The meeting, which is chaired by the treasurer, went well.", ["chaired", "treasurer"], ["meeting", "well"]),
      ("The force bought cars as part of its work on burglary.", [], ["cars", "burglary"]),
      ("Burglary, theft and fraud fell.", [], ["theft", "fraud"]),
    ])
  func asides(text: String, aside: [String], main: [String]) {
    let words = WordReader.words(of: text)
    let found = Set(SidePhrases.indices(in: words).map { words[$0].folded })
    #expect(found.isSuperset(of: aside) && found.isDisjoint(with: main))
  }

  @Test("What minutes record as to be done is planned, and what they report is not")
  func agreedInMinutes() {
    let passages = [
      Samples.passage("ACTION: The Commissioner to send the figures on theft from shops to Members.", line: 3),
      Samples.passage("Theft from shops had fallen by 9%.", line: 4),
    ]
    let review = EvidenceFinder().review(Samples.commitments, in: [Samples.source(passages, name: "m.md", kind: .minutes)])
    #expect(review.passages.map(\.status) == [.planned, .measure])
    let report = EvidenceFinder().review(Samples.commitments, in: [Samples.source(passages)])
    #expect(report.passages.first?.status != .planned)
  }

  @Test("Every link shows the words that it rests on")
  func words() {
    let review = EvidenceFinder().review(
      Samples.commitments, in: [Samples.source([Samples.passage("Shop theft fell by a tenth against the year before.")])])
    #expect(review.passages[0].links[0].words == ["Shop theft"])
  }

  @Test("A correction holds, and one that fits nothing is listed")
  func corrections() {
    let passages = [Samples.passage("Shop theft fell by a tenth.", line: 3), Samples.passage("Patrols were out in June.", line: 4)]
    let corrections = [
      EvidenceCorrection(document: "q1.md", passage: "Shop theft fell", commitment: "Reducing theft from shops", isLinked: false),
      EvidenceCorrection(
        document: "q1.md", passage: "Patrols were out", commitment: "Attending every burglary", isLinked: true, status: "planned"),
      EvidenceCorrection(document: "q2.md", passage: "Gone", commitment: "Open a one-stop centre", isLinked: true),
    ]
    let review = EvidenceFinder(corrections: corrections).review(Samples.commitments, in: [Samples.source(passages)])
    #expect(!review.passages[0].isLinked)
    #expect(review.passages[1].links.map(\.strength) == [.confirmed])
    #expect(review.passages[1].status == .planned)
    #expect(review.stale == [corrections[2]])
  }
}
