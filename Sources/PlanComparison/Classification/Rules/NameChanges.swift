import PlanLanguage
import PlanModel

/// The changes of the names on the two sides of a change.
struct NameChanges {
  /// A name in the place of another.
  let swapped: [(original: NamedThing, revised: NamedThing)]
  let dropped: [NamedThing]
  let named: [NamedThing]

  init(_ change: ComparedChange, where isWanted: (NamedThing) -> Bool) {
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    var dropped = Self.missing(before.names.filter(isWanted), before, from: after)
    var named = Self.missing(after.names.filter(isWanted), after, from: before)
    var swapped: [(original: NamedThing, revised: NamedThing)] = []
    // One name that grew or shrank into another keeps some of its words.
    for one in dropped {
      let partners = one.range.compactMap { before.reading.words[$0].partner }
      guard let other = named.firstIndex(where: { name in name.canReplace(one) && partners.contains { name.range.contains($0) } }) else {
        continue
      }
      swapped.append((one, named.remove(at: other)))
      dropped.removeAll { $0 == one }
    }
    for hunk in change.hunks {
      // One for two is no exchange: it is unclear which of the two matches.
      guard
        dropped.count(where: { $0.range.overlaps(hunk.original) && $0.isBody }) <= 1
          || named.count(where: { $0.range.overlaps(hunk.revised) && $0.isBody }) > 1
      else { continue }
      for one in dropped where one.range.overlaps(hunk.original) {
        guard let other = named.firstIndex(where: { $0.range.overlaps(hunk.revised) && $0.canReplace(one) }) else { continue }
        swapped.append((one, named.remove(at: other)))
        dropped.removeAll { $0 == one }
      }
    }
    self.swapped = swapped
    self.dropped = dropped
    self.named = named
  }

  /// The names of one side that the other does not have, each once: neither as a name, nor in its words, nor by its initials.
  private static func missing(_ names: [NamedThing], _ text: ReadText, from other: ReadText) -> [NamedThing] {
    var missing: [NamedThing] = []
    for name in names where isTouched(name.range, text.reading) && !missing.contains(where: { $0.isSame(as: name) }) {
      if other.names.contains(where: { $0.isSame(as: name) }) || isThere(name, other) { continue }
      if isManner(name.range, text.reading) { continue }
      if NameInitials.isAbbreviated(name, text, in: other) || isMeant(name, other) { continue }
      missing.append(name)
    }
    return missing
  }

  /// "in partnership with": how it is done, and with those named after it.
  private static func isManner(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard range.count == 1, range.lowerBound > 0, range.upperBound < reading.words.count else { return false }
    let (before, after) = (reading.words[range.lowerBound - 1], reading.words[range.upperBound])
    return before.term == `in` && after.term == with && range.upperBound + 1 < reading.words.count
      && !reading.words[range.upperBound + 1].isChanged
  }

  private static let `in` = Term(word: "in")
  private static let with = Term(word: "with")

  /// Whether words of a name changed, or are no longer adjacent.
  private static func isTouched(_ range: Range<Int>, _ reading: Reading) -> Bool {
    if reading.isChanged(range) { return true }
    let partners = range.compactMap { reading.words[$0].partner }
    return zip(partners, partners.dropFirst()).contains { $1 != $0 + 1 }
  }

  /// Whether all words of a name are on the other side, and not as another name.
  private static func isThere(_ name: NamedThing, _ other: ReadText) -> Bool {
    // "every hospital" becomes "hospitals".
    if name.listed != nil, name.stems.count == 1, let stem = name.stems.first, other.reading.words.contains(where: { $0.stem == stem }) {
      return true
    }
    guard name.listed == nil, name.stems.allSatisfy({ stem in other.reading.words.contains { $0.stem == stem } }) else { return false }
    return !other.names.contains { !$0.isSame(as: name) && Set(name.stems).isSubset(of: $0.stems) }
  }

  /// "the Chief" for the chief constable, "this plan" for the Police and Crime Plan.
  private static func isMeant(_ name: NamedThing, _ other: ReadText) -> Bool {
    let words = other.reading.words
    if isShortened(name, other) { return true }
    if name.isChiefConstable {
      return words.indices.contains { index in
        words[index].stem == NamedThing.chief && words[index].traits.contains(.capitalised)
          && !(index + 1 < words.count && words[index + 1].traits.contains(.capitalised))
      }
    }
    guard !name.isBody, Set(name.stems) == thisPlan else { return false }
    return words.indices.dropLast().contains { own.contains(words[$0].term) && words[$0 + 1].stem == plan }
  }

  /// "the Panel" for the Police and Crime Panel: its last word alone after an article, in no other name.
  private static func isShortened(_ name: NamedThing, _ other: ReadText) -> Bool {
    guard let last = name.stems.last, name.stems.count > 1 else { return false }
    let words = other.reading.words
    return words.indices.dropFirst().contains { index in
      words[index].stem == last && own.contains(words[index - 1].term) && !other.names.contains { $0.range.contains(index) }
        && !words[index].classes.isDisjoint(with: [.bodyNoun, .documentNoun])
        && !(index + 1 < words.count && words[index + 1].traits.contains(.capitalised))
    }
  }

  private static let plan = WordForm.stem(of: "plan")
  private static let thisPlan = Set(["police", "crime", "plan"].map(WordForm.stem(of:)))
  private static let own = Set(["this", "my", "our", "the"].map(Term.init(word:)))
}
