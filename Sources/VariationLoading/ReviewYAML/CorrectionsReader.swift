public import PlanLoading
public import Foundation
public import PlanModel
import Yams

/// Reads the files in which an officer corrects what was found: `evidence.yaml` and `actions.yaml`.
public enum CorrectionsReader {
  /// The corrections of evidence.
  ///
  /// - Throws: ``LoadingError/invalidReview(_:faults:)`` with every fault found, and what reading the file throws.
  public static func evidence(_ file: URL) throws(LoadingError) -> [EvidenceCorrection] {
    try read(file, keys: ["document", "passage", "commitment", "link", "status"]) { decoder, entry in
      let document = decoder.requiredText("document", in: entry, example: "report.md")
      let passage = decoder.requiredText("passage", in: entry, example: "The centre opened its doors")
      let commitment = decoder.text("commitment", in: entry)
      let link = decoder.choice("link", in: entry, of: Answer.self)
      let status = decoder.choice("status", in: entry, of: EvidenceStatusName.self)
      if link != nil, commitment == nil {
        decoder.fault(entry.line, entry.name("commitment"), "A link needs the first words of its commitment.")
      }
      guard let document, let passage else { return nil }
      return EvidenceCorrection(
        document: document, passage: passage, commitment: commitment, isLinked: link.map { $0 == .true || $0 == .yes },
        status: status?.rawValue)
    }
  }

  /// The corrections of an action log.
  ///
  /// - Throws: ``LoadingError/invalidReview(_:faults:)`` with every fault found, and what reading the file throws.
  public static func actions(_ file: URL) throws(LoadingError) -> [ActionCorrection] {
    try read(file, keys: ["document", "action", "owner", "due", "state"]) { decoder, entry in
      let document = decoder.requiredText("document", in: entry, example: "minutes.md")
      let action = decoder.requiredText("action", in: entry, example: "The Chair to write")
      let owner = decoder.text("owner", in: entry)
      let due = decoder.date("due", in: entry)
      let state = decoder.choice("state", in: entry, of: ActionStateName.self)
      guard let document, let action else { return nil }
      return ActionCorrection(document: document, action: action, owner: owner, due: due, state: state?.rawValue)
    }
  }

  private static func read<Correction>(
    _ file: URL, keys: [String], entry read: (inout ReviewDecoder, ReviewMapping) -> Correction?
  ) throws(LoadingError) -> [Correction] {
    let bytes: Data
    do { bytes = try Data(contentsOf: file) } catch {
      throw .unreadable(file, reason: "there is no such file, or it may not be read")
    }
    let root = try ReviewDocument.root(of: Array(bytes), file: file)
    var decoder = ReviewDecoder()
    var corrections: [Correction] = []
    if let map = decoder.mapping(root, at: "", keys: ["corrections"]) {
      for (node, path) in decoder.list("corrections", in: map) {
        guard let entry = decoder.mapping(node, at: path, keys: keys), let correction = read(&decoder, entry) else { continue }
        corrections.append(correction)
      }
    }
    guard decoder.faults.isEmpty else {
      throw .invalidReview(file, faults: decoder.faults.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
    }
    return corrections
  }

  private enum Answer: String, CaseIterable { case `true`, yes, `false`, no }

  /// The statuses of passages, as corrections name them.
  private enum EvidenceStatusName: String, CaseIterable {
    case done
    case underWay = "under-way"
    case planned, delayed, measure, withdrawn, redefined, withheld
  }

  /// The states of actions, as corrections name them.
  private enum ActionStateName: String, CaseIterable {
    case done
    case doneLate = "done-late"
    case partDone = "part-done"
    case overdue
    case notShown = "not-shown"
    case dismissed
  }
}
