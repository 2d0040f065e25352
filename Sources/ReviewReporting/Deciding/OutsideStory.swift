import PlanModel

/// What differs, or may differ, outside of all that is compared: headers and footers, and documents inside a document.
struct OutsideStory {
  /// What differs in the headers and footers; empty where they are alike.
  let differences: [String]
  /// What holds words and could not be read; empty where nothing does.
  let unread: [String]
  /// Whether everything in both files was read: pictures, charts and the like may hold words too.
  let isAllRead: Bool

  init(_ original: Loaded<Plan>, _ revised: Loaded<Plan>) {
    let gone = original.furniture.filter { !revised.furniture.contains($0) }
    let new = revised.furniture.filter { !original.furniture.contains($0) }
    let isComparable = !original.furniture.isEmpty && !revised.furniture.isEmpty
    differences = isComparable && gone.count + new.count > 0 ? [Self.sentence(gone: gone, new: new)] : []
    isAllRead = original.coverage.unread.isEmpty && revised.coverage.unread.isEmpty
    let documents = (original.coverage.unread + revised.coverage.unread).filter { $0.what == "linked document" }
    unread =
      documents.isEmpty ? [] : ["A document inside the file could not be read, and any words in it were not compared."]
  }

  private static func sentence(gone: [String], new: [String]) -> String {
    let parts = [
      gone.isEmpty ? nil : "\(quoted(gone)) \(gone.count == 1 ? "is" : "are") gone",
      new.isEmpty ? nil : "\(quoted(new)) \(new.count == 1 ? "is" : "are") new",
    ]
    return "The headers or footers differ: \(parts.compactMap(\.self).joined(separator: ", and "))."
  }

  /// The first few wordings.
  private static func quoted(_ texts: [String]) -> String {
    let shown = texts.prefix(3).map { Phrases.quoted($0.count > 120 ? "\($0.prefix(119))…" : $0) }
    return Phrases.list(Array(shown) + (texts.count > 3 ? ["\(texts.count - 3) more"] : []))
  }
}
