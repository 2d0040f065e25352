import PlanLanguage
import PlanModel

/// Replays changes over the original and checks that they give the revised version letter for letter, which every report relies on.
struct Replay {
  private let original: [PlanUnit]
  private let revised: [PlanUnit]

  init(_ alignment: Alignment) {
    original = alignment.original
    revised = alignment.revised
  }

  /// The proof, or what does not hold.
  func proof(of changes: [Change]) throws(ComparisonError) -> ReplayProof {
    try checkEachOnce(changes.map(\.pairing.originals), of: original.count, version: "original")
    try checkEachOnce(changes.map(\.pairing.revisions), of: revised.count, version: "revised version")
    var letters = 0
    for change in changes { letters += try replay(change) }
    return ReplayProof(originalUnits: original.count, revisedUnits: revised.count, lettersReplayed: letters)
  }

  /// Checks that every unit of a version is in exactly one change.
  private func checkEachOnce(_ members: [[Int]], of count: Int, version: String) throws(ComparisonError) {
    var isSeen = [Bool](repeating: false, count: count)
    var seen = 0
    for unit in members.joined() {
      guard isSeen.indices.contains(unit), !isSeen[unit] else {
        throw .notProved("A unit of the \(version) stands in two changes, or in none that exists.")
      }
      isSeen[unit] = true
      seen += 1
    }
    guard seen == count else {
      throw .notProved("\((count - seen).counted("unit")) of the \(version) \((count - seen).noun("stands", "stand")) in no change.")
    }
  }

  /// Replays one change, and counts the letters that it gave.
  private func replay(_ change: Change) throws(ComparisonError) -> Int {
    guard isSame(change.original, original, at: change.pairing.originals), isSame(change.revised, revised, at: change.pairing.revisions)
    else {
      throw .notProved("A change does not hold the units that its pairing names (change \(change.id)).")
    }
    if change.words.count == 1, change.words[0].kind == .kept, change.original.count == 1, change.revised.count == 1,
      Letters.areSame(change.words[0].text, change.original[0].text),
      Letters.areSame(change.words[0].text, change.revised[0].text)
    {
      return Letters.count(change.words[0].text)
    }
    guard give(change.words, without: .added, WordComparer.text(change.original)) else {
      throw .notProved("The words of a change do not give its original letter for letter (change \(change.id)).")
    }
    guard give(change.words, without: .removed, WordComparer.text(change.revised)) else {
      throw .notProved("The words of a change do not give its revised text letter for letter (change \(change.id)).")
    }
    return change.revised.reduce(0) { $0 + Letters.count($1.text) }
  }

  /// The units that a change holds are those of the version, with their words and printed numbers.
  private func isSame(_ units: [PlanUnit], _ version: [PlanUnit], at indices: [Int]) -> Bool {
    guard units.count == indices.count else { return false }
    for (place, index) in indices.enumerated() {
      guard units[place].id == version[index].id, Letters.areSame(units[place].text, version[index].text),
        Letters.areSame(units[place].label, version[index].label)
      else { return false }
    }
    return true
  }

  private func give(_ spans: [WordSpan], without dropped: WordSpan.Kind, _ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    for span in spans where span.kind != dropped {
      for byte in span.text.utf8 where bytes.next() != byte { return false }
    }
    return bytes.next() == nil
  }
}
