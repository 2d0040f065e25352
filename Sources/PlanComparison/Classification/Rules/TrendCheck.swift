import PlanLanguage
import PlanModel

/// Sets commitments to increase or reduce something against the table rows that count it.
struct TrendCheck {
  private let change: ComparedChange

  init(_ change: ComparedChange) { self.change = change }

  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    guard let unit = change.change.revised.first else { return nil }
    return unit.kind == .tableRow ? fromRow(rule, unit) : unit.kind == .commitment ? fromCommitment(rule) : nil
  }

  // MARK: From a row

  private func fromRow(_ rule: (some ClassificationRule).Type, _ row: PlanUnit) -> Reason? {
    guard let trend = Trend(change.change.original.first, row), let key = row.keyCell else { return nil }
    let stems = Self.stems(of: key)
    guard let rarest = stems.min(by: { change.surroundings.revisedWords.count($0) < change.surroundings.revisedWords.count($1) }) else {
      return nil
    }
    for index in change.surroundings.revisedWords.units(with: rarest) {
      let unit = change.surroundings.revised[Int(index)]
      guard unit.kind == .commitment else { continue }
      let wording = Wording(unit.text)
      let reading = Reading(wording, partners: wording.tokens.map { _ in nil })
      guard let range = Self.promise(in: reading, of: stems, rising: !trend.isRising) else { continue }
      return reason(rule, promise: reading.text(range), key: key, trend)
    }
    return nil
  }

  // MARK: From a commitment

  private func fromCommitment(_ rule: (some ClassificationRule).Type) -> Reason? {
    let reading = change.text(on: .revised).reading
    guard let verb = reading.words.firstIndex(where: { !$0.classes.isDisjoint(with: [.rising, .falling]) }) else { return nil }
    let isRising = reading.words[verb].classes.contains(.rising)
    for stem in Set(Self.object(after: verb, in: reading).map(\.stem)).sorted(by: { $0.value < $1.value }) {
      for index in change.surroundings.revisedWords.units(with: stem) {
        let row = change.surroundings.revised[Int(index)]
        guard row.kind == .tableRow, let key = row.keyCell,
          let trend = Trend(change.surroundings.originalRow(keyed: key), row), trend.isRising != isRising,
          let range = Self.promise(in: reading, of: Self.stems(of: key), rising: isRising)
        else { continue }
        return reason(rule, promise: reading.text(range), key: key, trend)
      }
    }
    return nil
  }

  private func reason(_ rule: (some ClassificationRule).Type, promise: String, key: String, _ trend: Trend) -> Reason {
    change.reason(
      rule, .figuresContradict,
      "\(Quoting.quoted(promise)) is promised, while \(Quoting.quoted(key)) \(trend.words).",
      evidence: [Reason.Evidence(.revised, promise), Reason.Evidence(.original, trend.was), Reason.Evidence(.revised, trend.now)],
      ask: "Is the commitment still credible, and what will be done to meet it?", .notable)
  }

  // MARK: Words

  /// A promise to raise (or lower) what all the stems name: the range from the verb to the last of them.
  private static func promise(in reading: Reading, of stems: [Term], rising: Bool) -> Range<Int>? {
    guard !stems.isEmpty else { return nil }
    for verb in reading.words.indices where reading.words[verb].classes.contains(rising ? .rising : .falling) {
      let object = object(after: verb, in: reading)
      guard stems.allSatisfy({ stem in object.contains { $0.stem == stem } }), let last = object.last else { continue }
      let end = reading.words.firstIndex { $0.bytes == last.bytes } ?? verb
      return verb..<end + 1
    }
    return nil
  }

  /// The telling words of the eight after a verb, up to a comma.
  private static func object(after verb: Int, in reading: Reading) -> [ReadWord] {
    let after = reading.words[(verb + 1)...].prefix(8).prefix { !$0.isSign(",") && !$0.isSign(".") && !$0.classes.contains(.subordinator) }
    return after.filter { $0.kind == .word && $0.isTelling && !generic.contains($0.stem) }
  }

  /// The subject of a row, without "number of" and similar words.
  private static func stems(of key: String) -> [Term] {
    let wording = Wording(key)
    return Reading(wording, partners: wording.tokens.map { _ in nil }).words.filter { $0.isTelling && !generic.contains($0.stem) }.map(
      \.stem)
  }

  private static let generic = Set(
    ["number", "total", "count", "average", "rate", "level"].map { Term(word: $0) } + [Term(word: "averag"), Term(word: "rat")])

  /// Which way the first figure of a row went.
  private struct Trend {
    let was: String
    let now: String
    let isRising: Bool
    /// Whether both figures are in one cell, so that the direction is a reading to confirm.
    let isFromLostMarks: Bool

    var words: String {
      isFromLostMarks
        ? "reads “\(was) \(now)”: \(was) → \(now)? \(LostMarks.remark)"
        : "\(isRising ? "rises" : "falls") from \(was) to \(now)"
    }

    /// For a row without an original, only two figures in one cell show a trend.
    init?(_ original: PlanUnit?, _ revised: PlanUnit) {
      for (index, cell) in revised.cells.enumerated() {
        if let lost = LostMarks(cell), let isRising = lost.isRising {
          (was, now, self.isRising, isFromLostMarks) = (lost.was, lost.now, isRising, true)
          return
        }
        guard let original, original.cells.count == revised.cells.count, let before = Quantity(cell: original.cells[index]),
          let after = Quantity(cell: cell)
        else { continue }
        guard let difference = QuantityDifference(from: before, to: after) else { return nil }
        (was, now, isRising, isFromLostMarks) = (original.cells[index], cell, difference.isUp, false)
        return
      }
      return nil
    }
  }
}
