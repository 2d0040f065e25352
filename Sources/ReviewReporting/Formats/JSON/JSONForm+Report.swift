import DocumentRendering
import PlanComparison
import PlanModel

/// The proof of a comparison and what it shows.
struct ReportedProof {
  var proof: ReplayProof
  var sentence: String
}

/// A group with the references of its changes.
struct GroupView {
  var group: ChangeGroup
  var refs: [String]
}

/// A theme with the references of its changes.
struct ThemeView {
  var theme: Theme
  var refs: [String]
}

/// A change to look at first with its reference.
struct FirstLookView {
  var ref: String
  var look: FirstLook
}

/// A figure with the reference of its change.
struct FigureView {
  var ref: String
  var figure: FigureChange
}

/// A status of declaration with the ids of its changes.
struct DeclarationView {
  var status: DeclarationStatus
  var ids: [String]
}

extension JSONForm<LegalFrame> {
  /// The law that a report is made under.
  static var law: JSONForm {
    object { members in
      members.member("act", .string) { $0.act }
      members.member("provisions", JSONForm<Provision>.provision.array) { $0.provisions }
    }
  }
}

extension JSONForm<Provision> {
  fileprivate static var provision: JSONForm {
    object { members in
      members.member("citation", .string) { $0.citation }
      members.member("duty", .string) { $0.duty }
    }
  }
}

extension JSONForm<ReportSettings.Setting> {
  /// A setting of the comparison.
  static var setting: JSONForm {
    object { members in
      members.member("name", .string) { $0.name }
      members.member("value", .string) { $0.value }
    }
  }
}

extension JSONForm<ReplayProof> {
  /// What a replay of the changes covered.
  static var replay: JSONForm {
    object { members in
      members.member("originalUnits", .count) { $0.originalUnits }
      members.member("revisedUnits", .count) { $0.revisedUnits }
      members.member("lettersReplayed", .count) { $0.lettersReplayed }
    }
  }
}

extension JSONForm<ReportedProof> {
  /// What a replay of the changes covered and showed.
  static var proof: JSONForm {
    object { members in
      members.member("originalUnits", .count) { $0.proof.originalUnits }
      members.member("revisedUnits", .count) { $0.proof.revisedUnits }
      members.member("lettersReplayed", .count) { $0.proof.lettersReplayed }
      members.member("sentence", .string) { $0.sentence }
    }
  }
}

extension JSONForm<Headline> {
  /// The counts that a report opens with.
  static var headline: JSONForm {
    object { members in
      members.member("isOfObjectives", .boolean) { $0.isOfObjectives }
      members.member("commitments", .tally) { $0.commitments }
      members.member("elsewhere", .tally) { $0.elsewhere }
    }.described(
      "The counts that the report opens with: the commitments under the objectives, and those elsewhere; all of them where there is none under an objective."
    )
  }
}

extension JSONForm<Tallies> {
  /// Counts of each kind of unit.
  static var tallies: JSONForm {
    object { members in
      members.member("commitments", .tally) { $0.commitments }
      members.member("headings", .tally) { $0.headings }
      members.member("leadIns", .tally) { $0.leadIns }
      members.member("paragraphs", .tally) { $0.paragraphs }
      members.member("tableRows", .tally) { $0.tableRows }
      members.member("notes", .tally) { $0.notes }
    }.named("tallies")
  }
}

extension JSONForm<Tally> {
  /// One count for each kind of change.
  static var tally: JSONForm {
    let counts = JSONForm<Tally.KindCount>.count.array
    let schema = JSONSchema.array(JSONForm<Tally.KindCount>.count.schema, count: ChangeKind.allCases.count)
    return JSONForm(.described(schema, "One count for each kind.")) { counts.write($0.counts, &$1) }.named("tally")
  }
}

extension JSONForm<Tally.KindCount> {
  fileprivate static var count: JSONForm {
    object { members in
      members.member("kind", .kindOfChange) { $0.kind }
      members.member("changes", .count) { $0.changes }
      members.member("original", JSONForm<Int>.count.described("Units of the original in them.")) { $0.original }
      members.member("revised", JSONForm<Int>.count.described("Units of the revised version in them.")) { $0.revised }
    }
  }
}

extension JSONForm<ObjectiveMapping> {
  /// Which divisions match.
  static var objective: JSONForm {
    object { members in
      members.member("originals", JSONForm<Int>.count.array) { $0.originals }
      members.member("reviseds", JSONForm<Int>.count.array) { $0.revisions }
      members.member("isMoved", .boolean) { $0.isMoved }
      members.member("isRenamed", .boolean) { $0.isRenamed }
    }
  }
}

extension JSONForm<GroupView> {
  /// The changes of one division.
  static var group: JSONForm {
    object { members in
      members.member("code", .string) { $0.group.code }
      members.member("title", .string) { $0.group.title }
      members.member("kind", JSONForm<Division.Kind>.name) { $0.group.kind }
      members.member("sentence", JSONForm<String>.string.orNull) { $0.group.sentence }
      members.member("counts", .tallies) { $0.group.tallies }
      let refs = JSONForm<String>.ref.array.described("References, most consequential first and editorial last.")
      members.member("changes", refs) { $0.refs }
    }
  }
}

extension JSONForm<ThemeView> {
  /// Something that the variation does across the plan.
  static var theme: JSONForm {
    object { members in
      members.member("kind", JSONForm<Theme.Kind>.name) { $0.theme.kind }
      members.member("sentence", .string) { $0.theme.sentence }
      members.member("changes", JSONForm<String>.ref.array) { $0.refs }
    }
  }
}

extension JSONForm<FirstLookView> {
  /// A change to look at first.
  static var firstLook: JSONForm {
    object { members in
      members.member("ref", .ref) { $0.ref }
      members.member("sentence", .string) { $0.look.sentence }
    }
  }
}

extension JSONForm<FigureView> {
  /// A figure or date that differs.
  static var figure: JSONForm {
    object { members in
      members.member("ref", .ref) { $0.ref }
      members.member("subject", .string) { $0.figure.subject }
      members.member("original", JSONForm<String>.string.orNull) { $0.figure.original }
      members.member("revised", JSONForm<String>.string.orNull) { $0.figure.revised }
      members.member("difference", JSONForm<String>.string.orNull) { $0.figure.difference }
    }
  }
}

extension JSONForm<DeclarationView> {
  /// The changes of one status of declaration.
  static var declaration: JSONForm {
    object { members in
      members.member("status", .status) { $0.status }
      members.member("changes", JSONForm<String>.string.array.described("Ids of changes.")) { $0.ids }
    }
  }
}

extension JSONForm<ReportedNote> {
  /// A note about the reading or the comparison.
  static var note: JSONForm {
    object { members in
      members.member("origin", JSONForm<ReportedNote.Origin>.name) { $0.origin }
      members.member("kind", JSONForm<LoadingNote.Kind>.name) { $0.note.kind }
      members.member("sentence", .string) { $0.note.sentence }
      members.member("place", JSONForm<Place>.place.orNull) { $0.note.place }
    }
  }
}
