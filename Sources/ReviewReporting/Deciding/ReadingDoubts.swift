import PlanModel

/// What is not sure of how two versions were read, said before anything that rests on it: at most two sentences.
package struct ReadingDoubts {
  let original: Loaded<Plan>
  let revised: Loaded<Plan>
  let names: (original: String, revised: String)
  let headline: Headline

  /// The doubts, the gravest first.
  var sentences: [String] {
    let all = [foundInOne, otherObjectives, elsewhere].compactMap(\.self).prefix(2)
    guard let last = all.last else { return [] }
    return all.dropLast() + ["\(last) \(Self.advice)"]
  }

  /// What to do about the doubts, at the command line.
  package static let advice = "Run outline with --explain to see why, and correct it under reading: in review.yaml."

  /// Objectives were found in one version only.
  private var foundInOne: String? {
    let (before, after) = (original.value.objectives.count, revised.value.objectives.count)
    guard (before == 0) != (after == 0) else { return nil }
    let (with, without) = before > 0 ? (names.original, names.revised) : (names.revised, names.original)
    return "Objectives were found in \(with) and none in \(without): one of the two may be read wrongly."
  }

  /// Other headings could be the objectives as well.
  private var otherObjectives: String? {
    let isDoubtful = (original.notes + revised.notes).contains(where: \.isDoubtOfObjectives)
    return isDoubtful ? "Which headings are the objectives is not sure; the notes say what else they could be." : nil
  }

  /// More is promised outside the objectives than under them.
  private var elsewhere: String? {
    let (outside, inside) = (headline.elsewhere.revised, headline.commitments.revised)
    guard headline.isOfObjectives, outside > inside, outside > 4 else { return nil }
    return
      "More commitments stand outside the objectives of \(names.revised) (\(Phrases.digits(outside))) than under them (\(Phrases.digits(inside)))."
  }
}
