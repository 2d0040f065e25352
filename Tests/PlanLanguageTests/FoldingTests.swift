import Testing

@testable import PlanLanguage

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Case, quotation marks, dashes and spaces are looked through",
    arguments: [
      ("  The  Chief\u{00A0}Constable ", "the chief constable"),
      ("“It’s” – now—or ‘never’", "\"it's\" - now-or 'never'"),
      ("co\u{00AD}operate", "cooperate"),
      ("ÉCLAIR café £5", "éclair café £5"),
      ("−5 · 3 × 2…", "-5 · 3 × 2…"),
      ("", ""),
      ("\u{200B} \u{2003}", ""),
    ])
  func folds(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(
    "The quick way and the thorough way agree",
    arguments: ["Tŷ “ÀÉ”", "A\u{00A0}b – C’s", "x\u{0085}y\u{2028}z", "½ ¼ ÷ ß µ", "\u{2011}\u{2015}\u{201F}"])
  func agrees(text: String) {
    // A letter beyond Latin-1 sends the whole text the thorough way.
    let thorough = Folding.folded(text + " Ж")
    #expect(Folding.folded(text) + " ж" == thorough)
  }

  @Test(
    "Bare letters: only editorial differences are looked through",
    arguments: [
      ("Well-being, and safety.", "wellbeing and safety", true),
      ("The force’s plan", "the forces' plan", true),
      ("self driving", "Self-driving", true),
      ("1.2 million", "12 million", false),
      ("5 10", "510", false),
      ("a fall of -5%", "a fall of 5%", false),
      ("2016–17", "2016-17", true),
      ("• Safer roads…", "Safer roads", true),
      ("£5", "5", false),
      ("aim", "claim", false),
    ])
  func bareLetters(one: String, other: String, areEqual: Bool) {
    #expect((BareLetters.of(one) == BareLetters.of(other)) == areEqual)
  }

  @Test(
    "Inflections share a stem",
    arguments: [
      ("Ensuring", "ensure"), ("policies", "policy"), ("committed", "commitment"), ("planning", "plan"), ("processes", "process"),
    ])
  func stems(one: String, other: String) {
    var lexicon = Lexicon()
    var terms: [Int32] = []
    lexicon.appendTerms(of: one + " " + other, to: &terms)
    #expect(terms.map { lexicon.stemOfTerm[Int($0)] }.count == 2)
    #expect(lexicon.stemOfTerm[Int(terms[0])] == lexicon.stemOfTerm[Int(terms[1])])
  }

  @Test("Words that only look alike do not", arguments: [("police", "policy"), ("aim", "aid"), ("15%", "15")])
  func differentStems(one: String, other: String) {
    var lexicon = Lexicon()
    var terms: [Int32] = []
    lexicon.appendTerms(of: one + " " + other, to: &terms)
    #expect(lexicon.stemOfTerm[Int(terms[0])] != lexicon.stemOfTerm[Int(terms[1])])
  }
}
