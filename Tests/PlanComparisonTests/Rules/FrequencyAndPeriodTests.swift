import PlanModel
import Testing

@testable import PlanComparison

@Suite("How often, and when")
struct FrequencyAndPeriodTests {
  @Test("How often, where the words give no number")
  func frequency() {
    let found = reasons(FrequencyChanged(), "Meet the crews regularly", "Meet the crews from time to time")
    #expect(found.map(\.kind) == [.frequencyChanged])
    #expect(found.first?.statement == "How often it is done has changed: “regularly” becomes “from time to time”.")
    #expect(reasons(FrequencyChanged(), "Hold a yearly open day", "Hold a one-off open day").map(\.kind) == [.frequencyChanged])
  }

  @Test("To do it at times weighs more than to do it often")
  func frequencyAdded() {
    let rarely = reasons(FrequencyChanged(), "Meet the crews", "Meet the crews from time to time")
    #expect(rarely.map(\.statement) == ["It now says how often: “from time to time”."])
    #expect(rarely.map(\.consequence) == [.notable])
    #expect(reasons(FrequencyChanged(), "Meet the crews", "Meet the crews regularly").map(\.consequence) == [.minor])
  }

  @Test("Near misses: numbers are told as dates, and the same word in another place is no change")
  func frequencyNearMisses() {
    #expect(reasons(FrequencyChanged(), "Meet the crews monthly", "Meet the crews quarterly").isEmpty)
    #expect(reasons(FrequencyChanged(), "Regularly meet the crews", "Meet the crews regularly").isEmpty)
    #expect(reasons(FrequencyChanged(), "Offer a single point of contact", "Offer one point of contact").isEmpty)
  }

  @Test("Another part of the year or the week")
  func period() {
    let found = reasons(PeriodChanged(), "Patrol the beach in summer", "Patrol the beach in winter")
    #expect(found.map(\.kind) == [.periodChanged])
    #expect(found.first?.statement == "It is now for another time: “summer” becomes “winter”.")
    #expect(reasons(PeriodChanged(), "Open on weekdays", "Open on Saturdays").map(\.kind) == [.periodChanged])
  }

  @Test("Other hours of the day")
  func hours() {
    let found = reasons(PeriodChanged(), "Open the desk from 8am to 8pm", "Open the desk from 9am to 5.30 pm")
    #expect(found.map(\.statement) == ["The hours have changed: “8am to 8pm” becomes “9am to 5.30 pm”."])
    #expect(reasons(PeriodChanged(), "Open the desk from 8am to noon", "Open the desk from 8.00 am to 12pm").isEmpty)
    #expect(reasons(PeriodChanged(), "Open the desk at 8am", "Open the desk").isEmpty)
  }

  @Test("Near misses: one word for another, and parts of different wholes")
  func periodNearMisses() {
    #expect(reasons(PeriodChanged(), "Patrol at weekends", "Patrol at the weekend").isEmpty)
    #expect(reasons(PeriodChanged(), "Patrol in summer", "Patrol at night").isEmpty)
  }
}
