import PlanComparison
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
      rule: "citation", statement: statement(of: fault),
      evidence: [Finding.Evidence(document: document, place: fault.place, text: fault.sentence)],
      question: "Is \(fault.cited) the provision that is meant?")
  }

  private func statement(of fault: CitationFault) -> String {
    let right = fault.fitting.map { "\($0.provision) (\($0.requirement.withoutStop))" }.joined(separator: " and ")
    return switch fault.kind {
    case .repealed:
      "Section 9 is repealed. Services and grants are now under section 143 of the Anti-social Behaviour, Crime and Policing "
        + "Act 2014; a plan sets them out under s.7(1)(ea) and (f)."
    case .otherBody: "The citation \(fault.cited) is for another kind of body. For this one: \(right)."
    case .otherProvision:
      "The sentence cites \(fault.cited), which is another provision\(fault.requirement.map { ": \($0.withoutStop)" } ?? ""). "
        + "What the sentence describes is in \(right)."
    }
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
