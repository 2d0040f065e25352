import Foundation
import PackagedXML
import TestSupport
import Testing

/// The acts of a variation, each with what the officer sees at its end.
struct VariationPlay {
  let officer: OfficerInBrowser
  /// Where documents lie on their way.
  let work: TemporaryFolder
  /// The reference of the change to the measure on children found with a knife, and its id.
  private var knife = (reference: "", id: "")
  /// The id of the change to the records system, which the revised draft takes back.
  private var records = ""

  init(officer: OfficerInBrowser, work: TemporaryFolder) {
    self.officer = officer
    self.work = work
  }

  /// The list of queries goes out, and comes back with two answers.
  mutating func queries() throws {
    knife.reference = try Wealdmere.change("found carrying a knife", on: officer)
    knife.id = try officer.ask("document.querySelector('#\(knife.reference) input[name=change]').value")
    let other = try Wealdmere.change("new records system", on: officer)
    records = try officer.ask("document.querySelector('#\(other) input[name=change]').value")
    try officer.press("Documents")
    try officer.press("Make the list of queries")
    var list = try WorkedDocument(try officer.download("Queries"))
    let answers = list.tags("answer")
    for tag in answers.prefix(2) { list.fill(tag, "A slip of the pen.") }
    try giveBack([("answers.docx", try list.bytes())])
    #expect(try officer.text.contains("Answers to queries: 2 answers."))
    #expect(try officer.text.contains("The queries that were put, \(answers.count - 2) of them not answered yet"))
  }

  /// Three members' forms: one with a table deleted, one saved by LibreOffice, one filled in by a program, and two who want different things.
  func forms() throws {
    let members = ["Cllr Ann Marsh", "Cllr Ben Okoro", "Mrs Chi Lowe"]
    try officer.fill("Members, a name a line", members.joined(separator: "\n"))
    try officer.press("Make the forms")
    var forms = try members.map { try WorkedDocument(try officer.download("Review form for \($0)")) }
    for (index, words) in ["put back “will”, as published", "say what “should” means"].enumerated() {
      forms[index].fill(try tag("words", of: knife.id, in: forms[index]), words)
      forms[index].fill(try tag("kind", of: knife.id, in: forms[index]), index == 0 ? "Put back what was dropped" : "Explain or define")
      forms[index].fill(try tag("readers", of: knife.id, in: forms[index]), "Everybody, in the published papers")
    }
    let note = try tag("note", of: records, in: forms[2])
    let end = try #require(forms[0].text.range(of: "</w:tbl>", options: .backwards))
    let start = try #require(forms[0].text.range(of: "<w:tbl>", options: .backwards))
    forms[0].text.removeSubrange(start.lowerBound..<end.upperBound)
    var files = try zip(members, forms).map { ("\($0).docx", try $1.bytes()) }
    files[1].1 = try Self.saved(files[1].1, in: work)
    files[2].1 = try Self.filled(note, with: "How late is it?", in: forms[2], work)
    try giveBack(files)
    let page = try officer.text
    #expect(page.contains("Review form of Cllr Ann Marsh: 1 new comment."))
    #expect(page.contains("1 of its tables was deleted."))
    #expect(page.contains("Review form of Cllr Ben Okoro: 1 new comment."))
    #expect(page.contains("Review form of Mrs Chi Lowe: 1 new comment."))
    #expect(page.contains("Several members recommend different things for one change (comments 1, 2)."))
    try officer.press("Keep comments 1,2 as they are")
    #expect(try !officer.text.contains("Comments that clash"))
  }

  /// The dates, the agenda counted back, and the papers kept as they went out with it.
  func agenda() throws {
    try officer.press("Timetable")
    for (label, date) in [
      ("Draft sent to the panel", "2026-01-13"), ("Papers for the meeting published", "2026-01-23"), ("Panel meeting", "2026-02-02"),
      ("Response asked for by", "2026-03-06"),
    ] { try officer.choose(date, as: label) }
    try officer.press("Keep these dates")
    #expect(try officer.text.contains("that is Friday 23 January 2026 at the latest."))
    try keepAsSent("With the agenda")
    #expect(try WordFile(try officer.download("panel-report.docx")).text.contains("put back “will”, as published"))
  }

