package import PlanModel

/// Looks beyond single changes, at the documents as wholes, and says what does not agree.
package protocol FindingRule: Sendable {
  /// The rule's name, such as "base-drift".
  var name: String { get }

  /// What the rule finds; nothing where its words are not there.
  func findings(in documents: CheckedDocuments) -> [Finding]
}

/// What the rules are given.
package struct CheckedDocuments: Sendable {
  /// The check, with its rows, drift and acceptance.
  package let check: DeclarationCheck
  /// Each statement of the covering reports, with what was found for it.
  package let outcomes: [CoveringOutcome]
  /// The draft: the redline with its marks accepted, or the clean draft.
  package let draft: Loaded<Plan>
  /// The name, for readers, of the draft.
  package let draftName: String

  package init(check: DeclarationCheck, outcomes: [CoveringOutcome], draft: Loaded<Plan>, draftName: String) {
    self.check = check
    self.outcomes = outcomes
    self.draft = draft
    self.draftName = draftName
  }
}

extension [any FindingRule] {
  /// The rules, in the order in which their findings are reported.
  package static var standard: [any FindingRule] {
    [UnchangedClaims(), AnnouncedChanges(), BaseDrift(), AcceptanceDrift(), ContentsList()]
  }
}
