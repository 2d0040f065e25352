import PlanModel

/// The words that differ, in a sentence where they are few: "“HMIC” becomes “HMICFRS”."
enum ChangedWords {
  /// The most places listed; more make a sentence that nobody reads.
  private static let mostPlaces = 3
  /// So many letters are quoted at a place.
  private static let longest = 80

  /// The sentence; nil where more differs than a sentence holds.
  static func sentence(on words: [WordSpan]) -> String? {
    let places = places(of: words)
    guard !places.isEmpty, places.count <= mostPlaces, places.allSatisfy({ max($0.removed.utf8.count, $0.added.utf8.count) <= longest })
    else { return nil }
    return Phrases.list(places.map(described)).capitalisedFirst + "."
  }

  /// The deleted and the inserted text, between two stretches that stayed.
  private static func places(of words: [WordSpan]) -> [(removed: String, added: String)] {
    var places: [(removed: String, added: String)] = []
    var isOpen = false
    for span in words {
      guard span.kind != .kept else {
        isOpen = false
        continue
      }
      if !isOpen { places.append(("", "")) }
      isOpen = true
      if span.kind == .removed { places[places.count - 1].removed += span.text } else { places[places.count - 1].added += span.text }
    }
    return places.map { (trimmed($0.removed), trimmed($0.added)) }.filter { !$0.removed.isEmpty || !$0.added.isEmpty }
  }

  private static func described(_ place: (removed: String, added: String)) -> String {
    if place.removed.isEmpty { return "\(Phrases.quoted(place.added)) is new" }
    if place.added.isEmpty { return "\(Phrases.quoted(place.removed)) is gone" }
    return "\(Phrases.quoted(place.removed)) becomes \(Phrases.quoted(place.added))"
  }

  private static func trimmed(_ text: String) -> String {
    String(decoding: text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
  }
}
