import PlanLanguage
public import PlanModel

/// Finds citations of the Act in a document whose own sentences describe another provision.
///
/// It says so only where the sentence plainly describes another provision and has no word for the one that is named. A citation of a
/// whole section is never wrong for a part of it, and a provision that is not in the data is passed over.
public struct CitationCheck: Sendable {
  /// The citations of one sentence that are checked: a sentence with more is a list and describes nothing.
  private static let citationLimit = 32

  private let book: StatuteBook
  private let body: LocalPolicingBody.Kind?
  private let date: CalendarDate?

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - variation: The variation that the document belongs to, which gives the kind of body it is about; nil where that is not known.
  ///   - date: The date of the document; nil for the present law.
  ///   - book: The law.
  public init(for variation: Variation? = nil, on date: CalendarDate? = nil, book: StatuteBook = .englandAndWales) {
    self.body = variation?.body.kind
    self.date = date
    self.book = book
  }

  /// The faulty citations in the units of a plan, in reading order.
  public func faults(in units: [PlanUnit]) -> [CitationFault] {
    faults(in: units.map { Paragraph(text: $0.text, place: $0.place) })
  }

  /// The faulty citations in the paragraphs of a report, in reading order.
  public func faults(in paragraphs: [Paragraph]) -> [CitationFault] {
    var isOurs = false
    var faults: [CitationFault] = []
    for paragraph in paragraphs where ActReference.mayStand(in: paragraph.text) {
      for sentence in Sentences.of(paragraph.text) {
        let acts = ActReference(in: sentence)
        let citations = SectionCitation.all(in: sentence).prefix(Self.citationLimit)
        let reading = CitationReading(sentence: sentence, place: paragraph.place, citations: citations)
        for citation in citations {
          let owner = acts.owner(ofCitationEndingAt: citation.end)
          guard owner == .ours || owner != .other && isOurs else { continue }
          faults += citation.provisions.prefix(Self.citationLimit).compactMap { fault(of: $0, in: reading, isNamed: owner == .ours) }
        }
        if let last = acts.mentions.last(where: { $0.named != .unnamed }) { isOurs = last.named == .ours }
      }
    }
    return faults
  }
}

/// A sentence with its citations, read once.
private struct CitationReading {
  let sentence: Substring
  let place: Place
  /// Every provision that the sentence names.
  let provisions: [Provision]
  /// What it describes.
  let described: [StatutoryMatter]
  let words: [Substring]

  init(sentence: Substring, place: Place, citations: ArraySlice<SectionCitation>) {
    self.sentence = sentence
    self.place = place
    provisions = citations.flatMap(\.provisions)
    let words = citations.isEmpty ? [] : sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    self.words = words
    described = citations.isEmpty ? [] : MatterDescription.all.filter { $0.isDescribed(by: words) }.map(\.matter)
  }
}

extension CitationCheck {
  private func fault(of cited: Provision, in reading: CitationReading, isNamed: Bool) -> CitationFault? {
    if let fault = repealed(cited, in: reading, isNamed: isNamed) { return fault }
    let named = book.citations.filter { $0.isSection && $0.isIn(cited) }
    guard !named.isEmpty, !named.contains(where: { isHinted($0.matter, in: reading) }) || isOtherBody(named, in: reading) else {
      return nil
    }
    let fitting = self.fitting(reading).filter { citation in
      guard let provision = Provision(citing: citation.provision) else { return false }
      return !reading.provisions.contains { $0 != cited && $0.isInLine(with: provision) }
    }
    guard !fitting.isEmpty else { return nil }
    let kind: CitationFault.Kind = isOtherBody(named, in: reading) ? .otherBody : .otherProvision
    return CitationFault(
      kind: kind, cited: cited.description, sentence: String(reading.sentence), place: reading.place, fitting: fitting,
      requirement: named.first?.requirement)
  }

  /// Section 9 was repealed; before the Act of 2014 was passed it was in force.
  private func repealed(_ cited: Provision, in reading: CitationReading, isNamed: Bool) -> CitationFault? {
    guard cited.section == "9", date.map({ $0 >= Statute.passing2014 }) ?? true else { return nil }
    guard isNamed || reading.words.contains(where: { $0 == "grant" || $0 == "grants" }) else { return nil }
    let fitting = inForce.filter { $0.matter == .grants || ["s.7(1)(ea)", "s.7(1)(f)"].contains($0.provision) }
    return CitationFault(
      kind: .repealed, cited: cited.description, sentence: String(reading.sentence), place: reading.place, fitting: fitting.unique())
  }

  /// The provisions that fit what the sentence describes.
  private func fitting(_ reading: CitationReading) -> [StatutoryCitation] {
    inForce.filter { $0.isSection && reading.described.contains($0.matter) }.unique()
  }

  private func isHinted(_ matter: StatutoryMatter, in reading: CitationReading) -> Bool {
    guard let description = MatterDescription.all.first(where: { $0.matter == matter }) else { return true }
    return description.isHinted(by: reading.words)
  }

  /// Whether the provision named is for other kinds of body only, and its counterpart is what the sentence describes.
  private func isOtherBody(_ named: [StatutoryCitation], in reading: CitationReading) -> Bool {
    guard let body else { return false }
    return named.allSatisfy { !$0.bodies.contains(body) } && named.contains { reading.described.contains($0.matter) }
  }

  /// The provisions in force for the body, or for commissioners where the body is not known.
  private var inForce: [StatutoryCitation] {
    book.citations.filter { citation in
      if !citation.bodies.contains(body ?? .pcc) { return false }
      guard let date else { return citation.to == nil }
      return (citation.from.map { $0 <= date } ?? true) && (citation.to.map { date <= $0 } ?? true)
    }
  }
}

extension StatutoryCitation {
  /// Whether it is a section of the Act of 2011.
  fileprivate var isSection: Bool { instrument == Statute.act && provision.hasPrefix("s.") }

  /// Whether a citation of a provision takes it in, or names a part of it.
  fileprivate func isIn(_ cited: Provision) -> Bool { Provision(citing: provision).map { $0.isInLine(with: cited) } ?? false }
}

extension [StatutoryCitation] {
  /// Each provision once, in order.
  fileprivate func unique() -> [StatutoryCitation] {
    var seen: Set<String> = []
    return filter { seen.insert($0.full).inserted }
  }
}
