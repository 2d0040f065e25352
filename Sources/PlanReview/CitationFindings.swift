import PlanModel
import StatutoryFrame

/// Citations of the Act, in the covering report and in the draft, whose own sentences describe another provision.
struct CitationFindings {
  private let citations: CitationCheck

  /// Creates the rule for a variation, which gives the kind of body it is about and, by its date, the law that was in force.
  init(for variation: Variation?) {
    citations = CitationCheck(for: variation, on: variation?.date(of: .sent))
  }

  /// What is found, the covering report first.
  func findings(in sources: DeclarationSources) -> [Finding] {
    let draftName = sources.draft == nil ? "the redline" : "the clean draft"
    return sources.covering.flatMap { report in citations.faults(in: report.paragraphs).map { finding($0, in: report.name) } }
      + citations.faults(in: sources.reviewed.value.units).map { finding($0, in: draftName) }
  }

  private func finding(_ fault: CitationFault, in document: String) -> Finding {
    Finding(
      rule: "citation", statement: fault.statement,
      evidence: [Finding.Evidence(document: document, place: fault.place, text: fault.sentence)],
      question: "Is \(fault.cited) the provision that is meant?")
  }
}
