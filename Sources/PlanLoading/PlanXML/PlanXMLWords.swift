import PackagedXML
import PlanModel

/// A closed set of meanings, with the word that Plan XML has for each.
struct PlanXMLWords<Meaning: Equatable & Sendable>: Sendable {
  private let pairs: [(word: String, meaning: Meaning)]

  init(_ pairs: KeyValuePairs<String, Meaning>) { self.pairs = pairs.map { ($0.key, $0.value) } }

  /// What a word means; nil for a word that is not in the set.
  subscript(_ word: String) -> Meaning? { pairs.first { $0.word == word }?.meaning }

  /// The word for a meaning.
  func word(for meaning: Meaning) -> String {
    guard let pair = pairs.first(where: { $0.meaning == meaning }) else { preconditionFailure("Every meaning has a word.") }
    return pair.word
  }
}

/// The words of Plan XML for members of an enumeration.
enum PlanXMLVocabulary {
  static let divisions = PlanXMLWords<Division.Kind>([
    "introduction": .introduction, "objective": .objective, "chapter": .chapter, "appendix": .appendix,
  ])
  static let versionRoles = PlanXMLWords<VersionRole>(["base": .base, "draft": .draft, "issued": .issued])
  static let commitmentRoles = PlanXMLWords<CommitmentRole>([
    "commitment": .commitment, "focus": .focus, "outcome": .outcome, "measure": .measure,
  ])
  static let bodies = PlanXMLWords<ResponsibleBody>([
    "local-policing-body": .localPolicingBody, "chief-officer": .chiefOfficer, "joint": .joint, "unknown": .unknown,
  ])
  static let notes = PlanXMLWords<LoadingNote.Kind>([
    "unread": .unread, "set-aside": .setAside, "inferred": .inferred, "convention": .convention, "mark-up-fault": .markUpFault,
    "limit": .limit, "advice": .advice,
  ])
  static let marks = PlanXMLWords<DeclaredChange.Kind>([
    "inserted": .inserted, "deleted": .deleted, "moved-from": .movedFrom, "moved-to": .movedTo, "formatting": .formatting,
  ])
  static let markSources = PlanXMLWords<DeclaredChange.Source>(["tracked": .tracked, "manual": .manual, "signs": .signs])
  static let views = PlanXMLWords<RedlineView>(["original": .original, "revised": .revised])
}
