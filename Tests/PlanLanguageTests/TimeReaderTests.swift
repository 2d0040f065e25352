import Testing

@testable import PlanLanguage

@Suite("Reading dates, lengths and frequencies")
struct TimeReaderTests {
  private func text(_ text: String) -> NumericText { NumericText(Wording(text)) }

  @Test(
    "Dates and periods of one meaning are one",
    arguments: [
      ("Q1 2026/27", "between April and June 2026"), ("Q4 2026/27", "January to March 2027"),
      ("the 2025 to 2026 financial year", "2025/26"),
      ("31 March 2026", "31/03/2026"), ("31  March\u{A0}2026", "31st March 2026"), ("first quarter of 2026/27", "Q1 2026/27"),
    ])
  func equal(one: String, other: String) throws {
    let (first, second) = (DateReader.dates(of: text(one)), DateReader.dates(of: text(other)))
    #expect(first.count == 1 && first.map(\.date) == second.map(\.date))
  }

  @Test("Quarters, seasons and months without their year keep their order")
  func order() throws {
    #expect(DateReader.dates(of: text("in Q2")).first?.date.quarter == 2)
    let (summer, winter) = (DateReader.dates(of: text("by the summer")), DateReader.dates(of: text("by the winter")))
    #expect(try #require(summer.first?.date.month) < #require(winter.first?.date.month))
    #expect(DateReader.dates(of: text("in May")).first?.isWeak == true)
    #expect(DateReader.dates(of: text("we may march in the summer holidays")).isEmpty)
  }

  @Test(
    "The last day of a date",
    arguments: [("31 March 2026", "March 2026"), ("31 December 2026", "2026"), ("29 February 2024", "February 2024")])
  func lastDay(day: String, period: String) throws {
    let (one, other) = (DateReader.dates(of: text(day)), DateReader.dates(of: text(period)))
    #expect(one.first?.date.lastDay != nil && one.first?.date.lastDay == other.first?.date.lastDay)
  }

  @Test(
    "How often, in times a year",
    arguments: [
      ("three times a year", 3), ("3 times per year", 3), ("every two weeks", 26), ("fortnightly", 26), ("twice a month", 24),
      ("quarterly", 4),
      ("every 3 months", 4), ("once a week", 52), ("annually", 1), ("£4 a month", 12),
    ])
  func frequency(words: String, perYear: Int) throws {
    let mention = try #require(FrequencyReader.frequencies(of: text(words)).first)
    #expect(mention.frequency == .perYear(try #require(FigureAmount(perYear))))
  }

  @Test("At every hour", arguments: ["24/7", "round the clock", "24 hours a day", "day and night", "at all hours", "round-the-clock"])
  func always(words: String) {
    #expect(FrequencyReader.frequencies(of: text(words)).map(\.frequency) == [.always])
  }

  @Test(
    "A day in a sentence is no rate, and a year of events is none",
    arguments: ["spend a day with officers", "within a year", "a month of events"])
  func noRate(words: String) {
    #expect(FrequencyReader.frequencies(of: text(words)).isEmpty)
  }

  @Test(
    "Lengths of time in seconds",
    arguments: [
      ("two years", "24 months"), ("14 days", "two weeks"), ("a four-year plan", "4 years"), ("within an hour", "60 minutes"),
    ])
  func lengths(one: String, other: String) {
    let (first, second) = (LengthReader.lengths(of: text(one)), LengthReader.lengths(of: text(other)))
    #expect(first.count == 1 && first.map(\.seconds) == second.map(\.seconds))
  }

  @Test("Ages are no lengths, and a length that is out of range is none", arguments: ["18 year olds", "9,000,000,000,000 years"])
  func noLength(words: String) {
    #expect(LengthReader.lengths(of: text(words)).isEmpty)
  }
}
