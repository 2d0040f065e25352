import Synchronization

/// Who may do what: the one-time token, the session and the signs that a form came from a page of ours.
///
/// The workspace has one user, the one who started it. The token is in the address that is printed at the start; it is good once, and gives the
/// browser a session that ends with the server.
package final class Gate: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// The hosts under which the server is reached: "127.0.0.1:8470".
    var hosts: Set<String> = []
    var token: String?
    var session: String?
    var formToken: String?
  }

  /// The name of the cookie.
  static let cookie = "plan-review-session"

  /// - Parameter token: The one-time token.
  package init(token: String) {
    state = Mutex(State(token: token))
  }

  /// Takes in the port that the server listens on; before that, every request is refused.
  package func listen(on port: Int) {
    state.withLock { $0.hosts = ["127.0.0.1:\(port)", "localhost:\(port)"] }
  }

  /// A token that nobody can guess: 256 random bits as hexadecimal digits.
  package static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// A session for the token; nil where it is wrong or was used before.
  func session(for token: String) -> String? {
    state.withLock { state in
      guard let expected = state.token, Self.isEqual(token, expected) else { return nil }
      state.token = nil
      let session = Self.newToken()
      state.session = session
      state.formToken = Self.newToken()
      return session
    }
  }

  /// The token that every form of a page carries; nil where nobody is signed in.
  func formToken(for request: WebRequest) -> String? {
    state.withLock { state in
      guard let session = state.session, let given = request.cookie(Self.cookie), Self.isEqual(given, session) else { return nil }
      return state.formToken
    }
  }

  /// Refuses a request that came under another host's name: a foreign page that had its name point here (DNS rebinding).
  func checkHost(_ request: WebRequest) throws(RequestFault) {
    guard isOurs(request.headers["host"] ?? "") else {
      throw .notAllowed(reason: "This address is not the workspace’s own. Use the address that was printed at the start.")
    }
  }

  /// Refuses a form that did not come from a page of this workspace.
  func checkOrigin(_ request: WebRequest, form: Form) throws(RequestFault) {
    let refusal = RequestFault.notAllowed(reason: "This form did not come from a page of the workspace. Load the page again.")
    if let origin = request.headers["origin"] {
      guard origin.hasPrefix("http://"), isOurs(String(origin.dropFirst(7))) else { throw refusal }
    }
    if let site = request.headers["sec-fetch-site"], site != "same-origin" { throw refusal }
    guard let expected = formToken(for: request), let given = form.fields["formToken"], Self.isEqual(given, expected) else { throw refusal }
  }

  private func isOurs(_ host: String) -> Bool { state.withLock { $0.hosts.contains(host) } }

  /// Compares two texts in a time that does not depend on where they differ.
  private static func isEqual(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
