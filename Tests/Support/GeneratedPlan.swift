/// A made-up plan of any size, as lines with styles: the input of benchmarks and of tests over sizes.
public struct GeneratedPlan: Sendable {
  /// The lines, in order.
  public var lines: [Line]

  /// A line of the plan.
  public struct Line: Hashable, Sendable {
    /// What it is.
    public var style: Style
    /// Its words.
    public var text: String
  }

  /// What a line is.
  public enum Style: Sendable {
    case objective, leadIn, commitment
  }

  /// How a variation changes a plan, as shares of its commitments.
  public struct Shares: Sendable {
    /// Commitments with one to three words changed.
    public var reworded = 0.10
    /// New commitments, as a share of the old.
    public var added = 0.03
    /// Commitments left out.
    public var removed = 0.03
    /// Commitments put somewhere else.
    public var moved = 0.03

    /// The shares that the field's own comparisons are measured on.
    public static let standard = Shares()
  }

  /// A plan of `count` commitments: twenty under a lead-in, four lead-ins under an objective.
  public init(commitments count: Int, seed: UInt64 = 1) {
    var generator = SeededGenerator(seed: seed)
    lines = []
    for index in 0..<count {
      if index % 80 == 0 { lines.append(Line(style: .objective, text: "Priority \(index / 80 + 1): \(Words.title(&generator))")) }
      if index % 20 == 0 { lines.append(Line(style: .leadIn, text: Words.leadIns[index / 20 % 4])) }
      lines.append(Line(style: .commitment, text: Words.commitment(&generator)))
    }
  }

  private init(lines: [Line]) { self.lines = lines }

  /// The same plan after a variation.
  public func varied(_ shares: Shares = .standard, seed: UInt64 = 2) -> GeneratedPlan {
    var generator = SeededGenerator(seed: seed)
    var result: [Line] = []
    var travelling: [Line] = []
    for line in lines {
      result.append(contentsOf: line.style == .commitment ? varied(line, shares, &travelling, &generator) : [line])
    }
    for line in travelling { result.insert(line, at: Self.landing(in: result, &generator)) }
    return GeneratedPlan(lines: result)
  }

  private func varied(_ line: Line, _ shares: Shares, _ travelling: inout [Line], _ generator: inout SeededGenerator) -> [Line] {
    var lines = [line]
    if generator.chance(shares.removed) {
      lines = []
    } else if generator.chance(shares.moved) {
      travelling.append(line)
      lines = []
    } else if generator.chance(shares.reworded) {
      lines = [Line(style: .commitment, text: Words.reworded(line.text, &generator))]
    }
    if generator.chance(shares.added) { lines.append(Line(style: .commitment, text: Words.commitment(&generator))) }
    return lines
  }

  /// A place after some commitment or lead-in, never between a heading and its lead-in.
  private static func landing(in lines: [Line], _ generator: inout SeededGenerator) -> Int {
    var index = Int.random(in: 1..<lines.count, using: &generator)
    while lines[index - 1].style == .objective { index += 1 }
    return index
  }
}

/// The vocabulary of made-up plans.
private enum Words {
  static let leadIns = [
    "I will hold the Chief Constable to account for:", "As your Commissioner I will:", "Together the Chief Constable and I will:",
    "What success will look like:",
  ]

  private static let verbs = [
    "Ensure", "Deliver", "Support", "Improve", "Fund", "Review", "Publish", "Strengthen", "Maintain", "Develop", "Promote", "Secure",
    "Commission", "Monitor", "Increase", "Reduce", "Expand", "Renew", "Protect", "Explore",
  ]
  private static let nouns = [
    "patrols", "officers", "victims", "witnesses", "schools", "partners", "councils", "services", "burglary", "fraud", "violence", "roads",
    "volunteers", "custody", "detectives", "hotspots", "villages", "towns", "shops", "parks", "stations", "callers", "families", "cadets",
    "speeding", "courts", "prisons", "probation", "hospitals", "charities", "cameras", "vehicles", "buildings", "training", "budgets",
    "reports", "panels", "surveys", "meetings", "helplines", "shelters", "mediators", "wardens", "markets", "stadiums", "farms", "rivers",
  ]
  private static let links = ["with", "for", "across", "within", "through", "alongside", "beyond", "under", "near", "towards"]
  private static let adjectives = [
    "rural", "local", "visible", "repeat", "serious", "vulnerable", "young", "older", "digital", "specialist", "independent",
    "neighbourhood",
    "regional", "national", "new", "existing", "joint", "early", "effective", "trusted",
  ]

  static func title(_ generator: inout SeededGenerator) -> String {
    "\(generator.pick(verbs)) \(generator.pick(adjectives)) \(generator.pick(nouns)) and \(generator.pick(nouns))"
  }

  static func commitment(_ generator: inout SeededGenerator) -> String {
    var words = [generator.pick(verbs)]
    for _ in 0..<Int.random(in: 2...5, using: &generator) {
      words += [generator.pick(adjectives), generator.pick(nouns), generator.pick(links)]
    }
    words += [generator.pick(adjectives), generator.pick(nouns)]
    if generator.chance(0.2) { words += ["by", "\(Int.random(in: 2...40, using: &generator))%"] }
    return words.joined(separator: " ")
  }

  /// The same commitment with one to three words changed.
  static func reworded(_ text: String, _ generator: inout SeededGenerator) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      words[Int.random(in: 0..<words.count, using: &generator)] = generator.pick(nouns)
    }
    return words.joined(separator: " ")
  }
}
