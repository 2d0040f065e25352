package import PlanLanguage

extension OutlineVocabulary {
  /// Last words of a line that waits for its list: "As your Commissioner, I will".
  static let danglingEndings: [Phrase] =
    [
      "will", "to", "for", "by", "are to", "is to", "must", "should", "shall", "include", "includes", "including", "through", "such as",
      "following", "follows", "i", "we", "focus on", "focus on the following",
    ] + welshDanglingEndings

  /// What shows that a sentence with its stop opens a list all the same.
  static let announcing: [Phrase] = ["the following", "as follows"] + welshAnnouncing

  /// Last words of a line over titles, besides the plural of what they are: "my priorities for the county are:".
  static let announcingTitles: [Phrase] = ["are", "are these", "areas", "include", "as follows", "following"]

  /// Words by which a line says that a list comes right below it.
  static let pointingBelow: PhraseSet = ["below", "following", "as follows"]

  /// Words that show that a line promises, asks or measures something of somebody.
  package static let acting: [Phrase] =
    [
      "will", "account", "focus", "deliver", "must", "shall", "expect", "commit", "committed", "commitments", "pledge", "pledges", "intend",
      "intention", "aim", "priorities", "want", "require",
    ] + welshActing

  /// Beginnings of headings that act as a lead-in where a list follows at once.
  static let leadInHeadings: [Phrase] =
    [
      "we will", "i will", "together we will", "what i will", "what we will", "what will i", "what will we", "how i will", "how we will",
      "how will i", "how will we", "how this will be", "what this means", "what success", "success will", "success looks like",
      "what good looks like", "what will success", "what does success", "how we will know", "how will we know", "how i will know",
      "our commitments", "my commitments", "our commitment", "my commitment", "key commitments", "commitments", "my pledges", "our pledges",
      "actions", "key actions", "our actions", "key activities", "key activity", "key deliverables", "deliverables", "measures",
      "key measures", "success measures", "measures of success", "performance measures", "key performance indicators", "indicators",
      "outcomes", "key outcomes", "expected outcomes", "intended outcomes", "targets", "areas of focus", "focus areas", "my focus",
      "what you can expect", "my expectations", "our approach will", "aims", "our aims", "my aims", "approaches",
      "our measures", "my measures", "our outcomes", "our targets",
    ] + welshLeadInHeadings

  /// What makes the items below measures.
  package static let measuring: [Phrase] =
    [
      "measure", "measures", "measured", "success looks like", "what success", "does success", "good looks like", "will know", "we know",
      "i know", "monitor", "monitored", "monitoring", "indicators", "indicator", "kpis", "kpi", "targets", "target", "scorecard",
      "dashboard",
      "success criteria", "judge success", "judged", "judge whether", "judge if", "judge this", "tell if", "tell whether", "track progress",
      "evidence of success", "signs of success", "show progress",
    ] + welshMeasuring

  /// What makes the items below outcomes.
  static let promisingOutcomes: [Phrase] =
    [
      "outcome", "outcomes", "i will deliver", "we will deliver", "deliverables", "result in", "results", "will be different",
      "expect to see", "you will see", "you can expect", "will achieve",
    ] + welshOutcomes

  /// "How we will deliver this" promises action, not an outcome.
  static let promisingAction: [Phrase] = ["how i will", "how we will", "how will i", "how will we", "how this will"]

  /// What makes the items below areas of focus.
  static let focusing: [Phrase] = ["focus", "focused", "focussed", "concentrate", "particular attention"] + welshFocusing

  /// Names of the chief officer and of the force.
  package static let chiefOfficer: [Phrase] =
    [
      "chief constable", "chief constables", "chief officer", "commissioner of police", "met commissioner",
      "commissioner of the metropolis",
      "police force", "the force", "constabulary", "the mps", "mps", "the met", "met police", "metropolitan police", "gmp", "the police",
    ] + welshChief

  /// Names of the local policing body and of those who act in its name.
  package static let localPolicingBody: [Phrase] =
    [
      "commissioner", "commissioners", "pcc", "pfcc", "opcc", "opfcc", "mopac", "mayor", "my office", "my team", "my deputy", "our office",
    ] + welshCommissioner

  /// Names of the local policing body that contain "police" or "and", which are also in the names of others.
  static let officialNames: [Phrase] = [
    "office of the police and crime commissioner", "office of the police fire and crime commissioner", "police and crime commissioner",
    "police fire and crime commissioner", "police crime and fire commissioner", "police and crime commissioners",
  ]

  /// Last words of a board's name.
  static let boards: [Phrase] = ["board", "boards"] + welshBoards

  /// Last words of a partner's name.
  static let partners: [Phrase] =
    [
      "partnership", "partnerships", "partners", "service", "services", "unit", "council", "councils", "authority", "authorities",
      "agencies",
      "agency", "centre", "team", "teams", "forum", "group", "network", "hub", "panel", "trust", "providers", "hwb", "crimestoppers",
    ] + welshPartners

  /// The words between who acts and what is done, in a lead-in.
  package static let promising: PhraseSet = [
    "will", "must", "shall", "has agreed to", "have agreed to", "agree to", "agrees to", "has pledged to", "have pledged to", "pledge to",
    "pledges to",
    "has committed to", "have committed to", "is committed to", "are committed to", "undertakes to", "has undertaken to",
    "have undertaken to",
  ]

  /// Verbs by which one body asks another: "I expect the Chief Constable to".
  static let askingOfOthers: PhraseSet = [
    "expect", "expects", "ask", "asks", "asked", "asking", "require", "requires", "required", "want", "wants", "challenge", "challenged",
    "urge",
    "urged", "task", "tasked", "direct", "directed", "instruct", "instructed", "call on", "look to", "need", "would like",
    "expectations of",
    "expectation of", "asks of", "ask of", "expect of", "expect from", "want from", "require of", "need from",
  ]

  /// How a sentence opens in which the commissioner asks something of others.
  static let askingOpenings: [Phrase] = [
    "i expect", "i ask", "i require", "i want", "i challenge", "i have asked", "i have tasked", "i urge", "i call on", "i look to",
    "we expect", "we ask", "we require", "we want", "the commissioner expects", "the commissioner asks", "the commissioner requires",
    "the commissioner wants", "the mayor expects", "the mayor asks", "the mayor requires", "the mayor wants",
  ]

  /// Forces that are not the plan's own.
  static let otherForces: [Phrase] = [
    "british transport police", "ministry of defence police", "civil nuclear constabulary", "national crime agency",
    "neighbouring forces", "military police",
  ]

  /// Words that say that something is to be.
  static let modal: PhraseSet = ["will", "must", "shall", "should", "would", "to be", "aim", "aims"]

  /// The words between who acts and what is done, in a sentence; weaker words too, so that a promise made weaker is still one.
  static let promisingInSentence: PhraseSet = [
    "will", "must", "shall", "should", "could", "would", "may", "might", "aim to", "aims to", "seek to", "seeks to", "intend to",
    "intends to", "hope to", "hopes to", "plan to", "plans to", "propose to", "proposes to", "commit to", "commits to", "committed to",
    "continue to", "continues to", "agree to", "agrees to",
  ]

  /// First words of questions, and of headings that are like them.
  package static let asking: [Phrase] = ["how", "what", "why", "when", "where", "who", "which", "sut", "beth", "pam"]
}
