import ContentHashing
import PackagedXML

/// The hidden bookmark of a paragraph of a drafted paper: its number in the draft, and the first digits of the hash of its words.
///
/// Word hides bookmarks whose names begin with an underscore, and keeps them while the paragraph is edited.
struct PaperMark: Hashable {
  let ordinal: Int
  let digest: String

  init(ordinal: Int, text: String) {
    self.ordinal = ordinal
    digest = Self.digest(of: text)
  }

  /// Reads the name of a bookmark; nil where it is not such a mark.
  init?(name: String) {
    guard name.hasPrefix("_PR") else { return nil }
    let parts = name.dropFirst(3).split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, let ordinal = parts[0].boundedInteger, ordinal >= 0, parts[1].count == Self.digits else { return nil }
    self.ordinal = ordinal
    digest = String(parts[1])
  }

  /// The name of the bookmark.
  var name: String { "_PR\(String(repeating: "0", count: max(0, 4 - "\(ordinal)".count)))\(ordinal)_\(digest)" }

  private static let digits = 12

  /// The first digits of the hash of a paragraph's words.
  static func digest(of text: String) -> String { String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(digits)) }
}
