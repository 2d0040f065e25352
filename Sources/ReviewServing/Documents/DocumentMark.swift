import DocumentRendering
import ContentHashing

/// The properties by which a document of a case is recognised when it comes back.
struct DocumentMark: Hashable {
  /// The key of the case.
  let caseKey: String
  /// The key of the document.
  let key: String

  private static let caseName = "PlanReviewCase"
  private static let keyName = "PlanReviewDocument"

  init(caseKey: String, of parts: [String]) {
    self.caseKey = caseKey
    key = Self.digest([caseKey] + parts)
  }

  /// The mark that a document bears; nil where it bears none.
  init?(_ document: FilledDocument) {
    guard let caseKey = document.properties[Self.caseName], let key = document.properties[Self.keyName] else { return nil }
    self.caseKey = caseKey
    self.key = key
  }

  /// What to write into the document.
  var properties: [PaperProperties.Custom] { [.init(Self.caseName, caseKey), .init(Self.keyName, key)] }

  /// A short digest of texts.
  static func digest(_ parts: [String]) -> String {
    String(SHA256.hexadecimal(of: Array(parts.joined(separator: "\n").utf8)).prefix(16))
  }
}
