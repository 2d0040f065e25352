import DocumentRendering
import PlanModel
import StatutoryFrame

extension PaperFrame {
  /// The provision on a matter as it is cited, "s.5(6)(c)"; a blank where the law for this body was not read.
  func provision(_ matter: StatutoryMatter, on subject: String) -> Sentence {
    let citations = facts.citations(on: matter)
    guard !citations.isEmpty else { return "\(blank: "the provision on \(subject)")" }
    return "\(Phrases.list(citations.map(cited)))"
  }

  /// The same after other words, where nothing need be said if there is none: " (s.28(8))", or "".
  func bracketed(_ matter: StatutoryMatter) -> Sentence {
    let citations = facts.citations(on: matter)
    return citations.isEmpty ? "" : " (\(Phrases.list(citations.map(cited))))"
  }

  /// Whether a provision on a matter applies to this body in this country.
  func hasProvision(_ matter: StatutoryMatter) -> Bool { !facts.citations(on: matter).isEmpty }

  /// The Act of most of the provisions, or a blank.
  var act: Sentence { given(mainInstrument, else: "the Act under which the plan is made and reviewed") }

  /// The provision, with its instrument where that is not the Act.
  private func cited(_ citation: StatutoryCitation) -> String {
    citation.instrument == mainInstrument ? citation.provision : "\(citation.instrument), \(citation.provision)"
  }

  private var mainInstrument: String? { facts.citations(on: .panelReview).first?.instrument }

  /// The provisions on these matters as a table, in the order of the Act; nil where there are none.
  func lawTable(_ caption: String, on matters: [StatutoryMatter]) -> DocumentBlock? {
    let citations = facts.citations.filter { matters.contains($0.matter) }
    guard !citations.isEmpty else { return nil }
    let rows = citations.map { citation -> [[Inline]] in
      let remarks = [citation.isInterpretation ? "A point of reading." : nil, citation.note].compactMap(\.self)
      return [[.text(cited(citation))], [.text(([citation.requirement] + remarks).joined(separator: " "))]]
    }
    return .table(
      DocumentTable(caption: caption, columns: ["Provision", "What it asks"], rows: rows, hasRowHeaders: true))
  }

  /// Notes for readers on the choice of provisions.
  var lawNotes: [String] { facts.notes.map(\.sentence) }
}
