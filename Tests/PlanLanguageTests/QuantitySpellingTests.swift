import Testing

@testable import PlanLanguage

/// Generated quantities in random spellings: equal ones are silent, different ones give the direction and the amount.
@Suite("Quantities in any spelling")
struct QuantitySpellingTests {
  @Test("Money", arguments: Array(0..<60))
  func money(seed: Int) throws {
    var random = Steps(seed: seed)
    let pence = [85, 250, 1_050, 99_900, 250_000 * 100, 1_200_000 * 100, 30_500_000 * 100][random.below(7)] + random.below(9) * 100
    let more = pence + (1 + random.below(40)) * 100
    try check(pence, more, unit: 100) { Self.money(pence: $0, &random) }
  }

  @Test("Numbers", arguments: Array(0..<60))
  func numbers(seed: Int) throws {
    var random = Steps(seed: seed)
    let number = 2 + random.below(180)
    try check(number, number + 1 + random.below(300), unit: 10_000) { Self.number($0, &random) }
  }

  @Test("Shares", arguments: Array(0..<30))
  func shares(seed: Int) throws {
    var random = Steps(seed: seed)
    let per = [2, 4, 5, 10, 20, 25, 50][random.below(7)]
    let one = try #require(Quantity(whole: ["1 in \(per)", "one in \(Self.words(per))", "\(100 / per)%"][random.below(3)]))
    let other = try #require(Quantity(whole: ["\(100 / per) per cent", "\(Self.words(100 / per)) per cent"][random.below(2)]))
    #expect(one.isSame(as: other) && QuantityDifference(from: one, to: other) == nil)
  }

  private func check(_ less: Int, _ more: Int, unit: Int, _ spelling: (Int) -> String) throws {
    let (one, same, other) = (spelling(less), spelling(less), spelling(more))
    let (before, equal, after) = (
      try #require(Quantity(whole: one), "\(one)"), try #require(Quantity(whole: same), "\(same)"),
      try #require(Quantity(whole: other), "\(other)")
    )
    #expect(before.isSame(as: equal) && QuantityDifference(from: before, to: equal) == nil, "\(one) and \(same)")
    let up = try #require(QuantityDifference(from: before, to: after), "\(one) and \(other)")
    let down = try #require(QuantityDifference(from: after, to: before))
    #expect(up.isUp && !down.isUp && up.size == down.size)
    #expect(up.size?.tenThousandths == (more - less) * unit, "\(one) and \(other)")
  }

  private static func money(pence: Int, _ random: inout Steps) -> String {
    let space = [" ", "\u{A0}", "\u{2009}", "  ", "\u{202F}"][random.below(5)]
    let pounds = pence / 100
    var spellings = [pence % 100 == 0 ? "£\(grouped(pounds, by: ","))" : "£\(pounds).\(pence % 100 < 10 ? "0" : "")\(pence % 100)"]
    if pence < 10_000 { spellings += ["\(pence)p", "\(pence)\(space)pence"] }
    if pence % 100 == 0 { spellings.append("£\(grouped(pounds, by: space == "  " ? " " : space))") }
    if pounds >= 1_000, pence % 10_000 == 0 {
      let tenths = pounds / 100
      spellings.append("£\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)")k")
    }
    if pounds >= 1_000_000, pence % 10_000_000 == 0 {
      let tenths = pounds / 100_000
      spellings += ["£\(tenths / 10).\(tenths % 10)\(space)million", "£\(tenths / 10).\(tenths % 10)m"]
    }
    return spellings[random.below(spellings.count)]
  }

  private static func number(_ number: Int, _ random: inout Steps) -> String {
    [String(number), words(number), grouped(number, by: ",")][random.below(3)]
  }

  /// A number below a thousand in words.
  private static func words(_ number: Int) -> String {
    if number >= 100 {
      return Numerals.spelled(number / 100) + " hundred" + (number % 100 == 0 ? "" : " and " + words(number % 100))
    }
    if number > 20, number % 10 > 0 { return Numerals.spelled(number / 10 * 10) + "-" + Numerals.spelled(number % 10) }
    return Numerals.spelled(number)
  }

  private static func grouped(_ number: Int, by sign: String) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    return grouped(number / 1_000, by: sign) + sign + String(digits.suffix(3))
  }
}

extension Numerals {
  fileprivate static func spelled(_ number: Int) -> String {
    TermList.numbers.entries.first { $0.name == String(number) }?.term ?? ""
  }
}

/// Small pseudo-random numbers, the same in every run.
struct Steps {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
