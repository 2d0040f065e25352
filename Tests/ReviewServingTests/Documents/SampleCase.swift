import Foundation
import PackagedXML
import ReviewCases
import ReviewServing
import ReviewStorage
import TestSupport

/// A case of a small plan and its draft, worked on without pages.
struct SampleCase {
  let desk: CaseDesk
  let id: CaseID
  let folder: TemporaryFolder

  static let published = """
    # Police and Crime Plan for Marlbeck
    ## Priority 1: Safer streets
    As your Commissioner I will:
    - Halve burglary in Marlbeck by 2027.
    - Publish the results of each survey.
    - Visit every ward twice a year.
    ## Priority 2: Support for victims
    As your Commissioner I will:
    - Fund a court companion for every witness.
    """
  static let draft = published.replacing("Halve burglary", with: "Aim to reduce burglary").replacing(
    "- Visit every ward twice a year.\n", with: "")
  static let secondDraft = draft.replacing("Aim to reduce", with: "Hope to reduce")
    .replacing("- Fund a court", with: "- Open a new refuge in Marlbeck for families at risk.\n- Fund a court")

  init(_ folder: TemporaryFolder, title: String = "Marlbeck", revised: String = Self.draft) throws {
    self.folder = folder
    desk = CaseDesk(
      store: try SQLiteCaseStore(folder: folder.url), folder: folder.url, officer: "officer", clock: { "2026-01-20T09:30:00Z" })
    id = try desk.open(title)
    _ = try desk.take(
      [IncomingFile(name: "published.md", bytes: Array(Self.published.utf8)), IncomingFile(name: "draft.md", bytes: Array(revised.utf8))],
      as: nil, in: id)
  }

  var state: CaseState { get throws { try desk.state(of: id) } }

  func form(_ member: String? = nil) throws -> [UInt8] {
    try CaseForms(desk, of: id).forms(for: member.map { [$0] } ?? [])[0].bytes
  }

  func take(_ bytes: [UInt8], as name: String = "form.docx") throws -> ImportOutcome {
    try CaseImport(desk, of: id).take([IncomingFile(name: name, bytes: bytes)])[0]
  }
}

/// A Word document that somebody works on: its main part as text.
struct WorkedDocument {
  var text: String
  private let parts: [(name: String, bytes: [UInt8])]
  /// The parts that are dropped when it is saved.
  var dropped: Set<String> = []

  init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    parts = try archive.entries.map { ($0.name, try archive.contents(of: $0)) }
    text = String(decoding: parts.first { $0.name == "word/document.xml" }?.bytes ?? [], as: UTF8.self)
  }

  /// The tags of its fields, in order, that end in a word.
  func tags(_ ending: String) -> [String] {
    text.split(separator: "<w:tag w:val=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
      .filter { $0.hasSuffix(":\(ending)") }
  }

  /// Writes words into a field, as a person does: in place of the words that it shows.
  mutating func fill(_ tag: String, _ words: String) {
    guard let place = text.range(of: "<w:tag w:val=\"\(tag)\"/>"),
      let control = text.range(of: "<w:t", range: place.upperBound..<text.endIndex),
      let end = text.range(of: "</w:sdtContent>", range: control.upperBound..<text.endIndex),
      let start = text.range(of: "<w:sdtContent>", range: place.upperBound..<end.lowerBound)
    else { return }
    let isParagraph = text[start.upperBound...].hasPrefix("<w:p>")
    let runs = words.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:r><w:t xml:space=\"preserve\">\(Self.escaped(String($0)))</w:t></w:r>"
    }
    let content = isParagraph ? runs.map { "<w:p>\($0)</w:p>" }.joined() : runs.joined(separator: "<w:r><w:br/></w:r>")
    text.replaceSubrange(start.upperBound..<end.lowerBound, with: content)
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    var zip = ZipWriter()
    for part in parts where !dropped.contains(part.name) {
      zip.add(part.name, part.name == "word/document.xml" ? Array(text.utf8) : part.bytes)
    }
    return try zip.archive()
  }

  /// Takes every content control away and keeps what is in it, as several programs do.
  mutating func dropControls() {
    while let start = text.range(of: "<w:sdtPr>"), let end = text.range(of: "</w:sdtPr>", range: start.upperBound..<text.endIndex) {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    for tag in ["<w:sdt>", "</w:sdt>", "<w:sdtContent>", "</w:sdtContent>"] { text = text.replacing(tag, with: "") }
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
