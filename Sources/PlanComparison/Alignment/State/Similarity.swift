/// How alike two runs of words are, from 0 to 1: words shared, weighted by rarity, in any order and in one order.
struct Similarity {
  private let settings: ComparisonSettings
  /// How often each stem occurs in the text being compared from.
  private var tally: [Int32]
  private var source: [Int32] = []
  private var sourceWeight: Float = 0
  private var row: [Float] = []

  init(settings: ComparisonSettings) {
    self.settings = settings
    tally = []
  }

  /// Takes the text to compare from. Every stem that is compared has a weight.
  mutating func take(_ stems: ArraySlice<Int32>, _ weights: [Float]) {
    for stem in source { tally[Int(stem)] = 0 }
    if tally.count < weights.count { tally.append(contentsOf: repeatElement(0, count: weights.count - tally.count)) }
    source = Array(stems)
    sourceWeight = 0
    for stem in source {
      tally[Int(stem)] += 1
      sourceWeight += weights[Int(stem)]
    }
  }

  /// The weight of the text taken.
  var weight: Float { sourceWeight }

  /// The weight of the words that both texts have.
  mutating func overlap(_ stems: ArraySlice<Int32>, _ weights: [Float]) -> Float {
    var shared: Float = 0
    for stem in stems {
      if tally[Int(stem)] > 0 { shared += weights[Int(stem)] }
      tally[Int(stem)] -= 1
    }
    for stem in stems { tally[Int(stem)] += 1 }
    return shared
  }

  /// How like the text taken another one is; 0 where it cannot reach `threshold`.
  mutating func score(_ stems: ArraySlice<Int32>, overlap: Float, _ weights: [Float], threshold: Float) -> Float {
    let other = stems.reduce(0) { $0 + weights[Int($1)] }
    guard sourceWeight > 0, other > 0, mixed(overlap, other) >= threshold else { return 0 }
    guard source.count * stems.count <= settings.orderWordLimit * settings.orderWordLimit else { return mixed(overlap, other) }
    let order = Float(settings.orderShare)
    return mixed((1 - order) * overlap + order * inOrder(stems, weights), other)
  }

  /// How alike two units are that were cut; 0 where it cannot reach `threshold`.
  mutating func score(_ original: Range<Int>, _ revised: Range<Int>, _ terms: StemTable, threshold: Float) -> Float {
    take(terms.stems[original], terms.weights)
    return score(terms.stems[revised], overlap: overlap(terms.stems[revised], terms.weights), terms.weights, threshold: threshold)
  }

  /// The share of the loaded text that also occurs in another one, in the same order.
  mutating func coverage(_ stems: ArraySlice<Int32>, _ weights: [Float]) -> Float {
    guard sourceWeight > 0 else { return 0 }
    guard source.count * stems.count <= settings.orderWordLimit * settings.orderWordLimit else {
      return overlap(stems, weights) / sourceWeight
    }
    return inOrder(stems, weights) / sourceWeight
  }

  /// Of the shared weight, between the share of both texts (Dice) and the share of the shorter one.
  private func mixed(_ shared: Float, _ other: Float) -> Float {
    let coverage = Float(settings.coverageShare)
    return (1 - coverage) * 2 * shared / (sourceWeight + other) + coverage * shared / min(sourceWeight, other)
  }

  /// The weight of the heaviest common subsequence.
  private mutating func inOrder(_ stems: ArraySlice<Int32>, _ weights: [Float]) -> Float {
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: source.count + 1))
    for stem in stems {
      guard tally[Int(stem)] > 0 else { continue }
      let weight = weights[Int(stem)]
      var diagonal: Float = 0
      for index in source.indices {
        let above = row[index + 1]
        row[index + 1] = source[index] == stem ? max(diagonal + weight, row[index], above) : max(above, row[index])
        diagonal = above
      }
    }
    return row[source.count]
  }
}
