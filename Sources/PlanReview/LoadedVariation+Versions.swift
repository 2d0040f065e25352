public import PlanModel

extension LoadedVariation {
  /// Three versions without a review file. What no document says is not there: dates, recommendations, the panel's name.
  ///
  /// - Parameters:
  ///   - published: The plan as published.
  ///   - draft: The draft as put to the panel.
  ///   - issued: The plan as issued.
  public init(published: Loaded<Plan>, draft: Loaded<Plan>, issued: Loaded<Plan>) {
    let metadata = issued.value.metadata
    let body = metadata.body ?? published.value.metadata.body
    let isLondon = ["Mayor’s Office for Policing", "Mayor's Office for Policing", "MOPAC"].contains { body?.contains($0) ?? false }
    variation = Variation(
      area: metadata.area ?? published.value.metadata.area ?? "", planTitle: metadata.title?.text, country: .england,
      body: LocalPolicingBody(kind: isLondon ? .mopac : .pcc, name: body ?? ""),
      panel: ReviewingPanel(kind: isLondon ? .assemblyPanel : .policeAndCrimePanel, name: ""), instrument: .variation)
    self.published = published.standing(as: .base)
    self.draft = draft.standing(as: .draft)
    self.issued = issued.standing(as: .issued)
    redline = nil
    hasCleanDraft = true
    earlier = []
    coveringReport = nil
    evidence = []
    comments = []
    evidenceCorrections = []
    let whose = isLondon ? "the Mayor’s Office for Policing and Crime" : "a police and crime commissioner in England"
    notes = [
      LoadingNote(
        .advice,
        "No review file was given. The law is cited as for \(whose), and there are no dates and no recommendations. A review file says all "
          + "of these: see `plan-review init`.")
    ]
  }
}

extension Loaded<Plan> {
  /// The version in its role, whatever the document says that it is.
  fileprivate func standing(as role: VersionRole) -> Self {
    var version = self
    version.value.metadata.role = role
    return version
  }
}
