import PlanLanguage
import PlanModel

/// One change described in a sentence.
struct ChangeSentence {
  private let change: Change
  private let subject: PlanUnit

  /// The sentence for a change of any kind but unchanged.
  static func of(_ change: Change) -> String { ChangeSentence(change).sentence }

  private init(_ change: Change) {
    self.change = change
    subject = change.subject
  }

  private var sentence: String {
    switch change.kind {
    case .unchanged: "Unchanged\(under)."
    case .added: "New \(subject.noun)\(under)."
    case .removed: "\(subject.noun.capitalisedFirst) removed\(from)."
    case .reworded: "\(subject.kind == .commitment ? "Reworded" : "\(subject.noun.capitalisedFirst) reworded")\(under)."
    case .moved: moved
    case .merged: "\(units(change.original)) are now \(Phrases.number(change.revised.count))\(under)."
    case .split: "\(units(change.original)) is now \(Phrases.number(change.revised.count))\(under)."
    case .renumbered: renumbered
    case .editorial:
      differsInLetters
        ? "Only spelling, or how a number or a date is written, differs\(under)." : "Only punctuation, capitals or spaces differ\(under)."
    }
  }

  private var differsInLetters: Bool {
    let texts = [change.original, change.revised].map { BareLetters.of($0.map(\.text).joined(separator: " ")) }
    return texts[0] != texts[1]
  }

  private func units(_ units: [PlanUnit]) -> String {
    let noun = units.count == 1 ? subject.noun : subject.nouns
    return "\(Phrases.number(units.count)) \(noun)".capitalisedFirst
  }

  private var under: String { Self.scope(subject).map { " under \($0)" } ?? "" }
  private var from: String { Self.scope(subject).map { " from under \($0)" } ?? "" }

  private var renumbered: String {
    switch (change.original.first?.label, change.revised.first?.label) {
    case (let was?, let now?): "Renumbered from \(was) to \(now)\(under); no word changed."
    case (let was?, nil): "The number \(was) is gone\(under); no word changed."
    case (nil, let now?): "Now numbered \(now)\(under); no word changed."
    case (nil, nil): "Renumbered\(under); no word changed."
    }
  }

  private var moved: String {
    guard let was = change.original.first else { return "Moved\(under)." }
    let ending = change.isReworded ? ", and reworded." : "; no word changed."
    if was.objective != subject.objective, subject.kind != .heading {
      return "Moved from \(Self.whole(was)) to \(Self.whole(subject))\(ending)"
    }
    if let before = Self.scope(was), let now = Self.scope(subject), before != now {
      return "Moved from under \(before) to \(now)\(ending)"
    }
    return "Moved to another place\(under)\(ending)"
  }

  /// The lead-in that governs a unit, else the sub-heading above it.
  private static func scope(_ unit: PlanUnit) -> String? {
    guard unit.kind != .heading, unit.kind != .leadIn else { return nil }
    if let leadIn = unit.leadIn { return Phrases.quoted(leadIn) }
    return unit.subheading.map(Phrases.quoted)
  }

  /// The objective and, within it, the lead-in.
  private static func whole(_ unit: PlanUnit) -> String {
    let objective = Phrases.quoted(unit.objective)
    return unit.leadIn.map { "\(objective), \(Phrases.quoted($0))" } ?? objective
  }
}
