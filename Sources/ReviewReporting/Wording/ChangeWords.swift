import PlanModel

extension ChangeKind {
  /// The kind as a label: "Reworded".
  package var label: String { self == .editorial ? "Editorial" : rawValue.capitalisedFirst }

  /// What a count of changes of this kind is called: "3 reworded", "2 merges".
  func counted(_ count: Int) -> String { "\(Phrases.digits(count)) \(noun(count))" }

  /// The word beside a count of changes of this kind.
  func noun(_ count: Int) -> String {
    switch self {
    case .merged: Phrases.noun(count, "merge")
    case .split: Phrases.noun(count, "split")
    default: rawValue
    }
  }

  /// The wording for units of the original of this kind in a list: "14 are reworded".
  func described(_ count: Tally.KindCount) -> String {
    let number = Phrases.digits(count.original)
    return switch self {
    // Where a commitment was merged with a paragraph, or split into one, the paragraph is not among the counts.
    case .merged:
      count.original > count.revised
        ? "\(number) \(Phrases.isAre(count.original)) merged into \(Phrases.digits(count.revised))"
        : "\(number) \(Phrases.isAre(count.original)) merged with other text"
    case .split:
      count.revised > count.original
        ? "\(number) \(Phrases.isAre(count.original)) split into \(Phrases.digits(count.revised))"
        : "\(number) \(Phrases.isAre(count.original)) split"
    case .editorial: "\(number) \(count.original == 1 ? "differs" : "differ") only in punctuation, capitals, spaces or style"
    default: "\(number) \(Phrases.isAre(count.original)) \(rawValue)"
    }
  }
}

extension PlanUnit {
  /// The name, for readers, of the unit: "commitment", "area of focus", "paragraph".
  package var noun: String {
    switch kind {
    case .title: "title"
    case .heading: "heading"
    case .leadIn: "lead-in"
    case .narrative: "paragraph"
    case .tableRow: "table row"
    case .note: "note"
    case .commitment:
      switch role {
      case .commitment: "commitment"
      case .focus: "area of focus"
      case .outcome: "outcome"
      case .measure: "measure"
      }
    }
  }

  /// The plural of ``noun``.
  var nouns: String { noun == "area of focus" ? "areas of focus" : noun.plural }
}

extension DeclarationStatus {
  /// The status in words, for a table.
  package var label: String {
    switch self {
    case .notChecked: "Not checked"
    case .declared: "Declared"
    case .undeclared: "Undeclared"
    case .partlyDeclared: "Partly declared"
    case .overMarked: "Over-marked"
    case .declaredButNotMade: "Declared but not made"
    case .disputed: "Disputed"
    }
  }

  /// The short word beside a change; nil where there is nothing to remark.
  var flag: String? {
    switch self {
    case .notChecked, .declared: nil
    case .undeclared: "Undeclared"
    case .partlyDeclared: "Partly declared"
    case .overMarked: "Over-marked"
    case .declaredButNotMade: "Declared, not made"
    case .disputed: "Disputed"
    }
  }
}

extension DeclarationStatus {
  /// What is to be remarked, in a sentence; nil where there is nothing.
  var statement: String? {
    switch self {
    case .notChecked, .declared: nil
    case .undeclared: "Nothing given with the draft declares this change."
    case .partlyDeclared: "Some of these words are declared, not all of them."
    case .overMarked: "Words that were there before are marked or told as changed."
    case .declaredButNotMade: "A change is marked or announced here, but the words are the same."
    case .disputed: "Two sources of declaration disagree about this change."
    }
  }
}

extension Reason.Kind {
  /// The reason as a label: "Body changed".
  package var label: String {
    switch self {
    case .weakened: "Weakened"
    case .strengthened: "Strengthened"
    case .reversed: "Turned round"
    case .conditionAdded: "Condition added"
    case .conditionRemoved: "Condition removed"
    case .qualifierAdded: "Qualifier added"
    case .qualifierChanged: "Qualifier changed"
    case .qualifierDropped: "Qualifier dropped"
    case .frequencyChanged: "Frequency changed"
    case .periodChanged: "Period changed"
    case .figureChanged: "Figure changed"
    case .figureAdded: "Figure added"
    case .figureDropped: "Figure dropped"
    case .limitChanged: "Limit changed"
    case .unitChanged: "Unit changed"
    case .targetEased: "Target easier"
    case .targetTightened: "Target harder"
    case .dateChanged: "Date changed"
    case .dateAdded: "Date added"
    case .dateDropped: "Date dropped"
    case .bodyChanged: "Body changed"
    case .bodyNamed: "Body named"
    case .bodyDropped: "Body dropped"
    case .documentNamed: "Document named"
    case .documentDropped: "Document dropped"
    case .responsibilityChanged: "Responsibility changed"
    case .measureDropped: "Measure dropped"
    case .measureAdded: "Measure added"
    case .measureRedefined: "Measure redefined"
    case .scopeNarrowed: "Scope narrowed"
    case .scopeWidened: "Scope widened"
    case .partDropped: "Part dropped"
    case .partAdded: "Part added"
    case .rewritten: "Rewritten"
    case .definitionChanged: "Definition changed"
    case .duplicated: "Duplicate"
    case .figuresContradict: "Figures contradict"
    case .brokenGrammar: "Grammar broken"
    case .staleReference: "Out-of-date name"
    case .wordingKeptElsewhere: "Words kept elsewhere"
    case .objectiveChanged: "Objective changed"
    case .removedOutright: "Removed outright"
    case .newCommitment: "New commitment"
    case .reported: "Last reported"
    }
  }

  /// Whether the label says more than the kind of the change does.
  var saysMore: Bool { self != .removedOutright && self != .newCommitment }
}
