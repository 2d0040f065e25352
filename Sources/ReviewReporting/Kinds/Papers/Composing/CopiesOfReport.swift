import PlanModel
import StatutoryFrame

/// The recipients of the panel's report besides the body that it is made to. The duty to send copies is on panels in England only.
struct CopiesOfReport {
  let frame: PaperFrame

  /// The authorities by name, where the papers give them.
  var authorities: [String] { frame.variation.papers.authorities }

  /// Whether the law asks for copies.
  var isDuty: Bool { frame.hasProvision(.copiesToAuthorities) }

  /// The copies, in a sentence or two.
  var sentence: Sentence {
    if isDuty {
      return
        "Copies go to each local authority whose area lies wholly or partly in the police area\(frame.bracketed(.copiesToAuthorities)):"
        + "\(names)."
    }
    if frame.variation.country == .wales {
      return "The duty to send copies to local authorities is on panels in England, not in Wales. Copies sent by choice: \(names)."
    }
    return "\(blank: "to whom the law for this body asks that copies go"). Copies sent by choice: \(names)."
  }

  private var names: Sentence {
    authorities.isEmpty ? "\(blank: "names of the local authorities that copies go to")" : "\(Phrases.list(authorities))"
  }
}
