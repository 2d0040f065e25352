import DocumentRendering
import PlanModel

/// The outcome of one commitment over several versions, as a paper shows it: each wording once, the words that differ, why, what to ask.
struct VersionsEntry {
  /// The item without its blocks: reference, group, outcome, flags and heading.
  let heading: DocumentItem
  /// The outcome of each step, a labelled sentence each: "Put to the Panel", "Reworded."
  let steps: [ChangeEntry.Remark]
  /// The wordings, in the order of the versions, each once.
  let wordings: [Wording]
  /// The words that differ, a step each.
  let redlines: [Redline]
  /// Why it matters, a sentence each.
  let remarks: [ChangeEntry.Remark]
  /// The questions to the commissioner about it alone.
  let questions: [String]
  /// Its place in each version.
  let places: [String]

  /// A wording, and the versions that have it.
  struct Wording {
    /// The versions: "As published and as issued".
    var label: String
    /// The words, a line a unit; none where the versions do not have it.
    let lines: [String]
    /// The language of the words where it is not that of the paper.
    let language: String?
  }

  /// The words that one step kept, took out and put in.
  struct Redline {
    /// The step: "From the published plan to the draft".
    let label: String
    /// The words.
    let words: [WordSpan]
    /// The language of the words where it is not that of the paper.
    let language: String?
  }
}
