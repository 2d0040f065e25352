import Foundation
import PackagedXML
import ReviewCases
import ReviewServing
import TestSupport
import Testing

/// The further pages of a case, as an officer works on them.
@Suite struct WorkspacePageTests {
  @Test func aFormGoesOutAndComesBackThroughThePages() throws {
    let visitor = try opened()
    let page = visitor.post("/cases/1/steps/forms", ["members": "Cllr Marsh\n\nMr Okoro"])
    #expect(page.text.contains("Review form for Cllr Marsh"))
    var form = try WorkedDocument(visitor.get("/cases/1/issued/2").body)
    form.fill(form.tags("note")[0], "Why only an aim?")
    let back = visitor.send("/cases/1/steps/importing", [:], files: [(name: "back.docx", bytes: try form.bytes())])
    #expect(back.status == 200)
    #expect(back.text.contains("Review form of Mr Okoro: 1 new comment."))
    #expect(visitor.get("/cases/1").text.contains("Why only an aim?"))
  }

  @Test func queriesAreListedWithTheirAnswers() throws {
    let visitor = try opened()
    let page = visitor.post("/cases/1/steps/queries", [:])
    #expect(page.text.contains("none yet"))
    var list = try WorkedDocument(visitor.get("/cases/1/issued/1").body)
    list.fill(list.tags("answer")[0], "There is none.")
    _ = visitor.send("/cases/1/steps/importing", [:], files: [(name: "answers.docx", bytes: try list.bytes())])
    #expect(visitor.get("/cases/1/documents").text.contains("There is none."))
  }

  @Test func theMeetingIsRecordedAndItsResolutionIsInTheReport() throws {
    let visitor = try opened()
    _ = visitor.post("/cases/1/comments", ["words": "keep the promise", "kind": "recommendation.wording", "visibility": "panel"])
    _ = visitor.post("/cases/1/steps/attendance", ["date": "2026-02-02", "present": "Cllr Marsh\nMr Okoro"])
    _ = visitor.post(
      "/cases/1/steps/point",
      [
        "date": "2026-02-02", "point": "Why?", "answeredBy": "The Commissioner", "answer": "Money.", "undertaking": "A note on the money",
        "due": "2026-03-01",
      ])
    let resolution = "RESOLVED that the final plan should keep the promise to halve burglary."
    let page = visitor.post(
      "/cases/1/steps/decision",
      ["date": "2026-02-02", "mover": "Cllr Marsh", "adopts": "1", "inFavour": "9", "against": "2", "resolution": resolution])
    for words in ["Present: Cllr Marsh, Mr Okoro", "Undertaken: A note on the money", "9 for, 2 against, 0 abstaining", resolution] {
      #expect(page.text.contains(words), "\(words)")
    }
    #expect(visitor.get("/actions").text.contains("A note on the money"))
    let report = try WordFile(visitor.get("/cases/1/papers/panel-report.docx").body).text
    #expect(report.contains(resolution))
    let record = try WordFile(visitor.get("/cases/1/papers/record-of-discussion.docx").body).text
    #expect(record.contains("A note on the money") && record.contains("Money."))
    let answered = visitor.post(
      "/cases/1/steps/respond", ["annotation": "1", "outcome": "inPart", "text": "We will think of it.", "date": "2026-02-20"])
    #expect(answered.text.contains("accepted in part, 20 February 2026"))
  }

  @Test func beforeTheMeetingWhatIsNotPublishedStaysOutOfTheReport() throws {
    let visitor = try opened()
    _ = visitor.post("/cases/1/comments", ["words": "keep the promise", "kind": "recommendation.wording", "visibility": "panel"])
    #expect(try !WordFile(visitor.get("/cases/1/papers/panel-report.docx").body).text.contains("keep the promise"))
  }

  @Test(arguments: [
    ["date": "2026-02-30", "present": "Cllr Marsh"], ["date": "2026-02-02", "present": ""], ["date": "", "present": "Cllr Marsh"],
  ])
  func whatIsNoRecordIsRefused(fields: [String: String]) throws {
    let visitor = try opened()
    #expect(visitor.send("/cases/1/steps/attendance", fields).status == 422)
    #expect(!visitor.get("/cases/1/meeting").text.contains("Present:"))
  }

