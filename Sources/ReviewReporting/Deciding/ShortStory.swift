import PlanComparison
import PlanModel

/// The review in a few sentences: objectives, commitments, what is promised, what was not marked, the rest of the text.
struct ShortStory {
  let original: ReportVersion
  let revised: ReportVersion
  let comparison: Comparison
  let headline: Headline
  let tallies: Tallies
  let divisions: DivisionOrder
  let changes: [ReportedChange]
  let declarations: [DeclarationCount]
  let outside: OutsideStory

  /// The objectives and the commitments.
  var sentences: [String] {
    (changes.isEmpty ? opening : []) + objectives + commitments
  }

  /// What is said where no unit of the plan differs.
  private var opening: [String] {
    let subject = outside.differences.isEmpty && outside.isAllRead ? "No word differs" : "Nothing differs in what was compared"
    return ["\(subject) between \(original.name) and \(revised.name)."] + outside.differences + outside.unread
  }

  /// What else a reader should know at once.
  var remarks: [String] {
    strength + responsibility + marks + elsewhere + rest + (changes.isEmpty ? [] : outside.differences + outside.unread)
  }

  // MARK: Objectives

  private var objectives: [String] {
    let objectives = divisions.divisions.filter { $0.kind == .objective }
    guard !objectives.isEmpty else { return ["No objectives were found in either version."] }
    let kept = objectives.filter { $0.revised != nil && !$0.originals.isEmpty }
    let new = objectives.filter { $0.revised != nil && $0.originals.isEmpty }
    let gone = objectives.filter { $0.revised == nil }
    var sentences: [String] = []
    if !kept.isEmpty { sentences.append(stay(kept.count, isAll: new.isEmpty && gone.isEmpty)) }
    sentences += named(new, "is new", "are new") + named(gone, "is gone", "are gone")
    sentences += kept.compactMap(remade)
    if comparison.objectives.contains(where: \.isMoved) { sentences.append("The objectives stand in another order.") }
    return sentences
  }

  private func stay(_ count: Int, isAll: Bool) -> String {
    if count == 1 { return isAll ? "The one objective stays." : "One objective stays." }
    return isAll ? "The \(Phrases.number(count)) objectives stay." : "\(Phrases.number(count).capitalisedFirst) objectives stay."
  }

  private func named(_ divisions: [DivisionOrder.JoinedDivision], _ singular: String, _ plural: String) -> [String] {
    guard !divisions.isEmpty else { return [] }
    let titles = Phrases.list(divisions.map { Phrases.quoted($0.title) })
    let noun = Phrases.noun(divisions.count, "objective")
    return ["\(Phrases.number(divisions.count).capitalisedFirst) \(noun) \(divisions.count == 1 ? singular : plural): \(titles)."]
  }

  private func remade(_ division: DivisionOrder.JoinedDivision) -> String? {
    guard let mapping = division.mapping else { return nil }
    let before = Phrases.list(division.originals.map { Phrases.quoted(title(ofOriginal: $0)) })
    let now = Phrases.quoted(division.title)
    if mapping.originals.count > 1 { return "\(before) are now one objective: \(now)." }
    if mapping.revisions.count > 1 {
      return mapping.revisions.first == division.revised ? "\(before) is now \(Phrases.number(mapping.revisions.count)) objectives." : nil
    }
    return mapping.isRenamed ? "\(before) is renamed: \(now)." : nil
  }

  private func title(ofOriginal index: Int) -> String { originalTitles.indices.contains(index) ? originalTitles[index] : "" }
  let originalTitles: [String]

  // MARK: Commitments

  private var commitments: [String] {
    let tally = headline.commitments
    guard tally.original + tally.revised > 0 else { return ["No commitments were found in either version."] }
    var sentences = [ofThese(tally)]
    sentences += readAsText(tally)
    let added = tally[.added].revised
    if added > 0 {
      let more = tally.original > 0 && tally.changed == tally[.added].changes ? " more" : ""
      sentences.append("\(Phrases.number(added).capitalisedFirst)\(more) \(Phrases.isAre(added)) new.")
    }
    if tally.changed > 0, tally.original > 0 {
      sentences.append("In \(revised.name) there \(Phrases.isAre(tally.revised)) \(Phrases.digits(tally.revised)).")
    }
    return sentences
  }

