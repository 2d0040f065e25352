import Testing

@testable import PlanLanguage

@Suite("Texts that differ in style only")
struct EditorialFormTests {
  @Test(
    "Number style, dates, signs, hyphens and spelling",
    arguments: [
      ("Open twelve contact points", "Open 12 contact points"), ("Cut crime by 10 per cent", "Cut crime by 10%"),
      ("Grant £500k to refuges", "Grant £500,000 to refuges"), ("a £1.0m fund", "a £1m fund"), ("Hold £250 000 back", "Hold £250,000 back"),
      ("by 1st April 2026", "by 1 April 2026"), ("law & order", "law and order"), ("re-offending falls", "reoffending falls"),
      ("Using good judgement", "Using good judgment"), ("to recieve advice", "to receive advice"), ("prioritize this", "prioritise this"),
    ])
  func same(one: String, other: String) {
    #expect(EditorialForm.areSame(one, other))
  }

  @Test(
    "Words and amounts that differ",
    arguments: [
      ("We will act", "We may act"), ("the two prisons", "two prisons"), ("5% more", "5 more"), ("up to 40", "at least 40"),
      ("Open twelve points", "Open 13 points"), ("by March 2026", "by 31 March 2026"), ("£5", "$5"), ("and/or", "and or"),
    ])
  func different(one: String, other: String) {
    #expect(!EditorialForm.areSame(one, other))
  }
}