  /// A revised draft: one commitment is new, one change has other words, and one is taken back.
  func revisedDraft() throws {
    var draft = try WorkedDocument(Array(try Data(contentsOf: Wealdmere.file("2026-draft-variation.docx"))))
    draft.replaceParagraph(
      holding: "Every child found carrying a knife",
      with: ["Every child found carrying a knife could be seen by a youth worker within two days"])
    draft.replaceParagraph(
      holding: "Delivering the new records system",
      with: [
        "Delivering the new records system on time and within £11.4 million",
        "Opening a refuge for families at risk in Brackwater by June 2027",
      ])
    try officer.press("Documents")
    try giveBack([("2026-revised-draft.docx", try draft.bytes())])
    try officer.press("Review")
    let page = try officer.text
    #expect(page.contains("Carried over: the words have changed since."))
    #expect(page.contains("The change that it was written on is gone."))
    #expect(try Wealdmere.change("found carrying a knife", on: officer) == knife.reference)
    for _ in 0..<2 { try officer.press("Keep it, on \(knife.reference)") }
    #expect(try !officer.text.contains("Carried over"))
    try keepAsSent("Supplementary, after the agenda")
    let supplement = try WordFile(try officer.download("supplementary-paper.docx")).text
    #expect(supplement.contains("Opening a refuge for families at risk"))
    #expect(supplement.contains(knife.reference))
    #expect(!supplement.contains("Visit every ward"))
  }

  /// The legal adviser edits the panel's report in Word, and the edit is in the next draft.
  func clearance() throws {
    var paper = try WordEditor(try officer.download("Panel report (Word)"))
    let place = try #require(paper.paragraphs.firstIndex { $0.hasPrefix("These observations are from the words") })
    paper.write("These observations were cleared by the legal adviser.", in: place)
    try officer.press("Documents")
    try giveBack([("panel-report.docx", try paper.bytes)])
    #expect(try officer.text.contains("An edited paper (panel-report): 1 edit"))
    try officer.press("Review")
    #expect(try WordFile(try officer.download("Panel report (Word)")).text.contains("cleared by the legal adviser"))
  }

  /// Who was there, a point with an undertaking, and a motion that was amended and put to the vote.
  func meeting() throws {
    try officer.press("Meeting")
    let attendance = "section[aria-labelledby=attendance]"
    try officer.choose("2026-02-02", as: "Date of the meeting", in: attendance)
    try officer.fill("Who was there", "Cllr Ann Marsh\nCllr Ben Okoro\nMrs Chi Lowe", in: attendance)
    try officer.press("Record who was there", in: attendance)
    let point = "section[aria-labelledby=point]"
    try officer.fill("The point, as it was put", "How late is the records system?", in: point)
    try officer.fill("Who answered", "The Chief Constable", in: point)
    try officer.fill("What was undertaken", "To send the dates to the Panel", in: point)
    try officer.choose("2026-03-02", as: "By when", in: point)
    try officer.press("Record the point", in: point)
    let decision = "section[aria-labelledby=decision]"
    try officer.fill("Who moved it", "Cllr Ann Marsh", in: decision)
    try officer.fill("The numbers of the recommendations", "1", in: decision)
    try officer.fill("The amendment in its words", "Leave out “as published”.", in: decision)
    try officer.fill("For", "9", in: decision)
    try officer.fill("Against", "2", in: decision)
    try officer.fill("The resolution in its exact words", "That “will” be put back in place of “could”.", in: decision)
    try officer.press("Record the motion", in: decision)
    #expect(try officer.text.contains("Vote: 9 for, 2 against, 0 abstaining"))
    try officer.press("Review")
    try keepAsSent("As the Panel resolved")
    let report = try WordFile(try officer.download("Panel report (Word)")).text
    #expect(report.contains("That “will” be put back in place of “could”."))
    #expect(!report.contains("say what “should” means"))
  }

  /// The commissioner's letter in Word is read into the responses.
  func response() throws {
    let letter = DOCXBuilder(
      [
        "Response to the recommendations of the Panel", "Dear Councillor", "I have had regard to the report of the Panel.",
        "Recommendation 1", "I accept this recommendation in part. The word is put back, but not the time.", "Yours sincerely",
      ].map { DOCXBuilder.paragraph(words: $0) }.joined())
    try officer.press("Documents")
    try giveBack([("letter.docx", try letter.bytes())])
    #expect(try officer.text.contains("A response of the commissioner."))
    try officer.press("Responses")
    #expect(try officer.text.contains("Answer: accepted in part"))
    #expect(try officer.text.contains("The word is put back, but not the time."))
  }