  /// Commitments of one version that match plain text of the other: without them the counts would not add up.
  private func readAsText(_ tally: Tally) -> [String] {
    let pairs = [ChangeKind.unchanged, .reworded, .moved, .renumbered, .editorial].map { tally[$0] }
    let lost = pairs.reduce(0) { $0 + max(0, $1.original - $1.revised) }
    let gained = pairs.reduce(0) { $0 + max(0, $1.revised - $1.original) }
    var sentences: [String] = []
    if lost > 0 {
      sentences.append("\(Phrases.number(lost).capitalisedFirst) of these \(Phrases.isAre(lost)) plain text in \(revised.name).")
    }
    if gained > 0 {
      sentences.append(
        "\(Phrases.number(gained).capitalisedFirst) more in \(revised.name) \(Phrases.isAre(gained)) plain text in \(original.name).")
    }
    return sentences
  }

  private func ofThese(_ tally: Tally) -> String {
    let order: [ChangeKind] = [.unchanged, .reworded, .moved, .merged, .split, .renumbered, .editorial, .removed]
    let happened = order.map { tally[$0] }.filter { $0.original > 0 }
    let place = headline.isOfObjectives ? "under the objectives in \(original.name)" : "in \(original.name)"
    switch (tally.original, happened.first) {
    case (0, _): return "No commitments were found \(place)."
    case (1, let only?): return "There is one commitment \(place). It \(it(only))."
    case (let all, let only?) where happened.count == 1 && tally[.added].revised > 0:
      return "The \(Phrases.digits(all)) commitments \(place) \(it(only))."
    case (let all, let only?) where happened.count == 1:
      return "All \(Phrases.digits(all)) commitments \(place) \(it(only))."
    case (let all, _):
      return "Of the \(Phrases.digits(all)) commitments \(place), \(Phrases.list(happened.map { $0.kind.described($0) }))."
    }
  }

  /// The outcome of the commitments outside the objectives.
  private var elsewhere: [String] {
    let tally = headline.elsewhere
    guard !tally.isEmpty else { return [] }
    let order: [ChangeKind] = [.unchanged, .reworded, .moved, .merged, .split, .renumbered, .editorial, .removed, .added]
    let parts = order.filter { tally[$0].changes > 0 }.map { $0.counted(tally[$0].changes) }
    return ["Commitments outside the objectives: \(Phrases.list(parts))."]
  }

  private func it(_ count: Tally.KindCount) -> String { String(count.kind.described(count).drop { $0 != " " }.dropFirst()) }

  // MARK: What is promised, who acts, what was marked

  private func count(_ kinds: Set<Reason.Kind>) -> Int {
    changes.count { reported in comparison.changes[reported.index].reasons.contains { kinds.contains($0.kind) } }
  }

  private var strength: [String] {
    let (lower, raise) = (count([.weakened]), count([.strengthened]))
    let lowered = lower > 0 ? "\(changeWord(lower)) \(lower == 1 ? "lowers" : "lower") what is promised" : nil
    let raised =
      raise > 0
      ? "\(lowered == nil ? changeWord(raise) : Phrases.number(raise)) \(raise == 1 ? "raises" : "raise") \(lowered == nil ? "what is promised" : "it")"
      : nil
    return sentence([lowered, raised])
  }

  private var responsibility: [String] {
    let moved = count([.responsibilityChanged])
    let measures = count([.measureDropped])
    return sentence([
      moved > 0 ? "\(changeWord(moved)) \(moved == 1 ? "alters" : "alter") who is responsible" : nil,
      measures > 0
        ? "\(moved > 0 ? Phrases.number(measures) : changeWord(measures)) \(measures == 1 ? "drops" : "drop") a measure" : nil,
    ])
  }

  private var marks: [String] {
    func count(_ status: DeclarationStatus) -> Int { declarations.first { $0.status == status }?.changes.count ?? 0 }
    let (undeclared, partly) = (count(.undeclared), count(.partlyDeclared))
    return sentence([
      undeclared > 0 ? "\(changeWord(undeclared)) \(Phrases.isAre(undeclared)) not marked or mentioned" : nil,
      partly > 0
        ? "\(undeclared > 0 ? Phrases.number(partly) : changeWord(partly)) \(Phrases.isAre(partly)) marked or mentioned only in part" : nil,
    ])
  }

  private var rest: [String] {
    let parts = tallies.rest.filter { $0.tally.changed > 0 }.map { Phrases.counted($0.tally.changed, $0.name) }
    guard !parts.isEmpty else { return changes.isEmpty ? [] : ["Outside the commitments nothing changed."] }
    return ["Outside the commitments, \(Phrases.list(parts)) changed."]
  }

  private func changeWord(_ count: Int) -> String { "\(Phrases.number(count)) \(Phrases.noun(count, "change"))" }

  private func sentence(_ parts: [String?]) -> [String] {
    let parts = parts.compactMap(\.self)
    return parts.isEmpty ? [] : [parts.joined(separator: ", and ").capitalisedFirst + "."]
  }
}
