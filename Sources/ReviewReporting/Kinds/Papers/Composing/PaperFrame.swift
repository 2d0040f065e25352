import DocumentRendering
import PlanModel
import StatutoryFrame

/// What every paper on a variation says in the same way: whose it is, what the bodies are called, what the law is, which versions there are.
struct PaperFrame {
  /// The facts that the paper is made from.
  let facts: ReviewedVariation

  init(_ facts: ReviewedVariation) { self.facts = facts }

  var variation: Variation { facts.variation }

  /// A paper with its head, its closing line and the list of its blanks.
  func document(
    _ title: String, status: String, orientation: ReportDocument.Orientation = .portrait, versions: [PaperVersion] = [],
    sections: [DocumentSection]
  ) -> ReportDocument {
    let sections = sections.map { $0.filling(facts.answers) }
    return ReportDocument(
      title: title, banner: [banner], subtitle: versions.map(\.line), status: status, orientation: orientation,
      sections: sections + [PaperVersion.annex(versions), BlankList(in: sections).section].compactMap(\.self), closing: closing)
  }

  /// "Wealdmere Police and Crime Panel · Meeting of 2 February 2026 · Item 6", as far as it is known.
  private var banner: String {
    let meeting = variation.date(of: .meeting).map { "Meeting of \($0)" }
    let item = variation.papers.agendaItem.map { "Item \($0)" }
    return [variation.panel.name, meeting, item].compactMap(\.self).joined(separator: " · ")
  }

  private var closing: String {
    "Drafted from the documents on the officer’s own machine by plan-review \(facts.readerVersion). Words in "
      + "quotation marks are quoted; everything in square brackets is left to complete."
  }
}

extension PaperFrame {
  /// The name, in running text, of the body that varies the plan.
  var commissioner: String {
    switch variation.body.kind {
    case .pcc, .pfcc: "the Commissioner"
    case .mayor: "the Mayor"
    case .mopac: "the Mayor’s Office"
    case .board: "the Board"
    }
  }

  /// The same at the start of a sentence.
  var capitalisedCommissioner: String { commissioner.capitalisedFirst }

  /// Whose staff fill in what the body must give.
  var office: String {
    switch variation.body.kind {
    case .pcc, .pfcc, .board: "\(commissioner)’s office"
    case .mayor: "the Mayor’s office"
    case .mopac: "the Mayor’s Office for Policing and Crime"
    }
  }

  /// The name, in running text, of the chief officer.
  var chiefOfficer: String {
    variation.body.kind == .mopac ? "the Commissioner of Police of the Metropolis" : "the Chief Constable"
  }

  /// The chief officer by the title that the papers give, where they give one.
  var chiefOfficerByTitle: String { variation.body.chiefOfficer.map { "the \($0)" } ?? chiefOfficer }

  /// The addressee of the Panel's questions. Where the protocol applies to the body, it says that the chief officer is not scrutinised.
  var addresseeOfQuestions: Sentence {
    guard hasProvision(.policingProtocol) else { return "The questions are for \(commissioner)." }
    return "The questions are for \(commissioner): the Panel does not scrutinise \(chiefOfficer)\(bracketed(.policingProtocol))."
  }

  /// The name, in running text, of what is proposed: "draft variation", "draft plan".
  var draftName: String { variation.instrument == .newPlan ? "draft plan" : "draft variation" }

  /// The plan by its title, else by its area.
  var planTitle: String { variation.planTitle ?? "the police and crime plan for \(variation.area)" }

  /// "variation of Safer Wealdmere", "new plan Safer Wealdmere".
  var proposalName: String {
    variation.instrument == .newPlan ? "new plan, \(planTitle)" : "\(variation.instrument.title) of \(planTitle)"
  }
}

extension PaperFrame {
  /// Whether a step is recorded and, on the day of the paper, past or present.
  func hasHappened(_ step: VariationStep) -> Bool {
    guard let date = variation.date(of: step) else { return false }
    return facts.asOf.map { date <= $0 } ?? true
  }

  /// Whether a step is recorded and, on the day of the paper, still ahead.
  func isToCome(_ step: VariationStep) -> Bool { variation.date(of: step) != nil && !hasHappened(step) }

  /// The date of a step, or a blank for it.
  func date(_ step: VariationStep, else blank: String) -> Sentence {
    variation.date(of: step).map { "\($0.description)" } ?? "\(blank: blank)"
  }

  /// Words that were given, or a blank for them.
  func given(_ words: String?, else blank: String) -> Sentence {
    words.map { "\($0)" } ?? "\(blank: blank)"
  }

  /// Whether the plan as issued is known on the day of the paper: no paper from before the issue may mention it.
  var knowsIssuedPlan: Bool {
    guard facts.issue != nil || facts.outcome != nil || facts.followUp != nil else { return false }
    guard let day = facts.asOf, let issued = variation.date(of: .issue) else { return true }
    return issued <= day
  }

  /// Whether what is compared is the two readings of the redline, because no published plan was given.
  var isRedlineAlone: Bool { facts.proposal?.original.source.view == .original }
}
