/// One piece of evidence for or against a set of headings being the objectives.
struct StructureEvidence: Hashable {
  /// What it is.
  var kind: Kind
  /// How much it counts: below zero against them.
  var weight: Double
  /// The share of them, or of the plan's promises, that it is true of.
  var share: Double

  /// The kinds of evidence, each as a sentence of "them", the headings.
  enum Kind: String {
    case label = "They bear a label, such as “Priority 1” or “Theme A”."
    case headingOver = "A heading over them names them all, such as “My priorities”."
    case namedBeforehand = "The plan names them beforehand, in a list or a table."
    case onlyListed = "The plan lists them as such, although nothing stands below them."
    case otherVersion = "They are objectives in another version of the plan."
    case promises = "What the plan promises stands below them"
    case covered = "Promises stand below each of them."
    case leadIns = "Lead-ins such as “I will:” stand below them."
    case number = "There are as many as plans have: two to twelve."
    case ordinary = "Their words are those of ordinary chapters, such as “Resources”."
    case repeated = "The same words are headings elsewhere too, as those of sub-headings are."
    case readAsLeadIns = "They read like lines that open a list, such as “What I will do”."
    case belowLabels = "The headings over them bear labels as well."
    case spread = "They stand one level down, below several headings that could be the objectives."
    case reviewFile = "The review file says so."

    /// Whether by it the plan, another version or an officer names them.
    var names: Bool {
      switch self {
      case .label, .headingOver, .namedBeforehand, .onlyListed, .otherVersion, .reviewFile: true
      default: false
      }
    }
  }

  /// The evidence as a sentence for an officer.
  var sentence: String {
    let percent = Int((share * 100).rounded())
    if kind == .promises { return kind.rawValue + (percent == 100 ? "." : ": \(percent)% of it.") }
    if kind == .covered, percent < 100 { return "Promises stand below \(percent)% of them." }
    return percent < 100 ? "\(kind.rawValue) That is true of \(percent)% of them." : kind.rawValue
  }
}
