import DocumentRendering
import Foundation
import PackagedXML
import PlanModel
package import ReviewCases
import ReviewReporting

/// The read-only pack: a zip of the papers in Word, as PDF where LibreOffice is, and a page without script, for people without this program.
package struct CasePack {
  private let desk: CaseDesk
  private let id: CaseID

  package init(_ desk: CaseDesk, of id: CaseID) {
    self.desk = desk
    self.id = id
  }

  /// The pack as a zip archive, and whether it holds the papers as PDF.
  package func archive() throws -> (document: OutgoingDocument, hasPDF: Bool) {
    let facts = try desk.facts(of: id).facts
    let kinds: [PaperKind] = [.coveringReport, .changeSchedule, .membersBriefing, .panelReport, .responseTable]
    let papers = try kinds.map { OutgoingDocument(name: "\($0.rawValue).docx", bytes: try desk.paper($0, as: .docx, in: id)) }
    let portable = PDFWriter.portable(papers)
    var zip = ZipWriter()
    zip.add("index.html", page(facts, papers + portable))
    for paper in papers { zip.add("word/\(paper.name)", paper.bytes) }
    for paper in portable { zip.add("pdf/\(paper.name)", paper.bytes) }
    do {
      return (OutgoingDocument(name: "read-only-pack.zip", bytes: try zip.archive()), !portable.isEmpty)
    } catch {
      throw RequestFault.invalid("The pack could not be made: \(error).")
    }
  }

  /// The page: the list of files, then briefing and schedule to read at once.
  private func page(_ facts: ReviewedVariation, _ files: [OutgoingDocument]) -> [UInt8] {
    let items: [[Inline]] = files.map { [.text($0.name.hasSuffix(".pdf") ? "pdf/\($0.name)" : "word/\($0.name)")] }
    var document = ChangeSchedule(facts).document
    document.sections.insert(
      DocumentSection(id: "files", heading: "The files of this pack", blocks: [.list(items, .bulleted)]), at: 0)
    document.status = "To read, not to fill in"
    return document.pageWithoutScript
  }
}
