import PlanLanguage
import PlanModel

/// What was set aside of a web page, counted by reason, so that with what was kept it makes up the whole.
struct PageFurnitureTally {
  private var counts = [(pieces: Int, words: Int, first: String)](repeating: (0, 0, ""), count: PageFurnitureReason.allCases.count)

  /// How many pieces of text were set aside.
  var pieces: Int { counts.reduce(0) { $0 + $1.pieces } }
  /// How many words were in them.
  var words: Int { counts.reduce(0) { $0 + $1.words } }

  mutating func add(_ node: HTMLNode, _ reason: PageFurnitureReason) {
    guard node.words > 0 else { return }
    add(words: node.words, text: counts[reason.rawValue].pieces == 0 ? node.text : "", reason: reason)
  }

  mutating func add(words: Int, text: String = "", reason: PageFurnitureReason) {
    guard words > 0 else { return }
    counts[reason.rawValue].pieces += 1
    counts[reason.rawValue].words += words
    if counts[reason.rawValue].first.isEmpty { counts[reason.rawValue].first = Self.opening(of: text) }
  }

  /// A note for each reason.
  var notes: [LoadingNote] {
    PageFurnitureReason.allCases.compactMap { reason in
      let count = counts[reason.rawValue]
      guard count.pieces > 0 else { return nil }
      let words = count.words == 1 ? "1 word" : "\(count.words) words"
      let example = count.first.isEmpty ? "" : ", the first “\(count.first)”"
      return LoadingNote(.setAside, "Set aside as \(reason.name): \(words)\(example).")
    }
  }

  private static func opening(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }

  /// Lines that sites put beside a text, alone in their paragraph.
  static func isKnownLine(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    return known.contains(FoldedText(text).key)
  }

  private static let known: Set<String> = Set(
    [
      "back to top", "return to top", "top of page", "share this page", "share this", "print this page", "print", "share", "tweet",
      "skip to content", "skip to main content", "skip to navigation", "was this page helpful?", "is this page useful?", "read more",
      "neidio i'r cynnwys", "yn ôl i'r brig", "rhannu'r dudalen hon", "argraffu'r dudalen hon",
    ].map { FoldedText($0).key })
}
