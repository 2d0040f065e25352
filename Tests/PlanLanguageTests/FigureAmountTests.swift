import Testing

@testable import PlanLanguage

@Suite("Exact amounts")
struct FigureAmountTests {
  @Test("Amounts are exact, and read with their magnitude")
  func exact() {
    let whole = FigureAmount("£235.8 million".utf8), part = FigureAmount("£2.8m".utf8), rest = FigureAmount("£233,000,000".utf8)
    #expect(whole.flatMap { one in part.flatMap { one.subtracting($0) } } == rest)
    #expect(FigureAmount("1,234.5".utf8)?.description == "1,234.5")
    #expect(FigureAmount("85p".utf8)?.asMoney == "£0.85" && FigureAmount("£1.10".utf8)?.asMoney == "£1.10")
    #expect(FigureAmount("24/7".utf8) == nil)
  }

  @Test(
    "What is out of range is nil and never a trap",
    arguments: ["99999999999999999999", "999999999999999", "123456789012 million", "1.123456789"])
  func outOfRange(letters: String) {
    #expect(FigureAmount(letters.utf8) == nil)
  }

  @Test("Arithmetic at the limits gives nil")
  func limits() {
    let most = FigureAmount(tenThousandths: .max)
    #expect(most.adding(most) == nil && FigureAmount(tenThousandths: .min).subtracting(most) == nil && most.times(2) == nil)
    #expect(FigureAmount(Int.max) == nil)
    #expect(FigureAmount(tenThousandths: .min).magnitude == most)
  }
}
