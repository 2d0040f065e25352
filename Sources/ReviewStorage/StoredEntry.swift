import ContentHashing
import ReviewCases

/// An entry as it lies on the disk, in its place in the chain of digests.
///
/// The digest of an entry covers its words and a salt. When words are redacted, words and salt go and the digest stays: the chain still holds, and
/// nobody can guess short words from their digest.
struct StoredEntry: Hashable, Sendable {
  let number: Int
  let time: String
  let person: String
  /// The action as JSON; nil where it was redacted.
  var payload: String?
  /// Random hexadecimal digits; nil where the words were redacted.
  var salt: String?
  /// The digest of salt and payload.
  let digest: String
  /// The digest of this entry and of the chain before it.
  let chain: String

  init(_ event: Event, payload: String, salt: String, after chain: String) {
    number = event.number
    time = event.time
    person = event.enteredBy
    self.payload = payload
    self.salt = salt
    digest = Self.digest([salt, payload])
    self.chain = Self.link(number: event.number, time: event.time, person: event.enteredBy, digest: digest, after: chain)
  }

  init(number: Int, time: String, person: String, payload: String?, salt: String?, digest: String, chain: String) {
    self.number = number
    self.time = time
    self.person = person
    self.payload = payload
    self.salt = salt
    self.digest = digest
    self.chain = chain
  }

  /// What the chain begins with.
  static let start = ""

  /// Whether its words are those that the digest was made of.
  var keepsItsWords: Bool {
    guard let payload, let salt else { return false }
    return digest == Self.digest([salt, payload])
  }

  /// The link that this entry must have after the one before it.
  func expectedChain(after chain: String) -> String {
    Self.link(number: number, time: time, person: person, digest: digest, after: chain)
  }

  private static func link(number: Int, time: String, person: String, digest: String, after chain: String) -> String {
    self.digest([chain, String(number), time, person, digest])
  }

  /// The digest of texts, each with its length before it, so that no two lists of texts run together.
  private static func digest(_ texts: [String]) -> String {
    SHA256.hexadecimal(of: texts.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
  }
}
