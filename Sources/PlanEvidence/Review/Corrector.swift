import PlanLanguage
import PlanModel

/// Applies what an officer has said to what was found.
struct Corrector {
  private let corrections: [EvidenceCorrection]
  private let commitments: [FoldedText]
  private let names: [String]

  init(_ corrections: [EvidenceCorrection], _ commitments: [PlanUnit], _ sources: [EvidenceSource]) {
    self.corrections = corrections
    self.commitments = corrections.isEmpty ? [] : commitments.map { FoldedText($0.text) }
    names = sources.map(\.name)
  }

  /// Applies the corrections in order; those that fit no passage or no commitment are returned.
  func apply(to readings: inout [PassageReading]) -> [EvidenceCorrection] {
    corrections.filter { !apply($0, to: &readings) }
  }

  private func apply(_ correction: EvidenceCorrection, to readings: inout [PassageReading]) -> Bool {
    let words = Phrase(correction.passage)
    let found = readings.indices.filter { index in
      names[readings[index].source] == correction.document && FoldedText(readings[index].passage.text).hasPrefix(words)
    }
    guard let index = found.first else { return false }
    if let named = correction.commitment {
      let phrase = Phrase(named)
      guard let commitment = commitments.firstIndex(where: { $0.hasPrefix(phrase) }) else { return false }
      if correction.isLinked == false {
        readings[index].links.removeAll { $0.commitment == commitment }
      } else {
        readings[index].links.removeAll { $0.commitment == commitment || $0.strength == .possible }
        readings[index].links.insert(EvidenceLink(commitment: commitment, strength: .confirmed, score: 0, words: []), at: 0)
        readings[index].status = .none
      }
    }
    if let status = correction.status {
      guard let status = PassageStatus(rawValue: status) else { return false }
      readings[index].status = status
      readings[index].statusWords = nil
    }
    if !readings[index].isLinked { readings[index].status = .none }
    return true
  }
}
