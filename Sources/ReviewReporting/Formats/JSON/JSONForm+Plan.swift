import DocumentRendering
import PlanComparison
import PlanModel

extension JSONForm<Place> {
  /// Where something is found in a document.
  static var place: JSONForm {
    object { members in
      members.member("part", .string) { $0.part }
      members.member("paragraph", .count) { $0.paragraph }
      members.optional("line", .count) { $0.line }
      members.optional("page", .count) { $0.page }
    }.named("place")
  }
}

extension JSONForm<PlanUnit> {
  /// A title, heading, lead-in, commitment, paragraph, table row or note, verbatim.
  static var unit: JSONForm {
    object { members in
      members.member("id", .string) { $0.id }
      members.member("kind", .kindOfUnit) { $0.kind }
      members.member("text", .string) { $0.text }
      members.optional("label", .string) { $0.label }
      members.optional("cells", JSONForm<String>.string.array) { $0.cells.isEmpty ? nil : $0.cells }
      members.optional("columns", JSONForm<String>.string.array) { $0.columns.isEmpty ? nil : $0.columns }
      members.optional("depth", .count) { $0.depth > 0 ? $0.depth : nil }
      members.member("objective", .string) { $0.objective }
      members.optional("subheading", .string) { $0.subheading }
      members.optional("leadIn", .string) { $0.leadIn }
      members.optional("responsible", .string) { $0.namesBody ? $0.responsible.name : nil }
      members.optional("role", JSONForm<CommitmentRole>.name) { $0.namesBody ? $0.role : nil }
      members.member("place", .place) { $0.place }
    }.named("unit")
  }
}

extension PlanUnit {
  /// Whether it says who acts and what it is.
  fileprivate var namesBody: Bool { kind == .commitment || kind == .leadIn }
}

extension JSONForm<PlanUnit.Kind> {
  static var kindOfUnit: JSONForm {
    JSONForm.name.named("unitKind")
  }
}

extension JSONForm<ChangeKind> {
  /// What happened.
  static var kindOfChange: JSONForm {
    JSONForm.name.named("kind")
  }
}

extension JSONForm<[WordSpan]> {
  /// The words of a change.
  static var words: JSONForm {
    JSONForm<WordSpan>.object { members in
      members.member("kind", JSONForm<WordSpan.Kind>.name) { $0.kind }
      members.member("text", .string) { $0.text }
    }.array.described("Kept and removed, joined, are the original letter for letter; kept and added, the revised text.")
  }
}

extension JSONForm<Reason> {
  /// Why a change matters.
  static var reason: JSONForm {
    object { members in
      members.member("rule", .string) { $0.rule }
      members.member("kind", .kindOfReason) { $0.kind }
      members.member("statement", .string) { $0.statement }
      members.member("evidence", JSONForm<Reason.Evidence>.evidence.array) { $0.evidence }
      members.member("question", JSONForm<String>.string.orNull.described("A line of enquiry, put to the commissioner.")) { $0.question }
      members.member("consequence", .consequence) { $0.consequence }
    }.named("reason")
  }
}

extension JSONForm<Reason.Kind> {
  /// What a reason is about.
  static var kindOfReason: JSONForm {
    JSONForm.name.named("reasonKind")
  }
}

extension JSONForm<Reason.Evidence> {
  fileprivate static var evidence: JSONForm {
    object { members in
      members.member("side", JSONForm<Side>.name) { $0.side }
      members.member("text", .string) { $0.text }
    }
  }
}

extension JSONForm<Reason.Consequence> {
  /// How much a change affects what is promised, for the order of reading.
  static var consequence: JSONForm {
    JSONForm(.choice(Reason.Consequence.allCases.map(\.name))) { $1.string($0.name) }
  }
}

extension Reason.Consequence {
  fileprivate var name: String {
    switch self {
    case .record: "record"
    case .minor: "minor"
    case .notable: "notable"
    case .high: "high"
    }
  }
}

extension Pairing.Sameness {
  /// Its name in data.
  var name: String {
    switch self {
    case .identical: "identical"
    case .relabelled: "relabelled"
    case .editorial: "editorial"
    case .different: "different"
    }
  }
}
