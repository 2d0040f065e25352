/// Why a request is not carried out. Nothing was changed.
package enum RequestFault: Error, Hashable, Sendable {
  /// There is no such page.
  case notFound
  /// Nobody is signed in, or the form did not come from a page of this workspace.
  case notAllowed(reason: String)
  /// A form lacks something, or what it says cannot be taken.
  case invalid(String)
  /// The form is larger than the workspace takes.
  case tooLarge

  /// The case has no two versions to compare yet.
  static let nothingCompared = RequestFault.invalid("The case has no two versions to compare yet.")

  var status: Int {
    switch self {
    case .notFound: 404
    case .notAllowed: 403
    case .invalid: 422
    case .tooLarge: 413
    }
  }

  /// What is wrong and what to do.
  package var sentence: String {
    switch self {
    case .notFound: "There is no such page."
    case .notAllowed(let reason): reason
    case .invalid(let sentence): sentence
    case .tooLarge: "The files are larger than \(WorkspaceLimits.body >> 20) MiB together. Add them one at a time."
    }
  }
}
