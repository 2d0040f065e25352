public import Foundation

/// The outcome of a paper when it was filed.
public struct FiledPaper: Hashable, Sendable {
  /// The file that holds the new draft.
  public var file: URL
  /// What was done.
  public var outcome: Outcome

  package init(file: URL, outcome: Outcome) {
    self.file = file
    self.outcome = outcome
  }

  /// What was done with a paper.
  public enum Outcome: Hashable, Sendable {
    /// The file was written, where there was none or one that nobody had touched.
    case written
    /// The file was there already, byte for byte.
    case same
    /// The file was written beside another that was kept.
    case writtenBeside(kept: URL, because: KeepingReason)
    /// The file was there already, beside another that was kept.
    case sameBeside(kept: URL, because: KeepingReason)
  }

  /// Why a file was kept.
  public enum KeepingReason: String, Hashable, Sendable, CaseIterable {
    /// It is not what was written here: somebody changed it, or put it here.
    case changed
    /// Nothing is known of what was written here, so that it may have been changed.
    case unknown
    /// A word processor has it open.
    case open
  }

  /// The file that was kept, where there is one.
  public var kept: (file: URL, reason: KeepingReason)? {
    switch outcome {
    case .written, .same: nil
    case .writtenBeside(let file, let reason), .sameBeside(let file, let reason): (file, reason)
    }
  }
}