  /// The plan as issued comes, and what became of the recommendation is followed up.
  func issue() throws {
    try officer.press("Documents")
    try giveBack([("2026-issued.xml", Array(try Data(contentsOf: Wealdmere.file("2026-issued.xml"))))])
    #expect(try officer.text.contains("Taken in as: the plan as issued."))
    try officer.press("Responses")
    #expect(try officer.text.contains("In the plan as issued: found as asked."))
    try officer.press("Review")
    #expect(try WordFile(try officer.download("Response table (Word)")).text.contains("Found as asked"))
  }

  /// A backup, put back elsewhere, shows the same case, and its log is whole.
  func backup() throws {
    let (copy, restored) = (work.url.appending(path: "copy"), work.url.appending(path: "restored"))
    #expect(try Program(planReview: "backup", officer.cases.path, copy.path).exitCode == 0)
    #expect(try Program(planReview: "restore", copy.path, restored.path).exitCode == 0)
    let other = try OfficerInBrowser(cases: restored)
    defer { other.leave() }
    try other.press("Wealdmere 2026")
    try other.press("Responses")
    #expect(try other.text.contains("Answer: accepted in part"))
    try other.press("What was entered")
    #expect(try other.text.contains("Every entry follows from the one before it"))
  }
}

// MARK: Parts of acts

extension VariationPlay {
  private func giveBack(_ files: [(name: String, bytes: [UInt8])]) throws {
    try officer.give(try files.map { try work.file($0.name, $0.bytes) }, to: "Files")
    try officer.press("Take them in")
  }

  private func keepAsSent(_ stage: String) throws {
    try officer.open("/cases/1#papers")
    try officer.choose(stage, as: "What the papers are sent as")
    try officer.press("Keep the papers as sent")
    #expect(try officer.text.contains("Kept as sent: \(stage)"))
  }

  private func tag(_ field: String, of change: String, in form: WorkedDocument) throws -> String {
    try #require(form.tags(field).first { $0.contains(":\(change):") })
  }

  /// The document with a field filled in by python-docx, where it is installed.
  private static func filled(_ tag: String, with words: String, in form: WorkedDocument, _ work: TemporaryFolder) throws -> [UInt8] {
    let file = try work.file("filled.docx", try form.bytes())
    let script = """
      import sys, docx
      from docx.oxml.ns import qn
      file, tag, words = sys.argv[1:]
      form = docx.Document(file)
      for control in form.element.body.iter(qn("w:sdt")):
          if any(one.get(qn("w:val")) == tag for one in control.iter(qn("w:tag"))):
              texts = list(control.iter(qn("w:t")))
              for text in texts:
                  text.text = words if text is texts[0] else ""
      form.save(file)
      """
    let run = try Program(URL(filePath: "/usr/bin/python3"), ["-c", script, file.path, tag, words])
    guard run.exitCode == 0 else {
      var form = form
      form.fill(tag, words)
      return try form.bytes()
    }
    return Array(try Data(contentsOf: file))
  }

  /// The document as LibreOffice saves it, where it is installed.
  private static func saved(_ bytes: [UInt8], in work: TemporaryFolder) throws -> [UInt8] {
    guard let office = Program.path(of: "soffice") else { return bytes }
    let file = try work.file("form.docx", bytes)
    let folder = work.url.appending(path: "saved", directoryHint: .isDirectory)
    _ = try Program(
      office,
      [
        "-env:UserInstallation=file://\(work.url.path)/profile", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", folder.path, file.path,
      ])
    return Array(try Data(contentsOf: folder.appending(path: "form.docx")))
  }
}

extension WorkedDocument {
  /// Puts bullets in the place of the paragraph that holds words.
  fileprivate mutating func replaceParagraph(holding words: String, with bullets: [String]) {
    guard let place = text.range(of: words),
      let start = text.range(of: "<w:p>", options: .backwards, range: text.startIndex..<place.lowerBound),
      let end = text.range(of: "</w:p>", range: place.upperBound..<text.endIndex)
    else { return }
    let paragraphs = bullets.map { DOCXBuilder.paragraph(words: $0, style: "ListBullet") }
    text.replaceSubrange(start.lowerBound..<end.upperBound, with: paragraphs.joined())
  }
}
