import PlanReading
import Foundation
import PlanLoading
import PlanModel
import PlanReview
import TestSupport
import Testing

/// Reads redlines with a program that shares no code with what wrote them: Python's zip and XML.
@Suite("A second reader of redlines", .enabled(if: SecondReader.isThere, "Python is not installed"))
struct SecondReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func heading(_ words: String) -> String { DOCXBuilder.paragraph(words: words, style: "Heading1") }

  private func table(_ rows: [[[String]]]) -> String {
    let rows = rows.map { cells in
      "<w:tr>" + cells.map { "<w:tc>" + $0.map { DOCXBuilder.paragraph(words: $0) }.joined() + "</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/>" + rows.joined() + "</w:tbl>"
  }

  /// The files of two bodies, and of the redline of them.
  private func write(_ before: String, _ after: String, hasComments: Bool = true) throws -> (files: (URL, URL), redline: URL) {
    let files = (
      try folder.file("before.docx", DOCXBuilder(before).bytes()), try folder.file("after.docx", DOCXBuilder(after).bytes())
    )
    let (original, revised) = (try PlanLoader().load(files.0), try PlanLoader().load(files.1))
    let report = try review(original, against: revised)
    let redline = try PlanReview.redline(
      original, against: revised, report: report, file: files.0, revisedFile: files.1, marks: RedlineSettings(hasComments: hasComments))
    return (files, try folder.file("redline.docx", redline.bytes))
  }

  /// Checks what the second reader finds in a redline.
  private func check(_ before: String, _ after: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (files, written) = try write(before, after)
    let reader = try SecondReader(in: folder)
    for (reading, file) in [("rejected", files.0), ("accepted", files.1)] {
      let (found, expected) = (try reader.paragraphs(of: written, reading), try reader.paragraphs(of: file, "accepted"))
      #expect(found == expected, "\(reading)", sourceLocation: sourceLocation)
    }
    #expect(try reader.looseComments(of: written) == 0, sourceLocation: sourceLocation)
  }

  private func plan(_ lines: [String]) -> String {
    heading("Keeping victims informed") + lines.map { DOCXBuilder.paragraph(words: $0) }.joined()
  }

  @Test("A paragraph that was split, and two that were joined")
  func joins() throws {
    let whole = "We will answer every letter from a victim within ten days and publish how often we do so in each quarter."
    let halves = ["We will answer every letter from a victim within ten days.", "We will publish how often we do so in each quarter."]
    let other = "The force will keep the front desk at Larkford open on Saturdays."
    try check(plan([other, whole, "Report to the Panel each June."]), plan([other] + halves + ["Report to the Panel each June."]))
    try check(plan([other] + halves + ["Report to the Panel each June."]), plan([other, whole, "Report to the Panel each June."]))
    // A blank at the end of a paragraph that is joined to the next.
    try check(plan([other, halves[0] + " ", halves[1], "Report each June."]), plan([other, whole, "Report each June."]))
  }

  @Test(
    "LibreOffice accepts and rejects paragraphs that were split and joined", .enabled(if: Writer.isThere, "LibreOffice is not installed"))
  func joinsInWriter() throws {
    let whole = "We will answer every letter from a victim within ten days and publish how often we do so in each quarter."
    let halves = ["We will answer every letter from a victim within ten days.", "We will publish how often we do so in each quarter."]
    let (one, two) = (plan(["Report to the Panel each June."] + [whole]), plan(["Report to the Panel each June."] + halves))
    for (before, after) in [(one, two), (two, one)] {
      // LibreOffice cannot draw comments without a screen.
      let written = try write(before, after, hasComments: false).redline
      let reader = try SecondReader(in: folder)
      for (resolution, body) in [(Writer.Resolution.accepted, after), (.rejected, before)] {
        let resolved = try Writer.resolved(written, resolution, in: folder)
        let expected = try folder.file("expected.docx", DOCXBuilder(body).bytes())
        #expect(try reader.paragraphs(of: resolved, "accepted") == reader.paragraphs(of: expected, "accepted"))
      }
    }
  }

  @Test("A title on one side only, and a new first paragraph")
  func titles() throws {
    let title = DOCXBuilder.paragraph(words: "Safer Brackenshire", style: "Title")
    let body = plan(["We will answer every letter within ten days.", "We will visit every parish once a year."])
    try check(title + body, body)
    try check(body, title + body)
    let lines = ["One line.", "Another line.", "A third line."].map { DOCXBuilder.paragraph(words: $0) }.joined()
    try check(lines, DOCXBuilder.paragraph(words: "A new first line.") + lines)
  }

  @Test("Cells that gain, lose, split and join paragraphs, and a new table of such cells")
  func cells() throws {
    let rows = [[["Measure"], ["Actions"]], [["Calls"], ["Answer calls", "Train staff"]], [["Visits"], ["Visit farms"]]]
    var more = rows
    more[1][1] = ["Answer calls", "Train all staff", "Report waits"]
    more[2][1] = ["Plan the year", "Visit farms", "Report"]
    var less = rows
    less[1][1] = ["Answer calls and train staff"]
    let (before, after) = (plan(["We will do this:"]), DOCXBuilder.paragraph(words: "More is said below."))
    try check(before + table(rows) + after, before + table(more) + after)
    try check(before + table(more) + after, before + table(rows) + after)
    try check(before + table(rows) + after, before + table(less) + after)
    try check(before + after, before + table(rows) + after)
  }

  private func lines(_ words: [String]) -> String {
    DOCXBuilder.paragraph(words.map { DOCXBuilder.run($0) }.joined(separator: "<w:r><w:br/></w:r>"))
  }

  @Test("Lines of one paragraph come and go, and the others stay", arguments: ["• ", "- "])
  func softReturns(_ bullet: String) throws {
    let all = ["Recruit 40 officers.", "Keep counters open.", "Visit every school."].map { bullet + $0 }
    let versions = [
      all, [all[0], all[2]], [all[1], all[2]], [all[0], all[1]], [all[2]], ["\(bullet)Recruit 30 officers.", all[1], all[2]],
    ]
    for before in versions {
      for after in versions where before != after {
        try check(plan(["We will:"]) + lines(before), plan(["We will:"]) + lines(after))
      }
    }
  }

  @Test("Numbers and signs that are typed before words are those of the revised file")
  func typedLabels() throws {
    func plan(_ titles: [String], _ items: [String]) -> String {
      titles.map { heading($0) + items.map { DOCXBuilder.paragraph(words: $0) }.joined() }.joined()
    }
    let items = ["• Answer every letter from a victim.", "• Visit every parish once a year."]
    let before = plan(["Priority 1: Victims of crime"], items)
    try check(before, plan(["Priority 1: Victims of crime", "Priority 2: Rural crime"], items))
    try check(before, plan(["Priority A: Victims of crime"], items.map { "– " + $0.dropFirst(2) }))
    try check(before, plan(["Priority 1: Victims of crime"], items + ["(a) Publish the figures in June."]))
  }

  @Test("Lines of a typed contents page are marked as well")
  func contents() throws {
    let titles = ["Foreword", "Victims of crime", "Rural crime", "Roads", "Money"]
    func plan(_ titles: [String], _ pages: Int) -> String {
      let contents = titles.enumerated().map { "\($0.element) .................... \($0.offset + pages)" }
      return heading("Contents") + contents.map { DOCXBuilder.paragraph(words: $0) }.joined()
        + titles.map { heading($0) + DOCXBuilder.paragraph(words: "We will publish what we do on \($0.lowercased()).") }.joined()
    }
    try check(plan(titles, 2), plan(titles, 3))
    try check(plan(titles, 2), plan(titles + ["Glossary"], 2))
  }

  @Test("A promise in a cell beside another one stays in its cell")
  func promisesInCells() throws {
    func table(_ promises: [String]) -> String {
      let head = ["Ref", "What we will do", "Lead", "By when"].map { [$0] }
      return heading("Priority 1: Rural crime")
        + self.table([head, [["1.1"], promises, ["Police"], ["March 2027"]], [["1.2"], ["Visit every farm"], ["Council"], ["June 2027"]]])
    }
    try check(table(["Run four amnesties a year"]), table(["Run four amnesties a year", "Report each to the Partnership"]))
    try check(table(["Run four amnesties a year", "Report each to the Partnership"]), table(["Run four amnesties a year"]))
  }
}

private struct SecondReader {
  private let script: URL
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  init(in folder: TemporaryFolder) throws { script = try folder.file("reader.py", Array(Self.source.utf8)) }

  /// The paragraphs that hold words, blanks folded.
  func paragraphs(of file: URL, _ view: String) throws -> [String] {
    try run(file, view).split(separator: "\n").map(String.init)
  }

  /// The comments that nothing in the file refers to.
  func looseComments(of file: URL) throws -> Int? { Int(try run(file, "comments").trimmingCharacters(in: .whitespacesAndNewlines)) }

  private func run(_ file: URL, _ view: String) throws -> String {
    let program = try Program(
      URL(filePath: "/usr/bin/python3"), [script.path(percentEncoded: false), file.path(percentEncoded: false), view])
    #expect(program.exitCode == 0, "\(program.errors)")
    return program.output
  }

  private static let source = #"""
    import sys, zipfile, xml.etree.ElementTree as ET
    N = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    book = zipfile.ZipFile(sys.argv[1])
    main = ET.fromstring(book.read("word/document.xml"))
    if sys.argv[2] == "comments":
        known = set()
        if "word/comments.xml" in book.namelist():
            known = {c.get(N + "id") for c in ET.fromstring(book.read("word/comments.xml")).iter(N + "comment")}
        print(len(known - {r.get(N + "id") for r in main.iter(N + "commentReference")}))
        sys.exit()
    gone = {N + n for n in (("ins", "moveTo") if sys.argv[2] == "rejected" else ("del", "moveFrom"))}
    lines, carried = [], []
    def words(node):
        for child in node:
            if child.tag in gone or child.tag in (N + "pPr", N + "rPr", N + "instrText"): continue
            if child.tag in (N + "t", N + "delText"): carried.append(child.text or "")
            elif child.tag in (N + "tab", N + "br", N + "cr"): carried.append(" ")
            else: words(child)
    def story(node):
        for child in node:
            if child.tag in gone: continue
            if child.tag == N + "p":
                words(child)
                mark = child.find(N + "pPr/" + N + "rPr")
                if mark is None or not any(m.tag in gone for m in mark): end()
            elif child.tag == N + "tr":
                properties = child.find(N + "trPr")
                if properties is None or not any(m.tag in gone for m in properties): story(child)
            else:
                story(child)
                if child.tag == N + "tc": end()
    def end():
        line = " ".join("".join(carried).split())
        carried.clear()
        if line: lines.append(line)
    story(main.find(N + "body"))
    end()
    print("\n".join(lines))
    """#
}
