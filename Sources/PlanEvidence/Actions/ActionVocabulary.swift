import PlanLanguage

/// How minutes record what somebody is to do.
enum ActionVocabulary {
  private static let list = TermList(PackageResources.action_words_txt)

  static let undertakings = list.terms(of: "undertaking").map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  static let deeds = Set(list.terms(of: "deed").filter { !$0.contains(" ") })
  static let passiveDeeds = list.terms(of: "deed").filter { $0.contains(" ") }.map { Phrase($0) }
  static let decisions = list.phrases(of: "decision")
  static let remarks = list.phrases(of: "remark")
  static let assurances = list.phrases(of: "assurance")
  static let recipients = list.phrases(of: "recipient")
  static let parts = list.phrases(of: "part")

  /// The last words of those who may take something on, beside surnames after a title.
  static let roles: Set<String> = [
    "commissioner", "pcc", "dpcc", "apcc", "constable", "cc", "dcc", "acc", "chair", "chairman", "chairwoman", "chairperson", "officer",
    "officers", "executive", "manager", "members", "member", "panel", "force", "police", "office", "opcc", "group", "clerk", "secretary",
    "she", "he", "they", "superintendent", "inspector", "director", "treasurer", "mayor", "board", "councillor", "secretariat", "team",
    "cfo", "ceo", "host authority", "authority", "lead", "advisor", "adviser",
  ]
  static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "sir", "dame", "professor", "inspector", "supt"]
}
