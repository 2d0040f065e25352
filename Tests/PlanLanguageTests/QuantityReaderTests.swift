import Testing

@testable import PlanLanguage

@Suite("Reading quantities")
struct QuantityReaderTests {
  private func read(_ text: String) -> [Quantity] { QuantityReader.quantities(of: NumericText(Wording(text))) }

  private func written(_ text: String) -> [String] {
    read(text).map { quantity in
      let unit =
        switch quantity.kind {
        case .money(let sign): sign
        case .percentage: "%"
        case .percentagePoints: "pp"
        case .ratio: ":"
        case .number: ""
        }
      return unit + "\(quantity.amount)" + (quantity.upper.map { "-\($0)" } ?? "") + (quantity.limit.map { " \($0.kind.rawValue)" } ?? "")
    }
  }

  @Test(
    "Amounts in many spellings",
    arguments: [
      ("Spend £4\u{A0}million, then £233\u{2009}million and £3  million", ["£4,000,000", "£233,000,000", "£3,000,000"]),
      ("£250 000, £1 234 567 and £1.10", ["£250,000", "£1,234,567", "£1.1"]),
      ("85 pence a week, 85p, and 250p", ["£0.85", "£0.85", "£2.5"]),
      ("one million pounds; half a million people; two and a half million pounds", ["£1,000,000", "500,000", "£2,500,000"]),
      ("two hundred officers and one hundred and fifty staff", ["200", "150"]),
      ("a dozen sites, 2 dozen, hundreds of people", ["12", "24"]),
      ("one in five, 1 in 10, one victim in ten, two out of three", ["%20", "%10", "%10", "%66.6666"]),
      ("Halving it, by half, a third of calls, two-thirds of cases", ["%50", "%50", "%33.3333", "%66.6666"]),
      ("twenty-five per cent, 15%, 5 percentage points", ["%25", "%15", "pp5"]),
      ("between 10 and 15, 10-15%, 10 to 15", ["10-15", "%10-15", "10-15"]),
      ("from 9 to 7", ["9", "7"]),
      ("up to 60, at least 400, no more than £5m, 40 or more", ["60 at most", "400 at least", "£5,000,000 at most", "40 at least"]),
      ("a ratio of 1:10, at 10:30", [":10"]),
      ("a third officer, the second half, a quarter past", []),
      ("31 March 2027 and 2016/17", []),
      ("999,999,999,999,999 and 123456789012345678", []),
    ])
  func amounts(text: String, expected: [String]) {
    #expect(written(text) == expected)
  }

  @Test("Two numbers in a cell stay two, unless noughts or a narrow space make thousands of them")
  func groups() {
    #expect(written("334 111") == ["334", "111"])
    #expect(written("250 000") == ["250,000"])
    #expect(written("334\u{202F}111") == ["334,111"])
    #expect(written("in 2025 300 people") == ["300"])
  }

  @Test("A whole text is a quantity only where nothing else is said in it")
  func whole() {
    #expect(Quantity(whole: "about 5")?.limit?.kind == .around)
    #expect(Quantity(whole: "within 20 minutes") == nil)
    #expect(Quantity(whole: "2027") == nil)
    #expect(Quantity(cell: "2027")?.amount == FigureAmount(2027))
    #expect(Quantity(cell: "334 111") == nil)
  }
}
