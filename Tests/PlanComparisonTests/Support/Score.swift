/// Hits, claims and truths of one figure.
struct Score {
  private(set) var hits = 0
  private(set) var said = 0
  private(set) var gold = 0

  mutating func add<Item: Hashable>(_ found: Set<Item>, _ truth: Set<Item>) {
    hits += found.intersection(truth).count
    said += found.count
    gold += truth.count
  }

  var f1: Double { said + gold == 0 ? 1 : 2 * Double(hits) / Double(said + gold) }

  var line: String {
    "F1 \(Self.decimal(f1))  P \(Self.decimal(Double(hits) / Double(max(1, said))))  R \(Self.decimal(Double(hits) / Double(max(1, gold))))"
      + "  (\(hits) of \(said) said, \(gold) true)"
  }

  private static func decimal(_ value: Double) -> String {
    let digits = String(Int((value * 10000).rounded()))
    return value >= 1 ? "1.0000" : "0." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
