import DocumentRendering
import PlanModel
import StatutoryFrame

extension OfficerCoveringReportComposer {
  /// What the review found: counts, what was not declared, and faults in the text.
  mutating func whatChanged() -> DocumentSection {
    guard let changes else {
      return DocumentSection(
        id: "changes", heading: "What has changed",
        blocks: [
          numbering.paragraph(
            "The changes",
            "The plan as published and the draft were not both among the documents, so that nothing was compared:"
              + "\(blank: "what has changed, under each objective").")
        ])
    }
    var blocks = [
      numbering.paragraph("In short", "\(changes.report.inShort.joined(separator: " "))"),
      ChangeCounts(changes: changes, isUpright: true).table,
    ]
    let whole = WholePriorities(changes: changes).sentences
    if !whole.isEmpty { blocks.append(numbering.paragraph("Whole priorities", "\(whole.joined(separator: " "))")) }
    blocks.append(numbering.paragraph("What they do", "\(changes.report.remarks.joined(separator: " "))"))
    blocks.append(numbering.paragraph("What was not declared", undeclared(changes)))
    blocks.append(numbering.paragraph("Faults in the text", faults(changes)))
    return DocumentSection(id: "changes", heading: "What has changed", blocks: blocks)
  }

  private func undeclared(_ changes: ProposedChanges) -> Sentence {
    guard let check = frame.facts.check else {
      return frame.isRedlineAlone
        ? "This cannot be told without the plan as published."
        : "No redline was given, so that nothing was declared: \(blank: "whether the Panel was given a list of the changes")."
    }
    let sentences = DeclaredParagraph(changes: changes, check: check).sentences
    guard !sentences.isEmpty else { return "Every change that was found was declared, and no other." }
    return Sentence.joined(sentences)
      + "A change that is not marked or mentioned may be a slip. The Panel may ask for a full list of the changes\(frame.bracketed(.informationForPanel))."
  }

  private func faults(_ changes: ProposedChanges) -> Sentence {
    let found = TextFaults(changes.report)
    let text: Sentence = found.summary.map { "\($0). They are set out in Appendix 1." } ?? "No fault was found in the words of the draft."
    guard !found.marks.isEmpty else { return text }
    let count = "\(Phrases.number(found.marks.count).capitalisedFirst) \(Phrases.noun(found.marks.count, "mark"))"
    return text + "\(count) of the redline cannot be relied on."
  }

  /// The section on the body's consultation and its outcome.
  mutating func consultation() -> DocumentSection {
    let consulted = frame.date(.consulted, else: "day on which \(frame.chiefOfficerByTitle) was consulted")
    let (opened, closed) = (variation.date(of: .publicConsultationOpened), variation.date(of: .publicConsultationClosed))
    let asked =
      frame.isToCome(.publicConsultationOpened)
      ? "are to be asked for" : frame.isToCome(.publicConsultationClosed) ? "are being asked for" : "were asked for"
    let views: Sentence =
      switch (opened, closed) {
      case (let from?, let to?): "The views of the public \(asked) from \(from.description) to \(to.description):"
      case (let from?, nil): "The views of the public \(asked) from \(from.description):"
      case (nil, let to?): "The views of the public \(asked) until \(to.description):"
      case (nil, nil): ""
      }
    var blocks = [
      numbering.paragraph(
        "The chief officer",
        "\(frame.chiefOfficerByTitle.capitalisedFirst) \(frame.isToCome(.consulted) ? "is to be" : "was") consulted on \(consulted)"
          + "(\(frame.provision(.consultChiefOfficer, on: "consulting the chief officer"))):"
          + "\(blank: "what \(frame.chiefOfficer) said, and what was changed in answer")."),
      numbering.paragraph(
        "The public and victims of crime",
        views + "\(blank: "what was asked of the public and of victims, what they said, and what was changed in answer")."
      ),
      numbering.paragraph("Partners", "\(blank: "which partners were consulted, what they said, and what was changed in answer")."),
    ]
    if let law = frame.lawTable("The views of people in the area", on: [.viewsOfPeople]) { blocks.append(law) }
    return DocumentSection(id: "consultation", heading: "Consultation", blocks: blocks)
  }

  /// Earlier recommendations of the Panel that may concern the changes.
  mutating func earlier() -> DocumentSection {
    let meeting = variation.date(of: .meeting)
    let known = variation.minutes.filter { minutes in
      guard let meeting else { return true }
      return minutes.meeting < meeting
    }
    let blank: Sentence = "\(blank: "earlier recommendations of the Panel on the matters that these changes touch, or “none”")."
    let blocks =
      known.isEmpty
      ? [numbering.paragraph("Earlier recommendations", blank)]
      : known.map { minutes in
        let item = minutes.item.map { ", item \($0)" } ?? ""
        let words: Sentence = minutes.resolution.map { "\(quoted: $0)" } ?? "\(blank: "what the Panel resolved on \(minutes.meeting)")"
        return numbering.paragraph("Meeting of \(minutes.meeting)\(item)", words)
      } + [numbering.paragraph("Where they are touched", "\(blank: "which of the changes bear on those resolutions").")]
    return DocumentSection(id: "earlier", heading: "Earlier recommendations", blocks: blocks)
  }

  /// What the Panel may ask, by objective.
  mutating func enquiry() -> DocumentSection {
    let addressee = frame.addresseeOfQuestions
    guard let changes else {
      return DocumentSection(
        id: "enquiry", heading: "Issues and lines of enquiry",
        blocks: [numbering.paragraph("To whom", addressee + "\(blank: "issues and lines of enquiry, under each objective").")])
    }
    let lines = LinesOfEnquiry(changes)
    var blocks = [numbering.paragraph("To whom", addressee + "What several changes ask is asked once.")]
    blocks += lines.blocks
    if lines.left > 0 {
      let words = "\(Phrases.number(lines.left).capitalisedFirst) smaller \(Phrases.noun(lines.left, "change"))"
      blocks.append(
        numbering.paragraph("In the schedule", "\(words) raise\(lines.left == 1 ? "s" : "") questions that stand in Appendix 1 only."))
    }
    return DocumentSection(id: "enquiry", heading: "Issues and lines of enquiry", blocks: blocks)
  }
}
