import Testing

@testable import PlanLanguage

@Suite("Cutting a text into words and figures")
struct TokenizerTests {
  @Test(
    "Figures are whole",
    arguments: [
      ("up to £1.2m of it", ["up", "to", "£1.2m", "of", "it"]),
      ("is £235.8 million.", ["is", "£235.8 million", "."]),
      ("by 15% or 15 per cent", ["by", "15%", "or", "15 per cent"]),
      ("by 31 March 2027,", ["by", "31 March 2027", ","]), ("BY MARCH 2027", ["BY", "MARCH 2027"]),
      ("in March 2027 and 2016/17", ["in", "March 2027", "and", "2016/17"]),
      ("2,066.47 | 24/7", ["2,066.47", "|", "24/7"]),
      ("force's hard-working team", ["force's", "hard-working", "team"]),
      ("1,200 officers (2,000 FTE)", ["1,200", "officers", "(", "2,000", "FTE", ")"]),
      ("May be: March on", ["May", "be", ":", "March", "on"]),
      ("on 01/04/2027.", ["on", "01/04/2027", "."]),
      ("“caf\u{00E9}”\u{00A0}now", ["“", "café", "”", "now"]),
    ])
  func wholeFigures(text: String, letters: [String]) {
    let wording = Wording(text)
    #expect(wording.tokens.map(wording.letters(of:)) == letters)
  }

  @Test("A year is a date, a number is a number")
  func kinds() {
    #expect(Wording("2027 2,027 £5 5% 31/03/2027").tokens.map(\.kind) == [.date, .number, .money, .percentage, .date])
  }
}