  @Test func datesAreWrittenIntoTheReviewFileAndItsCommentsStay() throws {
    let visitor = try opened()
    let before = visitor.get("/cases/1/facts").text
    let page = visitor.post("/cases/1/steps/dates", ["sent": "2026-01-12", "meeting": "2026-02-02"])
    #expect(page.text.contains("value=\"2026-02-02\""))
    #expect(page.text.contains("21 days, 20 clear days"))
    _ = visitor.post("/cases/1/steps/dates", ["sent": "2026-01-12", "meeting": "2026-02-03"])
    let after = visitor.get("/cases/1/facts").text
    #expect(after.contains("meeting: 2026-02-03") && !after.contains("2026-02-02"))
    for line in before.split(separator: "\n") where line.hasPrefix("# ") { #expect(after.contains(line)) }
  }

  @Test func aCorrectionOfTheReadingIsKeptOrRefused() throws {
    let visitor = try opened()
    let page = visitor.post("/cases/1/steps/reading", ["notObjectives": "Priority 2: Support for victims"])
    #expect(page.status == 200 && page.text.contains("Support for victims"))
    #expect(visitor.get("/cases/1/facts").text.contains("not-objectives:"))
    #expect(visitor.send("/cases/1/steps/reading", ["objectives": "No such heading at all"]).status == 422)
  }

  @Test func aQuestionIsPutInOtherWordsOrDropped() throws {
    let visitor = try opened()
    let page = visitor.get("/cases/1/running-order").text
    let fields = ["run": try #require(value(of: "run", in: page)), "change": try #require(value(of: "change", in: page))]
    #expect(
      visitor.post("/cases/1/steps/question", fields.merging(["question": "What did it cost?"]) { $1 }).text.contains("What did it cost?"))
    #expect(!visitor.post("/cases/1/steps/question", fields).text.contains("What did it cost?</p>"))
  }

  @Test func redactedWordsAreGoneFromEveryPage() throws {
    let visitor = try opened()
    _ = visitor.post("/cases/1/comments", ["words": "A secret name"])
    _ = visitor.post("/cases/1/comments/1/reword", ["words": "A secret name, again", "visibility": "officer"])
    let page = visitor.post("/cases/1/comments/1/redact", ["reason": "names a victim"])
    #expect(page.text.contains("The words were removed: names a victim"))
    for path in ["/cases/1", "/cases/1/audit", "/cases/1/documents"] { #expect(!visitor.get(path).text.contains("secret")) }
  }

  @Test func scriptInTheFurtherFieldsIsShownAsText() throws {
    let visitor = try opened()
    let script = "<script>alert(1)</script>"
    _ = visitor.post("/cases/1/steps/forms", ["members": script])
    _ = visitor.post("/cases/1/steps/attendance", ["date": "2026-02-02", "present": script])
    _ = visitor.post("/cases/1/steps/point", ["date": "2026-02-02", "point": script, "answeredBy": script, "undertaking": script])
    _ = visitor.post("/cases/1/steps/decision", ["date": "2026-02-02", "mover": script, "amendment": script, "resolution": script])
    for path in ["documents", "meeting", "responses", "running-order", "reading", "timetable"].map({ "/cases/1/\($0)" }) + ["/actions"] {
      let page = visitor.get(path)
      #expect(page.status == 200 && !page.text.contains("<script"), "\(path)")
    }
    #expect(visitor.get("/cases/1/issued/1").header("Content-Disposition")?.contains("<") == false)
  }

  /// Whatever is uploaded, a page answers, and the case stays as it was.
  @Test func hostileFilesAreAnsweredByAPage() throws {
    let visitor = try opened()
    let bomb = [UInt8](repeating: 0x41, count: 1 << 16)
    var hostile: [(name: String, bytes: [UInt8])] = [
      ("empty.docx", []), ("text.docx", Array("no archive".utf8)), ("cut.docx", [0x50, 0x4B, 3, 4, 0, 0]), ("../../x.docx", bomb),
      ("entity.xml", Array("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".utf8)), ("zero.txt", [0, 0, 0]),
    ]
    for part in ["../../evil.txt", "/etc/passwd"] {
      var zip = ZipWriter()
      zip.add(part, bomb)
      hostile.append(("path.docx", try zip.archive()))
    }
    var deep = ZipWriter()
    deep.add("word/document.xml", Array(String(repeating: "<w:sdt>", count: 5_000).utf8))
    hostile.append(("deep.docx", try deep.archive()))
    if let folder = Shared.file("corpora/cases") {
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).map { folder.appending(path: $0) }
      for file in files.sorted(by: { $0.path < $1.path }).prefix(40) {
        guard let data = try? Data(contentsOf: file), data.count < 1 << 20 else { continue }
        hostile.append((file.lastPathComponent, Array(data)))
      }
    }
    for file in hostile {
      let answer = visitor.send("/cases/1/steps/importing", [:], files: [file])
      #expect([200, 422].contains(answer.status), "\(file.name): \(answer.status)")
      #expect(answer.text.contains("</html>"))
      #expect(visitor.get("/cases").status == 200)
    }
  }

  private func opened() throws -> Visitor {
    let visitor = try Visitor(TemporaryFolder())
    _ = visitor.signIn()
    let page = visitor.post(
      "/cases", ["title": "Marlbeck"],
      files: [
        (name: "published.md", bytes: Array(SampleCase.published.utf8)), (name: "draft.md", bytes: Array(SampleCase.draft.utf8)),
      ])
    #expect(page.status == 200)
    return visitor
  }

  private func value(of field: String, in html: String) -> String? {
    html.split(separator: "name=\"\(field)\" value=\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
  }
}
