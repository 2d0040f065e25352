import Foundation
import PackagedXML
import PlanModel
import ReviewCases
import ReviewServing
import TestSupport
import Testing

/// Review forms go out, are filled in, and come back.
@Suite struct ReviewFormTests {
  @Test func whatIsWrittenIntoTheFieldsBecomesComments() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form("Cllr Marsh"))
    let (note, words) = (form.tags("note")[0], form.tags("words")[0])
    form.fill(note, "Why only an aim?\nAnd by when?")
    form.fill(words, "keep the promise to halve burglary")
    form.fill(form.tags("kind")[0], "Put back what was dropped")
    form.fill(form.tags("readers")[0], "Everybody, in the published papers")
    let outcome = try sample.take(try form.bytes())
    #expect(outcome.sentence == "Review form of Cllr Marsh: 2 new comments.")
    #expect(outcome.remarks.isEmpty)
    let comments = try sample.state.comments
    #expect(comments.map(\.annotation.words) == ["Why only an aim?\nAnd by when?", "keep the promise to halve burglary"])
    #expect(comments.map(\.annotation.kind) == [.note, .recommendation(.reinstatement)])
    #expect(comments.allSatisfy { $0.annotation.author == "Cllr Marsh" && $0.annotation.visibility == .published })
    #expect(comments.allSatisfy { $0.annotation.anchor.map { note.contains($0.change) } == true })
  }

  @Test func aFormThatNobodyFilledInSaysNothing() throws {
    let sample = try SampleCase(TemporaryFolder())
    let outcome = try sample.take(try sample.form("Cllr Marsh"))
    #expect(outcome.sentence == "Review form of Cllr Marsh: 0 new comments.")
    #expect(outcome.remarks.isEmpty)
    #expect(try sample.state.comments.isEmpty)
    #expect(try sample.state.documentsToLookAt.isEmpty)
  }

  @Test func aFormIsTakenInOnce() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form("Cllr Marsh"))
    form.fill(form.tags("note")[0], "Why only an aim?")
    let bytes = try form.bytes()
    _ = try sample.take(bytes)
    #expect(try sample.take(bytes).sentence == "Taken in before. Nothing in it is new.")
    form.fill(form.tags("note")[1], "And the wards?")
    #expect(try sample.take(try form.bytes()).sentence.contains("1 new comment."))
    #expect(try sample.state.comments.map(\.annotation.words) == ["Why only an aim?", "And the wards?"])
  }

  @Test func rowsThatWereDeletedLoseNothingElse() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form("Cllr Marsh"))
    form.fill(form.tags("note")[1], "And the wards?")
    let change = try #require(form.text.range(of: "change:"))
    let table = try #require(form.text.range(of: "<w:tbl>", range: change.upperBound..<form.text.endIndex))
    let end = try #require(form.text.range(of: "</w:tbl>", range: table.upperBound..<form.text.endIndex))
    form.text.removeSubrange(table.lowerBound..<end.upperBound)
    let outcome = try sample.take(try form.bytes())
    #expect(outcome.remarks == ["1 of its tables was deleted. Nothing was said of that change."])
    #expect(try sample.state.comments.map(\.annotation.words) == ["And the wards?"])
  }

  @Test func wordsTypedOutsideTheFieldsAreKeptAndListed() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form("Cllr Marsh"))
    let last = try #require(form.text.range(of: "<w:sectPr", options: .backwards))
    form.text.insert(contentsOf: "<w:p><w:r><w:t>I cannot come on the second.</w:t></w:r></w:p>", at: last.lowerBound)
    form.text = form.text.replacing(
      "Aim to reduce burglary in Marlbeck by 2027", with: "Aim to reduce burglary in the whole county by 2027")
    let outcome = try sample.take(try form.bytes())
    // The words of the plan stand in the heading and below it.
    #expect(outcome.remarks.count == 3)
    #expect(outcome.remarks.contains { $0.contains("I cannot come on the second.") })
    let comments = try sample.state.comments
    #expect(comments.allSatisfy { $0.annotation.visibility == .officer && $0.annotation.words.hasPrefix("Typed outside the fields: ") })
    #expect(comments.contains { $0.annotation.words.contains("whole county") && $0.annotation.anchor != nil })
    #expect(try sample.state.documentsToLookAt.count == 1)
  }

  @Test func trackedChangesCountAsAccepted() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form("Cllr Marsh"))
    form.fill(form.tags("note")[0], "WORDS")
    form.text = form.text.replacing(
      "<w:r><w:t xml:space=\"preserve\">WORDS</w:t></w:r>",
      with: "<w:del w:id=\"900\"><w:r><w:delText>Never</w:delText></w:r></w:del><w:ins w:id=\"901\"><w:r><w:t>Always</w:t></w:r></w:ins>")
    _ = try sample.take(try form.bytes())
    #expect(try sample.state.comments.map(\.annotation.words) == ["Always"])
  }

  @Test func aFormWhoseFieldsWereDroppedIsReadByItsWords() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form())
    form.fill(form.tags("member")[0], "Mr Okoro")
    form.fill(form.tags("question")[0], "By when?")
    form.dropControls()
    form.dropped = ["docProps/custom.xml"]
    let outcome = try sample.take(try form.bytes())
    #expect(outcome.sentence == "Review form of Mr Okoro: 1 new comment.")
    let comment = try #require(try sample.state.comments.first?.annotation)
    #expect(comment.kind == .question && comment.words == "By when?" && comment.anchor != nil)
  }

  @Test func aFormWithoutANameIsKeptAndAsked() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(sample.form())
    form.fill(form.tags("note")[0], "Why?")
    let outcome = try sample.take(try form.bytes(), as: "returned.docx")
    #expect(outcome.remarks.contains { $0.hasPrefix("The form does not say whose it is.") })
    #expect(try sample.state.comments.map(\.annotation.author) == ["Not named (returned.docx)"])
  }

  @Test func twoVersionsByOneMemberClashAndStay() throws {
    let sample = try SampleCase(TemporaryFolder())
    let form = try sample.form("Cllr Marsh")
    for words in ["Why only an aim?", "Why only hope?"] {
      var copy = try WorkedDocument(form)
      copy.fill(copy.tags("note")[0], words)
      _ = try sample.take(try copy.bytes())
    }
    #expect(try sample.state.clashes == [Clash(kind: .twoVersions(author: "Cllr Marsh"), comments: [1, 2])])
    try sample.desk.enter([.settle(annotations: [1, 2])], in: sample.id)
    #expect(try sample.state.clashes.isEmpty)
    #expect(try sample.state.comments.count == 2)
  }

  @Test func aFormThatIsNoWordDocumentIsNotTakenForAPlan() throws {
    let sample = try SampleCase(TemporaryFolder())
    let words = try WordFile(try sample.form("Cllr Marsh")).text
    let outcome = try sample.take(Array(words.utf8), as: "form.txt")
    #expect(outcome.isRefused && outcome.sentence.contains("save it as a Word document"))
    #expect(try sample.state.files.count == 2)
  }

  @Test func aFormOfAnotherCaseIsRefused() throws {
    let (one, other) = (try SampleCase(TemporaryFolder()), try SampleCase(TemporaryFolder(), title: "Fenbrook"))
    let outcome = try other.take(try one.form("Cllr Marsh"))
    #expect(outcome.isRefused)
    #expect(try other.state.received.isEmpty)
  }

  @Test func aLaterDraftKeepsTheReferencesOfTheForm() throws {
    let sample = try SampleCase(TemporaryFolder())
    let form = try sample.form("Cllr Marsh")
    let before = try #require(try sample.state.newestRun)
    _ = try sample.desk.take([IncomingFile(name: "second.md", bytes: Array(SampleCase.secondDraft.utf8))], as: .draft, in: sample.id)
    let after = try #require(try sample.state.newestRun)
    let kept = Set(before.changes.map(\.reference)).intersection(after.changes.map(\.reference))
    #expect(kept.count == before.changes.count)
    #expect(Set(after.changes.map(\.reference)).count == after.changes.count)
    var filled = try WorkedDocument(form)
    let changed = try #require(before.changes.first { $0.revised?.contains("Aim to reduce") == true })
    filled.fill(try #require(filled.tags("note").first { $0.contains(changed.id) }), "Why only an aim?")
    _ = try sample.take(try filled.bytes())
    let comment = try #require(try sample.state.comments.first)
    #expect(comment.placement.isToConfirm)
    let other = try WorkedDocument(try sample.form("Cllr Marsh"))
    for change in after.changes { #expect(other.text.contains(">\(change.reference)<")) }
  }

  /// Whatever is written into whichever fields comes back in the same words.
  @Test func nothingWrittenIsLost() throws {
    let sample = try SampleCase(TemporaryFolder())
    let form = try WorkedDocument(try sample.form())
    let letters = Array("aé“”'&<>\"—£%ŵ 1,;?!🙂")
    var random = SeededGenerator(seed: 13)
    var files: [IncomingFile] = []
    var written: [String: [String]] = [:]
    for round in 0..<200 {
      var copy = form
      copy.fill(copy.tags("member")[0], "Member \(round)")
      for tag in copy.tags("note") + copy.tags("question") + copy.tags("words") where random.chance(0.6) {
        let words = "w\(round) " + String((0..<Int.random(in: 1...30, using: &random)).map { _ in random.pick(letters) })
        copy.fill(tag, words)
        written["Member \(round)", default: []].append(words.split(separator: " ").joined(separator: " "))
      }
      files.append(IncomingFile(name: "form-\(round).docx", bytes: try copy.bytes()))
    }
    let outcomes = try CaseImport(sample.desk, of: sample.id).take(files)
    #expect(outcomes.allSatisfy { outcome in outcome.remarks.allSatisfy { $0.contains("no kind was chosen") } })
    let back = Dictionary(grouping: try sample.state.comments, by: \.annotation.author).mapValues { $0.map(\.annotation.words).sorted() }
    #expect(back == written.mapValues { $0.sorted() })
  }

  @Test(.enabled(if: Program.path(of: "soffice") != nil, "LibreOffice is not installed"))
  func aFormSavedByLibreOfficeComesBack() throws {
    let sample = try SampleCase(TemporaryFolder())
    var form = try WorkedDocument(try sample.form("Cllr Marsh"))
    let written = form.tags("note").indices.map { "Note \($0 + 1), £1.2m" }
    for (tag, words) in zip(form.tags("note"), written) { form.fill(tag, words) }
    let work = try TemporaryFolder()
    let file = try work.file("form.docx", try form.bytes())
    let saved = work.url.appending(path: "saved", directoryHint: .isDirectory)
    let run = try Program(
      #require(Program.path(of: "soffice")),
      [
        "-env:UserInstallation=file://\(work.url.path)/profile", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir",
        saved.path, file.path,
      ])
    #expect(run.exitCode == 0)
    let outcome = try sample.take(Array(try Data(contentsOf: saved.appending(path: "form.docx"))))
    #expect(outcome.remarks.isEmpty)
    #expect(try sample.state.comments.map(\.annotation.words).sorted() == written.sorted())
  }
}
